/** What AWS refuses in a list of advanced event selectors, apart from what single fields may say (`fields.ts`). */
import type { Limit, Semantics } from "../catalog/semantics.ts";
import { dialectOf } from "../model/dialects/index.ts";
import type { AllowedLength } from "../model/messages/rejection-message.ts";
import type { AdvancedEventSelector } from "../model/selector.ts";
import type { Sink } from "../model/sink.ts";
import { knownString } from "../model/text.ts";
import type { LocatedText } from "../model/value.ts";
import { rejectedFields } from "./fields.ts";
import { fieldName, settingItemsOf } from "./reading.ts";
import { inSelector, rejectedBy, type Rejection } from "./rejection.ts";

/**
 * What AWS refuses in the advanced event selectors of a sink (AWS API reference, AdvancedEventSelector and its limits).
 */
export function rejectedAdvancedSelectors(sink: Sink, semantics: Semantics): Rejection[] {
  const { limits } = semantics.advancedEventSelectors;
  const selectors = settingItemsOf(sink.advancedEventSelectors);
  return [
    ...tooManyValues(sink, selectors, limits.values),
    ...selectors.flatMap((selector) =>
      inSelector(selector, [
        ...longName(selector, limits.nameLength),
        ...emptyFieldSelectors(sink, selector, limits.fieldSelectors),
        ...emptyOperators(sink, selector, limits.valuesOfOperator),
        ...fieldLengths(selector, limits.fieldLength),
        ...valueLengths(selector, limits.valueLength),
        ...rejectedFields({ sink, semantics, selector }),
      ]),
    ),
  ];
}

function valuesOf(selector: AdvancedEventSelector): LocatedText[] {
  return selector.fieldSelectors.items.flatMap((fieldSelector) =>
    fieldSelector.conditions.flatMap((condition) => condition.values.items),
  );
}

function tooManyValues(sink: Sink, selectors: readonly AdvancedEventSelector[], limit: Limit): Rejection[] {
  const values = selectors.flatMap(valuesOf);
  const excess = limit.maximum === undefined ? undefined : values[limit.maximum];
  if (excess === undefined || limit.maximum === undefined) return [];
  return rejectedBy(limit, {
    rule: "selector-rejected",
    says: { code: "values-too-many", dialect: sink.dialect, count: values.length, maximum: limit.maximum },
    origin: excess.origin,
  });
}

function longName(selector: AdvancedEventSelector, limit: Limit): Rejection[] {
  if (selector.name === null || limit.maximum === undefined || selector.name.length <= limit.maximum) return [];
  return rejectedBy(limit, {
    rule: "selector-rejected",
    says: { code: "selector-name-too-long", length: selector.name.length, maximum: limit.maximum },
    origin: selector.origin,
  });
}

function emptyFieldSelectors(sink: Sink, selector: AdvancedEventSelector, limit: Limit): Rejection[] {
  const { items, more, origin } = selector.fieldSelectors;
  if (more !== null || items.length >= (limit.minimum ?? 0)) return [];
  return rejectedBy(limit, {
    rule: "selector-rejected",
    says: { code: "selector-without-fields", dialect: sink.dialect },
    origin,
  });
}

/** In Terraform an empty list is the same as none. */
function emptyOperators(sink: Sink, selector: AdvancedEventSelector, limit: Limit): Rejection[] {
  if (dialectOf(sink).deployedBy !== "cloudformation") return [];
  const conditions = selector.fieldSelectors.items.flatMap((fieldSelector) => fieldSelector.conditions);
  return conditions
    .filter(({ values }) => values.more === null && values.items.length < (limit.minimum ?? 0))
    .flatMap(({ operator, origin }) =>
      rejectedBy(limit, {
        rule: "selector-rejected",
        says: { code: "operator-without-values", operator },
        origin,
      }),
    );
}

function fieldLengths(selector: AdvancedEventSelector, limit: Limit): Rejection[] {
  return selector.fieldSelectors.items.flatMap((fieldSelector) => {
    const name = fieldName(fieldSelector);
    if (name === undefined || inLimit(name.length, limit) || fieldSelector.field.kind === "absent") return [];
    return rejectedBy(limit, {
      rule: "selector-rejected",
      says: { code: "field-name-length", length: name.length, allowed: allowedLength(limit) },
      origin: fieldSelector.field.origin,
    });
  });
}

function valueLengths(selector: AdvancedEventSelector, limit: Limit): Rejection[] {
  return valuesOf(selector).flatMap(({ text, origin }) => {
    const value = knownString(text);
    if (value === undefined || inLimit(value.length, limit)) return [];
    return rejectedBy(limit, {
      rule: "selector-rejected",
      says: { code: "value-length", value, allowed: allowedLength(limit) },
      origin,
    });
  });
}

function inLimit(length: number, limit: Limit): boolean {
  const { minimum, maximum } = allowedLength(limit);
  return length >= minimum && (maximum === null || length <= maximum);
}

function allowedLength({ minimum, maximum }: Limit): AllowedLength {
  return { minimum: minimum ?? 0, maximum: maximum ?? null };
}
