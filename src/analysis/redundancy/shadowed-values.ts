/**
 * Values that change nothing beside another value of the same field.
 *
 * A value lies within another when every text that it hits the other hits too. By the lemma of `candidates.ts` a set of
 * values hits all that one hits exactly when one of them does:
 * the text made of the value and a piece that no other contains is hit by nothing else.
 */
import type { Semantics } from "../../catalog/semantics.ts";
import { remembered } from "../../model/remember.ts";
import type { AdvancedEventSelector, DataResource } from "../../model/selector.ts";
import { textKey, type Text, type TextPart } from "../../model/text.ts";
import type { Certainty, LocatedText } from "../../model/value.ts";
import { comparisonOf, mirrored, type Comparison } from "../../selectors/compare.ts";
import { standsForAll } from "../../selectors/basic-values.ts";
import { selects } from "../../validation/emptiness.ts";
import { fieldValues, type FieldValue } from "../../validation/field-values.ts";
import { settingItemsOf, knownText } from "../../validation/reading.ts";
import { beginningKey, firstBeginnings } from "./beginnings.ts";

/** A value and the one beside which it changes nothing. */
export interface ShadowedValue<Value> {
  readonly value: Value;
  readonly by: Value;
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
      shadowedOfField(ofField.filter(({ operator }) => selects(operator) === selecting)),
    );
  });
}

function isNamedOnce(selector: AdvancedEventSelector, field: string): boolean {
  return (
    selector.fieldSelectors.items.filter((item) => item.field.kind !== "absent" && knownText(item.field) === field)
      .length === 1
  );
}

/**
 * A value lies within another where both are compared alike and it goes on from the other, or where it is a whole value
 * that the other hits. Of two that are alike the later one is shadowed.
 */
function shadowedOfField(values: readonly FieldValue[]): ShadowedValue<FieldValue>[] {
  const written = values.filter(isWritten);
  return shadowedAt(written, [
    firstAlike(written, ({ operator, located }) => `${operator} ${textKey(located.text)}`),
    firstWithin(written, "starts-with", (text) => text.parts),
    firstWithin(written, "ends-with", mirrored),
  ]);
}

/** An empty value is refused or unknown, and matches everything by accident. */
function isWritten({ located }: { readonly located: LocatedText }): boolean {
  return located.text.parts.length > 0;
}

/** For each value the place of the first of the comparison that hits all that it hits, as `firstBeginnings` has it. */
function firstWithin(
  values: readonly FieldValue[],
  comparison: Comparison,
  inOrder: (text: Text) => readonly TextPart[],
): number[] {
  const compared = values.map(({ operator, located }, place) => ({
    place,
    comparison: comparisonOf(operator),
    text: located.text,
  }));
  const asked = compared.filter((value) => value.comparison === comparison || value.comparison === "equals");
  const places = firstBeginnings(
    asked.map((value) => ({
      key: beginningKey(inOrder(value.text)),
      isBeginning: value.comparison === comparison,
    })),
  );
  const found = values.map(() => nowhere);
  for (const [index, { place }] of asked.entries()) found[place] = asked[places[index] ?? nowhere]?.place ?? nowhere;
  return found;
}

/** No place in a list. */
const nowhere = Number.POSITIVE_INFINITY;

/** For each value the place of the first one before it with the same key. */
function firstAlike<Value>(values: readonly Value[], keyOf: (value: Value) => string): number[] {
  const first = new Map<string, number>();
  return values.map((value, place) => {
    const found = remembered(first, keyOf(value), () => place);
    return found === place ? nowhere : found;
  });
}

/** @param places for each way to be shadowed, and each value, the place of the first that shadows it so */
function shadowedAt<Value>(values: readonly Value[], places: readonly (readonly number[])[]): ShadowedValue<Value>[] {
  return values.flatMap((value, index) => {
    const by = values[Math.min(...places.map((found) => found[index] ?? nowhere))];
    return by === undefined ? [] : [{ value, by }];
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
  const written = settingItemsOf(resource.values)
    .map((located) => ({ located, forAll: standsForAll(type, located.text) }))
    .filter(isWritten);
  return shadowedAt(written, [
    firstAlike(written, ({ located }) => textKey(located.text)),
    firstForAll(written),
    ...(type.match === "prefix" ? [firstAround(written)] : []),
  ]);
}

interface JudgedValue extends ResourceValue {
  /** Whether it stands for all resources of the type. */
  readonly forAll: Certainty;
}

/**
 * Beside a value for all resources of its partition, a value changes nothing: `arn:aws-cn:s3` takes no bucket of `aws`.
 */
function firstForAll(values: readonly JudgedValue[]): number[] {
  const first = new Map<string, number>();
  for (const [place, { located, forAll }] of values.entries())
    if (forAll === "yes") remembered(first, partitionKey(located), () => place);
  return values.map(({ located, forAll }) =>
    forAll === "no" ? (first.get(partitionKey(located)) ?? nowhere) : nowhere,
  );
}

/** For each value that may not stand for all, the place of the first such that it goes on from. */
function firstAround(values: readonly JudgedValue[]): number[] {
  const asked = [...values.entries()].filter(([, { forAll }]) => forAll !== "yes");
  const places = firstBeginnings(
    asked.map(([, { located }]) => ({ key: beginningKey(located.text.parts), isBeginning: true })),
  );
  const found = values.map(() => nowhere);
  for (const [index, [place, { forAll }]] of asked.entries())
    if (forAll === "no") found[place] = asked[places[index] ?? nowhere]?.[0] ?? nowhere;
  return found;
}

function partitionKey({ text }: LocatedText): string {
  return textKey(text).split(":").slice(0, 2).join(":");
}
