import type { Verdict } from "../model/result.ts";
import type { TrailEvent } from "./event.ts";
import type { EventSet } from "./event-set.ts";
import type { Obligation } from "./obligation.ts";
import type { Operation } from "../catalog/types.ts";
import type { ReachedSink } from "./reached.ts";
import type { Allowance } from "./work.ts";
/** An event with the set that it was found in. */
export interface Witness {
    readonly event: TrailEvent;
    readonly set: EventSet;
}
/** One verdict, shared by operations that no selector tells apart. */
export interface Judgement {
    readonly obligation: Obligation;
    readonly operations: readonly Operation[];
    readonly count: number;
    readonly verdict: Verdict;
    /** Ids of sinks that surely record some of the events. */
    readonly recordedBy: readonly string[];
    /** For `partial` and `uncovered`: an event that no sink records. For `undetermined`: one of which it cannot be said, where there is one. */
    readonly witness: Witness | null;
    /**
     * Why it is undetermined, where no event says it: the search gave up, the run had no steps left to begin it,
     * events that touch further resources are open, or sinks may exist that nobody saw.
     */
    readonly openBecause: "budget" | "run-budget" | "wider-events" | "unseen-sinks" | null;
}
/** How much work may go into verdicts. Both are counted in steps, of which `work.ts` says what they are. */
export interface Effort {
    /** For one verdict: a decision depends on itself alone, and is given up alike wherever it is asked. */
    readonly perVerdict: number;
    /** For all verdicts of the run. */
    readonly run: Allowance;
}
/**
 * The verdicts on an obligation: one for each group of operations that the selectors treat alike.
 * Where sinks may exist that nobody saw, an event that the seen ones do not record is not lost for sure.
 */
export declare function judge(obligation: Obligation, sinks: readonly ReachedSink[], sinksMayBeUnseen: boolean, effort: Effort): Judgement[];
