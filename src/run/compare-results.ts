/**
 * Compares with a result that was written earlier: its findings stand as they are, and what it records less or more is
 * asked of what it carries.
 */
import type { Operation } from "../catalog/types.ts";
import { assess, type Assessment } from "../coverage/assess.ts";
import type { AssessedEntry } from "../coverage/assessed-entry.ts";
import { operationsIn } from "../comparison/entry-operations.ts";
import type { JudgedSide } from "../comparison/side.ts";
import { remembering } from "../model/remember.ts";
import type { Scope } from "../model/scope.ts";
import { compareRecording, type RecordingComparison } from "../comparison/compare-recording.ts";
import { compareWith } from "../comparison/compare.ts";
import type { ComparedResult } from "../comparison/read.ts";
import type { Baseline } from "../comparison/types.ts";
import type { CheckResult, Finding } from "../model/result.ts";
import { display } from "../model/text.ts";
import { coverageRules } from "../rules/index.ts";
import { inOrder, lossFindingsOf } from "../rules/findings.ts";
import { logFilesOf, withFixes } from "../rules/selector-fix.ts";
import { countFindings, notificationOf } from "./result.ts";
import { acceptedNotes, withLossesAccepted } from "./suppressions.ts";

/**
 * The second result, compared with the first.
 * @param acceptLost why losses are accepted; null: they are not
 */
export function compareResults(
  baseline: Baseline,
  { name, result, side }: ComparedResult,
  acceptLost: string | null = null,
): CheckResult {
  if (baseline.side === null || side === null) {
    const lacking = [...(baseline.side === null ? [baseline.name] : []), ...(side === null ? [name] : [])];
    const things = [...result.sinks, ...result.coverage.flatMap(({ resource }) => resource ?? [])].map((one) => ({
      id: "id" in one ? one.id : one.address,
    }));
    return { ...result, ...compareWith(baseline, result, { lacking, things }) };
  }
  const { sinks, resources, semantics, liveAccounts } = side.input;
  const recording = compareRecording(baseline.side, side);
  const losses = lossFindingsOf(recording, sinks, { resources, sinksAreComplete: liveAccounts.length > 0 });
  const told = withFixes(losses, result.sinks, result.coverage, logFilesOf(sinks, semantics));
  const assessment = remembering((side: JudgedSide) => assess(side.input));
  const isTold = (finding: Finding): boolean =>
    isToldAsLoss(finding, recording) || isToldOfServices(finding, recording, () => assessment(side));
  const all = inOrder([...told, ...result.findings.filter((finding) => !isTold(finding))]);
  const findings = acceptLost === null ? all : withLossesAccepted(all, acceptLost);
  const notes = acceptLost === null ? [] : acceptedNotes(findings, acceptLost);
  const head = {
    ...result,
    findings,
    notifications: [...result.notifications, ...notes.map(notificationOf)],
    summary: { ...result.summary, findings: countFindings(findings) },
  };
  return { ...head, ...compareWith(baseline, head, recording) };
}

const gapRules: ReadonlySet<string> = new Set(coverageRules.map(({ id }) => id));

/** Whether all that a gap is about was recorded before: what is lost is told as that. */
function isToldAsLoss(finding: Finding, { lost, unproven }: RecordingComparison): boolean {
  const { ruleId, policy, requirement, resource, operations } = finding;
  if (!gapRules.has(ruleId) || resource === null) return false;
  const names = new Set(
    [...lost, ...unproven].flatMap(({ entry: { required, operations: lost }, before }) =>
      before === "covered" &&
      required.policy.id === policy &&
      required.requirement.id === requirement &&
      required.resource?.address === resource
        ? lost.map(({ name }) => name)
        : [],
    ),
  );
  return operations.length > 0 && operations.every((name) => names.has(name));
}

/**
 * The same of events that are about no resource: of many services a result has no more than how many operations there
 * are, and what it carries says which.
 */
function isToldOfServices(finding: Finding, { lost, unproven }: RecordingComparison, now: () => Assessment): boolean {
  const { ruleId, resource, policy, requirement } = finding;
  const verdict = coverageRules.find(({ id }) => id === ruleId)?.verdict;
  if (verdict === undefined || verdict === "never-recorded" || lost.length + unproven.length === 0) return false;
  const isMeant = ({ required, verdict: found }: AssessedEntry): boolean =>
    found === verdict &&
    required.resource === null &&
    required.policy.id === policy &&
    required.requirement.id === requirement &&
    isOfAccount(required.scope, resource);
  const changed = new Set(
    [...lost, ...unproven].flatMap(({ entry, before }) =>
      before === "covered" && isMeant(entry) ? operationKeys(entry) : [],
    ),
  );
  if (changed.size === 0) return false;
  const gaps = now().entries.filter(isMeant).flatMap(operationKeys);
  return gaps.length > 0 && gaps.every((operation) => changed.has(operation));
}

/** Findings of live accounts are about the account; those of code about nothing. */
function isOfAccount(scope: Scope, resource: string | null): boolean {
  return scope.kind === "live"
    ? resource?.endsWith(`:iam::${display(scope.account)}:root`) === true
    : resource === null;
}

/** The operations of an entry; events without one by what they are of. */
function operationKeys(entry: AssessedEntry): (Operation | string)[] {
  const { services, service } = entry.required;
  return operationsIn(entry).map((operation) => operation ?? JSON.stringify([services, service?.id ?? null]));
}
