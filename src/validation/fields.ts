/** What the fields of one advanced event selector may say, by category and kind of sink (AWS API reference, AdvancedFieldSelector). */
import {
  fieldRule,
  type EventCategory,
  type FieldRule,
  type SelectorField,
  type Semantics,
} from "../catalog/semantics.ts";
import { caseVariant } from "../model/nearest-name.ts";
import type { AdvancedEventSelector, FieldSelector } from "../model/selector.ts";
import type { Sink } from "../model/sink.ts";
import { selects } from "./emptiness.ts";
import {
  categoryOf,
  conditionsOn,
  fieldName,
  fieldSelectorsOf,
  filledConditions,
  mayNameMoreFields,
  plainValues,
  type PlainValue,
} from "./reading.ts";
import { refusedBy, type Refusal } from "./refusal.ts";
import { listed } from "../model/words.ts";
import { allowedValues, quoted, sinkNoun, spelled } from "./wording.ts";

/** One advanced selector of a sink, with what is needed to judge its fields. */
export interface SelectorContext {
  readonly sink: Sink;
  readonly semantics: Semantics;
  readonly selector: AdvancedEventSelector;
}

/** What AWS refuses in the fields of one selector: the category itself, missing, misplaced or repeated fields, operators and values. */
export function refusedFields(context: SelectorContext): Refusal[] {
  const { selector, semantics, sink } = context;
  const category = categoryOf(selector);
  const known =
    category &&
    semantics.eventCategories.find(
      (candidate) => candidate.name === category.value && candidate.sinks.includes(sink.kind),
    );
  return [
    ...misspelledFields(context),
    ...missingCategory(context),
    ...refusedCategories(context),
    ...(known === undefined ? [] : refusedByCategory(context, known)),
  ];
}

function fieldOf(semantics: Semantics, name: string): SelectorField | undefined {
  return semantics.advancedEventSelectors.fields.find((field) => field.field === name);
}

function fieldNames(semantics: Semantics): string[] {
  return semantics.advancedEventSelectors.fields.map((field) => field.field);
}

/** Names that differ from a field's name in case alone; names that nobody knows are not refused. */
function misspelledFields({ selector, semantics }: SelectorContext): Refusal[] {
  return selector.fieldSelectors.items.flatMap((fieldSelector) => {
    const name = fieldName(fieldSelector);
    const meant = name === undefined ? undefined : caseVariant(name, fieldNames(semantics));
    const field = meant === undefined ? undefined : fieldOf(semantics, meant);
    if (name === undefined || field === undefined || fieldOf(semantics, name) !== undefined) return [];
    return refusedBy(field, {
      rule: "selector-rejected",
      message: `No field is called ${quoted(name)}: the names of fields are case-sensitive. Write ${quoted(field.field)}.`,
      origin: fieldOrigin(fieldSelector),
    });
  });
}

function fieldOrigin(fieldSelector: FieldSelector): FieldSelector["origin"] {
  return fieldSelector.field.kind === "absent" ? fieldSelector.origin : fieldSelector.field.origin;
}

/** Whether some field is named that may be meant as this one, so that it cannot be called missing. */
function mayName({ selector }: SelectorContext, field: string): boolean {
  return (
    mayNameMoreFields(selector) ||
    selector.fieldSelectors.items.some(
      (fieldSelector) => fieldName(fieldSelector)?.toLowerCase() === field.toLowerCase(),
    )
  );
}

/** Fields that every category requires: without the category there is nothing else to judge. */
function missingCategory(context: SelectorContext): Refusal[] {
  const { selector, semantics, sink } = context;
  const field = fieldOf(semantics, "eventCategory");
  if (field === undefined || selector.fieldSelectors.items.length === 0 || mayName(context, field.field)) return [];
  const names = semantics.eventCategories
    .filter((category) => category.sinks.includes(sink.kind))
    .map((category) => category.name);
  return refusedBy(field, {
    rule: "selector-rejected",
    message:
      `This advanced selector does not say which category of events it selects. AWS requires a field selector for ${quoted(field.field)} with ${spelled(sink.dialect, "Equals")} in every selector. ` +
      `Add one with ${allowedValues(names)}.`,
    origin: selector.origin,
  });
}

