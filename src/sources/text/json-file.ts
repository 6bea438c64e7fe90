import { jsonMistake } from "../../model/json-mistake.ts";
import {
  hasRepeatedMembers,
  jsonPositions,
  repeatedMembers,
  type JsonPositions,
  type Span,
} from "../../model/json-positions.ts";
import { lineIndex, locationBetween, withoutByteOrderMark } from "../../model/line-index.ts";
import type { LineIndex } from "../../model/line-index.ts";
import type { Location } from "../../model/location.ts";
import type { DocumentPath } from "../../model/usage-error.ts";

/** A JSON text with its value; positions are looked up only when somebody asks. */
export interface JsonFile {
  readonly uri: string;
  /** Members that are `null` are left out: tools that assemble JSON write them for what is not set. */
  readonly value: unknown;
  readonly locate: JsonLocator;
}

/** Where the value at a path stands, or its key; of the deepest value on the path, where that leaves the document. */
export type JsonLocator = (path: DocumentPath, target?: "key" | "value") => Location;

/** What is wrong with a text: one clause, to be put after a colon. */
export interface JsonMistake {
  readonly message: string;
  readonly location: Location;
}

export type JsonReading =
  { readonly kind: "read"; readonly file: JsonFile } | { readonly kind: "failed"; readonly mistake: JsonMistake };

/** Parses a JSON text. A member that stands twice in one object is a mistake as well. */
export function readJsonFile(uri: string, source: string): JsonReading {
  const text = withoutByteOrderMark(source);
  const lines = lineIndex(text);
  try {
    const value: unknown = JSON.parse(text);
    const [repeated] = hasRepeatedMembers(text, value) ? repeatedMembers(text) : [];
    if (repeated !== undefined) {
      const { start, end } = repeated.key;
      const message = `the key "${repeated.name}" appears a second time`;
      return { kind: "failed", mistake: { message, location: locationBetween(uri, lines, start, end) } };
    }
    return { kind: "read", file: { uri, value: withoutNulls(value), locate: jsonLocator(uri, text, lines) } };
  } catch {
    return { kind: "failed", mistake: locatedMistake(uri, text, lines) };
  }
}

/** What is wrong with a text that is not JSON, or that is nested too deeply to be walked. */
export function locatedMistake(uri: string, text: string, lines: LineIndex = lineIndex(text)): JsonMistake {
  const { message, start, end } = jsonMistake(text);
  return { message: `the text is not valid JSON: ${message}`, location: locationBetween(uri, lines, start, end) };
}

/** Finds places in a text that is JSON and has no key twice in one object. */
export function jsonLocator(uri: string, text: string, lines: LineIndex = lineIndex(text)): JsonLocator {
  let positions: JsonPositions | undefined;
  return (path, target = "value") => {
    positions ??= jsonPositions(text, "distinct");
    const { start, end } = spanOf(positions, path, target);
    return locationBetween(uri, lines, start, end);
  };
}

function spanOf(positions: JsonPositions, path: DocumentPath, target: "key" | "value"): Span {
  const key = target === "key" ? positions.memberAt(path)?.key : undefined;
  return key ?? positions.valueAt(path);
}

/** The value without members that are `null`, at any depth. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return (value as unknown[]).map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== null)
      .map(([name, member]) => [name, withoutNulls(member)]),
  );
}
