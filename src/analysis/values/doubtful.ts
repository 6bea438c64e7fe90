/** What AWS's documents speak against without saying that it is refused: our reading of them, told as such. */
import type { Semantics } from "../../catalog/semantics.ts";
import { fieldRule } from "../../catalog/semantics.ts";
import type { Origin } from "../../model/location.ts";
import type { DoubtMessage } from "../../model/messages/rejection-message.ts";
import type { AdvancedEventSelector } from "../../model/selector.ts";
import { dialectOf } from "../../model/dialects/index.ts";
import type { Sink } from "../../model/sink.ts";
import { textKey } from "../../model/text.ts";
import { categoryOf, conditionsOn, fieldSelectorsOf, settingItemsOf } from "../../validation/reading.ts";
import type { RejectionPlace } from "../../validation/rejection.ts";

export interface Doubt {
  readonly selector: AdvancedEventSelector;
  readonly field: string;
  readonly says: DoubtMessage;
  readonly origin: Origin;
  readonly related: readonly RejectionPlace[];
}

/**
 * Fields of which selectors should list one value, where that is inferred, and fields that stand twice in a selector.
 * Live selectors AWS has accepted.
 */
export function doubts(sink: Sink, semantics: Semantics): Doubt[] {
  if (dialectOf(sink).deployedBy === "nothing") return [];
  return settingItemsOf(sink.advancedEventSelectors).flatMap((selector) =>
    semantics.advancedEventSelectors.fields.flatMap(({ field }) => [
      ...severalValues(sink, semantics, selector, field),
      ...namedTwice(selector, field),
    ]),
  );
}

/**
 * API reference, AdvancedFieldSelector: a selector names one category; "a separate field selector for each event
 * source" of network activity events.
 */
function severalValues(sink: Sink, semantics: Semantics, selector: AdvancedEventSelector, field: string): Doubt[] {
  const category = categoryOf(selector)?.value;
  const inferred =
    semantics.advancedEventSelectors.fields
      .find((candidate) => candidate.field === field)
      ?.inferred?.includes("maximumValues") === true;
  // Where several categories are listed, there is none to look the rule up by: the field has the same limit in all.
  const maximum =
    fieldRule(semantics, field, category ?? (field === "eventCategory" ? "Data" : ""), sink.kind)?.maximumValues ??
    null;
  if (maximum === null || !inferred) return [];
  const values = distinct(
    conditionsOn(selector, field).flatMap((condition) => condition.values.items),
    ({ text }) => textKey(text),
  );
  const excess = values[maximum];
  if (excess === undefined) return [];
  return [
    {
      selector,
      field,
      says: { code: "several-values", field, count: values.length, maximum },
      origin: excess.origin,
      related: values.slice(0, maximum).map((value) => ({ role: { code: "value-before" }, origin: value.origin })),
    },
  ];
}

/**
 * The console says "do not set conflicting or duplicate values for fields"; what the API makes of a field that stands
 * twice is not documented.
 */
function namedTwice(selector: AdvancedEventSelector, field: string): Doubt[] {
  const [first, second] = distinct(fieldSelectorsOf(selector, field), ({ conditions }) =>
    JSON.stringify(conditions.map(({ operator, values }) => [operator, values.items.map(({ text }) => textKey(text))])),
  );
  if (first === undefined || second === undefined) return [];
  return [
    {
      selector,
      field,
      says: { code: "field-named-twice", field },
      origin: second.origin,
      related: [{ role: { code: "field-before" }, origin: first.origin }],
    },
  ];
}

/** Terraform's sets drop repetitions, and CloudFormation refuses them. */
function distinct<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
