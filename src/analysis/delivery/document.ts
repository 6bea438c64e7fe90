/**
 * Policy documents as statements (IAM user guide, "Grammar of the IAM JSON policy language").
 */
import type { Origin } from "../../model/location.ts";
import type { StatementTitle } from "../../model/messages/delivery-message.ts";
import type { PolicyValue } from "../../model/surroundings.ts";
import { concatenate, knownString, literal, type Text, type TextPart, type Unresolved } from "../../model/text.ts";

/** One statement: its elements by name. */
export interface Statement {
  readonly title: StatementTitle;
  readonly elements: ReadonlyMap<string, PolicyValue>;
  readonly origin: Origin;
}

/** The statements of a document; null where not all of it is known. */
export function statementsOf(document: PolicyValue): readonly Statement[] | null {
  const root = document.kind === "text" ? parsed(document.text, document.origin) : document;
  const statements = root?.kind === "map" ? root.entries.get("Statement") : undefined;
  if (statements === undefined) return null;
  const items = itemsOf(statements);
  if (items === null) return null;
  const read = items.map((item, index) =>
    item.kind === "map"
      ? { title: { sid: sidOf(item.entries), index, count: items.length }, elements: item.entries, origin: item.origin }
      : null,
  );
  return read.includes(null) ? null : read.filter((statement) => statement !== null);
}

/** The items of a list, or the value as the only one; null where they are not known. */
export function itemsOf(value: PolicyValue): readonly PolicyValue[] | null {
  if (value.kind === "open") return null;
  return value.kind === "list" ? value.items : [value];
}

/** The strings of a list, or of a single string; null where they are not known. */
export function textsOf(value: PolicyValue): readonly Text[] | null {
  const items = itemsOf(value);
  if (!items?.every((item) => item.kind === "text")) return null;
  return items.map((item) => item.text);
}

function sidOf(elements: ReadonlyMap<string, PolicyValue>): string | null {
  const sid = elements.get("Sid");
  return sid?.kind === "text" ? (knownString(sid.text) ?? null) : null;
}

/**
 * Stands around the number of an open piece while the JSON is parsed: characters of a private use area, which no policy
 * holds.
 */
const [before, behind] = ["\uE0F0", "\uE0F1"];

/** JSON in a string. Open pieces are let through where they stand inside strings of the JSON. */
function parsed(text: Text, origin: Origin): PolicyValue | null {
  const pieces: Unresolved[] = [];
  const json = text.parts
    .map((part) => (typeof part === "string" ? part : `${before}${String(pieces.push(part) - 1)}${behind}`))
    .join("");
  try {
    return valueOf(JSON.parse(json) as unknown, pieces, origin);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return null;
    throw error;
  }
}

function valueOf(json: unknown, pieces: readonly Unresolved[], origin: Origin): PolicyValue {
  if (Array.isArray(json))
    return { kind: "list", items: json.map((item: unknown) => valueOf(item, pieces, origin)), origin };
  if (typeof json === "string") return { kind: "text", text: textOf(json, pieces), origin };
  if (typeof json === "number" || typeof json === "boolean")
    return { kind: "text", text: literal(String(json)), origin };
  if (typeof json !== "object" || json === null) return { kind: "open", origin };
  const entries = Object.entries(json).map(([key, value]) => [key, valueOf(value, pieces, origin)] as const);
  return entries.some(([key]) => key.includes(before))
    ? { kind: "open", origin }
    : { kind: "map", entries: new Map(entries), origin };
}

function textOf(written: string, pieces: readonly Unresolved[]): Text {
  const parts = written.split(new RegExp(`${before}(\\d+)${behind}`, "u"));
  return concatenate(
    parts.flatMap((part, index): TextPart[] => {
      if (index % 2 === 0) return [part];
      const piece = pieces[Number(part)];
      return piece === undefined ? [] : [piece];
    }),
  );
}
