/**
 * Takes away the findings that the code or the configuration asks to have left out.
 */
import type { Sink } from "../model/sink.ts";
import type { Location } from "../model/location.ts";
import type { Notification, SourceModel } from "../model/notification.ts";
import type { Finding } from "../model/result.ts";
import type { CodeSuppression } from "../model/suppression.ts";
import { isDay } from "../policy/dates.ts";
import { applySuppressions, type Suppression } from "../policy/suppression.ts";
import { evidenceRules, lossRules, ruleIds, weakeningRules } from "../rules/index.ts";
import { acceptedLosses } from "../wording/checks.ts";
import type { IgnoreComment } from "../sources/text/ignore-comments.ts";
import type { CodeSuppressions, InputText, Inputs } from "./input-types.ts";

/** Who asks, and for which day the wishes are judged. */
export interface SuppressionContext {
  readonly fromCode: CodeSuppressions;
  /** Of the configuration. */
  readonly ignore: readonly Suppression[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Where no code was read. */
export const noCodeSuppressions: CodeSuppressions = { suppressions: [], notes: [], idAt: () => null };

const marker = "trailproof:ignore";

/** A cheap look: whether a text may have a wish in a comment. */
export function maySuppress(text: string): boolean {
  return text.includes(marker);
}

/** The wishes in comments, and those that front-ends have read. */
export async function codeSuppressions({ model, texts }: Pick<Inputs, "model" | "texts">): Promise<CodeSuppressions> {
  const idAt = placesOf(model);
  const notes: Notification[] = [];
  const found: CodeSuppression[] = [...(model.suppressions ?? [])];
  for (const [uri, input] of texts) {
    if (!maySuppress(input.text) || isJson(input)) continue;
    const { ignoreComments } = await import("../sources/text/ignore-comments.ts");
    for (const comment of ignoreComments(uri, input.text, input.comments ?? "yaml")) {
      const targets = idsOnLine(model, uri, comment.line);
      const problem = problemWith(comment, targets);
      if (problem !== null)
        notes.push({
          level: "warning",
          message: `This comment suppresses nothing: ${problem}`,
          location: comment.location,
          incomplete: false,
        });
      else
        found.push(
          ...comment.ruleIds.map((ruleId): CodeSuppression => ({
            ...comment,
            ruleId,
            targets,
            operations: null,
            origin: { locate: () => comment.location },
          })),
        );
    }
  }
  const standing = found.filter(({ until }) => until === null || isDay(until));
  for (const { until, origin } of found.filter((suppression) => !standing.includes(suppression)))
    notes.push({
      level: "warning",
      message: `This suppresses nothing: found until ${until ?? ""}, expected a day that exists, such as 2027-06-30.`,
      location: origin.locate(),
      incomplete: false,
    });
  return { suppressions: standing.map(suppressionOf), notes, idAt };
}

function isJson({ text }: InputText): boolean {
  return /^\s*[[{]\s*(?:["\]}[{]|$)/.test(text);
}

function idsOnLine(model: SourceModel, uri: string, line: number | null): ReadonlySet<string> {
  const here = declaredIn(model).filter(({ origin }) => {
    const location = origin.broughtBy?.() ?? origin.locate();
    return location.uri === uri && location.startLine === line;
  });
  return new Set(here.map(({ id }) => id));
}

function problemWith({ ruleIds: named }: IgnoreComment, targets: ReadonlySet<string>): string | null {
  if (named.length === 0) return `it names no rule. Write "${marker} RULE reason".`;
  if (targets.size === 0)
    return "the first line of a trail, event data store or checked resource must be its own or the next line. Move it there.";
  return null;
}

function suppressionOf({ ruleId, targets, operations, reason, until, origin }: CodeSuppression): Suppression {
  return {
    kind: "inSource",
    ruleId,
    resources: { kind: "ids", ids: targets },
    operations,
    reason,
    until,
    description: "in the code",
    origin,
  };
}

/** What a comment can be about. */
function declaredIn({ sinks, resources, detections }: SourceModel): readonly Pick<Sink, "id" | "origin">[] {
  return [...resources, ...sinks, ...(detections?.detections ?? [])];
}

function placesOf(model: SourceModel): (location: Location) => string | null {
  let ids: ReadonlyMap<string, string> | null = null;
  const key = ({ uri, startLine, startColumn }: Location): string =>
    `${uri}:${String(startLine)}:${String(startColumn)}`;
  return (location) => {
    ids ??= new Map(declaredIn(model).map(({ id, origin }) => [key(origin.locate()), id]));
    return ids.get(key(location)) ?? null;
  };
}

/** Findings with what is suppressed marked, and what is to be told of the suppressions. */
export interface SuppressedFindings {
  readonly findings: readonly Finding[];
  readonly notes: readonly Notification[];
}

/**
 * What two sides of a comparison leave out: of what a change does, that alone which both leave out, so that a change
 * cannot suppress what is said of it; of all else what the head does.
 *
 * @param base the same findings, as the base would leave them out
 */
export function byBoth(head: SuppressedFindings, base: SuppressedFindings): SuppressedFindings {
  const findings = head.findings.map((finding, index) => {
    const before = base.findings[index];
    return before === undefined || !isAboutChange(finding) ? finding : leftBy(finding, before);
  });
  return { findings, notes: head.notes };
}

function isAboutChange(finding: Finding): boolean {
  return isLoss(finding) || weakeningRules.some(({ id }) => id === finding.ruleId);
}

/** What the change loses, accepted from outside of it for a reason. */
export function withLossesAccepted(findings: readonly Finding[], reason: string): Finding[] {
  return findings.map((finding) =>
    isLoss(finding) && finding.suppressed === null
      ? { ...finding, suppressed: { kind: "external", justification: reason } }
      : finding,
  );
}

/** What is told of losses that are accepted; nothing where there are none. */
export function acceptedNotes(findings: readonly Finding[], reason: string): Notification[] {
  const accepted = findings.filter((finding) => isLoss(finding) && finding.suppressed?.justification === reason);
  if (accepted.length === 0) return [];
  return [{ level: "note", message: acceptedLosses(accepted.length, reason), location: null, incomplete: false }];
}

function isLoss({ ruleId }: Finding): boolean {
  return lossRules.some(({ id }) => id === ruleId);
}

/** What is left of a finding of which each side leaves out a part. */
function leftBy(head: Finding, base: Finding): Finding {
  if (head.suppressed !== null) return base;
  return base.suppressed === null ? together(head, base) : head;
}

function together(head: Finding, base: Finding): Finding {
  return { ...head, operations: [...new Set([...head.operations, ...base.operations])] };
}

/**
 * The findings with what is suppressed marked; a finding of which some operations remain stays for those. The notes say
 * which wishes are without reason, past their date or of no use.
 */
export function suppress(
  findings: readonly Finding[],
  { fromCode, ignore, today }: SuppressionContext,
): SuppressedFindings {
  // What logs show changes from day to day: a wish about it is none of no use.
  const found = new Set(findings.map(({ ruleId }) => ruleId));
  const suppressions = [...fromCode.suppressions, ...ignore].filter(
    ({ ruleId }) => found.has(ruleId) || !evidenceRules.some(({ id }) => id === ruleId),
  );
  if (suppressions.length === 0) return { findings: [...findings], notes: fromCode.notes };
  const addressOf = (finding: Finding): string | null =>
    finding.resource ?? (fromCode.suppressions.length === 0 ? null : fromCode.idAt(finding.location));
  const { decisions, notes } = applySuppressions(
    suppressions,
    findings.map((finding) => ({
      ruleId: finding.ruleId,
      address: addressOf(finding),
      operations: finding.operations,
    })),
    today,
    ruleIds,
  );
  const marked = findings.map((finding, index): Finding => {
    const decision = decisions[index];
    const [first] = decision?.applied ?? [];
    if (decision === undefined || first === undefined) return finding;
    const { kind, reason } = first.suppression;
    return decision.suppressed
      ? { ...finding, suppressed: { kind, justification: reason } }
      : { ...finding, operations: [...decision.remaining] };
  });
  return { findings: marked, notes: [...fromCode.notes, ...notes] };
}
