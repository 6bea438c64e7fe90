/**
 * From verdicts to the controls of frameworks: which are satisfied, which are not, and by what that is told.
 */
import { defined } from "../model/defined.ts";
import { groupBy } from "../model/group-by.ts";
import type { CheckResult, ControlResult, ControlScope, ControlStatus, CoverageEntry } from "../model/result.ts";
import type { Certainty } from "../model/value.ts";
import { shortList } from "../model/words.ts";
import type { Control, Policy, Requirement, TrailRequirement } from "./types.ts";

/** What the matrix is made from: verdicts, never findings, which may be merged, suppressed, or known already. */
export interface MatrixInput extends Pick<CheckResult, "sinks" | "coverage"> {
  /** What is judged by itself. Verdicts name the scope that they belong to. */
  readonly accounts: readonly MatrixAccount[];
}

/** An account, or the inputs of code that live in one, as a control is judged in it. */
export interface MatrixAccount extends Pick<ControlScope, "scope" | "accountId"> {
  /** Whether the trails that record for it, or may, have the settings that a requirement asks for. */
  readonly trailsHold: (requirement: TrailRequirement) => TrailsHold;
  /** Whether all inputs that tell about it could be read: what stands in others may be in scope, and not recorded. */
  readonly complete: boolean;
}

/** Whether a requirement on trails holds, by trail. */
export interface TrailsHold {
  readonly holds: Certainty;
  /** Whether the account may have trails that nobody saw. */
  readonly unseen: boolean;
  readonly trails: readonly {
    /** Id of the sink. */
    readonly id: string;
    /** Whether it surely exists and records. */
    readonly counts: "yes" | "maybe";
    /** Whether it surely records for the account. */
    readonly applies: "yes" | "maybe";
    readonly has: Certainty;
    /** "log file validation": surely lacking where `has` is `no`, open where it is `maybe`. */
    readonly missing: readonly string[];
  }[];
}

/**
 * One line for each control that the policies explain or their requirements name, in the order of the policies; empty
 * where they name none.
 * Each policy is judged as if it were alone.
 */
export function controlMatrix(policies: readonly Policy[], input: MatrixInput): ControlResult[] {
  const { accounts, sinks } = input;
  return policies.flatMap((policy) => {
    const own = input.coverage.filter((entry) => entry.policy === policy.id);
    const byScope = groupBy(own, ({ scope = "" }) => scope);
    // Results that were made by hand, and of one account, need not name it.
    const entriesOf = ({ scope }: MatrixAccount): readonly CoverageEntry[] =>
      accounts.length === 1 ? own : (byScope.get(scope) ?? []);
    const views = accounts.map((account) => ({ account, sinks, coverage: entriesOf(account) }));
    return controlsOf(policy).map((control) => controlResult(policy, control, views));
  });
}

/** What one account shows of a policy. */
interface AccountView extends Pick<CheckResult, "sinks" | "coverage"> {
  readonly account: MatrixAccount;
}

/** Those that the policy explains, and then those that its requirements merely name. */
function controlsOf(policy: Policy): Control[] {
  const explained = new Set(policy.controls.map(({ id }) => id));
  const requirements = [...policy.requirements, ...policy.trails];
  const named = new Set(requirements.flatMap(({ controls }) => controls).filter((id) => !explained.has(id)));
  const titleOf = (id: string): string =>
    requirements
      .filter(({ controls }) => controls.includes(id))
      .map(({ title }) => title)
      .join("; ");
  return [
    ...policy.controls,
    ...[...named]
      .sort()
      .map((id): Control => ({ id, title: titleOf(id), reading: null, notAssessed: null, framework: null })),
  ];
}

/** What one requirement says of a control. */
interface Contribution {
  readonly status: ControlStatus;
  readonly evidence: readonly string[];
  readonly counterexample?: CoverageEntry["counterexample"];
}

function controlResult(policy: Policy, control: Control, views: readonly AccountView[]): ControlResult {
  const { id, title, reading, notAssessed, framework } = control;
  const reference =
    framework === null ? null : `${framework.title} ${framework.version}, ${id.slice(framework.id.length + 1)}`;
  const requirements = policy.requirements.filter(({ controls }) => controls.includes(id));
  const trails = policy.trails.filter(({ controls }) => controls.includes(id));
  // Of a live account, one requirement stands for several services.
  const named = [...new Set([...requirements, ...trails].map((requirement) => requirement.id))];
  const base = {
    ...{ id, title, reading, reference, url: framework?.url ?? null, policy: policy.id },
    ...(named.length > 0 && { requirements: named }),
  };
  if (notAssessed !== null) return { ...base, status: "not-assessed", evidence: [notAssessed] };
  if (named.length === 0)
    return { ...base, status: "not-assessed", evidence: [`No requirement of policy ${policy.id} requires it.`] };
  const scopes = views.map((view) => inAccount(requirements, trails, view));
  const status = worst(scopes.map((scope) => scope.status));
  const told = scopes.filter((scope) => scope.status === status);
  const counterexample = told.find((scope) => scope.counterexample !== undefined)?.counterexample;
  return defined({ ...base, status, evidence: evidenceOf(told, scopes.length), counterexample, scopes });
}

