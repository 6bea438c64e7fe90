/**
 * Plain events of a selector: a value of it, with something that nobody names around it and in every other field. Where
 * no other selector surely records such an event, nothing is redundant or undone, and no search is needed to know it;
 * nearly all selectors and exclusions are of this kind.
 */
import type { Box } from "../../coverage/box.ts";
import type { Certainty } from "../../model/value.ts";
import { and, some } from "../../model/certainty.ts";
import { freshPiece } from "../../model/fresh-piece.ts";
import { concatenate, unresolvedText, type Text } from "../../model/text.ts";
import type { Domain, EventSet } from "../../requirements/event-set.ts";
import type { Literal } from "../../coverage/candidates.ts";
import { compare, comparisonOf, type Comparison } from "../../selectors/compare.ts";
import { isEventField, type EventField, type EventResource } from "../../selectors/event.ts";
import { selects } from "../../validation/emptiness.ts";
import type { FieldValue } from "../../validation/field-values.ts";
import type { SelectorPart } from "./selectors-of.ts";

/** An event in which every field holds one text. */
export interface PlainEvent {
  readonly fields: ReadonlyMap<EventField, Text>;
  readonly elements: readonly EventResource[] | null;
}

/**
 * Plain events that an exclusion alone leaves out; none where there may be others all the same. Beside the plainest,
 * those with an end, or a beginning, that one of the others names.
 * @param values all values of the selector that excludes
 * @param others what else records events of the sink
 */
export function plainEventsLeftOut(
  part: SelectorPart,
  value: FieldValue,
  values: readonly FieldValue[],
  others: readonly SelectorPart[],
): readonly PlainEvent[] {
  const { field, operator, located } = value;
  const comparison = comparisonOf(operator);
  const hits = [
    hitBy(comparison, field, located.text),
    ...others.flatMap(({ box }) => {
      const literals = testOf(box, field)?.literals ?? [];
      return joined(comparison, field, located.text, literals);
    }),
  ];
  return hits
    .filter((hit) => isLeftOutByThisAlone(hit, value, values))
    .flatMap((hit) => part.sets.flatMap((set) => eventOf(set, part.box, field, hit) ?? []));
}

function testOf({ fields, elements }: Box, field: string): { readonly literals: readonly Literal[] } | null {
  if (field === "resources.ARN") return elements;
  return isEventField(field) ? (fields.get(field) ?? null) : null;
}

/** A text with the beginning of one value and the end of another, by the first literal that gives one. */
function joined(comparison: Comparison, field: string, text: Text, literals: readonly Literal[]): Text[] {
  const around = freshPiece("segment", field);
  switch (comparison) {
    case "equals":
      return [];
    case "starts-with": {
      const end = literals.find((literal) => literal.comparison === "ends-with");
      return end === undefined ? [] : [concatenate([text, around, end.text])];
    }
    case "ends-with": {
      const start = literals.find((literal) => literal.comparison === "starts-with");
      return start === undefined ? [] : [concatenate([start.text, around, text])];
    }
  }
}

/** The plain events that a selector surely records: one for each of its values, and one of values that nobody names. */
export function plainEventsOf({ box, sets }: SelectorPart): readonly PlainEvent[] {
  const hits = [
    ...[...box.fields].flatMap(([field, test]) => test.literals.map((value) => ({ field, value }))),
    ...(box.elements?.literals ?? []).map((value) => ({ field: "resources.ARN", value })),
  ];
  return sets.flatMap((set) => {
    const events = [
      eventOf(set, box, null, null),
      ...hits.map(({ field, value: { comparison, text } }) => eventOf(set, box, field, hitBy(comparison, field, text))),
    ];
    return events.flatMap((event) => (event !== null && recorded(box, event) === "yes" ? [event] : []));
  });
}

/** Whether one of the events is surely recorded by none of these. */
export function leaveOutOneOf(events: readonly PlainEvent[], parts: readonly SelectorPart[]): boolean {
  return events.some((event) => parts.every(({ box }) => recorded(box, event) !== "yes"));
}

/** A text that the value hits, and as few others as can be. */
function hitBy(comparison: Comparison, field: string, text: Text): Text {
  const around = freshPiece("segment", field);
  switch (comparison) {
    case "equals":
      return text;
    case "starts-with":
      return concatenate([text, around]);
    case "ends-with":
      return concatenate([around, text]);
  }
}

function isLeftOutByThisAlone(hit: Text, value: FieldValue, values: readonly FieldValue[]): boolean {
  const hits = (other: FieldValue): Certainty => compare(comparisonOf(other.operator), hit, other.located.text);
  const ofField = values.filter(({ field }) => field === value.field);
  const selecting = ofField.filter(({ operator }) => selects(operator));
  const excluding = ofField.filter((other) => other !== value && !selects(other.operator));
  return (
    (selecting.length === 0 || some(selecting, hits) === "yes") && excluding.every((other) => hits(other) === "no")
  );
}

/**
 * Null where a field of the selector takes none of the texts that are tried.
 * @param field the field that holds the hit, whether the selector takes that or not
 */
function eventOf({ fields, elements }: EventSet, box: Box, field: string | null, hit: Text | null): PlainEvent | null {
  const chosen = new Map<EventField, Text>();
  for (const [name, domain] of fields) {
    const test = box.fields.get(name);
    const tried = textsOf(name, domain, test?.literals.map(({ text }) => text) ?? []);
    const text = name === field ? hit : tried.find((one) => (test?.accepts(one) ?? "yes") === "yes");
    if (text === undefined || text === null) return null;
    chosen.set(name, text);
  }
  for (const [name, test] of box.fields) if (!fields.has(name) && test.accepts(null) === "no") return null;
  if (elements === null) return { fields: chosen, elements: null };
  const placedAt = (arn: Text): EventResource[] =>
    elements.map(({ type }, index) => ({ type, arn: index === 0 ? arn : freshArn(index) }));
  if (field === "resources.ARN" && hit !== null) return { fields: chosen, elements: placedAt(hit) };
  const arns = [freshArn(0), ...(box.elements?.literals.map(({ text }) => text) ?? [])];
  const placed = arns.map(placedAt).find((one) => (box.elements?.accepts(one) ?? "yes") === "yes");
  return placed === undefined ? null : { fields: chosen, elements: placed };
}

function freshArn(index: number): Text {
  return unresolvedText(freshPiece("segment", `resource ${String(index)}`));
}

function textsOf(name: EventField, domain: Domain, literals: readonly Text[]): readonly Text[] {
  switch (domain.kind) {
    case "listed":
      return domain.values.filter((text) => text !== null);
    case "free":
      return [unresolvedText(freshPiece("segment", name)), ...literals];
  }
}

function recorded({ fields, elements, status }: Box, event: PlainEvent): Certainty {
  let answer = and(status, elements?.accepts(event.elements) ?? "yes");
  for (const [name, test] of fields) {
    if (answer !== "yes") break;
    answer = and(answer, test.accepts(event.fields.get(name) ?? null));
  }
  return answer;
}
