/**
 * What the fields of one advanced event selector may say, by category and kind of sink (AWS API reference,
 * AdvancedFieldSelector).
 */
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
import { rejectedBy, type Rejection } from "./rejection.ts";

/** One advanced selector of a sink, with what is needed to judge its fields. */
export interface SelectorContext {
  readonly sink: Sink;
  readonly semantics: Semantics;
  readonly selector: AdvancedEventSelector;
}

/**
 * What AWS refuses in the fields of one selector: the category itself, missing, misplaced or repeated fields, operators
 * and values.
 */
export function rejectedFields(context: SelectorContext): Rejection[] {
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
    ...rejectedCategories(context),
    ...(known === undefined ? [] : rejectedByCategory(context, known)),
  ];
}

function fieldOf(semantics: Semantics, name: string): SelectorField | undefined {
  return semantics.advancedEventSelectors.fields.find((field) => field.field === name);
}

function fieldNames(semantics: Semantics): string[] {
  return semantics.advancedEventSelectors.fields.map((field) => field.field);
}

/** Names that differ from a field's name in case alone; names that nobody knows are not refused. */
function misspelledFields({ selector, semantics }: SelectorContext): Rejection[] {
  return selector.fieldSelectors.items.flatMap((fieldSelector) => {
    const name = fieldName(fieldSelector);
    const meant = name === undefined ? undefined : caseVariant(name, fieldNames(semantics));
    const field = meant === undefined ? undefined : fieldOf(semantics, meant);
    if (name === undefined || field === undefined || fieldOf(semantics, name) !== undefined) return [];
    return rejectedBy(field, {
      rule: "selector-rejected",
      says: { code: "field-misspelled", field: name, meant: field.field },
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
function missingCategory(context: SelectorContext): Rejection[] {
  const { selector, semantics, sink } = context;
  const field = fieldOf(semantics, "eventCategory");
  if (field === undefined || selector.fieldSelectors.items.length === 0 || mayName(context, field.field)) return [];
  return rejectedBy(field, {
    rule: "selector-rejected",
    says: { code: "category-missing", dialect: sink.dialect, allowed: categoriesOf(sink, semantics) },
    origin: selector.origin,
  });
}

/** The categories that selectors of the sink can be for. */
function categoriesOf({ kind }: Sink, semantics: Semantics): string[] {
  return semantics.eventCategories.filter(({ sinks }) => sinks.includes(kind)).map(({ name }) => name);
}

function rejectedCategories({ selector, semantics, sink }: SelectorContext): Rejection[] {
  const field = fieldOf(semantics, "eventCategory");
  if (field === undefined) return [];
  return conditionsOn(selector, field.field).flatMap((condition) => {
    if (condition.operator !== "Equals") return rejectedOperator(sink, field, condition, ["Equals"]);
    return plainValues(condition.values.items).flatMap((value) => rejectedCategory(sink, semantics, field, value));
  });
}

function rejectedCategory(
  sink: Sink,
  semantics: Semantics,
  field: SelectorField,
  { value, located }: PlainValue,
): Rejection[] {
  const known = semantics.eventCategories.find((category) => category.name === value);
  if (known?.sinks.includes(sink.kind)) return [];
  const allowed = categoriesOf(sink, semantics);
  const meant = caseVariant(value, allowed) ?? null;
  const code = known === undefined ? "category-not-known" : "category-of-other-sinks";
  return rejectedBy(known ?? field, {
    rule: "selector-rejected",
    says: { code, sinkKind: sink.kind, category: value, allowed, meant },
    origin: located.origin,
  });
}

/**
 * Where a selector lists several categories, and AWS does not say whether it may: the fields that one of them requires
 * and the selector lacks.
 */
export function lackedByOneCategory(context: SelectorContext): Rejection[] {
  const { selector, semantics, sink } = context;
  const listed = conditionsOn(selector, "eventCategory").flatMap(({ values }) => plainValues(values.items));
  if (listed.length < 2) return [];
  return semantics.eventCategories
    .filter(({ name, sinks }) => sinks.includes(sink.kind) && listed.some(({ value }) => value === name))
    .flatMap((category) => missingFields(context, category));
}

function rejectedByCategory(context: SelectorContext, category: EventCategory): Rejection[] {
  const { selector, semantics } = context;
  const named = selector.fieldSelectors.items.flatMap((fieldSelector) => {
    const name = fieldName(fieldSelector);
    const field = name === undefined ? undefined : fieldOf(semantics, name);
    return field === undefined || field.field === "eventCategory"
      ? []
      : rejectedField(context, category, field, fieldSelector);
  });
  return [...named, ...missingFields(context, category), ...repeatedFields(context, category)];
}

function rejectedField(
  { sink, semantics }: SelectorContext,
  category: EventCategory,
  field: SelectorField,
  fieldSelector: FieldSelector,
): Rejection[] {
  const rule = fieldRule(semantics, field.field, category.name, sink.kind);
  if (rule === undefined) return misplacedField(sink, semantics, category, field, fieldSelector);
  return filledConditions(fieldSelector).flatMap((condition) => [
    ...(rule.operators.includes(condition.operator) ? [] : rejectedOperator(sink, field, condition, rule.operators)),
    ...rejectedValues(sink, category, field, rule, condition),
  ]);
}

function misplacedField(
  sink: Sink,
  semantics: Semantics,
  category: EventCategory,
  field: SelectorField,
  fieldSelector: FieldSelector,
): Rejection[] {
  const place = { sinkKind: sink.kind, category: category.name, field: field.field };
  const origin = fieldOrigin(fieldSelector);
  if (category.soleField)
    return rejectedBy(category, {
      rule: "selector-rejected",
      says: { code: "field-beside-category", ...place },
      origin,
    });
  const allowed = fieldNames(semantics).filter(
    (name) => fieldRule(semantics, name, category.name, sink.kind) !== undefined,
  );
  const [elsewhere = null] = (["trail", "event-data-store"] as const).filter(
    (kind) => kind !== sink.kind && field.rules[kind][category.name] !== undefined,
  );
  return rejectedBy(field, {
    rule: "selector-rejected",
    says: { code: "field-not-allowed", ...place, allowed, elsewhere },
    origin,
  });
}

type Condition = FieldSelector["conditions"][number];

function rejectedOperator(
  sink: Sink,
  field: SelectorField,
  { operator, origin }: Condition,
  allowed: FieldRule["operators"],
): Rejection[] {
  const code = selects(operator) && !allowed.some(selects) ? "operator-selects" : "operator-not-allowed";
  return rejectedBy(field, {
    rule: "selector-rejected",
    says: { code, dialect: sink.dialect, field: field.field, operator, allowed },
    origin,
  });
}

function rejectedValues(
  sink: Sink,
  category: EventCategory,
  field: SelectorField,
  rule: FieldRule,
  condition: Condition,
): Rejection[] {
  const { values: allowed } = rule;
  if (allowed === null || field.inferred?.includes("values") === true) return [];
  const place = { sinkKind: sink.kind, category: category.name, field: field.field };
  return plainValues(condition.values.items)
    .filter(({ value }) => !allowed.includes(value))
    .flatMap(({ value, located }) => {
      const meant = caseVariant(value, allowed) ?? null;
      return rejectedBy(field, {
        rule: "selector-rejected",
        says: { code: "field-value-not-allowed", ...place, value, allowed, meant },
        origin: located.origin,
      });
    });
}

function missingFields(context: SelectorContext, category: EventCategory): Rejection[] {
  const { semantics, sink, selector } = context;
  return semantics.advancedEventSelectors.fields.flatMap((field) => {
    const rule = fieldRule(semantics, field.field, category.name, sink.kind);
    if (rule?.presence !== "required" || field.field === "eventCategory" || mayName(context, field.field)) return [];
    return rejectedBy(field, {
      rule: "selector-rejected",
      says: {
        code: "field-missing",
        dialect: sink.dialect,
        category: category.name,
        field: field.field,
        operator: rule.operators[0] ?? "Equals",
      },
      origin: selector.origin,
    });
  });
}

/** Fields of which a selector takes a limited number of values, counted over all its field selectors of that name. */
function repeatedFields({ semantics, sink, selector }: SelectorContext, category: EventCategory): Rejection[] {
  return semantics.advancedEventSelectors.fields.flatMap((field) => {
    const maximum = fieldRule(semantics, field.field, category.name, sink.kind)?.maximumValues ?? null;
    if (maximum === null || field.inferred?.includes("maximumValues") === true) return [];
    const values = fieldSelectorsOf(selector, field.field).flatMap((fieldSelector) =>
      fieldSelector.conditions.flatMap((condition) => condition.values.items),
    );
    const excess = values[maximum];
    if (excess === undefined) return [];
    return rejectedBy(field, {
      rule: "selector-rejected",
      says: { code: "field-values-too-many", field: field.field, count: values.length, maximum },
      origin: excess.origin,
      related: values.slice(0, maximum).map((value) => ({ role: { code: "value-before" }, origin: value.origin })),
    });
  });
}
