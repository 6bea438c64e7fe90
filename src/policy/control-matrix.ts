/**
 * From verdicts to the controls of frameworks: which are satisfied, which are not, and by what that is told.
 */
import { defined } from "../model/defined.ts";
import type { CheckResult, ControlResult, ControlStatus, CoverageEntry } from "../model/result.ts";
import type { Certainty } from "../model/value.ts";
import type { Control, Policy, Requirement, TrailRequirement } from "./types.ts";

/** What the matrix is made from: verdicts, never findings, which may be merged, suppressed, or known already. */
export interface MatrixInput extends Pick<CheckResult, "sinks" | "coverage"> {
  /** Whether the trails that may record have the settings that a requirement asks for. */
  readonly trailsHold: (requirement: TrailRequirement) => TrailsHold;
  /** Whether all inputs could be read: what stands in the others may be in scope, and not recorded. */
  readonly complete: boolean;
}

/** Whether a requirement on trails holds, by trail. */
export interface TrailsHold {
  readonly holds: Certainty;
  readonly trails: readonly {
    /** Id of the sink. */
    readonly id: string;
    /** Whether it surely exists and records. */
    readonly counts: "yes" | "maybe";
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
export function controlMatrix(policies: readonly Policy[], result: MatrixInput): ControlResult[] {
  return policies.flatMap((policy) => {
    const own = { ...result, coverage: result.coverage.filter((entry) => entry.policy === policy.id) };
    return controlsOf(policy).map((control) => controlResult(policy, control, own));
  });
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

function controlResult(policy: Policy, control: Control, result: MatrixInput): ControlResult {
  const { id, title, reading, notAssessed, framework } = control;
  const reference =
    framework === null ? null : `${framework.title} ${framework.version}, ${id.slice(framework.id.length + 1)}`;
  const base = { id, title, reading, reference, url: framework?.url ?? null, policy: policy.id };
  if (notAssessed !== null) return { ...base, status: "not-assessed", evidence: [notAssessed] };
  const requirements = policy.requirements.filter(({ controls }) => controls.includes(id));
  const trails = policy.trails.filter(({ controls }) => controls.includes(id));
  if (requirements.length + trails.length === 0)
    return { ...base, status: "not-assessed", evidence: [`No requirement of policy ${policy.id} requires it.`] };
  if (result.sinks.length === 0 && result.coverage.length === 0)
    return {
      ...base,
      status: "undetermined",
      evidence: ["The input has no trail and no event data store."],
    };
  const contributions = [
    ...requirements.map((requirement) => ofRequirement(requirement, result)),
    ...trails.map((requirement) => ofTrails(requirement, result)),
  ];
  const status = worst(contributions.map((contribution) => contribution.status));
  const isTold = (contribution: Contribution): boolean =>
    contribution.status === status || (status === "satisfied" && contribution.status === "nothing-in-scope");
  const told = contributions.filter(isTold);
  const counterexample = told.find((contribution) => contribution.counterexample !== undefined)?.counterexample;
  const evidence = shortened(told.flatMap((contribution) => contribution.evidence));
  // What could not be read can only add to what is wrong.
  if (!result.complete && status !== "not-satisfied") {
    const unread = "Some input could not be read, so the scope is not fully known. The notifications name it.";
    return { ...base, status: "undetermined", evidence: [unread, ...evidence] };
  }
  return defined({ ...base, status, evidence, counterexample });
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
function ofRequirement(requirement: Requirement, { coverage }: MatrixInput): Contribution {
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

function ofTrails(requirement: TrailRequirement, { sinks, trailsHold }: MatrixInput): Contribution {
  const { title, which } = requirement;
  const known = sinks.filter(({ kind }) => kind === "trail");
  if (known.length === 0)
    return {
      status: "undetermined",
      evidence: [`${title}: the input has no trail.`],
    };
  const { holds, trails } = trailsHold(requirement);
  if (trails.length === 0)
    return { status: "not-satisfied", evidence: [`${title}: the input has no trail that records.`] };
  switch (holds) {
    case "no":
      return { status: "not-satisfied", evidence: trails.filter(({ has }) => has === "no").map(lacks) };
    case "maybe": {
      const because = new Map(known.map(({ id, notCountedBecause }) => [id, notCountedBecause]));
      return {
        status: "undetermined",
        evidence: trails.flatMap((trail) => whyOpen(trail, because.get(trail.id) ?? null)),
      };
    }
    case "yes": {
      const having = trails.filter(({ has }) => has === "yes").map(({ id }) => id);
      return {
        status: "satisfied",
        evidence: [`${title}: ${which === "any" && having.length > 1 ? "one of " : ""}${having.join(", ")}.`],
      };
    }
  }
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
  const { id, counts, has, missing } = trail;
  const existence = `its recording status is unresolved${notCountedBecause === null ? "" : `: ${notCountedBecause}`}`;
  switch (has) {
    case "maybe":
      return [`${id}: ${missing.join(", ")} is unresolved`];
    case "yes":
      return counts === "yes" ? [] : [`${id}: ${existence}`];
    case "no":
      return counts === "yes" ? [] : [`${lacks(trail)}, and ${existence}`];
  }
}
