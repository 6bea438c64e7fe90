/**
 * Values that change nothing beside another value of the same field.
 *
 * A value lies within another when every text that it hits the other hits too. By the lemma of `candidates.ts` a set of values hits all that one hits exactly when one of them does:
 * the text made of the value and a piece that no other contains is hit by nothing else.
 */
import type { Semantics } from "../../catalog/semantics.ts";
import type { AdvancedEventSelector, DataResource } from "../../model/selector.ts";
import type { LocatedText } from "../../model/value.ts";
import { type FieldValue } from "../validity/field-values.ts";
/** A value and the one beside which it changes nothing. */
export interface ShadowedValue<Value> {
    readonly value: Value;
    readonly by: Value;
}
/** Whether every text that the first value hits is hit by the second, for every value of what is open. */
export declare function liesWithin(value: Pick<FieldValue, "operator" | "located">, other: Pick<FieldValue, "operator" | "located">): boolean;
/** The values of an advanced selector that another of the same field and effect (selecting or leaving out) makes unnecessary. */
export declare function shadowedValues(selector: AdvancedEventSelector): ShadowedValue<FieldValue>[];
/** A value of a data resource. */
export interface ResourceValue {
    readonly located: LocatedText;
}
/** The values of a data resource that another value of it makes unnecessary. */
export declare function shadowedResourceValues(resource: DataResource, semantics: Semantics): ShadowedValue<ResourceValue>[];
