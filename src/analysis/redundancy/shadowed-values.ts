/**
 * Values that change nothing beside another value of the same field.
 *
 * A value lies within another when every text that it hits the other hits too. By the lemma of `candidates.ts` a set of
 * values hits all that one hits exactly when one of them does:
 * the text made of the value and a piece that no other contains is hit by nothing else.
 */
import type { BasicDataResourceType, Semantics } from "../../catalog/semantics.ts";
import type { AdvancedEventSelector, DataResource } from "../../model/selector.ts";
import { groupBy } from "../../model/group-by.ts";
import { textKey } from "../../model/text.ts";
import type { LocatedText } from "../../model/value.ts";
import { compare, comparisonOf } from "../../selectors/compare.ts";
import { standsForAll } from "../../validation/basic-values.ts";
import { selects } from "../../validation/emptiness.ts";
import { fieldValues, type FieldValue } from "../../validation/field-values.ts";
import { settingItemsOf, knownText } from "../../validation/reading.ts";

/** A value and the one beside which it changes nothing. */
export interface ShadowedValue<Value> {
  readonly value: Value;
  readonly by: Value;
}

/** Whether every text that the first value hits is hit by the second, for every value of what is open. */
export function liesWithin(
  value: Pick<FieldValue, "operator" | "located">,
  other: Pick<FieldValue, "operator" | "located">,
): boolean {
  const own = comparisonOf(value.operator);
  const comparison = comparisonOf(other.operator);
  if (own !== "equals" && own !== comparison) return false;
  return compare(comparison, value.located.text, other.located.text) === "yes";
}

/**
 * The values of an advanced selector that another of the same field and effect (selecting or leaving out) makes
 * unnecessary.
 */
export function shadowedValues(selector: AdvancedEventSelector): ShadowedValue<FieldValue>[] {
  const values = fieldValues(selector);
  // Of a field that stands twice AWS does not say what that means.
  const fields = new Set(values.map(({ field }) => field).filter((field) => isNamedOnce(selector, field)));
  return [...fields].flatMap((field) => {
    const ofField = values.filter((value) => value.field === field);
    return [true, false].flatMap((selecting) =>
      shadowedAmong(
        ofField.filter(({ operator }) => selects(operator) === selecting),
        liesWithin,
      ),
    );
  });
}

function isNamedOnce(selector: AdvancedEventSelector, field: string): boolean {
  return (
    selector.fieldSelectors.items.filter((item) => item.field.kind !== "absent" && knownText(item.field) === field)
      .length === 1
  );
}

/** More values than these are compared with those that are equal to them alone. */
const comparedPairwise = 300;

/** Of two values that are alike the later one is shadowed. */
function shadowedAmong<Value extends { readonly located: LocatedText }>(
  values: readonly Value[],
  within: (value: Value, other: Value) => boolean,
): ShadowedValue<Value>[] {
  // An empty value is refused or unknown, and matches everything by accident.
  const written = values.filter(({ located }) => located.text.parts.length > 0);
  const groups =
    values.length > comparedPairwise
      ? [...groupBy(written, ({ located }) => textKey(located.text)).values()]
      : [written];
  const shadowed = new Map(groups.flatMap((group) => shadowedInGroup(group, within)));
  return written.flatMap((value) => {
    const by = shadowed.get(value);
    return by === undefined ? [] : [{ value, by }];
  });
}

function shadowedInGroup<Value>(
  values: readonly Value[],
  within: (value: Value, other: Value) => boolean,
): [Value, Value][] {
  return values.flatMap((value, index): [Value, Value][] => {
    const by = values.find(
      (other, position) => position !== index && within(value, other) && (position < index || !within(other, value)),
    );
    return by === undefined ? [] : [[value, by]];
  });
}

/** A value of a data resource. */
export interface ResourceValue {
  readonly located: LocatedText;
}

/** The values of a data resource that another value of it makes unnecessary. */
export function shadowedResourceValues(resource: DataResource, semantics: Semantics): ShadowedValue<ResourceValue>[] {
  const type = semantics.basicEventSelectors.dataResourceTypes.find(
    (candidate) => candidate.type === knownText(resource.type),
  );
  if (type === undefined) return [];
  return shadowedAmong(
    settingItemsOf(resource.values).map((located) => ({ located })),
    (value, other) => resourceValueWithin(type, value.located, other.located),
  );
}

function resourceValueWithin(type: BasicDataResourceType, value: LocatedText, other: LocatedText): boolean {
  if (standsForAll(type, value.text) !== "no") return textKey(value.text) === textKey(other.text);
  if (standsForAll(type, other.text) === "yes") return samePartition(value, other);
  return compare(type.match === "prefix" ? "starts-with" : "equals", value.text, other.text) === "yes";
}

/** Values for all resources name a partition: `arn:aws-cn:s3` takes no bucket of `aws`. */
function samePartition(value: LocatedText, other: LocatedText): boolean {
  const start = (text: LocatedText["text"]): string => textKey(text).split(":").slice(0, 2).join(":");
  return start(value.text) === start(other.text);
}
