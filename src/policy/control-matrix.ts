/**
 * From verdicts to the controls of frameworks: which are satisfied, which are not, and by what that is told.
 */
import type { CheckResult, ControlResult, ControlStatus, CoverageEntry, Finding } from "../model/result.ts";
import type { Control, Policy, Requirement, TrailRequirement } from "./types.ts";

/** What the matrix is made from. */
export interface MatrixInput extends Pick<CheckResult, "sinks" | "coverage" | "findings"> {
  /** Whether all inputs could be read: what stands in the others may be in scope, and not recorded. */
  readonly complete: boolean;
}

/** The id of the rule whose findings say that a trail lacks a setting. */
const settingRule = "trail-setting";

/** One line for each control that the policies explain or their requirements name, in the order of the policies; empty where they name none. */
export function controlMatrix(policies: readonly Policy[], result: MatrixInput): ControlResult[] {
  return policies.flatMap((policy) => controlsOf(policy).map((control) => controlResult(policy, control, result)));
}

/** Those that the policy explains, and then those that its requirements merely name. */
function controlsOf(policy: Policy): Control[] {
  const explained = new Set(policy.controls.map(({ id }) => id));
  const requirements = [...policy.requirements, ...policy.trails];
  const named = new Set(requirements.flatMap(({ controls }) => controls).filter((id) => !explained.has(id)));
  const titleOf = (id: string): string => requirements.filter(({ controls }) => controls.includes(id)).map(({ title }) => title).join("; ");
  return [...policy.controls, ...[...named].sort().map((id): Control => ({ id, title: titleOf(id), reading: null, notAssessed: null, framework: null }))];
}

/** What one requirement says of a control. */
interface Contribution {
  readonly status: ControlStatus;
  readonly evidence: readonly string[];
  readonly counterexample?: CoverageEntry["counterexample"];
}

function controlResult(policy: Policy, control: Control, result: MatrixInput): ControlResult {
  const { id, title, reading, notAssessed, framework } = control;
  const reference = framework === null ? null : `${framework.title} ${framework.version}, ${id.slice(framework.id.length + 1)}`;
  const base = { id, title, reading, reference, url: framework?.url ?? null, policy: policy.id };
  if (notAssessed !== null) return { ...base, status: "not-assessed", evidence: [notAssessed] };
  if (!result.sinks.some(({ counted }) => counted !== false) && result.coverage.length === 0) return { ...base, status: "undetermined", evidence: ["No trail and no event data store was found in what was read."] };
  const contributions = [
    ...policy.requirements.filter(({ controls }) => controls.includes(id)).map((requirement) => ofRequirement(policy, requirement, result)),
    ...policy.trails.filter(({ controls }) => controls.includes(id)).map((requirement) => ofTrails(policy, requirement, result)),
  ];
  const status = worst(contributions.map((contribution) => contribution.status));
  const told = contributions.filter((contribution) => contribution.status === status || (status === "satisfied" && contribution.status === "nothing-in-scope"));
  const counterexample = told.find((contribution) => contribution.counterexample !== undefined)?.counterexample;
  const evidence = shortened(told.flatMap((contribution) => contribution.evidence));
  // What could not be read can only add to what is wrong.
  if (!result.complete && status !== "not-satisfied") return { ...base, status: "undetermined", evidence: ["Some of the input could not be read, so that not everything in scope is known; the notifications say what.", ...evidence] };
  return { ...base, status, evidence, ...(counterexample === undefined ? {} : { counterexample }) };
}

const order: readonly ControlStatus[] = ["not-satisfied", "undetermined", "satisfied", "nothing-in-scope", "not-assessed"];

/** A control takes all of its requirements; those with nothing in scope take nothing away. */
function worst(statuses: readonly ControlStatus[]): ControlStatus {
  return order.find((status) => statuses.includes(status)) ?? "nothing-in-scope";
}

const mostEvidence = 6;

function shortened(evidence: readonly string[]): string[] {
  const distinct = [...new Set(evidence)];
  return distinct.length <= mostEvidence ? distinct : [...distinct.slice(0, mostEvidence), `and ${String(distinct.length - mostEvidence)} more`];
}

/**
 * Events that CloudTrail never makes fail nobody, because no setting would bring them; but a control that asks for all of them is not
 * satisfied by CloudTrail either, and whether another log has them is not in sight. What no document speaks of is told beside the answer.
 */
