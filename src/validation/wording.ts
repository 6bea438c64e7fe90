import { listed } from "../model/words.ts";
import type { Property } from "../model/dialects/dialect.ts";
import { dialects, type DialectId } from "../model/dialects/index.ts";
import type { Sink } from "../model/sink.ts";
import { quoted } from "../wording/phrases.ts";

export { quoted } from "../wording/phrases.ts";

/** How a sink spells a property of the CloudTrail API: `NotStartsWith` is `not_starts_with` in Terraform. */
export function spelled(dialect: DialectId, property: Property): string {
  return dialects[dialect].nameOf(property);
}

/** What people call the sink: "trail" or "event data store". */
export function sinkNoun(kind: Sink["kind"]): string {
  return kind === "trail" ? "trail" : "event data store";
}

/** The word for a count with its article where one reads better: "only X" for one item, "X or Y" for several. */
export function allowedValues(values: readonly string[]): string {
  return values.length === 1 ? `only ${quoted(values[0] ?? "")}` : listed(values.map(quoted));
}
