/** What a change to the rules hides: findings that the rules of the base give on the head, and its own do not. */
import { posix } from "node:path";
import type { Finding, Level } from "../model/result.ts";
import { groupsOf } from "../model/group-by.ts";
import { applySuppressions } from "../policy/suppression.ts";
import { excludeMatcher } from "../sources/files/path-globs.ts";
import type { RulesChange } from "./rules-changes.ts";
import { reaches, type FailOn } from "./side-rules.ts";

/** One change to the rules, and what it hides: at least one finding. */
export interface Weakening extends RulesChange {
  readonly findings: readonly Finding[];
}

/** What it takes to tell which change hides a finding. */
export interface WeakeningContext {
  readonly changes: readonly RulesChange[];
  /** The folder of the head's configuration, to which its globs are relative. */
  readonly directory: string;
  /** Whether the head leaves a file out that the base reads. */
  readonly isLeftOut: (uri: string) => boolean;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Finds what is hidden, by the change that hides it.
 *
 * @param byBase what the rules of the base give on the head, what they suppress marked
 * @param byHead the same of the head's own rules
 */
export function weakenings(
  byBase: readonly Finding[],
  byHead: readonly Finding[],
  context: WeakeningContext,
): Weakening[] {
  const told = byHead.filter(isTold);
  const hidden = byBase.filter(isTold).flatMap((finding) => hiddenPart(finding, told));
  const caused = hidden.flatMap((finding) => {
    const cause = causeOf(finding, context);
    return cause === null ? [] : [{ cause, finding }];
  });
  const groups = groupsOf(caused, ({ cause }) => String(context.changes.indexOf(cause)));
  return [
    ...groups.flatMap((group) => {
      const [first] = group;
      return first === undefined ? [] : [{ ...first.cause, findings: group.map(({ finding }) => finding) }];
    }),
    ...context.changes.flatMap((change) => passing(change, told)),
  ];
}

function isTold({ kind, suppressed }: Finding): boolean {
  return kind === "fail" && suppressed === null;
}

const rank: Readonly<Record<Level, number>> = { error: 2, warning: 1, note: 0 };

/** The finding with those of its operations that no finding of the head on the same thing tells at its level. */
function hiddenPart(finding: Finding, told: readonly Finding[]): Finding[] {
  const same = told.filter((other) => isAboutSame(finding, other) && rank[other.level] >= rank[finding.level]);
  if (finding.operations.length === 0) return same.some(({ ruleId }) => ruleId === finding.ruleId) ? [] : [finding];
  const operations = new Set(same.flatMap((other) => other.operations));
  const left = finding.operations.filter((name) => !operations.has(name));
  return left.length === 0 ? [] : [{ ...finding, operations: left }];
}

function isAboutSame(one: Finding, other: Finding): boolean {
  if (one.resource !== null || other.resource !== null) return one.resource === other.resource;
  return one.location.uri === other.location.uri && one.location.startLine === other.location.startLine;
}

/** The change that hides a finding; null where the rules do not differ. */
function causeOf(finding: Finding, context: WeakeningContext): RulesChange | null {
  const { changes, isLeftOut, today } = context;
  const suppressing = changes.find(({ suppression }) => {
    if (suppression === null) return false;
    const { ruleId, resource: address, operations } = finding;
    const { decisions } = applySuppressions([suppression], [{ ruleId, address, operations }], today, []);
    return decisions.some(({ applied }) => applied.length > 0);
  });
  if (suppressing !== undefined) return suppressing;
  const excluded = isLeftOut(finding.location.uri) ? excluding(finding.location.uri, context) : undefined;
  const asking = changes.find(({ change }) => isAboutRequirement(change, finding));
  return excluded ?? asking ?? changes.find(({ change }) => hides(change)) ?? null;
}

function excluding(uri: string, { changes, directory }: WeakeningContext): RulesChange | undefined {
  const way = posix.relative(directory, uri);
  const excludes = changes.filter(({ change }) => change.code === "exclude-added");
  return (
    excludes.find(({ change }) => change.code === "exclude-added" && excludeMatcher([change.glob])(way)) ?? excludes[0]
  );
}

function isAboutRequirement(change: RulesChange["change"], finding: Finding): boolean {
  const askers = [finding, ...(finding.alsoFor ?? [])];
  switch (change.code) {
    case "policy-removed":
      return askers.some(({ policy }) => policy === change.policy);
    case "requirement-removed":
    case "requirement-changed":
      return askers.some(({ policy, requirement }) => policy === change.policy && requirement === change.requirement);
    default:
      return false;
  }
}

/** Whether a change may hide findings that name no requirement. */
function hides({ code }: RulesChange["change"]): boolean {
  return code === "policy-removed" || code === "requirement-removed" || code === "requirement-changed";
}

/** What the base lets fail a run, and the head does not. */
function passing(cause: RulesChange, told: readonly Finding[]): Weakening[] {
  const { change } = cause;
  if (change.code !== "fail-on") return [];
  const fails = (finding: Finding, failOn: FailOn): boolean => reaches(finding.level, failOn);
  const findings = told.filter((finding) => fails(finding, change.before) && !fails(finding, change.after));
  return findings.length === 0 ? [] : [{ ...cause, findings }];
}
