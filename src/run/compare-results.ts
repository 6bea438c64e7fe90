/**
 * Compares with a result that was written earlier: its findings stand as they are, and what it records less or more is
 * asked of what it carries.
 */
import { compareRecording, type RecordingComparison } from "../comparison/compare-recording.ts";
import { compareWith } from "../comparison/compare.ts";
import type { ComparedResult } from "../comparison/read.ts";
import type { Baseline } from "../comparison/types.ts";
import type { CheckResult, Finding } from "../model/result.ts";
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
  const findings = inOrder([...told, ...result.findings.filter((finding) => !isToldAsLoss(finding, recording))]);
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
