/** Parts of sentences: values, and names of properties, as people read them. */
import { listed } from "../model/words.ts";
import type { Property } from "../model/dialects/dialect.ts";
import { dialects, type DialectId } from "../model/dialects/index.ts";
import type { Sink } from "../model/sink.ts";
import { display, type Text } from "../model/text.ts";

/** How a sink spells a property of the CloudTrail API: `NotStartsWith` is `not_starts_with` in Terraform. */
export function spelled(dialect: DialectId, property: Property): string {
  return dialects[dialect].nameOf(property);
}

const sinkNouns: Readonly<Record<Sink["kind"], string>> = {
  trail: "trail",
  "event-data-store": "event data store",
  "telemetry-rule": "telemetry rule",
};

/** What people call the sink: "trail", "event data store" or "telemetry rule". */
export function sinkNoun(kind: Sink["kind"]): string {
  return sinkNouns[kind];
}

/** A value in quotation marks, shortened when it is too long to read. */
export function quoted(value: Text | string): string {
  const text = typeof value === "string" ? value : display(value);
  return text.length > 200 ? `"${text.slice(0, 160)}…" (${String(text.length)} characters)` : `"${text}"`;
}

/** The word for a count with its article where one reads better: "only X" for one item, "X or Y" for several. */
export function allowedValues(values: readonly string[]): string {
  return values.length === 1 ? `only ${quoted(values[0] ?? "")}` : listed(values.map(quoted));
}
