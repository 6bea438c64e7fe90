/**
 * Why a verdict is what it is, sink by sink, in sentences that operations with the same cause share.
 */
import type { Semantics } from "../catalog/semantics.ts";
import type { Origin } from "../model/location.ts";
import type { Certainty } from "../model/value.ts";
import type { TrailEvent } from "./event.ts";
import type { ReachedSink } from "./reached.ts";
/** What one sink does with an event, and the place to point at. */
export interface SinkReason {
    readonly reached: ReachedSink;
    readonly verdict: Certainty;
    /** Of the selector that decides; null where no selector does. */
    readonly selector: number | null;
    readonly because: string;
    readonly origin: Origin;
}
/** Whether a sink records an event, by its selectors first, then by whether it records at all, for this Region and this account. */
export declare function explainSink(reached: ReachedSink, event: TrailEvent, semantics: Semantics): SinkReason;
