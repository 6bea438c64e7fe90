import type { BaselineComparison, CheckResult, Finding, FixedFinding } from "../model/result.ts";
import { coverageChanges } from "./coverage.ts";
import { matchFindings } from "./findings.ts";
import type { Baseline, BaselineFinding } from "./types.ts";

/** What a comparison changes in a result: each finding is `new` or `unchanged`, and the result tells what else changed. */
export interface Compared {
  readonly findings: Finding[];
  readonly baseline: BaselineComparison;
}

/** Holds the findings and verdicts of a run against those of a baseline. */
export function compareWith(baseline: Baseline, { findings, coverage }: Pick<CheckResult, "findings" | "coverage">): Compared {
  const matched = matchFindings(baseline.findings, findings, baseline.moves);
  return {
    findings: matched.findings,
    baseline: { name: baseline.name, fixed: matched.gone.map(fixedOf), coverage: baseline.coverage === null ? null : coverageChanges(baseline.coverage, coverage, baseline.moves) },
  };
}

function fixedOf({ ruleId, level, message, location, resource, fingerprint }: BaselineFinding): FixedFinding {
  return { ruleId, level, message, location, resource, fingerprint };
}
