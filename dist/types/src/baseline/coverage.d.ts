/**
 * What a change does to coverage: verdicts of an earlier result against those of this one, operation by operation.
 */
import type { BaselineChange, CoverageChange, CoverageEntry, Verdict } from "../model/result.ts";
import type { Moves } from "./types.ts";
/** Looks up what a result says of one operation on one resource; null where it says nothing. */
export type VerdictOf = (question: CoverageQuestion) => Verdict | null;
export interface CoverageQuestion {
    readonly policy: string;
    readonly requirement: string;
    /** Catalog id; null: the services that the result does not tell apart. */
    readonly service: string | null;
    readonly operation: string;
    readonly address: string | null;
    /** Left out for code. */
    readonly accountId?: string | undefined;
}
/**
 * The verdicts of a result. A service that it does not tell apart shares the verdict on all others.
 * Where one operation has several verdicts (in several Regions, say), they are taken together.
 */
export declare function verdictsOf(coverage: readonly CoverageEntry[]): VerdictOf;
/** What became of a verdict; null where nothing did, or nothing that anybody configured. */
export declare function changeOf(before: Verdict, after: Verdict): BaselineChange | null;
/** All changes between two results, on resources that both have and on management events. */
export declare function coverageChanges(base: readonly CoverageEntry[], head: readonly CoverageEntry[], moves?: Moves): CoverageChange[];
