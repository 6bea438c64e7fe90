/**
 * Values of advanced event selectors that nothing known matches: types, event names, event sources and event types that neither the catalog nor
 * AWS's lists have. They may exist all the same, so nothing is claimed of them; what the catalog cannot know is not mentioned at all.
 */
import { nearestName } from "../../model/nearest-name.ts";
import { knownString, literal } from "../../model/text.ts";
import { compare, comparisonOf } from "../../selectors/compare.ts";
import { catalogFacts, type RecordedName } from "./catalog-facts.ts";
import { recordsInQuestion } from "./catalog-values.ts";
import { fieldValues, type FieldValue, type ValueContext } from "../../validation/field-values.ts";
import type { Origin } from "../../model/location.ts";
import { categoryOf, fieldName, soleValue } from "../../validation/reading.ts";
import { quoted } from "../../validation/wording.ts";
import { holdsAsterisk, wildcardAdvice } from "./wildcards.ts";

export interface UnknownValue {
  readonly message: string;
  readonly origin: Origin;
}

/** The unknown names and values of one selector. */
export function unknownValues(context: ValueContext): UnknownValue[] {
  const values = fieldValues(context.selector).flatMap((value): UnknownValue[] => {
    const message = messageFor(context, value);
    return message === null ? [] : [{ message, origin: value.located.origin }];
  });
  return [...unknownFields(context), ...values];
}

/** Fields that differ from a known one in case are refused; of others nobody knows whether AWS has added them. */
function unknownFields({ selector, semantics }: ValueContext): UnknownValue[] {
  const known = semantics.advancedEventSelectors.fields.map((field) => field.field);
  return selector.fieldSelectors.items.flatMap(({ field, origin }) => {
    const name = fieldName({ field, conditions: [], origin });
    if (
      name === undefined ||
      field.kind !== "known" ||
      known.some((candidate) => candidate.toLowerCase() === name.toLowerCase())
    )
      return [];
    return [
      {
        message: `The documents do not name ${quoted(name)} among the fields that selectors can filter by.${meant(name, known)}`,
        origin: field.origin,
      },
    ];
  });
}

function messageFor(context: ValueContext, value: FieldValue): string | null {
  switch (value.field) {
    case "resources.type":
      return unknownType(context, value);
    case "eventName":
      return unknownEventName(context, value);
    case "eventSource":
      return unknownSource(context, value);
    case "eventType":
      return unlisted(value, context.semantics.eventTypes, "among the types of events that AWS documents");
    case "resources.ARN":
    case "userIdentity.arn":
      return literalAsterisk(context, value);
    default:
      return null;
  }
}

/** Whether the value, with its operator, matches a word of a list. */
function matchesAny({ operator, located }: FieldValue, words: readonly string[]): boolean {
  return words.some((word) => compare(comparisonOf(operator), literal(word), located.text) !== "no");
}

function unlisted(value: FieldValue, words: readonly string[], where: string): string | null {
  const text = knownString(value.located.text);
  if (text === undefined || holdsAsterisk(value.located.text) || matchesAny(value, words)) return null;
  return `${quoted(text)} is not ${where}.${meant(text, words)}`;
}

/** What the value may be meant to be; a difference in case alone is said plainly. */
function meant(text: string, words: readonly string[]): string {
  const variant = words.find((word) => word !== text && word.toLowerCase() === text.toLowerCase());
  if (variant !== undefined) return ` Values are compared case-sensitively: the known spelling is ${quoted(variant)}.`;
  const nearest = nearestName(text, words);
  return nearest === undefined ? "" : ` Did you mean ${quoted(nearest)}?`;
}

function unknownType({ semantics }: ValueContext, value: FieldValue): string | null {
  const types = semantics.dataEventTypes;
  const message = unlisted(value, types, "among the types of data events that AWS lists");
  return message === null
    ? null
    : `${message} If the type exists, the selector works; whether AWS refuses unknown types is not documented.`;
}

