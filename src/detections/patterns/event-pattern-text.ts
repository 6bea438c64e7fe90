import { jsonMistake } from "../../model/json-mistake.ts";
import { openValueOf, type OpenValue } from "../../model/open-value.ts";
import { concatenate, type Text, type TextPart, type Unresolved } from "../../model/text.ts";
import { readEventPattern } from "./event-pattern.ts";
import type { PatternReading } from "./types.ts";

/** Stands for an open piece while the text is parsed: from the private use area, with its number between. */
const mark = /\uE000(\d+)\uE001/;

/**
 * Reads an event pattern that is given as JSON text, of which pieces may be open: a heredoc with references, or
 * `Fn::Sub`. What stands inside of a string is a piece of it, what stands in place of a value is any value.
 */
export function readEventPatternText(text: Text): PatternReading {
  const pieces = text.parts.filter((part): part is Unresolved => typeof part !== "string");
  const json = withMarks(text.parts);
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    const [first] = pieces;
    if (first !== undefined) return readEventPattern({ kind: "unknown", because: first.unknown });
    const { message, start, end } = jsonMistake(json);
    const place = { kind: "offset", offset: start, length: end - start } as const;
    return { kind: "mistaken", mistakes: [{ problem: { code: "not-json", message }, place }] };
  }
  const value = openValueOf(parsed);
  return readEventPattern(pieces.length === 0 ? value : withPieces(value, pieces));
}

/** The text with a mark for each open piece: inside of a string as it is, elsewhere as a string of its own. */
function withMarks(parts: readonly TextPart[]): string {
  let json = "";
  let inString = false;
  let pieces = 0;
  for (const part of parts) {
    if (typeof part === "string") {
      json += part;
      for (const [token] of part.matchAll(/\\[^]|"/g)) if (token === '"') inString = !inString;
    } else {
      const marked = `\uE000${String(pieces)}\uE001`;
      json += inString ? marked : `"${marked}"`;
      pieces += 1;
    }
  }
  return json;
}

function withPieces(value: OpenValue, pieces: readonly Unresolved[]): OpenValue {
  switch (value.kind) {
    case "text":
      return value.text.parts.length === 0 ? value : textWithPieces(value.text, pieces);
    case "list": {
      const items = value.items.map((item) => withPieces(item, pieces));
      const open = items.find((item) => item.kind === "unknown");
      if (open === undefined) return { ...value, items };
      // The piece may hold a comma, and with it more items.
      return { ...value, items: items.filter((item) => item.kind !== "unknown"), more: pieceIn(value, pieces) };
    }
    case "mapping":
      return entriesWithPieces(value, pieces);
    default:
      return value;
  }
}

function entriesWithPieces(value: Extract<OpenValue, { kind: "mapping" }>, pieces: readonly Unresolved[]): OpenValue {
  const entries = new Map<string, OpenValue>();
  let { more } = value;
  for (const [key, inner] of value.entries) {
    const piece = pieceOf(key, pieces);
    if (piece === undefined) entries.set(key, withPieces(inner, pieces));
    else more = { because: piece.unknown };
  }
  return { ...value, entries, more };
}

/**
 * A piece that can hold anything can hold a quotation mark, and end the string: `["${join("\",\"", names)}"]` is how
 * people write lists.
 */
function textWithPieces(text: Text, pieces: readonly Unresolved[]): OpenValue {
  const [written] = text.parts;
  if (typeof written !== "string" || !mark.test(written)) return { kind: "text", text };
  const parts = written.split(/\uE000(\d+)\uE001/).map((part, position): TextPart => {
    if (position % 2 === 0) return part;
    return pieces[Number(part)] ?? part;
  });
  const open = parts.find((part) => typeof part !== "string" && part.kind === "anything");
  if (typeof open === "object") return { kind: "unknown", because: open.unknown };
  return { kind: "text", text: concatenate(parts) };
}

function pieceIn(list: Extract<OpenValue, { kind: "list" }>, pieces: readonly Unresolved[]): Unresolved | null {
  for (const item of list.items) {
    const [written] = item.kind === "text" ? item.text.parts : [];
    const piece = typeof written === "string" ? pieceOf(written, pieces) : undefined;
    if (piece !== undefined) return piece;
  }
  return list.more;
}

function pieceOf(written: string, pieces: readonly Unresolved[]): Unresolved | undefined {
  const [, number] = mark.exec(written) ?? [];
  return number === undefined ? undefined : pieces[Number(number)];
}
