import { visit } from "jsonc-parser";
import { lineIndex, locationBetween } from "../../model/line-index.ts";
import type { Location } from "../../model/location.ts";
import type { DocumentPath } from "../../model/usage-error.ts";
import { jsonRange } from "../text/json-file.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds values of a JSON text that holds many records. A log file can have a hundred megabytes, of which a syntax tree would take
 * more memory than there is: one pass finds where the records stand, and only the record in question is parsed.
 */
export function recordLocator(uri: string, text: string): (path: DocumentPath) => Location {
  const lines = lineIndex(text);
  let spans: ReadonlyMap<string, Span> | undefined;
  return (path) => {
    spans ??= recordSpans(text);
    const depth = path.findIndex((step) => typeof step === "number") + 1;
    const span = spans.get(JSON.stringify(path.slice(0, depth))) ?? { start: 0, end: text.length };
    const [start, end] = jsonRange(text.slice(span.start, span.end), path.slice(depth));
    return locationBetween(uri, lines, span.start + start, span.start + end);
  };
}

/** Where the items of the outermost list stand, by their paths. */
function recordSpans(text: string): Map<string, Span> {
  const spans = new Map<string, Span>();
  let open: { readonly key: string; readonly start: number } | undefined;
  const begin = (start: number, path: DocumentPath): boolean => {
    if (typeof path.at(-1) !== "number") return true;
    open = { key: JSON.stringify(path), start };
    return false;
  };
  const end = (offset: number, length: number): void => {
    if (open !== undefined) spans.set(open.key, { start: open.start, end: offset + length });
    open = undefined;
  };
  try {
    visit(text, {
      onObjectBegin: (offset, _length, _line, _column, path) => begin(offset, path()),
      onObjectEnd: end,
      onArrayBegin: (offset, _length, _line, _column, path) => begin(offset, path()),
      onArrayEnd: end,
      onLiteralValue: (_value, offset, length, _line, _column, path) => {
        if (!begin(offset, path())) end(offset, length);
      },
    });
  } catch {
    // Nested more deeply than the parser follows: what was found until then counts.
  }
  return spans;
}
