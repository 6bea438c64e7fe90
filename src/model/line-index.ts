import type { Location } from "./location.ts";

/** Finds line and column of offsets in one text. Lines end with LF, CR LF or a lone CR, as in SARIF. */
export interface LineIndex {
  /** 1-based line and column of an offset; offsets beyond the text are taken for its end. */
  readonly position: (offset: number) => { readonly line: number; readonly column: number };
  /** The offset at which a line begins, counted from 1; `undefined` behind the last. */
  readonly startOf: (line: number) => number | undefined;
}

/** The index of a text. The lines are found when a position is first asked for; a look-up is a binary search. */
export function lineIndex(text: string): LineIndex {
  let known: readonly number[] | undefined;
  const starts = (): readonly number[] => (known ??= lineStarts(text));
  return {
    position: (offset) => {
      const bounded = Math.min(Math.max(offset, 0), text.length);
      const line = lastNotAfter(starts(), bounded);
      return { line: line + 1, column: bounded - (starts()[line] ?? 0) + 1 };
    },
    startOf: (line) => starts()[line - 1],
  };
}

/** The place of the last number of an ascending list that is not greater than another. */
function lastNotAfter(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Most texts have no lone CR, and are searched for LF alone: a plan has a million lines. */
function lineStarts(text: string): number[] {
  const starts = [0];
  if (/\r(?!\n)/.test(text)) {
    for (const lineBreak of text.matchAll(/\r\n|\n|\r/g)) starts.push(lineBreak.index + lineBreak[0].length);
    return starts;
  }
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** The location of `text.slice(start, end)`. */
export function locationBetween(uri: string, index: LineIndex, start: number, end: number): Location {
  const from = index.position(start);
  const to = index.position(Math.max(start, end));
  return { uri, startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

/** The text without a byte order mark, which editors do not count as a character of the first line. */
export function withoutByteOrderMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
