/**
 * Exclusions that another selector of the same sink undoes: one selector that matches is enough for an event to be
 * recorded (API reference, PutEventSelectors),
 * so that what one selector leaves out is recorded all the same when others take it.
 */
import type { Text } from "../../model/text.ts";
import type { AdvancedEventSelector, FieldSelector } from "../../model/selector.ts";
import type { Sink } from "../../model/sink.ts";
import type { Certainty } from "../../model/value.ts";
import { boxOfAdvanced, type Box, type ElementsTest, type FieldTest } from "../../coverage/box.ts";
import { and, some } from "../../model/certainty.ts";
import { comparedArn, isEventField, type EventResource } from "../../selectors/event.ts";
import { groupsOf } from "../../model/group-by.ts";
import { comparisonOf } from "../../selectors/compare.ts";
import { ValueList } from "../../selectors/value-list.ts";
import type { StepBudget } from "../../selectors/work.ts";
import { selects } from "../../validation/emptiness.ts";
import { fieldValues, type FieldValue } from "../../validation/field-values.ts";
import { budgetOf } from "./comparisons.ts";
import { isContained, mayMatch, type FoundRedundant } from "./redundant-selectors.ts";
import { leaveOutOneOf, plainEventsLeftOut, type PlainEvent } from "./plain-event.ts";
import { shadowedValues } from "./shadowed-values.ts";
import { relevantTo, type ComparedSelector, type SelectorPart } from "./selectors-of.ts";

/** A value that a selector leaves out, with selectors that record all of it. */
export interface UndoneExclusion {
  readonly selector: ComparedSelector;
  readonly value: FieldValue;
  readonly by: readonly ComparedSelector[];
}

/**
 * The exclusions of which every event is recorded by the other selectors of the sink.
 * @param budgetFor what may go into the questions about one selector
 */
export function undoneExclusions(
  selectors: readonly ComparedSelector[],
  budgetFor: (selector: ComparedSelector) => StepBudget,
): FoundRedundant<UndoneExclusion> {
  const open: ComparedSelector[] = [];
  const found = selectors.flatMap((selector) => {
    const budget = budgetFor(selector);
    const undone = undoneIn(selector, selectors, budget);
    if (budget.left < 0) open.push(selector);
    return undone;
  });
  return { found, open };
}

const undoneOfSinks = new WeakMap<Sink, FoundRedundant<UndoneExclusion>>();

/**
 * The undone exclusions of a sink, looked for once for all rules that ask.
 * @param selectors those of the sink, as `comparedSelectors` gives them
 */
export function undoneExclusionsOf(
  sink: Sink,
  selectors: readonly ComparedSelector[],
): FoundRedundant<UndoneExclusion> {
  const known = undoneOfSinks.get(sink);
  if (known !== undefined) return known;
  const made = undoneExclusions(selectors, (selector) => budgetOf(selector, selectors));
  undoneOfSinks.set(sink, made);
  return made;
}

function undoneIn(
  selector: ComparedSelector,
  selectors: readonly ComparedSelector[],
  budget: StepBudget,
): readonly UndoneExclusion[] {
  const { advanced, parts } = selector;
  const [part] = parts;
  const values = advanced === null ? [] : fieldValues(advanced);
  const exclusions = values.filter(({ operator }) => !selects(operator));
  if (advanced === null || part === undefined || exclusions.length === 0) return [];
  const others = selectors.filter((other) => other !== selector && relevantTo(part, other.parts).length > 0);
  if (others.length === 0) return [];
  const otherParts = others.flatMap((other) => other.parts);
  // What a value leaves out that lies within another, the other leaves out anyway.
  const shadowed = new Set(shadowedValues(advanced).map(({ value }) => value.located));
  const asked = exclusions
    .filter(({ located }) => !shadowed.has(located))
    .map((value): AskedExclusion => ({ value, events: plainEventsLeftOut(part, value, values, otherParts) }))
    .filter(({ events }) => !leaveOutOneOf(events, otherParts));
  const by = new Map<FieldValue, readonly ComparedSelector[]>();
  for (const alike of groupsOf(asked, ({ value: { field, operator } }) => `${field} ${operator}`))
    for (const [value, recorders] of recordersOfAll(advanced, part, alike, others, budget)) by.set(value, recorders);
  return exclusions.flatMap((value): UndoneExclusion[] => {
    const recorders = by.get(value) ?? [];
    return recorders.length === 0 ? [] : [{ selector, value, by: recorders }];
  });
}

/** An exclusion of which others record the plain events, if any. */
interface AskedExclusion {
  readonly value: FieldValue;
  readonly events: readonly PlainEvent[];
}

/**
 * What records all that each of the values leaves out. Mostly one selector records what all of them leave out together,
 * and one question is enough.
 * @param alike of one field and operator
 */