function refusedCategories({ selector, semantics, sink }: SelectorContext): Refusal[] {
  const field = fieldOf(semantics, "eventCategory");
  if (field === undefined) return [];
  return conditionsOn(selector, field.field).flatMap((condition) => {
    if (condition.operator !== "Equals") return refusedOperator(sink, field, condition, ["Equals"]);
    return plainValues(condition.values.items).flatMap((value) => refusedCategory(sink, semantics, field, value));
  });
}

function refusedCategory(
  sink: Sink,
  semantics: Semantics,
  field: SelectorField,
  { value, located }: PlainValue,
): Refusal[] {
  const known = semantics.eventCategories.find((category) => category.name === value);
  if (known?.sinks.includes(sink.kind)) return [];
  const allowed = semantics.eventCategories
    .filter((category) => category.sinks.includes(sink.kind))
    .map((category) => category.name);
  const meant = caseVariant(value, allowed);
  const found =
    known === undefined
      ? `${quoted(value)} is not a category of events.`
      : `Events of category ${quoted(value)} cannot be selected by ${article(sink.kind)}.`;
  const advice =
    meant === undefined
      ? `Write one of ${allowedValues(allowed)}.`
      : `Values are case-sensitive: write ${quoted(meant)}.`;
  return refusedBy(known ?? field, {
    rule: "selector-rejected",
    message: `${found} A selector of this ${sinkNoun(sink.kind)} takes ${allowedValues(allowed)}. ${advice}`,
    origin: located.origin,
  });
}

function refusedByCategory(context: SelectorContext, category: EventCategory): Refusal[] {
  const { selector, semantics } = context;
  const named = selector.fieldSelectors.items.flatMap((fieldSelector) => {
    const name = fieldName(fieldSelector);
    const field = name === undefined ? undefined : fieldOf(semantics, name);
    return field === undefined || field.field === "eventCategory"
      ? []
      : refusedField(context, category, field, fieldSelector);
  });
  return [...named, ...missingFields(context, category), ...repeatedFields(context, category)];
}

function refusedField(
  { sink, semantics }: SelectorContext,
  category: EventCategory,
  field: SelectorField,
  fieldSelector: FieldSelector,
): Refusal[] {
  const rule = fieldRule(semantics, field.field, category.name, sink.kind);
  if (rule === undefined) return misplacedField(sink, semantics, category, field, fieldSelector);
  return filledConditions(fieldSelector).flatMap((condition) => [
    ...(rule.operators.includes(condition.operator) ? [] : refusedOperator(sink, field, condition, rule.operators)),
    ...refusedValues(sink, category, field, rule, condition),
  ]);
}

function misplacedField(
  sink: Sink,
  semantics: Semantics,
  category: EventCategory,
  field: SelectorField,
  fieldSelector: FieldSelector,
): Refusal[] {
  const allowed = fieldNames(semantics).filter(
    (name) => fieldRule(semantics, name, category.name, sink.kind) !== undefined,
  );
  const others = (["trail", "event-data-store"] as const).filter(
    (kind) => kind !== sink.kind && field.rules[kind][category.name] !== undefined,
  );
  const elsewhere = others.length === 0 ? "" : ` Only ${article(others[0])} can filter these events by that field.`;
  return refusedBy(category.soleField ? category : field, {
    rule: "selector-rejected",
    message:
      `Field ${quoted(field.field)} stands in a selector for ${quoted(category.name)} events of ${article(sink.kind)}. ` +
      (category.soleField
        ? `A selector for these events names ${quoted("eventCategory")} and no other field. Remove the field selector.`
        : `AWS allows ${listed(allowed.map(quoted), "and")} there.${elsewhere} Remove the field selector, or move it to a selector whose category takes it.`),
    origin: fieldOrigin(fieldSelector),
  });
}

