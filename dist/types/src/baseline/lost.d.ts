/**
 * Which events an earlier result had recorded that are not recorded any more.
 */
import type { AssessedEntry } from "../coverage/assess.ts";
import type { Verdict } from "../model/result.ts";
import type { Unread } from "./reach.ts";
import type { Baseline } from "./types.ts";
/** A verdict of this run that is worse than that of the baseline. */
export interface LostEntry {
    readonly entry: AssessedEntry;
    readonly before: Verdict;
    /** Ids of the sinks that recorded the events. */
    readonly recordedBefore: readonly string[];
}
export interface SplitEntries {
    readonly lost: readonly LostEntry[];
    /** What the baseline did not record either, or says nothing of. */
    readonly rest: readonly AssessedEntry[];
}
/**
 * Parts the operations of each entry into those that the baseline recorded and this run does not, and all others.
 * What a sink recorded whose file could not be read this time is not lost for sure.
 */
export declare function splitLost(entries: readonly AssessedEntry[], baseline: Baseline, unread: readonly Unread[]): SplitEntries;
