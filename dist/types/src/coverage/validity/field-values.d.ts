/** The single values of an advanced event selector, and what they are judged with. */
import type { Semantics } from "../../catalog/semantics.ts";
import type { Catalog } from "../../catalog/types.ts";
import type { AdvancedEventSelector, Operator } from "../../model/selector.ts";
import type { Sink } from "../../model/sink.ts";
import type { LocatedText } from "../../model/value.ts";
import type { RelatedOrigin } from "./refusal.ts";
/** Why a value matches no event. */
export interface Reason {
    /** A sentence, or several. */
    readonly message: string;
    readonly related: readonly RelatedOrigin[];
}
/** One value of a field, with its operator. */
export interface FieldValue {
    readonly field: string;
    readonly operator: Operator;
    readonly located: LocatedText;
}
/** What a selector is judged with. */
export interface ValueContext {
    readonly sink: Sink;
    readonly selector: AdvancedEventSelector;
    readonly semantics: Semantics;
    readonly catalog: Catalog;
}
/** Every value of the selector whose field is known. */
export declare function fieldValues(selector: AdvancedEventSelector): FieldValue[];
