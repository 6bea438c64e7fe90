/** A JSON text with its value and, for those who ask, the places of values in it. */
import { jsonMistake } from "../../../model/json-mistake.ts";
import { jsonPositions, type JsonPositions, type Span } from "../../../model/json-positions.ts";
import { withoutByteOrderMark } from "../../../model/line-index.ts";
import type { Location, Origin } from "../../../model/location.ts";
import { TextFile } from "../../text/text-file.ts";
import type { SourceText } from "../../types.ts";
import { isObject, type JsonPath, type JsonValue } from "./json.ts";

export interface JsonDocument {
  readonly uri: string;
  readonly root: JsonValue;
  /**
   * The place of the value that a path leads to, or of the nearest value around it that exists. Nothing is computed
   * before `locate` is called.
   */
  readonly origin: (path: JsonPath) => Origin;
}

export type ParsedText =
  | { readonly kind: "parsed"; readonly document: JsonDocument }
  | { readonly kind: "invalid"; readonly message: string; readonly location: Location };

/**
 * The text without byte order mark. PowerShell writes redirected output as UTF-16, which shows as a NUL beside every
 * character
 * when it is read as UTF-8: these are taken out.
 */
export function plainText(text: string): string {
  if (text.slice(0, 16).includes("\0")) return text.replaceAll("\0", "").replace(/^[\uFEFF\uFFFD\u00FE\u00FF]+/, "");
  return withoutByteOrderMark(text);
}

/** Parses a JSON text. A text that is not JSON gives the place of the first mistake and what it is. */
export function parseText(input: SourceText): ParsedText {
  const file = new TextFile(input.uri, plainText(input.text));
  const { text } = file;
  if (text.length < input.text.length - 1 && text.includes("\uFFFD")) {
    const offset = text.indexOf("\uFFFD");
    return {
      kind: "invalid",
      message: "the file is in UTF-16 and holds characters that were lost when it was read; save it as UTF-8",
      location: file.locate(offset, offset + 1),
    };
  }
  try {
    const root = JSON.parse(text) as JsonValue;
    return { kind: "parsed", document: { uri: input.uri, root, origin: originFinder(file) } };
  } catch {
    const { message, start, end } = jsonMistake(text);
    return { kind: "invalid", message, location: file.locate(start, end) };
  }
}

/** The first line of a text as JSON, where it is an object on its own: the texts of line streams. */
export function firstLineObject(text: string): JsonValue | undefined {
  const end = text.indexOf("\n");
  if (end < 0) return undefined;
  try {
    const value = JSON.parse(text.slice(0, end)) as JsonValue;
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function originFinder(file: TextFile): (path: JsonPath) => Origin {
  let positions: JsonPositions | undefined;
  const spanOf = (path: JsonPath): Span => {
    positions ??= jsonPositions(file.text, "distinct");
    // Of what a document says of itself, the name is shown: "errored", not "true".
    const name = path.length === 1 ? positions.memberAt(path)?.key : undefined;
    return name ?? positions.valueAt(path);
  };
  return (path) => {
    let location: Location | undefined;
    const locate = (): Location => {
      const { start, end } = spanOf(path);
      return file.locate(start, end);
    };
    return { locate: () => (location ??= locate()) };
  };
}
