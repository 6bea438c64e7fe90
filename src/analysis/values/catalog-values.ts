/** Event names that the other fields of their selector rule out, by what the catalog knows of the event. */
import { knownString, literal } from "../../model/text.ts";
import type { Certainty } from "../../model/value.ts";
import { compare, comparisonOf } from "../../selectors/compare.ts";
import { catalogFacts, type RecordedName } from "./catalog-facts.ts";
import type { FieldValue, ValueContext } from "../../validation/field-values.ts";
import { selects } from "../../validation/emptiness.ts";
import { categoryOf, conditionsOn, soleValue } from "../../validation/reading.ts";
import type { FoundReason } from "./dead-reason.ts";

/**
 * An event name that the selector asks for while its `readOnly` or `eventSource` says that no such event is wanted.
 * Only names that the catalog has for the selected type, or for the one event source, are judged.
 */
export function contradictsCatalog(
  context: ValueContext,
  value: FieldValue,
  values: readonly FieldValue[],
): FoundReason | null {
  const name = knownString(value.located.text);
  if (value.field !== "eventName" || value.operator !== "Equals" || name === undefined) return null;
  const records = recordsOf(context, name);
  if (records.length === 0) return null;
  return wrongReadOnly(context, name, records, values) ?? wrongSource(context, name, records, values);
}

/** The catalogued events of this name that the selector can be about; empty where the catalog cannot know them all. */
export function recordsOf({ selector, catalog }: ValueContext, eventName: string): readonly RecordedName[] {
  return (recordsInQuestion({ selector, catalog }) ?? []).filter((record) => record.eventName === eventName);
}

/**
 * The catalogued events of the type or event source that the selector names; `undefined` where the catalog does not
 * have it.
 */
export function recordsInQuestion({
  selector,
  catalog,
}: Pick<ValueContext, "selector" | "catalog">): readonly RecordedName[] | undefined {
  const facts = catalogFacts(catalog);
  switch (categoryOf(selector)?.value) {
    case "Data": {
      const type = soleValue(selector, "resources.type")?.value;
      return type === undefined ? undefined : facts.type(type)?.records;
    }
    case "Management": {
      const source = soleValue(selector, "eventSource")?.value;
      const records = source === undefined ? undefined : facts.source(source);
      return records?.filter((record) => record.category === "management");
    }
    default:
      return undefined;
  }
}

function wrongReadOnly(
  { selector }: ValueContext,
  name: string,
  records: readonly RecordedName[],
  values: readonly FieldValue[],
): FoundReason | null {
  const wanted = soleValue(selector, "readOnly");
  const recorded = records[0]?.readOnly ?? null;
  if (wanted === undefined || recorded === null || !["true", "false"].includes(wanted.value)) return null;
  if (records.some((record) => record.readOnly !== recorded) || String(recorded) === wanted.value) return null;
  const origin = values.find((value) => value.field === "readOnly")?.located.origin ?? wanted.located.origin;
  return {
    because: { code: "other-read-only", eventName: name, recorded, wanted: wanted.value },
    related: [{ role: { code: "read-only-condition", wanted: wanted.value, eventName: name }, origin }],
  };
}

function wrongSource(
  { selector }: ValueContext,
  name: string,
  records: readonly RecordedName[],
  values: readonly FieldValue[],
): FoundReason | null {
  const conditions = conditionsOn(selector, "eventSource");
  if (conditions.some((condition) => condition.values.more !== null)) return null;
  const sources = values.filter((value) => value.field === "eventSource");
  const [first] = sources;
  if (first === undefined || records.some((record) => mayPass(record.eventSource, sources) !== "no")) return null;
  return {
    because: { code: "other-event-source", eventName: name, eventSource: records[0]?.eventSource ?? "" },
    related: [{ role: { code: "event-source-condition" }, origin: first.located.origin }],
  };
}

/** Whether an event source passes the conditions on it. */
function mayPass(source: string, values: readonly FieldValue[]): Certainty {
  const subject = literal(source);
  const hits = (value: FieldValue): Certainty => compare(comparisonOf(value.operator), subject, value.located.text);
  const selecting = values.filter((value) => selects(value.operator));
  if (selecting.length > 0 && selecting.every((value) => hits(value) === "no")) return "no";
  return values.some((value) => !selects(value.operator) && hits(value) === "yes") ? "no" : "maybe";
}
