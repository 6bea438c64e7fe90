/**
 * A sink as the decision procedure sees it: one contender for each box of its selectors.
 */
import type { Semantics } from "../catalog/semantics.ts";
import type { Origin } from "../model/location.ts";
import type { Sink } from "../model/sink.ts";
import type { Certainty } from "../model/value.ts";
import { type Box } from "./box.ts";
import type { Contender } from "./decide.ts";
import type { Evaluation } from "./evaluation.ts";
import type { TrailEvent } from "./event.ts";
import { type Standing } from "./standing.ts";
/** One selector of a sink, or what stands in for selectors where there are none. */
export interface NumberedSelector {
    /** 0-based position in the sink's list; 0 for the default selector. */
    readonly index: number;
    readonly name: string | null;
    readonly origin: Origin;
    readonly boxes: readonly Box[];
    readonly evaluate: (event: TrailEvent) => Evaluation;
}
/** What kind of selectors a sink has. `unknown` has a reason. */
export type SelectorKind = "default" | "basic" | "advanced" | "unknown";
export interface SinkSelectors {
    readonly kind: SelectorKind;
    readonly unknownBecause: string | null;
    readonly selectors: readonly NumberedSelector[];
}
/** The selectors of a sink; a sink without any has CloudTrail's default: all management events and nothing else. */
export declare function selectorsOf(sink: Sink, semantics: Semantics): SinkSelectors;
/** The contenders of one sink. `share` says how sure it is that the sink records for the account in question. */
export declare function contendersOf(sink: Sink, selectors: SinkSelectors, standing: Standing, share: Certainty, semantics: Semantics): Contender[];
