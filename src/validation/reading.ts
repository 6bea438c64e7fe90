/** What can be read from a selector without deciding anything: known names, categories and values. */
import type { AdvancedEventSelector, FieldSelector, OperatorValues } from "../model/selector.ts";
import { knownString, type Text } from "../model/text.ts";
import type { List, LocatedText, Setting } from "../model/value.ts";

/** The items of a list whose items may be hidden or not known; nothing for an absent or unknown list. */
export function settingItemsOf<T>(setting: Setting<List<T>>): readonly T[] {
  return setting.kind === "known" ? setting.value.items : [];
}

/** Whether nobody can say that the list holds just the items in sight. */
export function mayHoldMore<T>(setting: Setting<List<T>>): boolean {
  return setting.kind === "unknown" || (setting.kind === "known" && setting.value.more !== null);
}

export function knownText(setting: Setting<Text>): string | undefined {
  return setting.kind === "known" ? knownString(setting.value) : undefined;
}

/** A value that is a plain string, with the place it was read from. */
export interface PlainValue {
  readonly value: string;
  readonly located: LocatedText;
}

export function plainValues(values: readonly LocatedText[]): PlainValue[] {
  return values.flatMap((located) => {
    const value = knownString(located.text);
    return value === undefined ? [] : [{ value, located }];
  });
}

export function fieldName(fieldSelector: FieldSelector): string | undefined {
  return knownText(fieldSelector.field);
}

/** The field selectors of a selector that name this field. */
export function fieldSelectorsOf(selector: AdvancedEventSelector, field: string): readonly FieldSelector[] {
  return selector.fieldSelectors.items.filter((candidate) => fieldName(candidate) === field);
}

/**
 * The conditions of a field selector that list something: an operator with an empty list is refused, or in Terraform
 * the same as none.
 */
export function filledConditions(fieldSelector: FieldSelector): readonly OperatorValues[] {
  return fieldSelector.conditions.filter(({ values }) => values.items.length > 0 || values.more !== null);
}

/** The filled conditions on a field, over all the field selectors that name it. */
export function conditionsOn(selector: AdvancedEventSelector, field: string): readonly OperatorValues[] {
  return fieldSelectorsOf(selector, field).flatMap(filledConditions);
}

/** Whether the selector may name fields that the input does not show. */
export function mayNameMoreFields(selector: AdvancedEventSelector): boolean {
  return (
    selector.fieldSelectors.more !== null ||
    selector.fieldSelectors.items.some((fieldSelector) => fieldName(fieldSelector) === undefined)
  );
}

/**
 * The one value that a field must equal, when the selector says so plainly: one `Equals` with one known value and no
 * other condition.
 */
export function soleValue(selector: AdvancedEventSelector, field: string): PlainValue | undefined {
  const conditions = conditionsOn(selector, field);
  const [condition] = conditions;
  if (conditions.length !== 1 || condition?.operator !== "Equals" || condition.values.more !== null) return undefined;
  return condition.values.items.length === 1 ? plainValues(condition.values.items)[0] : undefined;
}

/** The category that an advanced selector selects, when it names exactly one. */
export function categoryOf(selector: AdvancedEventSelector): PlainValue | undefined {
  return soleValue(selector, "eventCategory");
}
