/**
 * Which findings of a run an earlier result already had, and which of its findings are gone.
 */
import type { Finding } from "../model/result.ts";
import type { BaselineFinding, Moves } from "./types.ts";
export interface MatchedFindings {
    /** The findings of this run, each `new` or `unchanged`. */
    readonly findings: Finding[];
    /** The findings of the baseline that this run does not have. */
    readonly gone: BaselineFinding[];
}
/**
 * Matches findings by fingerprint, which holds no line numbers, whichever of the requirements that ask for it asked before; those left over by the
 * fingerprint without the file, where just one on either side has it: a renamed file makes no new findings, nor does a resource that the code says was moved.
 */
export declare function matchFindings(base: readonly BaselineFinding[], head: readonly Finding[], moves?: Moves): MatchedFindings;
