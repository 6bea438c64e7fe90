/**
 * What a change does to coverage, as far as both sides could see.
 */
import type { CoverageChange, CoverageEntry } from "../model/result.ts";
import { type Reach, type Unread } from "./reach.ts";
import type { Baseline } from "./types.ts";
/** What a comparison of verdicts finds. */
export interface CoverageComparison {
    readonly changes: readonly CoverageChange[];
    readonly notCompared: {
        /** What the baseline recorded and the head says nothing of, and what the head records and the baseline may have recorded. */
        readonly operations: number;
        readonly because: readonly Unread[];
    };
}
/** One side of a comparison. */
export interface Side {
    readonly coverage: readonly CoverageEntry[];
    readonly reach: Reach;
}
/**
 * All changes between two results, on resources that both have and on management events. Nothing is gained where the baseline could not
 * read what may have recorded it, and nothing lost for sure where the head could not read the sink that did.
 */
export declare function coverageChanges(baseline: Baseline, head: Side): CoverageComparison;
/** Ids of the sinks whose file could not be read. */
export declare function sinksUnread({ sinks }: Pick<Baseline, "sinks">, unread: readonly Unread[]): ReadonlySet<string>;