function recordersOfAll(
  advanced: AdvancedEventSelector,
  part: SelectorPart,
  alike: readonly AskedExclusion[],
  others: readonly ComparedSelector[],
  budget: StepBudget,
): [FieldValue, readonly ComparedSelector[]][] {
  const together =
    alike.length < 2
      ? null
      : leftOut(
          advanced,
          part,
          alike.map(({ value }) => value),
        );
  const single = together === null ? undefined : recorderOf(together, alike, relatedTo(together, others), budget);
  return alike.map((asked) => {
    const left = leftOut(advanced, part, [asked.value]);
    if (left === null || (asked.events.length === 0 && !mayMatch(left, budget))) return [asked.value, []];
    return [asked.value, single === undefined ? recordersOf(left, asked, others, budget) : [single]];
  });
}

/** One selector that records all of it, else all that do so together; none where some of it stays left out. */
function recordersOf(
  part: SelectorPart,
  asked: AskedExclusion,
  others: readonly ComparedSelector[],
  budget: StepBudget,
): readonly ComparedSelector[] {
  const related = relatedTo(part, others);
  const single = recorderOf(part, [asked], related, budget);
  if (single !== undefined) return [single];
  const all = related.flatMap(({ parts }) => parts);
  return isContained(part, all, budget) ? related : [];
}

/** The first selector that alone records all of a part, and so the plain events in it. */
function recorderOf(
  part: SelectorPart,
  asked: readonly AskedExclusion[],
  related: readonly ComparedSelector[],
  budget: StepBudget,
): ComparedSelector | undefined {
  return related.find(
    ({ parts }) => !asked.some(({ events }) => leaveOutOneOf(events, parts)) && isContained(part, parts, budget),
  );
}

function relatedTo(part: SelectorPart, others: readonly ComparedSelector[]): readonly ComparedSelector[] {
  return others.filter((other) => relevantTo(part, other.parts).length > 0);
}

/**
 * The events that the selector would take but for these values.
 * @param values of one field and operator, at least one
 */
function leftOut(
  selector: AdvancedEventSelector,
  part: SelectorPart,
  values: readonly FieldValue[],
): SelectorPart | null {
  const [first] = values;
  if (first === undefined) return null;
  const { field, operator } = first;
  const comparison = comparisonOf(operator);
  const box = boxOfAdvanced(without(selector, values));
  const texts = values.map(({ located }) => located.text);
  const list = new ValueList(comparison, texts);
  const hit = (text: Text): Certainty => list.hits(text);
  const literals = texts.map((text) => ({ comparison, text }));
  // What is left out holds no other exclusion by ARN than the selector itself does.
  if (field === "resources.ARN") return { ...part, box: { ...box, elements: hitting(box.elements, hit, literals) } };
  if (!isEventField(field)) return null;
  const own = box.fields.get(field);
  const ownAnswers = own === undefined ? () => "" : own.answersTo;
  const test: FieldTest = {
    accepts: (text) => (text === null ? "no" : and(own?.accepts(text) ?? "yes", hit(text))),
    ...(ownAnswers === undefined ? {} : { answersTo: (text: Text) => `${ownAnswers(text)} & ${hit(text)}` }),
    literals: [...(own?.literals ?? []), ...literals],
  };
  return { ...part, box: { ...box, fields: new Map([...box.fields, [field, test]]) } satisfies Box };
}

function hitting(
  own: ElementsTest | null,
  hit: (text: Text) => Certainty,
  literals: FieldTest["literals"],
): ElementsTest {
  const isHit = (element: EventResource): Certainty => {
    const arn = comparedArn(element);
    return arn === null ? "maybe" : hit(arn);
  };
  return {
    accepts: (elements) => (elements === null ? "no" : and(own?.accepts(elements) ?? "yes", some(elements, isHit))),
    answersTo: (element) => `${own?.answersTo(element) ?? ""} & ${isHit(element)}`,
    takesType: (type) => own?.takesType(type) ?? "yes",
    literals: [...(own?.literals ?? []), ...literals],
    asksArns: true,
    excludes: own?.excludes ?? false,
  };
}

/** The selector without these values, and without what that leaves empty. */
function without(selector: AdvancedEventSelector, values: readonly FieldValue[]): AdvancedEventSelector {
  const gone = new Set(values.map(({ located }) => located));
  const items = selector.fieldSelectors.items.flatMap((fieldSelector): FieldSelector[] => {
    const conditions = fieldSelector.conditions
      .map((condition) => ({
        ...condition,
        values: { ...condition.values, items: condition.values.items.filter((item) => !gone.has(item)) },
      }))
      .filter(({ values: left }) => left.items.length > 0 || left.more !== null);
    return conditions.length === 0 ? [] : [{ ...fieldSelector, conditions }];
  });
  return { ...selector, fieldSelectors: { ...selector.fieldSelectors, items } };
}
