/** What the fields of one advanced event selector may say, by category and kind of sink (AWS API reference, AdvancedFieldSelector). */
import { type Semantics } from "../../catalog/semantics.ts";
import type { AdvancedEventSelector } from "../../model/selector.ts";
import type { Sink } from "../../model/sink.ts";
import { type Refusal } from "./refusal.ts";
/** One advanced selector of a sink, with what is needed to judge its fields. */
export interface SelectorContext {
    readonly sink: Sink;
    readonly semantics: Semantics;
    readonly selector: AdvancedEventSelector;
}
/** What AWS refuses in the fields of one selector: the category itself, missing, misplaced or repeated fields, operators and values. */
export declare function refusedFields(context: SelectorContext): Refusal[];
