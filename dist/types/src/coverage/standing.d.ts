/**
 * Whether a sink records at all, whatever its selectors say, and which Regions it reaches.
 */
import type { Semantics } from "../catalog/semantics.ts";
import type { Origin } from "../model/location.ts";
import type { Sink } from "../model/sink.ts";
import type { Certainty } from "../model/value.ts";
import type { RegionTest } from "./decide.ts";
import type { Refusal } from "./validity/refusal.ts";
/** Whether a sink counts. `because` completes "not counted because …" or "it is open whether it counts because …". */
export interface Standing {
    readonly counts: Certainty;
    readonly because: string | null;
    /** The setting to point at, where one decides. */
    readonly origin: Origin | null;
    /** AWS refuses the sink: whatever its selectors say, they are never in force. */
    readonly refused: boolean;
}
/** Whether the sink records anything: not refused, logging on, taking in events of API operations. */
export declare function standingOf(sink: Sink, refusals: readonly Refusal[], semantics: Semantics): Standing;
/** The Regions and global service events that a sink reaches; null: all of them. */
export declare function reachOf(sink: Sink, semantics: Semantics): RegionTest | null;