/** The evidence of the accounts with the worst status, each said once, with the accounts where not all say it. */
function evidenceOf(told: readonly ControlScope[], accounts: number): string[] {
  const lines = told.flatMap(({ evidence, accountId, scope }) =>
    evidence.map((line) => ({ line, name: accountId ?? scope })),
  );
  const distinct = [...groupBy(lines, ({ line }) => line)].map(([line, those]) => {
    const names = [...new Set(those.map(({ name }) => name))];
    return names.length === accounts ? line : `${shortList(names, mostAccountsNamed)}: ${line}`;
  });
  return shortened(distinct);
}

const mostAccountsNamed = 12;

/** What one account says of a control. */
function inAccount(
  requirements: readonly Requirement[],
  trails: readonly TrailRequirement[],
  view: AccountView,
): ControlScope {
  const { scope, accountId, complete } = view.account;
  if (view.sinks.length === 0 && view.coverage.length === 0) {
    const evidence = ["The input has no trail and no event data store."];
    return { scope, accountId, status: "undetermined", evidence };
  }
  const contributions = [
    ...requirements.map((requirement) => ofRequirement(requirement, view)),
    ...trails.map((requirement) => ofTrails(requirement, view)),
  ];
  const status = worst(contributions.map((contribution) => contribution.status));
  const isTold = (contribution: Contribution): boolean =>
    contribution.status === status || (status === "satisfied" && contribution.status === "nothing-in-scope");
  const told = contributions.filter(isTold);
  const counterexample = told.find((contribution) => contribution.counterexample !== undefined)?.counterexample;
  const evidence = shortened(told.flatMap((contribution) => contribution.evidence));
  // What could not be read can only add to what is wrong.
  if (!complete && status !== "not-satisfied") {
    const unread = "Some input could not be read, so the scope is not fully known. The notifications name it.";
    return { scope, accountId, status: "undetermined", evidence: [unread, ...evidence] };
  }
  return defined({ scope, accountId, status, evidence, counterexample });
}

const order: readonly ControlStatus[] = [
  "not-satisfied",
  "undetermined",
  "satisfied",
  "nothing-in-scope",
  "not-assessed",
];

/** A control takes all of its requirements; those with nothing in scope take nothing away. */
function worst(statuses: readonly ControlStatus[]): ControlStatus {
  return order.find((status) => statuses.includes(status)) ?? "nothing-in-scope";
}

const mostEvidence = 6;

function shortened(evidence: readonly string[]): string[] {
  const distinct = [...new Set(evidence)];
  return distinct.length <= mostEvidence
    ? distinct
    : [...distinct.slice(0, mostEvidence), `and ${String(distinct.length - mostEvidence)} more`];
}

/**
 * Events that CloudTrail never makes fail nobody, because no setting would bring them; but a control that asks for all
 * of them is not
 * satisfied by CloudTrail either, and whether another log has them is not in sight. What no document speaks of is told
 * beside the answer.
 */
function ofRequirement(requirement: Requirement, { coverage }: AccountView): Contribution {
  const all = coverage.filter((entry) => entry.requirement === requirement.id);
  const entries = all.filter(({ category }) => category !== "undocumented" && category !== "never");
  const gaps = entries.filter(({ verdict }) => verdict === "uncovered" || verdict === "partial");
  if (gaps.length > 0) {
    const counterexample = gaps.find((entry) => entry.counterexample !== undefined)?.counterexample;
    return {
      status: "not-satisfied",
      evidence: gaps.map(gapEvidence),
      ...defined({ counterexample }),
    };
  }
  const open = entries.filter(({ verdict }) => verdict === "undetermined");
  const never = all
    .filter(({ category }) => category === "never")
    .map(
      ({ operations, service }) =>
        `CloudTrail never records ${operations.join(", ")} of ${service ?? "any service"}; another log may record them`,
    );
  if (open.length + never.length > 0)
    return {
      status: "undetermined",
      evidence: [
        ...open.map((entry) => `${subjectOf(entry)}: ${entry.reasons[0]?.message ?? "undetermined"}`),
        ...never,
      ],
    };
  if (entries.length === 0)
    return { status: "nothing-in-scope", evidence: [`${requirement.title}: the input has nothing in scope.`] };
  const recorders = [...new Set(entries.flatMap(({ recordedBy }) => recordedBy))].sort();
  const holes =
    requirement.except.length === 0
      ? ""
      : `, except for ${String(requirement.except.length)} accepted ${requirement.except.length === 1 ? "exception" : "exceptions"}`;
  const operations = entries.reduce((sum, { count }) => sum + count, 0);
  const undocumented = all
    .filter(({ category }) => category === "undocumented")
    .map(
      ({ count, service }) =>
        `AWS does not document whether CloudTrail records ${String(count)} further ${count === 1 ? "operation" : "operations"} of ${service ?? "other services"}.`,
    );
  return {
    status: "satisfied",
    evidence: [
      `${requirement.title}: ${String(operations)} operations, recorded by ${recorders.join(", ")}${holes}.`,
      ...undocumented,
    ],
  };
}

