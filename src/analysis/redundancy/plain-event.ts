/**
 * The plainest event that an exclusion leaves out: its own value, with something that nobody names around it and in
 * every other field. Where no other selector surely records that one, nothing is undone, and no search is needed to
 * know it; nearly all exclusions are of this kind.
 */
import type { Box } from "../../coverage/box.ts";
import type { Certainty } from "../../model/value.ts";
import { and, some } from "../../model/certainty.ts";
import { freshPiece } from "../../model/fresh-piece.ts";
import { concatenate, unresolvedText, type Text } from "../../model/text.ts";
import type { Domain, EventSet } from "../../requirements/event-set.ts";
import { compare, comparisonOf } from "../../selectors/compare.ts";
import type { EventField, EventResource } from "../../selectors/event.ts";
import { selects } from "../../validation/emptiness.ts";
import type { FieldValue } from "../../validation/field-values.ts";
import type { SelectorPart } from "./selectors-of.ts";

/**
 * Whether such an event is there. False where there may be others all the same.
 * @param values all values of the selector that excludes
 * @param others what else records events of the sink
 */
export function leavesOutPlainEvent(
  part: SelectorPart,
  value: FieldValue,
  values: readonly FieldValue[],
  others: readonly SelectorPart[],
): boolean {
  const hit = hitBy(value);
  if (!isLeftOutByThisAlone(hit, value, values)) return false;
  return part.sets.some((set) => {
    const event = eventOf(set, part.box, value, hit);
    return event !== null && others.every(({ box }) => recorded(box, event) !== "yes");
  });
}

/** A text that the value hits, and as few others as can be. */
function hitBy({ field, operator, located: { text } }: FieldValue): Text {
  const around = freshPiece("segment", field);
  switch (comparisonOf(operator)) {
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

interface PlainEvent {
  readonly fields: ReadonlyMap<EventField, Text>;
  readonly elements: readonly EventResource[] | null;
}

/** Null where a field of the selector takes none of the texts that are tried. */
function eventOf({ fields, elements }: EventSet, box: Box, { field }: FieldValue, hit: Text): PlainEvent | null {
  const chosen = new Map<EventField, Text>();
  for (const [name, domain] of fields) {
    const test = box.fields.get(name);
    const tried = textsOf(name, domain, test?.literals.map(({ text }) => text) ?? []);
    const text = name === field ? hit : tried.find((one) => (test?.accepts(one) ?? "yes") === "yes");
    if (text === undefined) return null;
    chosen.set(name, text);
  }
  const arns =
    field === "resources.ARN" ? [hit] : [freshArn(0), ...(box.elements?.literals.map(({ text }) => text) ?? [])];
  const placed = arns.map((arn) =>
    elements?.map(({ type }, index) => ({ type, arn: index === 0 ? arn : freshArn(index) })),
  );
  const resources =
    field === "resources.ARN"
      ? placed[0]
      : placed.find((one) => (box.elements?.accepts(one ?? null) ?? "yes") === "yes");
  return resources === undefined && elements !== null ? null : { fields: chosen, elements: resources ?? null };
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
