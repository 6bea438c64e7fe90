/**
 * Which findings of a run an earlier result already had, and which of its findings are gone.
 */
import type { Finding, FixedFinding } from "../model/result.ts";
import type { Moves } from "./types.ts";
export interface MatchedFindings {
    /** The findings of this run, each `new` or `unchanged`. */
    readonly findings: Finding[];
    /** The findings of the baseline that this run does not have. */
    readonly fixed: FixedFinding[];
}
/**
 * Matches findings by fingerprint, which holds no line numbers; those left over by the fingerprint without the file,
 * where just one on either side has it: a renamed file makes no new findings, nor does a resource that the code says was moved.
 */
export declare function matchFindings(base: readonly FixedFinding[], head: readonly Finding[], moves?: Moves): MatchedFindings;
