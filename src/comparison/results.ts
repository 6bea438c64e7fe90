/**
 * Compares two results that were written earlier, of which nothing but their JSON is left.
 */
import type { CheckResult, CoverageChange, Finding } from "../model/result.ts";
import { lossRemark } from "../wording/messages/coverage.ts";
import { compareWith } from "./compare.ts";
import { coverageChanges } from "./changes.ts";
import { resultReachOf } from "./reach.ts";
import type { Baseline } from "./types.ts";

const gapRules: readonly string[] = ["event-not-recorded", "event-partly-recorded"];

/**
 * The second result, compared with the first. What is lost becomes `coverage-lost`, as a check of the code would say.
 */
export function compareResults(baseline: Baseline, head: CheckResult): CheckResult {
  const { changes } = coverageChanges(baseline, { coverage: head.coverage, reach: resultReachOf(head) });
  const lost = changes.filter(({ change }) => change === "lost");
  const findings = head.findings.flatMap((finding) => withLosses(finding, lost));
  return {
    ...head,
    ...compareWith(baseline, { ...head, findings }),
    summary: { ...head.summary, findings: countByLevel(findings) },
  };
}

/** A gap of the head with the operations that the base recorded taken apart. */
function withLosses(finding: Finding, lost: readonly CoverageChange[]): Finding[] {
  if (!gapRules.includes(finding.ruleId)) return [finding];
  const askers = [finding, ...(finding.alsoFor ?? [])];
  const own = lost.filter(
    (change) =>
      askers.some(({ policy, requirement }) => policy === change.policy && requirement === change.requirement) &&
      isAbout(finding, change),
  );
  const names = new Set(own.flatMap((change) => change.operations));
  const gone = finding.operations.filter((name) => names.has(name));
  if (gone.length === 0) return [finding];
  const left = finding.operations.filter((name) => !names.has(name));
  const loss: Finding = {
    ...finding,
    ruleId: "coverage-lost",
    level: "error",
    message: `${finding.message} ${lossRemark(gone)}`,
    operations: gone,
    fingerprint: finding.fingerprint.replace(finding.ruleId, "coverage-lost"),
    ...(finding.alsoFor === undefined
      ? {}
      : {
          alsoFor: finding.alsoFor.map((asker) => ({
            ...asker,
            fingerprint: asker.fingerprint.replace(finding.ruleId, "coverage-lost"),
          })),
        }),
    causeKey: `coverage-lost ${finding.causeKey}`,
  };
  return left.length === 0 ? [loss] : [loss, { ...finding, operations: left }];
}

/** Findings about no resource are about a live account, where one was judged. */
function isAbout({ resource }: Finding, change: CoverageChange): boolean {
  if (change.resource !== null) return change.resource.address === resource;
  return change.accountId === undefined
    ? resource === null
    : resource?.endsWith(`:iam::${change.accountId}:root`) === true;
}

function countByLevel(findings: readonly Finding[]): CheckResult["summary"]["findings"] {
  const count = (level: Finding["level"]): number =>
    findings.filter((finding) => finding.level === level && finding.suppressed === null).length;
  return { error: count("error"), warning: count("warning"), note: count("note") };
}
