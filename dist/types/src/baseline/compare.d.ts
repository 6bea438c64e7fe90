import type { BaselineComparison, CheckResult, Finding, ResultNotification } from "../model/result.ts";
import type { Baseline } from "./types.ts";
/** What a comparison changes in a result: each finding is `new` or `unchanged`, and the result tells what else changed. */
export interface Compared {
    readonly findings: Finding[];
    readonly baseline: BaselineComparison;
    /** Those of the result, and what could not be compared. */
    readonly notifications: ResultNotification[];
}
/**
 * Holds the findings and verdicts of a run against those of a baseline. What one of the two could not read is never "fixed" and never
 * "gained": it is not compared, and said to be so.
 *
 * @param isLeftOut whether a file of the baseline is there and was not read; left out: nobody can tell
 */
export declare function compareWith(baseline: Baseline, result: Pick<CheckResult, "findings" | "coverage" | "sinks" | "notifications">, isLeftOut?: (uri: string) => boolean): Compared;
