import { capitalized } from "../model/words.ts";
import { comparedSelectors, type ComparedSelector } from "../analysis/redundancy/selectors-of.ts";
import { undoneExclusionsOf, type UndoneExclusion } from "../analysis/redundancy/undone-exclusions.ts";
import { compare } from "../selectors/compare.ts";
import { deadValues } from "../analysis/values/dead-values.ts";
import { fieldValues, type FieldValue } from "../validation/field-values.ts";
import { itemsOf, selectorLabel, soleValue } from "../validation/reading.ts";
import { listed } from "../model/words.ts";
import { quoted, spelled } from "../validation/wording.ts";
import { dialectOf } from "../model/dialects/index.ts";
import type { DeclaredResource } from "../model/resource.ts";
import type { AdvancedEventSelector } from "../model/selector.ts";
import type { Sink } from "../model/sink.ts";
import { display, knownString, sameText, textKey } from "../model/text.ts";
import type { SinkFinding, SinkRule, SinkRuleContext } from "./types.ts";

/** A selector records more than it reads like. */
export const rule: SinkRule = { id: "selector-matches-more", check };

function check(sink: Sink, context: SinkRuleContext): SinkFinding[] {
  if (context.refusals.length > 0) return [];
  const selectors = itemsOf(sink.advancedEventSelectors);
  const alive = selectors.map((selector) => deadValues({ sink, selector, ...context }).dead.length === 0);
  return [
    ...undone(sink, context),
    ...selectors.flatMap((selector, index) =>
      alive[index] === true
        ? [...eitherBeginningOrEnd(sink, selector, index), ...furtherResources(sink, selector, index, context)]
        : [],
    ),
  ];
}

function findingOf(
  sink: Sink,
  message: string,
  origin: SinkFinding["origin"],
  related: SinkFinding["related"] = [],
  level: SinkFinding["level"] = "warning",
): SinkFinding {
  return { ruleId: rule.id, level, kind: "fail", message, origin, related, sink };
}

/** Exclusions that undo each other are one mistake: one finding for all selectors that are in it. */
function undone(sink: Sink, { semantics, catalog, comparisons }: SinkRuleContext): SinkFinding[] {
  const selectors = comparedSelectors(sink, semantics, catalog);
  if (selectors.length < 2) return [];
  const { found } = undoneExclusionsOf(sink, selectors, comparisons);
  const told = new Set<ComparedSelector>();
  return found.flatMap((exclusion) => {
    const { selector, by } = exclusion;
    if (told.has(selector)) return [];
    const mutual = found.filter(
      (other) => other.selector !== selector && by.includes(other.selector) && other.by.includes(selector),
    );
    const together = found.filter((other) => other.selector === selector || mutual.includes(other));
    for (const other of together) told.add(other.selector);
    return [undoneFinding(sink, exclusion, together, mutual.length > 0)];
  });
}

function undoneFinding(
  sink: Sink,
  { selector, value, by }: UndoneExclusion,
  together: readonly UndoneExclusion[],
  isMutual: boolean,
): SinkFinding {
  const condition = ({ field, operator, located }: FieldValue): string =>
    `${quoted(field)} ${spelled(sink.dialect, operator)} ${quoted(located.text)}`;
  const others = listed(
    by.map(({ label }) => label),
    "and",
  );
  const rest = together.filter((other) => other.value !== value);
  const found = `${capitalized(selector.label)} leaves out events by ${condition(value)}, and ${others} ${by.length === 1 ? "records" : "record"} all of them.`;
  const why = "One selector that matches is enough for an event to be recorded, so that the exclusion has no effect.";
  const advice = isMutual
    ? `The exclusions undo each other. ${joinedAdvice(sink, together)}`
    : `Repeat the exclusion in ${others}, or remove it.`;
  const related = [
    ...by.map(({ label, origin }) => ({ message: `${label} records what is left out`, origin })),
    ...rest.map((other) => ({ message: "this exclusion has no effect either", origin: other.value.located.origin })),
  ];
  return findingOf(sink, `${found} ${why} ${advice}`, value.located.origin, related);
}

