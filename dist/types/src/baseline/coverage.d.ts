/**
 * What a change does to coverage: verdicts of an earlier result against those of this one, operation by operation.
 */
import type { BaselineChange, CoverageChange, CoverageEntry, Verdict } from "../model/result.ts";
import { type FormerAddress } from "./resources.ts";
import type { Moves } from "./types.ts";
/** One operation on one resource, as one requirement asks for it. Services share names of operations, under one id or several: the source tells them apart. */
export interface CoverageQuestion extends Pick<CoverageEntry, "policy" | "requirement" | "service" | "eventSource" | "category"> {
    readonly operation: string;
    /** Of the resource, as the baseline calls it. */
    readonly address: string | null;
    /** Left out for code. */
    readonly accountId?: string | undefined;
}
/** What one result says of a question, and the sinks that record it. */
export type Statement = readonly [question: CoverageQuestion, verdict: Verdict, recordedBy?: readonly string[]];
/** What became of one verdict of this run. */
export interface VerdictChange {
    readonly before: Verdict;
    /** null: nothing that anybody configured. */
    readonly change: BaselineChange | null;
    /** Whether the baseline had the same verdict among others: what had one of those may have become so, or be gone. */
    readonly mixed: boolean;
}
/** Compares what this run says of a question with what the baseline said; null where the baseline says nothing, or the same. */
export type Comparison = (question: CoverageQuestion, verdict: Verdict) => VerdictChange | null;
/**
 * Holds two results against each other. A question may have several verdicts in each: in several Regions, or for several inputs whose account nobody
 * knows. Those that both results have are the same ones; what is left of the baseline's became what is left of this run's.
 */
export declare function comparisonOf(base: Iterable<Statement>, head: Iterable<Statement>): Comparison;
/** What a result says, by question. */
export declare class Verdicts {
    #private;
    constructor(statements: Iterable<Statement>);
    of(question: CoverageQuestion): ReadonlySet<Verdict> | null;
    /** Ids of sinks. */
    recordersOf(question: CoverageQuestion): ReadonlySet<string>;
}
/** What a result says, with the addresses that its resources had in the baseline. */
export declare function statementsOf(coverage: readonly CoverageEntry[], formerAddress?: FormerAddress): Statement[];
/** What an entry answers about one of its operations. */
export declare function questionOf(entry: CoverageEntry, operation: string, formerAddress?: FormerAddress): CoverageQuestion;
/** A change, with the questions that it is about. */
export interface FoundChange {
    readonly change: CoverageChange;
    readonly questions: readonly CoverageQuestion[];
    readonly mixed: boolean;
}
/** All changes between two results, on resources that both have and on management events. */
export declare function allChanges(base: readonly CoverageEntry[], head: readonly CoverageEntry[], moves?: Moves): FoundChange[];
