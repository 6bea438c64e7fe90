import type { Origin } from "./location.ts";
import type { UnresolvedValue } from "./reasons/unknown-value.ts";
import { literal, type Text, type Unresolved } from "./text.ts";

/**
 * A value of JSON of which pieces may be open: a pattern as code gives it, or an event of which a part is known.
 *
 * JSON tells `true` from `"true"`, so scalars keep their type. A front-end that lost it offers both (`one-of`).
 */
export type OpenValue =
  | { readonly kind: "text"; readonly text: Text; readonly origin?: Origin }
  | { readonly kind: "number"; readonly number: number; readonly origin?: Origin }
  | { readonly kind: "boolean"; readonly boolean: boolean; readonly origin?: Origin }
  | { readonly kind: "null"; readonly origin?: Origin }
  | OpenList
  | OpenMapping
  /** One of these values, nobody knows which. */
  | { readonly kind: "one-of"; readonly values: readonly OpenValue[]; readonly origin?: Origin }
  /** Surely not there: only as the value of an entry. */
  | { readonly kind: "absent" }
  /** Anything, also nothing. `because` is null where it depends on the call that makes the event. */
  | { readonly kind: "unknown"; readonly because: UnresolvedValue | null; readonly origin?: Origin };

/** `more`: further items may stand at any place of the list. */
export interface OpenList {
  readonly kind: "list";
  readonly items: readonly OpenValue[];
  readonly more: Unresolved | null;
  readonly origin?: Origin;
}

/** `more`: there may be entries with other keys; null there means that only the call decides about them. */
export interface OpenMapping {
  readonly kind: "mapping";
  readonly entries: ReadonlyMap<string, OpenValue>;
  readonly more: { readonly because: UnresolvedValue | null } | null;
  readonly origin?: Origin;
}

/** Nobody nests more deeply. */
const deepest = 200;

/** A value of JSON without open pieces, as `JSON.parse` gives it. What is nested too deeply is unknown. */
export function openValueOf(json: unknown, depth = 0): OpenValue {
  switch (typeof json) {
    case "string":
      return { kind: "text", text: literal(json) };
    case "number":
      return { kind: "number", number: json };
    case "boolean":
      return { kind: "boolean", boolean: json };
    default:
      if (json === null || typeof json !== "object") return { kind: "null" };
      if (depth > deepest) return { kind: "unknown", because: { code: "not-evaluated", limit: "depth" } };
      if (Array.isArray(json))
        return { kind: "list", items: json.map((item) => openValueOf(item, depth + 1)), more: null };
      return {
        kind: "mapping",
        entries: new Map(Object.entries(json).map(([key, value]) => [key, openValueOf(value, depth + 1)])),
        more: null,
      };
  }
}
