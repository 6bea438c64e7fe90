import type { Verdict } from "../model/result.ts";
import type { TrailEvent } from "./event.ts";
import type { EventSet } from "./event-set.ts";
import type { Obligation } from "./obligation.ts";
import type { Operation } from "../catalog/types.ts";
import type { ReachedSink } from "./reached.ts";
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
    /** Why it is undetermined although every single event is decided: the search gave up, or events that touch further resources are open. */
    readonly openBecause: "budget" | "wider-events" | "unseen-sinks" | null;
}
/**
 * The verdicts on an obligation: one for each group of operations that the selectors treat alike.
 * Where sinks may exist that nobody saw, an event that the seen ones do not record is not lost for sure.
 */
export declare function judge(obligation: Obligation, sinks: readonly ReachedSink[], sinksMayBeUnseen: boolean): Judgement[];
