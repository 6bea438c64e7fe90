/**
 * Whether the conditions on one field can be met at all, decided exactly.
 *
 * CloudTrail user guide, "How CloudTrail evaluates multiple conditions for a field": the values of Equals, StartsWith
 * and EndsWith select (any of them),
 * those of NotEquals, NotStartsWith and NotEndsWith deselect (each of them).
 *
 * A value is met by no string exactly when one deselecting value alone excludes all that it selects: any other text can
 * be added in the middle,
 * with a character that no value of the conditions contains.
 */
import { compare, comparisonOf } from "../selectors/compare.ts";
import type { Operator } from "../model/selector.ts";
import type { Text } from "../model/text.ts";

/** One value with its operator. */
export interface OperatorValue {
  readonly operator: Operator;
  readonly text: Text;
}

/** Whether the operator selects; the others deselect. */
export function selects(operator: Operator): boolean {
  return !operator.startsWith("Not");
}

/** Whether a deselecting value surely excludes every string that a selecting value selects. */
export function excludes(deselecting: OperatorValue, selecting: OperatorValue): boolean {
  const comparison = comparisonOf(deselecting.operator);
  if (selecting.operator !== "Equals" && comparison !== comparisonOf(selecting.operator)) return false;
  return compare(comparison, selecting.text, deselecting.text) === "yes";
}

/**
 * Whether surely no string meets the conditions with these values. Without a selecting value some string always does.
 */
export function isEmpty(values: readonly OperatorValue[]): boolean {
  const selecting = values.filter((value) => selects(value.operator));
  return (
    selecting.length > 0 &&
    selecting.every((value) => values.some((other) => !selects(other.operator) && excludes(other, value)))
  );
}