/** Only for a type or an event source of which the catalog knows the operations. */
function unknownEventName(context: ValueContext, value: FieldValue): string | null {
  const subject =
    categoryOf(context.selector)?.value === "Data"
      ? soleValue(context.selector, "resources.type")
      : soleValue(context.selector, "eventSource");
  const records = subject === undefined ? undefined : knownRecords(context, subject.value);
  if (subject === undefined || records === undefined || records.length === 0) return null;
  const names = records.map((record) => record.eventName);
  const what =
    value.operator === "Equals" || value.operator === "NotEquals"
      ? `is not a name of the events of ${quoted(subject.value)}`
      : `matches no name of the events of ${quoted(subject.value)}`;
  const text = knownString(value.located.text);
  if (text === undefined || holdsAsterisk(value.located.text) || matchesAny(value, names)) return null;
  return `${quoted(text)} ${what} that the catalog knows.${elsewhere(context, text) ?? meant(text, names)}`;
}

/** The events in question; for management events also what no document speaks of, which may be recorded. */
function knownRecords(context: ValueContext, subject: string): readonly RecordedName[] | undefined {
  const records = recordsInQuestion(context);
  if (records === undefined || categoryOf(context.selector)?.value === "Data") return records;
  return catalogFacts(context.catalog)
    .source(subject)
    ?.filter((record) => record.category === "management" || record.category === "undocumented");
}

/** What the catalog has under the same name for another type or in another category. */
function elsewhere({ catalog, selector }: ValueContext, name: string): string | null {
  const facts = catalogFacts(catalog);
  const type = soleValue(selector, "resources.type")?.value;
  const sources = new Set(
    (type === undefined ? undefined : facts.type(type)?.records)?.map((record) => record.eventSource),
  );
  const record = [...sources]
    .flatMap((source) => facts.source(source) ?? [])
    .find((candidate) => candidate.eventName === name);
  if (record === undefined) return null;
  switch (record.category) {
    case "management":
      return ` ${quoted(name)} is a management event: select it with a selector for "Management" events.`;
    case "never":
      return ` CloudTrail does not record ${quoted(name)} at all.`;
    case "data": {
      const types = facts.types
        .filter((candidate) => candidate.records.some((known) => known.eventName === name))
        .map((candidate) => quoted(candidate.type));
      return types.length === 0 ? null : ` The catalog has it for ${types.join(" and ")}.`;
    }
    case "networkActivity":
    case "undocumented":
      return ` The catalog has the operation, but no document says what its events carry.`;
  }
}

function unknownSource(context: ValueContext, value: FieldValue): string | null {
  const facts = catalogFacts(context.catalog);
  switch (categoryOf(context.selector)?.value) {
    case "Data": {
      const type = soleValue(context.selector, "resources.type")?.value;
      const sources = [
        ...new Set((type === undefined ? undefined : facts.type(type)?.records)?.map((record) => record.eventSource)),
      ];
      return type === undefined || sources.length === 0
        ? null
        : unlisted(value, sources, `an event source of the events of ${quoted(type)} that the catalog knows`);
    }
    case "NetworkActivity":
      return unlisted(
        value,
        context.semantics.networkActivityEventSources,
        "among the event sources of network activity events that AWS lists",
      );
    default:
      return caseOnly(value, facts.sources);
  }
}

/** The catalog does not have every service: only a difference in case from a source that it has is worth a word. */
function caseOnly({ located }: FieldValue, sources: readonly string[]): string | null {
  const text = knownString(located.text);
  const variant =
    text === undefined
      ? undefined
      : sources.find((source) => source !== text && source.toLowerCase() === text.toLowerCase());
  return text === undefined || variant === undefined
    ? null
    : `${quoted(text)} is not an event source that the catalog knows.${meant(text, [variant])}`;
}

function literalAsterisk({ sink }: ValueContext, { operator, located }: FieldValue): string | null {
  if (!holdsAsterisk(located.text)) return null;
  return `${quoted(located.text)} holds "*". Selectors have no wildcards: the value matches only where the ARN itself has an asterisk there. ${wildcardAdvice(sink.dialect, operator, located.text)}`;
}
