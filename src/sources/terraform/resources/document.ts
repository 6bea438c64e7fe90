/** A JSON text with its value and, for those who ask, the places of values in it. */
import { withoutByteOrderMark } from "../../../model/line-index.ts";
import type { Location, Origin } from "../../../model/location.ts";
import { readJson } from "../../text/json.ts";
import { TextFile } from "../../text/text-file.ts";
import type { SourceText } from "../../types.ts";
import { isObject, type JsonPath, type JsonValue } from "./json.ts";
import { spanFinder, type Span, type SpanFinder } from "../plan/json-spans.ts";

export interface JsonDocument {
  readonly uri: string;
  readonly root: JsonValue;
  /** The place of the value that a path leads to, or of the nearest value around it that exists. Nothing is computed before `locate` is called. */
  readonly origin: (path: JsonPath) => Origin;
}

export type ParsedText =
  | { readonly kind: "parsed"; readonly document: JsonDocument }
  | { readonly kind: "invalid"; readonly message: string; readonly location: Location };

const startOfText: Span = { start: 0, end: 0 };

/**
 * The text without byte order mark. PowerShell writes redirected output as UTF-16, which shows as a NUL beside every character
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
  } catch (error) {
    const [mistake] = readJson(file).errors;
    return {
      kind: "invalid",
      message: mistake?.message ?? (error instanceof Error ? error.message : String(error)),
      location: mistake?.location ?? locate(file, startOfText),
    };
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
  let finder: SpanFinder | undefined;
  const spanOf = (path: JsonPath): Span => {
    finder ??= spanFinder(file.text);
    const [first] = path;
    // Of what a document says of itself, the name is shown: "errored", not "true".
    const name = path.length === 1 && typeof first === "string" ? finder.memberName(first) : undefined;
    return name ?? finder.find(path);
  };
  return (path) => {
    let location: Location | undefined;
    return { locate: () => (location ??= locate(file, spanOf(path))) };
  };
}

function locate(file: TextFile, span: Span): Location {
  return file.locate(span.start, span.end);
}
