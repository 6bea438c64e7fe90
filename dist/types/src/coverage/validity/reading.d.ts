/** What can be read from a selector without deciding anything: known names, categories and values. */
import type { AdvancedEventSelector, FieldSelector, OperatorValues } from "../../model/selector.ts";
import { type Text } from "../../model/text.ts";
import type { List, LocatedText, Setting } from "../../model/value.ts";
/** The items of a list whose items may be hidden or not known; nothing for an absent or unknown list. */
export declare function itemsOf<T>(setting: Setting<List<T>>): readonly T[];
/** Whether nobody can say that the list holds just the items in sight. */
export declare function mayHoldMore<T>(setting: Setting<List<T>>): boolean;
export declare function knownText(setting: Setting<Text>): string | undefined;
/** A value that is a plain string, with the place it was read from. */
export interface PlainValue {
    readonly value: string;
    readonly located: LocatedText;
}
export declare function plainValues(values: readonly LocatedText[]): PlainValue[];
export declare function fieldName(fieldSelector: FieldSelector): string | undefined;
/** The field selectors of a selector that name this field. */
export declare function fieldSelectorsOf(selector: AdvancedEventSelector, field: string): readonly FieldSelector[];
/** The conditions of a field selector that list something: an operator with an empty list is refused, or in Terraform the same as none. */
export declare function filledConditions(fieldSelector: FieldSelector): readonly OperatorValues[];
/** The filled conditions on a field, over all the field selectors that name it. */
export declare function conditionsOn(selector: AdvancedEventSelector, field: string): readonly OperatorValues[];
/** Whether the selector may name fields that the input does not show. */
export declare function mayNameMoreFields(selector: AdvancedEventSelector): boolean;
/** The one value that a field must equal, when the selector says so plainly: one `Equals` with one known value and no other condition. */
export declare function soleValue(selector: AdvancedEventSelector, field: string): PlainValue | undefined;
/** The category that an advanced selector selects, when it names exactly one. */
export declare function categoryOf(selector: AdvancedEventSelector): PlainValue | undefined;
/** For messages: `selector "Table events"`, or `selector 2` where it has no name. */
export declare function selectorLabel(selector: AdvancedEventSelector, index: number): string;