function article(kind: Sink["kind"] | undefined): string {
  return kind === "event-data-store" ? "an event data store" : "a trail";
}

type Condition = FieldSelector["conditions"][number];

function refusedOperator(
  sink: Sink,
  field: SelectorField,
  condition: Condition,
  allowed: FieldRule["operators"],
): Refusal[] {
  const [first = "Equals"] = allowed;
  const advice =
    selects(condition.operator) && !allowed.some(selects)
      ? `Here the field can only leave events out: write ${spelled(sink.dialect, first)} with what to leave out, or remove the field selector.`
      : `Write ${spelled(sink.dialect, first)} with whole values instead.`;
  return refusedBy(field, {
    rule: "selector-rejected",
    message:
      `Field ${quoted(field.field)} is compared with ${spelled(sink.dialect, condition.operator)}. ` +
      `AWS allows ${listed(allowed.map((operator) => spelled(sink.dialect, operator)))} for this field here. ${advice}`,
    origin: condition.origin,
  });
}

function refusedValues(
  sink: Sink,
  category: EventCategory,
  field: SelectorField,
  rule: FieldRule,
  condition: Condition,
): Refusal[] {
  const { values } = rule;
  if (values === null || field.inferred?.includes("values") === true) return [];
  return plainValues(condition.values.items)
    .filter(({ value }) => !values.includes(value))
    .flatMap(({ value, located }) => {
      const meant = caseVariant(value, values);
      return refusedBy(field, {
        rule: "selector-rejected",
        message:
          `Field ${quoted(field.field)} has the value ${quoted(value)}. In a selector for ${quoted(category.name)} events of ${article(sink.kind)} AWS allows ${allowedValues(values)} there. ` +
          (meant === undefined
            ? "Write an allowed value, or remove the field selector."
            : `Values are case-sensitive: write ${quoted(meant)}.`),
        origin: located.origin,
      });
    });
}

function missingFields(context: SelectorContext, category: EventCategory): Refusal[] {
  const { semantics, sink, selector } = context;
  return semantics.advancedEventSelectors.fields.flatMap((field) => {
    const rule = fieldRule(semantics, field.field, category.name, sink.kind);
    if (rule?.presence !== "required" || field.field === "eventCategory" || mayName(context, field.field)) return [];
    return refusedBy(field, {
      rule: "selector-rejected",
      message:
        `This selector for ${quoted(category.name)} events does not name the field ${quoted(field.field)}. AWS requires it: there is no selector for all ${quoted(category.name)} events at once. ` +
        `Add a field selector for ${quoted(field.field)} with ${spelled(sink.dialect, rule.operators[0] ?? "Equals")}, one selector for each value.`,
      origin: selector.origin,
    });
  });
}

/** Fields of which a selector takes a limited number of values, counted over all its field selectors of that name. */
function repeatedFields({ semantics, sink, selector }: SelectorContext, category: EventCategory): Refusal[] {
  return semantics.advancedEventSelectors.fields.flatMap((field) => {
    const maximum = fieldRule(semantics, field.field, category.name, sink.kind)?.maximumValues ?? null;
    if (maximum === null || field.inferred?.includes("maximumValues") === true) return [];
    const values = fieldSelectorsOf(selector, field.field).flatMap((fieldSelector) =>
      fieldSelector.conditions.flatMap((condition) => condition.values.items),
    );
    const excess = values[maximum];
    if (excess === undefined) return [];
    return refusedBy(field, {
      rule: "selector-rejected",
      message:
        `This selector lists ${String(values.length)} values for ${quoted(field.field)}. AWS allows ${String(maximum)} in a selector. ` +
        "Write one selector for each value: an event that matches any of them is recorded.",
      origin: excess.origin,
      related: values.slice(0, maximum).map((value) => ({ message: "the value before it", origin: value.origin })),
    });
  });
}
