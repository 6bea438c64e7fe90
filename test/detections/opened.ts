import fc from "fast-check";
import { openValueOf, type OpenValue } from "../../src/model/open-value.ts";
import type { Unresolved } from "../../src/model/text.ts";
import { concatenate } from "../../src/model/text.ts";

/** What a value is opened with: numbers, one for each value inside it, from first to last. */
export const openings = fc.array(fc.nat(11), { minLength: 12, maxLength: 12 });

/** A value of which some pieces are made open, so that the value itself is one of those that are left possible. */
export function opened(json: unknown, choices: readonly number[]): OpenValue {
  let next = 0;
  const open = (value: OpenValue): OpenValue => {
    const choice = choices[next++ % choices.length] ?? 0;
    if (choice === 0) return { kind: "unknown", because: null };
    if (choice === 1) return { kind: "one-of", values: [value, { kind: "boolean", boolean: true }] };
    if (choice === 2) return { kind: "one-of", values: [{ kind: "absent" }, value] };
    switch (value.kind) {
      case "text": {
        const [text = ""] = value.text.parts;
        if (choice !== 3 || typeof text !== "string") return value;
        return { ...value, text: concatenate([text.slice(0, 1), piece(next)]) };
      }
      case "list":
        return {
          ...value,
          items: choice === 4 ? value.items.slice(1).map(open) : value.items.map(open),
          more: choice === 4 ? piece(next) : null,
        };
      case "mapping": {
        const entries = [...value.entries].map(([key, inner]) => [key, open(inner)] as const);
        return {
          ...value,
          entries: new Map(choice === 5 ? entries.slice(1) : entries),
          more: choice === 5 ? { because: null } : null,
        };
      }
      default:
        return value;
    }
  };
  return open(openValueOf(json));
}

export function piece(number: number): Unresolved {
  return { id: `open:${String(number)}`, kind: "anything", unknown: { code: "null-value" } };
}
