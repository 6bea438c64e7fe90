/**
 * Values of advanced event selectors that nothing known matches: types, event names, event sources and event types that
 * neither the catalog nor
 * AWS's lists have. They may exist all the same, so nothing is claimed of them; what the catalog cannot know is not
 * mentioned at all.
 */
import { nearestName } from "../../model/nearest-name.ts";
import { knownString, literal } from "../../model/text.ts";
import { compare, comparisonOf } from "../../selectors/compare.ts";
import type { Operator } from "../../model/selector.ts";
import { remedyOf } from "./dead-reason.ts";
import { catalogFacts, type CatalogFacts, type RecordedName } from "./catalog-facts.ts";
import { recordsInQuestion } from "./catalog-values.ts";
import { fieldValues, type FieldValue, type ValueContext } from "../../validation/field-values.ts";
import type { Origin } from "../../model/location.ts";
import type { KnownElsewhere, MeantName, UnknownName } from "../../model/messages/value-message.ts";
import { categoryOf, fieldName, soleValue } from "../../validation/reading.ts";
import { holdsAsterisk, wildcardAdvice } from "./wildcards.ts";

/** An unknown name, with the place where it stands. */
export interface UnknownNameFound {
  readonly name: UnknownName;
  readonly origin: Origin;
}

/** What names have in common that nobody knows for one cause: what they would be names of. */
export function unknownCause(name: UnknownName): readonly string[] {
  switch (name.code) {
    case "unknown-event-name":
      return [name.code, name.of ?? "", isWhole(name.operator) ? "whole" : "part"];
    case "unknown-event-source":
      return name.type === null ? [name.code] : [name.code, name.type];
    case "literal-asterisk":
      return name.instead === null ? [name.code] : [name.code, ...remedyOf(name.instead)];
    case "unknown-field":
    case "unknown-type":
    case "unknown-event-type":
    case "unknown-network-source":
      return [name.code];
  }
}

function isWhole(operator: Operator): boolean {
  return comparisonOf(operator) === "equals";
}

/** The unknown names and values of one selector. */
export function unknownValues(context: ValueContext): UnknownNameFound[] {
  const values = fieldValues(context.selector).flatMap((value): UnknownNameFound[] => {
    const name = unknownName(context, value);
    return name === null ? [] : [{ name, origin: value.located.origin }];
  });
  return [...unknownFields(context), ...values];
}

/** Fields that differ from a known one in case are refused; of others nobody knows whether AWS has added them. */
function unknownFields({ selector, semantics }: ValueContext): UnknownNameFound[] {
  const known = semantics.advancedEventSelectors.fields.map((field) => field.field);
  return selector.fieldSelectors.items.flatMap(({ field, origin }) => {
    const name = fieldName({ field, conditions: [], origin });
    if (
      name === undefined ||
      field.kind !== "known" ||
      known.some((candidate) => candidate.toLowerCase() === name.toLowerCase())
    )
      return [];
    return [{ name: { code: "unknown-field", field: name, hint: meant(name, known) }, origin: field.origin }];
  });
}