function gapEvidence(entry: CoverageEntry): string {
  return `${subjectOf(entry)}: ${entry.verdict === "partial" ? "recorded in part" : "not recorded"}`;
}

function subjectOf({ operations, count, service, resource, category }: CoverageEntry): string {
  const [first = "*"] = operations;
  const named =
    first === "*" || category === "management"
      ? `${String(count)} ${category} ${count === 1 ? "operation" : "operations"}`
      : `${first}${operations.length > 1 ? ` and ${String(operations.length - 1)} more` : ""}`;
  return `${named}${service === null ? " of all other services" : ` of ${service}`}${resource === null ? "" : ` on ${resource.address}`}`;
}

function ofTrails(requirement: TrailRequirement, { sinks, account }: AccountView): Contribution {
  const { title, which } = requirement;
  const known = sinks.filter(({ kind }) => kind === "trail");
  if (known.length === 0)
    return {
      status: "undetermined",
      evidence: [`${title}: the input has no trail.`],
    };
  const { holds, unseen, trails } = account.trailsHold(requirement);
  const notSeen = `${title}: not all trails of the account could be read.`;
  if (trails.length === 0)
    return unseen
      ? { status: "undetermined", evidence: [notSeen] }
      : { status: "not-satisfied", evidence: [`${title}: the input has no trail that records.`] };
  switch (holds) {
    case "no": {
      const lacking = trails.filter(({ has }) => has === "no");
      // One that was not seen may have it, where one is enough and where the others may not record.
      const isSure = which === "each" && lacking.some(isOwn);
      return unseen && !isSure
        ? { status: "undetermined", evidence: [notSeen] }
        : { status: "not-satisfied", evidence: lacking.map(lacks) };
    }
    case "maybe": {
      const because = new Map(known.map(({ id, notCountedBecause }) => [id, notCountedBecause]));
      return {
        status: "undetermined",
        evidence: trails.flatMap((trail) => whyOpen(trail, because.get(trail.id) ?? null)),
      };
    }
    case "yes": {
      if (unseen && which === "each") return { status: "undetermined", evidence: [notSeen] };
      const having = trails.filter(({ has }) => has === "yes").map(({ id }) => id);
      return {
        status: "satisfied",
        evidence: [`${title}: ${which === "any" && having.length > 1 ? "one of " : ""}${having.join(", ")}.`],
      };
    }
  }
}

function isOwn({ counts, applies }: HoldingTrail): boolean {
  return counts === "yes" && applies === "yes";
}

type HoldingTrail = TrailsHold["trails"][number];

function lacks({ id, missing }: HoldingTrail): string {
  return `${id} lacks ${missing.join(", ")}`;
}

/**
 * What is open about a trail: one that surely records and has it all leaves nothing open, nor does one that lacks it
 * where another may have it.
 */
function whyOpen(trail: HoldingTrail, notCountedBecause: string | null): string[] {
  const { id, has, missing } = trail;
  switch (has) {
    case "maybe":
      return [`${id}: ${missing.join(", ")} is unresolved`];
    case "yes":
      return isOwn(trail) ? [] : [`${id}: ${existence(trail, notCountedBecause)}`];
    case "no":
      return isOwn(trail) ? [] : [`${lacks(trail)}, and ${existence(trail, notCountedBecause)}`];
  }
}

function existence({ applies }: HoldingTrail, notCountedBecause: string | null): string {
  if (applies === "maybe") return "it is unresolved whether it records for this account";
  return `its recording status is unresolved${notCountedBecause === null ? "" : `: ${notCountedBecause}`}`;
}
