import type { BaselineComparison, CheckResult, Finding } from "../model/result.ts";
import type { Baseline } from "./types.ts";
/** What a comparison changes in a result: each finding is `new` or `unchanged`, and the result tells what else changed. */
export interface Compared {
    readonly findings: Finding[];
    readonly baseline: BaselineComparison;
}
/** Holds the findings and verdicts of a run against those of a baseline. */
export declare function compareWith(baseline: Baseline, { findings, coverage }: Pick<CheckResult, "findings" | "coverage">): Compared;
