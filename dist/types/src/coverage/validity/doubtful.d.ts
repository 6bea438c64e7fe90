/** What AWS's documents speak against without saying that it is refused: our reading of them, told as such. */
import type { Semantics } from "../../catalog/semantics.ts";
import type { Origin } from "../../model/location.ts";
import type { AdvancedEventSelector } from "../../model/selector.ts";
import type { Sink } from "../../model/sink.ts";
import type { RelatedOrigin } from "./refusal.ts";
export interface Doubt {
    readonly selector: AdvancedEventSelector;
    readonly field: string;
    readonly message: string;
    readonly origin: Origin;
    readonly related: readonly RelatedOrigin[];
}
/** Fields of which selectors should list one value, where that is inferred, and fields that stand twice in a selector. Live selectors AWS has accepted. */
export declare function doubts(sink: Sink, semantics: Semantics): Doubt[];
