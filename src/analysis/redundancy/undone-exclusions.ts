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
import { compare, comparisonOf } from "../../selectors/compare.ts";
import type { Allowance, StepBudget } from "../../selectors/work.ts";
import { selects } from "../../validation/emptiness.ts";
import { fieldValues, type FieldValue } from "../../validation/field-values.ts";
import { isContained, mayMatch } from "./redundant-selectors.ts";
import { leavesOutPlainEvent } from "./plain-event.ts";
import { redundancyBudget, relevantTo, type ComparedSelector, type SelectorPart } from "./selectors-of.ts";

/** A value that a selector leaves out, with selectors that record all of it. */
export interface UndoneExclusion {
  readonly selector: ComparedSelector;
  readonly value: FieldValue;
  readonly by: readonly ComparedSelector[];
}

/** The undone exclusions of a sink. */
export interface UndoneExclusions {
  readonly found: readonly UndoneExclusion[];
  /** Whether all were looked for; if not, there can be more. */
  readonly complete: boolean;
}

const undoneOfSinks = new WeakMap<Sink, UndoneExclusions>();

/**
 * The undone exclusions of a sink, looked for once for all rules that ask.
 * @param selectors those of the sink, as `comparedSelectors` gives them
 */
export function undoneExclusionsOf(
  sink: Sink,
  selectors: readonly ComparedSelector[],
  allowance: Allowance | undefined,
): UndoneExclusions {
  const known = undoneOfSinks.get(sink);
  if (known !== undefined) return known;
  const budget = redundancyBudget(allowance);
  const found = undoneExclusions(selectors, budget);
  const made = { found, complete: budget.left >= 0 };
  undoneOfSinks.set(sink, made);
  return made;
}

/** The exclusions of which every event is recorded by the other selectors of the sink. */
export function undoneExclusions(selectors: readonly ComparedSelector[], budget: StepBudget): UndoneExclusion[] {
  return selectors.flatMap((selector) => {
    const { advanced, parts } = selector;
    const [part] = parts;
    const values = advanced === null ? [] : fieldValues(advanced);
    const exclusions = values.filter(({ operator }) => !selects(operator));
    if (advanced === null || part === undefined || exclusions.length === 0) return [];
    const others = selectors.filter((other) => other !== selector && relevantTo(part, other.parts).length > 0);
    if (others.length === 0) return [];
    const otherParts = others.flatMap((other) => other.parts);
    return exclusions.flatMap((value): UndoneExclusion[] => {
      if (leavesOutPlainEvent(part, value, values, otherParts)) return [];
      const by = budget.left < 0 ? [] : undoing(advanced, part, value, others, budget);
      return by.length === 0 ? [] : [{ selector, value, by }];
    });
  });
}

/** The selectors that record all that a value leaves out; none also where the budget ends. */
export function undoing(
  advanced: AdvancedEventSelector,
  part: SelectorPart,
  value: FieldValue,
  others: readonly ComparedSelector[],
  budget: StepBudget,
): readonly ComparedSelector[] {
  const left = leftOut(advanced, part, value);
  return left === null || !mayMatch(left, budget) ? [] : recordersOf(left, others, budget);
}

/** One selector that records all of it, else all that do so together; none where some of it stays left out. */
function recordersOf(
  part: SelectorPart,
  others: readonly ComparedSelector[],
  budget: StepBudget,
): readonly ComparedSelector[] {
  const related = others.filter((other) => relevantTo(part, other.parts).length > 0);
  if (
    !isContained(
      part,
      related.flatMap(({ parts }) => parts),
      budget,
    )
  )
    return [];
  const single = related.find(({ parts }) => isContained(part, parts, budget));
  return single === undefined ? related : [single];
}

/** The events that the selector would take but for this one value. */
function leftOut(selector: AdvancedEventSelector, part: SelectorPart, value: FieldValue): SelectorPart | null {
  const box = boxOfAdvanced(without(selector, value));
  const hit = (text: Text) => compare(comparisonOf(value.operator), text, value.located.text);
  const literals = [{ comparison: comparisonOf(value.operator), text: value.located.text }];
  // What is left out holds no other exclusion by ARN than the selector itself does.
  if (value.field === "resources.ARN") {
    return { ...part, box: { ...box, elements: hitting(box.elements, hit, literals) } };
  }
  if (!isEventField(value.field)) return null;
  const own = box.fields.get(value.field);
  const test: FieldTest = {
    accepts: (text) => (text === null ? "no" : and(own?.accepts(text) ?? "yes", hit(text))),
    literals: [...(own?.literals ?? []), ...literals],
  };
  return { ...part, box: { ...box, fields: new Map([...box.fields, [value.field, test]]) } satisfies Box };
}

function hitting(
  own: ElementsTest | null,
  hit: (text: Text) => ReturnType<typeof compare>,
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

/** The selector without one value, and without what that leaves empty. */
function without(selector: AdvancedEventSelector, { located }: FieldValue): AdvancedEventSelector {
  const items = selector.fieldSelectors.items.flatMap((fieldSelector): FieldSelector[] => {
    const conditions = fieldSelector.conditions
      .map((condition) => ({
        ...condition,
        values: { ...condition.values, items: condition.values.items.filter((item) => item !== located) },
      }))
      .filter(({ values }) => values.items.length > 0 || values.more !== null);
    return conditions.length === 0 ? [] : [{ ...fieldSelector, conditions }];
  });
  return { ...selector, fieldSelectors: { ...selector.fieldSelectors, items } };
}