function ofRequirement(policy: Policy, requirement: Requirement, { coverage }: MatrixInput): Contribution {
  const all = coverage.filter((entry) => entry.policy === policy.id && entry.requirement === requirement.id);
  const entries = all.filter(({ category }) => category !== "undocumented" && category !== "never");
  const gaps = entries.filter(({ verdict }) => verdict === "uncovered" || verdict === "partial");
  if (gaps.length > 0) {
    const counterexample = gaps.find((entry) => entry.counterexample !== undefined)?.counterexample;
    return { status: "not-satisfied", evidence: gaps.map(gapEvidence), ...(counterexample === undefined ? {} : { counterexample }) };
  }
  const open = entries.filter(({ verdict }) => verdict === "undetermined");
  const never = all.filter(({ category }) => category === "never").map(({ operations, service }) => `CloudTrail never records ${operations.join(", ")} of ${service ?? "any service"}; whether another log does is not in sight`);
  if (open.length + never.length > 0) return { status: "undetermined", evidence: [...open.map((entry) => `${subjectOf(entry)}: ${entry.reasons[0] ?? "it cannot be said"}`), ...never] };
  if (entries.length === 0) return { status: "nothing-in-scope", evidence: [`${requirement.title}: nothing that was read is in scope.`] };
  const recorders = [...new Set(entries.flatMap(({ recordedBy }) => recordedBy))].sort();
  const holes = requirement.except.length === 0 ? "" : `, but for ${String(requirement.except.length)} accepted ${requirement.except.length === 1 ? "exception" : "exceptions"}`;
  const operations = entries.reduce((sum, { count }) => sum + count, 0);
  const undocumented = all.filter(({ category }) => category === "undocumented").map(({ count, service }) => `No document says whether CloudTrail records ${String(count)} further ${count === 1 ? "operation" : "operations"} of ${service ?? "other services"}.`);
  return { status: "satisfied", evidence: [`${requirement.title}: ${String(operations)} operations, recorded by ${recorders.join(", ")}${holes}.`, ...undocumented] };
}

function gapEvidence(entry: CoverageEntry): string {
  return `${subjectOf(entry)}: ${entry.verdict === "partial" ? "recorded in part" : "not recorded"}`;
}

function subjectOf({ operations, count, service, resource, category }: CoverageEntry): string {
  const [first = "*"] = operations;
  const named = first === "*" || category === "management" ? `${String(count)} ${category} ${count === 1 ? "operation" : "operations"}` : `${first}${operations.length > 1 ? ` and ${String(operations.length - 1)} more` : ""}`;
  return `${named}${service === null ? " of all other services" : ` of ${service}`}${resource === null ? "" : ` on ${resource.address}`}`;
}

function ofTrails(policy: Policy, requirement: TrailRequirement, { sinks, findings }: MatrixInput): Contribution {
  const known = sinks.filter(({ kind }) => kind === "trail");
  const trails = known.filter(({ counted }) => counted !== false);
  if (known.length === 0) return { status: "undetermined", evidence: [`${requirement.title}: no trail is in sight; those that live elsewhere were not shown.`] };
  if (trails.length === 0) return { status: "not-satisfied", evidence: [`${requirement.title}: no trail that records was found.`] };
  const about = findings.filter((finding) => finding.ruleId === settingRule && finding.policy === policy.id && finding.requirement === requirement.id);
  const failed = about.filter(({ kind }) => kind === "fail");
  if (failed.length > 0) return { status: "not-satisfied", evidence: failed.map(evidenceOf) };
  if (about.length > 0) return { status: "undetermined", evidence: about.map(evidenceOf) };
  if (trails.every(({ counted }) => counted === "unknown")) return { status: "undetermined", evidence: trails.map(({ id, notCountedBecause }) => `${id}: ${notCountedBecause ?? "whether it records is not known"}`) };
  return { status: "satisfied", evidence: [`${requirement.title}: ${requirement.which === "any" && trails.length > 1 ? "one of " : ""}${trails.map(({ id }) => id).join(", ")}.`] };
}

function evidenceOf({ resource, message }: Finding): string {
  return `${resource ?? "a trail"}: ${message}`;
}
