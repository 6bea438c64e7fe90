import type { Origin } from "./location.ts";
import type { List, LocatedText, Setting } from "./value.ts";
import type { Text } from "./text.ts";
/** The operators of an advanced event selector, in the API's spelling. The first three select, the others deselect. */
export declare const operators: readonly ["Equals", "StartsWith", "EndsWith", "NotEquals", "NotStartsWith", "NotEndsWith"];
export type Operator = (typeof operators)[number];
/** One operator of a field selector with the values it lists. */
export interface OperatorValues {
    readonly operator: Operator;
    readonly values: List<LocatedText>;
    readonly origin: Origin;
}
/** AWS API: `AdvancedFieldSelector`. */
export interface FieldSelector {
    readonly field: Setting<Text>;
    readonly conditions: readonly OperatorValues[];
    readonly origin: Origin;
}
/** AWS API: `AdvancedEventSelector`. */
export interface AdvancedEventSelector {
    readonly name: string | null;
    readonly fieldSelectors: List<FieldSelector>;
    readonly origin: Origin;
}
/** AWS API: `DataResource`. */
export interface DataResource {
    readonly type: Setting<Text>;
    readonly values: Setting<List<LocatedText>>;
    readonly origin: Origin;
}
/** AWS API: `EventSelector`, called basic event selector in the user guide. */
export interface BasicEventSelector {
    readonly readWriteType: Setting<Text>;
    readonly includeManagementEvents: Setting<boolean>;
    readonly excludeManagementEventSources: Setting<List<LocatedText>>;
    readonly dataResources: Setting<List<DataResource>>;
    readonly origin: Origin;
}
