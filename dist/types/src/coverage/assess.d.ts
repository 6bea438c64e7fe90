/**
 * Holds sinks and declared resources against policies: what is recorded, what not, and why.
 */
import type { Semantics } from "../catalog/semantics.ts";
import type { Catalog, Operation } from "../catalog/types.ts";
import type { Notification } from "../model/notification.ts";
import type { CounterexampleEvent, Verdict } from "../model/result.ts";
import type { DeclaredResource } from "../model/resource.ts";
import type { Scope } from "../model/scope.ts";
import type { Sink } from "../model/sink.ts";
import type { Policy } from "../policy/types.ts";
import { type Obligation } from "./obligation.ts";
import { type AssessedSink, type UnseenSinks } from "./reached.ts";
import { type SinkReason } from "./reasons.ts";
export interface AssessmentInput {
    readonly sinks: readonly Sink[];
    readonly resources: readonly DeclaredResource[];
    readonly policies: readonly Policy[];
    readonly sameAccount: boolean;
    readonly groups: ReadonlyMap<string, string>;
    readonly liveAccounts: readonly string[];
    /** The accounts that snapshots tell about, to be judged where there is no code; left out: the accounts of the sinks. */
    readonly liveScopes?: readonly Scope[];
    readonly unseenSinks: readonly UnseenSinks[];
    readonly catalog: Catalog;
    readonly semantics: Semantics;
    /** `YYYY-MM-DD`. */
    readonly today: string;
    /** Judge even where no sink is in sight: an earlier state had one, so that everything it recorded is lost. */
    readonly judgeWithoutSinks: boolean;
    /** Left out: enough for all that people write, and so few that whatever somebody writes ends in about a minute. */
    readonly steps?: Steps;
}
/** Steps (`work.ts`) for one verdict, and for all of them. */
interface Steps {
    readonly perVerdict: number;
    readonly perRun: number;
}
/** A verdict with what is needed to report it. */
export interface AssessedEntry {
    readonly obligation: Obligation;
    readonly operations: readonly Operation[];
    readonly count: number;
    readonly verdict: Verdict;
    readonly recordedBy: readonly string[];
    readonly counterexample: CounterexampleEvent | null;
    /** For people: which calls the counterexample stands for. */
    readonly when: string | null;
    readonly reasons: readonly string[];
    /** What each sink does with the event in question; empty for `covered`. */
    readonly sinks: readonly SinkReason[];
    /** The entries on groups of operations that no selector tells apart, where several were merged into this one. */
    readonly mergedFrom?: readonly AssessedEntry[];
}
export interface Assessment {
    readonly sinks: readonly AssessedSink[];
    /** With what the run knows put into their texts, as into those of the sinks. */
    readonly resources: readonly DeclaredResource[];
    readonly entries: readonly AssessedEntry[];
    /** What the run should be told beside the verdicts. */
    readonly notices: readonly Notification[];
}
/** Assesses one run. The sinks and resources are those of all inputs together. */
export declare function assess(input: AssessmentInput): Assessment;
export {};
