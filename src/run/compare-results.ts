/**
 * Compares with a result that was written earlier: its findings stand as they are, and what it records less or more is
 * asked of what it carries.
 */
import { compareRecording, type RecordingComparison } from "../comparison/compare-recording.ts";
import { compareWith } from "../comparison/compare.ts";
import type { ComparedResult } from "../comparison/read.ts";
import type { Baseline } from "../comparison/types.ts";
import type { CheckResult, Finding } from "../model/result.ts";
import { display } from "../model/text.ts";
import { coverageRules } from "../rules/index.ts";
import { inOrder, lossFindingsOf } from "../rules/findings.ts";
import { logFilesOf, withFixes } from "../rules/selector-fix.ts";
import { countFindings } from "./result.ts";

/** The second result, compared with the first. */
export function compareResults(baseline: Baseline, { name, result, side }: ComparedResult): CheckResult {
  if (baseline.side === null || side === null) {
    const lacking = [...(baseline.side === null ? [baseline.name] : []), ...(side === null ? [name] : [])];
    return { ...result, ...compareWith(baseline, result, { lacking }) };
  }
  const { sinks, resources, semantics, liveAccounts } = side.input;
  const recording = compareRecording(baseline.side, side);
  const losses = lossFindingsOf(recording, sinks, { resources, sinksAreComplete: liveAccounts.length > 0 });
  const told = withFixes(losses, result.sinks, result.coverage, logFilesOf(sinks, semantics));
  const isTold = (finding: Finding): boolean =>
    isToldAsLoss(finding, recording) || isToldOfServices(finding, recording, result.coverage);
  const findings = inOrder([...told, ...result.findings.filter((finding) => !isTold(finding))]);
  const head = { ...result, findings, summary: { ...result.summary, findings: countFindings(findings) } };
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
 * are. Where as many were recorded before as now share the verdict, these are they.
 */
function isToldOfServices(
  { ruleId, resource, policy, requirement }: Finding,
  { lost, unproven }: RecordingComparison,
  coverage: CheckResult["coverage"],
): boolean {
  const verdict = coverageRules.find(({ id }) => id === ruleId)?.verdict;
  if (verdict === undefined || verdict === "never-recorded") return false;
  const accountOf = (accountId: string | undefined): boolean =>
    accountId === undefined ? resource === null : resource?.endsWith(`:iam::${accountId}:root`) === true;
  const now = coverage.filter(
    (entry) =>
      entry.resource === null &&
      entry.verdict === verdict &&
      entry.policy === policy &&
      entry.requirement === requirement &&
      accountOf(entry.accountId),
  );
  const before = [...lost, ...unproven].filter(
    ({ entry: { required, verdict: after }, before: was }) =>
      was === "covered" &&
      after === verdict &&
      required.resource === null &&
      required.policy.id === policy &&
      required.requirement.id === requirement &&
      accountOf(required.scope.kind === "live" ? display(required.scope.account) : undefined),
  );
  const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
  return now.length > 0 && sum(now.map(({ count }) => count)) === sum(before.map(({ entry }) => entry.count));
}
