/** What AWS refuses in a list of advanced event selectors, apart from what single fields may say (`fields.ts`). */
import type { Limit, Semantics } from "../catalog/semantics.ts";
import { dialectOf } from "../model/dialects/index.ts";
import type { AdvancedEventSelector } from "../model/selector.ts";
import type { Sink } from "../model/sink.ts";
import { knownString } from "../model/text.ts";
import type { LocatedText } from "../model/value.ts";
import { refusedFields } from "./fields.ts";
import { fieldName, itemsOf } from "./reading.ts";
import { refusedBy, type Refusal } from "./refusal.ts";
import { counted } from "../model/words.ts";
import { quoted, spelled } from "./wording.ts";

/** What AWS refuses in the advanced event selectors of a sink (AWS API reference, AdvancedEventSelector and its limits). */
export function refusedAdvancedSelectors(sink: Sink, semantics: Semantics): Refusal[] {
  const { limits } = semantics.advancedEventSelectors;
  const selectors = itemsOf(sink.advancedEventSelectors);
  return [
    ...tooManyValues(sink, selectors, limits.values),
    ...selectors.flatMap((selector) => [
      ...longName(selector, limits.nameLength),
      ...emptyFieldSelectors(sink, selector, limits.fieldSelectors),
      ...emptyOperators(sink, selector, limits.valuesOfOperator),
      ...fieldLengths(selector, limits.fieldLength),
      ...valueLengths(selector, limits.valueLength),
      ...refusedFields({ sink, semantics, selector }),
    ]),
  ];
}

function valuesOf(selector: AdvancedEventSelector): LocatedText[] {
  return selector.fieldSelectors.items.flatMap((fieldSelector) =>
    fieldSelector.conditions.flatMap((condition) => condition.values.items),
  );
}

function tooManyValues(sink: Sink, selectors: readonly AdvancedEventSelector[], limit: Limit): Refusal[] {
  const values = selectors.flatMap(valuesOf);
  const excess = limit.maximum === undefined ? undefined : values[limit.maximum];
  if (excess === undefined || limit.maximum === undefined) return [];
  return refusedBy(limit, {
    rule: "selector-rejected",
    message:
      `The advanced event selectors list ${String(values.length)} values; this is number ${String(limit.maximum + 1)}. AWS allows ${String(limit.maximum)} over all conditions of all selectors of a sink. ` +
      `Use ${spelled(sink.dialect, "StartsWith")} for values with a common beginning, or spread the selectors over several trails.`,
    origin: excess.origin,
  });
}

function longName(selector: AdvancedEventSelector, limit: Limit): Refusal[] {
  if (selector.name === null || limit.maximum === undefined || selector.name.length <= limit.maximum) return [];
  return refusedBy(limit, {
    rule: "selector-rejected",
    message: `The name of this selector has ${counted(selector.name.length, "character")}. AWS allows ${String(limit.maximum)}. Shorten it.`,
    origin: selector.origin,
  });
}

function emptyFieldSelectors(sink: Sink, selector: AdvancedEventSelector, limit: Limit): Refusal[] {
  const { items, more, origin } = selector.fieldSelectors;
  if (more !== null || items.length >= (limit.minimum ?? 0)) return [];
  return refusedBy(limit, {
    rule: "selector-rejected",
    message: `This advanced selector has no field selectors. AWS requires at least one. Add ${spelled(sink.dialect, "FieldSelectors")} that name the category of events, or remove the selector.`,
    origin,
  });
}

/** In Terraform an empty list is the same as none. */
function emptyOperators(sink: Sink, selector: AdvancedEventSelector, limit: Limit): Refusal[] {
  if (dialectOf(sink).deployedBy !== "cloudformation") return [];
  const conditions = selector.fieldSelectors.items.flatMap((fieldSelector) => fieldSelector.conditions);
  return conditions
    .filter(({ values }) => values.more === null && values.items.length < (limit.minimum ?? 0))
    .flatMap(({ operator, origin }) =>
      refusedBy(limit, {
        rule: "selector-rejected",
        message: `${operator} has an empty list. AWS requires at least one value for every operator that is given. List the values, or remove ${operator}.`,
        origin,
      }),
    );
}

function fieldLengths(selector: AdvancedEventSelector, limit: Limit): Refusal[] {
  return selector.fieldSelectors.items.flatMap((fieldSelector) => {
    const name = fieldName(fieldSelector);
    if (name === undefined || inLimit(name.length, limit) || fieldSelector.field.kind === "absent") return [];
    return refusedBy(limit, {
      rule: "selector-rejected",
      message: `The name of the field has ${counted(name.length, "character")}. AWS allows ${range(limit)}. Write the name of a field that selectors can filter by.`,
      origin: fieldSelector.field.origin,
    });
  });
}

function valueLengths(selector: AdvancedEventSelector, limit: Limit): Refusal[] {
  return valuesOf(selector).flatMap(({ text, origin }) => {
    const value = knownString(text);
    if (value === undefined || inLimit(value.length, limit)) return [];
    return refusedBy(limit, {
      rule: "selector-rejected",
      message: `The value ${quoted(value)} has ${counted(value.length, "character")}. AWS allows ${range(limit)} in a value. ${value === "" ? "Remove it, or write the value that events carry." : "Shorten it."}`,
      origin,
    });
  });
}

function inLimit(length: number, limit: Limit): boolean {
  return length >= (limit.minimum ?? 0) && length <= (limit.maximum ?? Infinity);
}

function range(limit: Limit): string {
  if (limit.maximum === undefined) return `at least ${counted(limit.minimum ?? 0, "character")}`;
  return `${String(limit.minimum ?? 0)} to ${counted(limit.maximum, "character")}`;
}