/** The one condition to write where exclusions of the same kind stand in several selectors. */
function joinedAdvice(sink: Sink, together: readonly UndoneExclusion[]): string {
  const kinds = new Set(together.map(({ value: { field, operator } }) => `${field} ${operator}`));
  const [first] = together;
  if (first === undefined || kinds.size > 1)
    return "Write all of them into one selector, in the place of these, or remove them if all of it is to be recorded.";
  const values = [...new Map(together.map(({ value: { located } }) => [textKey(located.text), located.text])).values()];
  return `Write one selector with ${dialectOf(sink).valuesOf(first.value.operator, values)} in the place of both, or remove them if all of it is to be recorded.`;
}

/** CloudTrail user guide, "How CloudTrail evaluates multiple conditions for a field": operators that select are alternatives. Who writes a beginning and an end for one ARN means both. */
function eitherBeginningOrEnd(sink: Sink, selector: AdvancedEventSelector, index: number): SinkFinding[] {
  const values = fieldValues(selector);
  return [...new Set(values.map(({ field }) => field))].flatMap((field) => {
    const first = (operator: FieldValue["operator"]) =>
      values.find((value) => value.field === field && value.operator === operator);
    const [start, end] = [first("StartsWith"), first("EndsWith")];
    if (start === undefined || end === undefined) return [];
    const [startsWith, endsWith] = [spelled(sink.dialect, "StartsWith"), spelled(sink.dialect, "EndsWith")];
    const message =
      `${capitalized(selectorLabel(selector, index))} takes what begins with ${quoted(start.located.text)} and also everything that ends with ${quoted(end.located.text)}, whatever it begins with: ` +
      `${startsWith} and ${endsWith} of one field are alternatives, and no selector can ask for both at once. Keep one of the two, or leave the rest out with ${spelled(sink.dialect, "NotStartsWith")} or ${spelled(sink.dialect, "NotEndsWith")}.`;
    return [
      findingOf(
        sink,
        message,
        end.located.origin,
        [{ message: `${startsWith}, an alternative to ${endsWith}`, origin: start.located.origin }],
        "note",
      ),
    ];
  });
}

/** A value that is the whole ARN of a declared resource, and of which the ARN of another one is a continuation: `…:::data` takes the objects of `data-logs` too. */
function furtherResources(
  sink: Sink,
  selector: AdvancedEventSelector,
  index: number,
  { resources = [] }: SinkRuleContext,
): SinkFinding[] {
  const type = soleValue(selector, "resources.type")?.value;
  const candidates = resources.filter(
    (resource) => resource.resourceType === type && resource.scope.id === sink.scope.id,
  );
  const values = fieldValues(selector).filter(({ field }) => field === "resources.ARN");
  return values
    .filter(({ operator }) => operator === "StartsWith")
    .flatMap((value) => {
      const meant = candidates.find((resource) => isArnOf(value, resource));
      const further =
        meant === undefined
          ? []
          : candidates.filter(
              (resource) => resource !== meant && goesOn(value, resource) && !isNamedToo(value, values, resource),
            );
      const [first] = further;
      if (meant === undefined || first === undefined) return [];
      const message =
        `${capitalized(selectorLabel(selector, index))} takes ${listed(
          further.map(({ address }) => address),
          "and",
        )} too: ${first.arn === null ? "its ARN" : quoted(display(first.arn))} begins with ${quoted(value.located.text)}, the ARN of ${meant.address}. ` +
        (meant.contains === true
          ? `End the value with a slash: ${quoted(`${display(value.located.text)}/`)}.`
          : `Write ${spelled(sink.dialect, "Equals")} with the whole ARN.`);
      return [
        findingOf(
          sink,
          message,
          value.located.origin,
          further.map((resource) => ({ message: `${resource.address} is recorded too`, origin: resource.origin })),
        ),
      ];
    });
}

function isArnOf({ located }: FieldValue, { arn }: DeclaredResource): boolean {
  return arn !== null && sameText(located.text, arn);
}

function goesOn({ located }: FieldValue, { arn }: DeclaredResource): boolean {
  return (
    arn !== null &&
    knownString(located.text) !== knownString(arn) &&
    compare("starts-with", arn, located.text) === "yes"
  );
}

/** Whether another condition of the selector names the resource as well, to take it or to leave it out. */
function isNamedToo(value: FieldValue, values: readonly FieldValue[], { arn }: DeclaredResource): boolean {
  return (
    arn !== null &&
    values.some(
      (other) =>
        other !== value &&
        (compare("starts-with", other.located.text, arn) === "yes" ||
          (other.operator.startsWith("Not") && compare("starts-with", arn, other.located.text) === "yes")),
    )
  );
}
