import { comparedSelectors, type ComparedSelector } from "../analysis/redundancy/selectors-of.ts";
import { undoneExclusionsOf, type UndoneExclusion } from "../analysis/redundancy/undone-exclusions.ts";
import { compare } from "../selectors/compare.ts";
import { deadValues } from "../analysis/values/dead-values.ts";
import { fieldValues, type FieldValue } from "../validation/field-values.ts";
import { settingItemsOf, soleValue } from "../validation/reading.ts";
import type { RedundancyMessage, UndoneAdvice } from "../model/messages/redundancy-message.ts";
import { mostNamed, toldValues } from "../model/messages/told-values.ts";
import type { DeclaredResource } from "../model/resource.ts";
import type { AdvancedEventSelector } from "../model/selector.ts";
import type { Sink } from "../model/sink.ts";
import { knownString, sameText, textKey } from "../model/text.ts";
import { sinkFindings } from "./draft.ts";
import { resourcesOfScope } from "./resources-by-place.ts";
import type { RelatedOrigin, SinkFinding, SinkRule, SinkRuleContext } from "./types.ts";
import { placesOfOthers, subjectOfSelector } from "./values-together.ts";

/** A selector records more than it reads like. */
export const rule: SinkRule = { id: "selector-matches-more", check };

const findingOf = sinkFindings(rule.id, "warning");

function check(sink: Sink, context: SinkRuleContext): SinkFinding[] {
  if (context.rejections.length > 0) return [];
  const selectors = settingItemsOf(sink.advancedEventSelectors);
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

/** Exclusions that undo each other are one mistake: one finding for all selectors that are in it. */
function undone(sink: Sink, { semantics, catalog, selectorsAreCompared }: SinkRuleContext): SinkFinding[] {
  if (selectorsAreCompared === false) return [];
  const selectors = comparedSelectors(sink, semantics, catalog);
  if (selectors.length < 2) return [];
  const { found } = undoneExclusionsOf(sink, selectors);
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
  const rest = together.filter((other) => other.value !== value);
  const own = rest.filter((other) => other.selector === selector);
  const message: RedundancyMessage = {
    code: "exclusion-undone",
    selector: selector.title,
    field: value.field,
    operator: value.operator,
    by: by.map(({ title }) => title),
    advice: isMutual ? joinedAdvice(together) : { code: "repeat" },
    dialect: sink.dialect,
    ...toldValues([value, ...own.map((other) => other.value)].map(({ located }) => located.text)),
  };
  const places = rest.map((other) => other.value.located.origin);
  const related: RelatedOrigin[] = [
    ...by.map(({ title, origin }): RelatedOrigin => ({
      role: { code: "records-what-is-left-out", selector: title },
      origin,
    })),
    ...placesOfOthers(places, { code: "undone-as-well" }),
  ];
  const finding = findingOf(sink, message, value.located.origin, related);
  return selector.advanced === null
    ? finding
    : { ...finding, subject: subjectOfSelector(selector.advanced, ["exclusion-undone"]) };
}

/** The one condition to write where exclusions of the same kind stand in several selectors. */
function joinedAdvice(together: readonly UndoneExclusion[]): UndoneAdvice {
  const kinds = new Set(together.map(({ value: { field, operator } }) => `${field} ${operator}`));
  const [first] = together;
  if (first === undefined || kinds.size > 1 || together.length > mostNamed) return { code: "join-conditions" };
  const values = [...new Map(together.map(({ value: { located } }) => [textKey(located.text), located.text])).values()];
  return { code: "join", operator: first.value.operator, values };
}

/**
 * CloudTrail user guide, "How CloudTrail evaluates multiple conditions for a field": operators that select are
 * alternatives. Who writes a beginning and an end for one ARN means both.
 */
function eitherBeginningOrEnd(sink: Sink, selector: AdvancedEventSelector, index: number): SinkFinding[] {
  const values = fieldValues(selector);
  return [...new Set(values.map(({ field }) => field))].flatMap((field) => {
    const first = (operator: FieldValue["operator"]) =>
      values.find((value) => value.field === field && value.operator === operator);
    const [start, end] = [first("StartsWith"), first("EndsWith")];
    if (start === undefined || end === undefined) return [];
    const { dialect } = sink;
    const message: RedundancyMessage = {
      code: "beginning-or-end",
      selector: { name: selector.name, index },
      beginning: start.located.text,
      end: end.located.text,
      dialect,
    };
    const beginning: RelatedOrigin = { role: { code: "alternative-beginning", dialect }, origin: start.located.origin };
    const finding = findingOf(sink, message, end.located.origin, [beginning]);
    return [{ ...finding, level: "note", subject: subjectOfSelector(selector, [message.code, field]) }];
  });
}

const none: readonly DeclaredResource[] = [];

/**
 * Values that are the whole ARN of a declared resource, and of which the ARN of another one is a continuation:
 * `…:::data` takes the objects of `data-logs` too.
 */
function furtherResources(
  sink: Sink,
  selector: AdvancedEventSelector,
  index: number,
  { resources = none }: SinkRuleContext,
): SinkFinding[] {
  const type = soleValue(selector, "resources.type")?.value;
  const candidates = resourcesOfScope(resources, sink.scope.id).filter(({ resourceType }) => resourceType === type);
  const values = fieldValues(selector).filter(({ field }) => field === "resources.ARN");
  const found = values
    .filter(({ operator }) => operator === "StartsWith")
    .flatMap((value) => {
      const meant = candidates.find((resource) => isArnOf(value, resource));
      if (meant === undefined) return [];
      const further = candidates.filter(
        (resource) => resource !== meant && goesOn(value, resource) && !isNamedToo(value, values, resource),
      );
      return further.length === 0 ? [] : [{ value, meant, further }];
    });
  const [first, ...others] = found;
  if (first === undefined) return [];
  const { value, meant, further } = first;
  const message: RedundancyMessage = {
    code: "further-resources",
    selector: { name: selector.name, index },
    further: further.map(({ address }) => address),
    arn: further[0]?.arn ?? null,
    meant: meant.address,
    contains: meant.contains === true,
    dialect: sink.dialect,
    ...toldValues(found.map((one) => one.value.located.text)),
  };
  const related: RelatedOrigin[] = [
    ...further.map(({ address, origin }): RelatedOrigin => ({ role: { code: "recorded-too", address }, origin })),
    ...placesOfOthers(
      others.map((other) => other.value.located.origin),
      { code: "matches-more-as-well" },
    ),
  ];
  const finding = findingOf(sink, message, value.located.origin, related);
  return [{ ...finding, subject: subjectOfSelector(selector, [message.code]) }];
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