function unknownName(context: ValueContext, value: FieldValue): UnknownName | null {
  switch (value.field) {
    case "resources.type":
      return unknownType(context, value);
    case "eventName":
      return unknownEventName(context, value);
    case "eventSource":
      return unknownSource(context, value);
    case "eventType":
      return unlisted(value, context.semantics.eventTypes, (eventType, hint) => ({
        code: "unknown-event-type",
        eventType,
        hint,
      }));
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

/** What `say` makes of a value that no word of the list matches, and of the word that may be meant. */
function unlisted(
  value: FieldValue,
  words: readonly string[],
  say: (name: string, hint: MeantName | null) => UnknownName,
  mostErrors?: number,
): UnknownName | null {
  const text = knownString(value.located.text);
  if (text === undefined || holdsAsterisk(value.located.text) || matchesAny(value, words)) return null;
  return say(text, meant(text, words, mostErrors));
}

/** What the value may be meant to be; a difference in case alone is said plainly. */
function meant(text: string, words: readonly string[], mostErrors?: number): MeantName | null {
  const variant = words.find((word) => word !== text && word.toLowerCase() === text.toLowerCase());
  if (variant !== undefined) return { code: "other-case", spelling: variant };
  const nearest = nearestName(text, words, mostErrors);
  return nearest === undefined ? null : { code: "nearest", name: nearest };
}

function unknownType({ semantics }: ValueContext, value: FieldValue): UnknownName | null {
  return unlisted(value, semantics.dataEventTypes, (type, hint) => ({ code: "unknown-type", type, hint }));
}

/**
 * Only for a type or an event source of which the catalog knows the operations, or for management events of any source.
 */
function unknownEventName(context: ValueContext, value: FieldValue): UnknownName | null {
  const category = categoryOf(context.selector)?.value;
  const subject = soleValue(context.selector, category === "Data" ? "resources.type" : "eventSource");
  if (category === "Management" && subject === undefined) return unknownManagementName(context, value);
  const records = subject === undefined ? undefined : knownRecords(context, subject.value);
  if (subject === undefined || records === undefined || records.length === 0) return null;
  const names = records.map((record) => record.eventName);
  return unlisted(value, names, (eventName, hint) => ({
    code: "unknown-event-name",
    operator: value.operator,
    eventName,
    of: subject.value,
    hint: elsewhere(context, eventName) ?? recordedAs(records, eventName) ?? hint,
  }));
}

/** Of so many names one is near almost any other. */
const mostErrorsInName = 2;

/** A name that no management event of any service has; one of which no document speaks may be recorded. */
function unknownManagementName({ catalog }: ValueContext, value: FieldValue): UnknownName | null {
  const facts = catalogFacts(catalog);
  const records = facts.sources.flatMap((source) => facts.source(source) ?? []);
  const candidates = records.filter(({ category }) => category === "management" || category === "undocumented");
  const names = [...new Set(candidates.map(({ eventName }) => eventName))];
  const say = (eventName: string, hint: MeantName | null): UnknownName => {
    const other = records.find((record) => record.eventName === eventName);
    const known = (other === undefined ? null : knownElsewhere(other, facts)) ?? recordedAs(candidates, eventName);
    return { code: "unknown-event-name", operator: value.operator, eventName, of: null, hint: known ?? hint };
  };
  return ifAlike(unlisted(value, names, say, mostErrorsInName));
}

/** Of all services, what is like nothing known may be of a new one. */
function ifAlike(name: UnknownName | null): UnknownName | null {
  return name !== null && "hint" in name && name.hint === null ? null : name;
}

/** The name in records of the operation that the API calls so: `CreateFunction20150331` for `CreateFunction`. */
function recordedAs(records: readonly RecordedName[], name: string): MeantName | null {
  const record = records.find((candidate) => candidate.operation === name);
  return record === undefined ? null : { code: "nearest", name: record.eventName };
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
function elsewhere({ catalog, selector }: ValueContext, name: string): KnownElsewhere | null {
  const facts = catalogFacts(catalog);
  const type = soleValue(selector, "resources.type")?.value;
  const sources = new Set(
    (type === undefined ? undefined : facts.type(type)?.records)?.map((record) => record.eventSource),
  );
  const record = [...sources]
    .flatMap((source) => facts.source(source) ?? [])
    .find((candidate) => candidate.eventName === name);
  return record === undefined ? null : knownElsewhere(record, facts);
}

function knownElsewhere({ category, eventName }: RecordedName, facts: CatalogFacts): KnownElsewhere | null {
  switch (category) {
    case "management":
      return { code: "management-event", eventName };
    case "never":
      return { code: "never-recorded", eventName };
    case "data": {
      const types = facts.types
        .filter((candidate) => candidate.records.some((known) => known.eventName === eventName))
        .map((candidate) => candidate.type);
      return types.length === 0 ? null : { code: "of-types", types };
    }
    case "networkActivity":
    case "undocumented":
      return { code: "without-events" };
  }
}

function unknownSource(context: ValueContext, value: FieldValue): UnknownName | null {
  const facts = catalogFacts(context.catalog);
  switch (categoryOf(context.selector)?.value) {
    case "Data": {
      const type = soleValue(context.selector, "resources.type")?.value;
      const sources = [
        ...new Set((type === undefined ? undefined : facts.type(type)?.records)?.map((record) => record.eventSource)),
      ];
      return type === undefined || sources.length === 0
        ? null
        : unlisted(value, sources, (eventSource, hint) => ({ code: "unknown-event-source", eventSource, type, hint }));
    }
    case "NetworkActivity":
      return unlisted(value, context.semantics.networkActivityEventSources, (eventSource, hint) => ({
        code: "unknown-network-source",
        eventSource,
        hint,
      }));
    default:
      return ifAlike(
        unlisted(value, facts.sources, (eventSource, hint) => ({
          code: "unknown-event-source",
          eventSource,
          type: null,
          hint: hint?.code === "other-case" ? hint : nearestSource(eventSource, facts.sources),
        })),
      );
  }
}

/**
 * The event source that is meant, by what stands in front of the domain: that is the same in all of them, so that
 * whole sources are all alike. What is like none may be a new service.
 */
function nearestSource(text: string, sources: readonly string[]): MeantName | null {
  const byService = new Map(sources.map((source) => [serviceIn(source), source]));
  const nearest = nearestName(serviceIn(text), [...byService.keys()]);
  const source = nearest === undefined ? undefined : byService.get(nearest);
  return source === undefined ? null : { code: "nearest", name: source };
}

/** `runtime.lex` of `runtime.lex.amazonaws.com`; of what has no such end, what stands before the first dot. */
function serviceIn(source: string): string {
  const end = source.indexOf(".amazonaws.");
  return end === -1 ? (source.split(".")[0] ?? source) : source.slice(0, end);
}

function literalAsterisk({ sink }: ValueContext, { operator, located }: FieldValue): UnknownName | null {
  if (!holdsAsterisk(located.text)) return null;
  const instead = wildcardAdvice(sink.dialect, operator, located.text);
  return { code: "literal-asterisk", value: located.text, instead };
}
