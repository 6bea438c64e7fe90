/** What AWS refuses in a list of advanced event selectors, apart from what single fields may say (`fields.ts`). */
import type { Semantics } from "../../catalog/semantics.ts";
import type { Sink } from "../../model/sink.ts";
import { type Refusal } from "./refusal.ts";
/** What AWS refuses in the advanced event selectors of a sink (AWS API reference, AdvancedEventSelector and its limits). */
export declare function refusedAdvancedSelectors(sink: Sink, semantics: Semantics): Refusal[];
