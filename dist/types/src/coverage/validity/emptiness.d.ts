/**
 * Whether the conditions on one field can be met at all, decided exactly.
 *
 * CloudTrail user guide, "How CloudTrail evaluates multiple conditions for a field": the values of Equals, StartsWith and EndsWith select (any of them),
 * those of NotEquals, NotStartsWith and NotEndsWith deselect (each of them).
 *
 * A value is met by no string exactly when one deselecting value alone excludes all that it selects: any other text can be added in the middle,
 * with a character that no value of the conditions contains.
 */
import { type Comparison } from "../relation.ts";
import type { Operator } from "../../model/selector.ts";
import type { Text } from "../../model/text.ts";
/** One value with its operator. */
export interface OperatorValue {
    readonly operator: Operator;
    readonly text: Text;
}
/** Whether the operator selects; the others deselect. */
export declare function selects(operator: Operator): boolean;
/** How an operator compares the value of an event with its own. */
export declare function comparisonOf(operator: Operator): Comparison;
/** Whether a deselecting value surely excludes every string that a selecting value selects. */
export declare function excludes(deselecting: OperatorValue, selecting: OperatorValue): boolean;
/** Whether surely no string meets the conditions with these values. Without a selecting value some string always does. */
export declare function isEmpty(values: readonly OperatorValue[]): boolean;
