import type { Location } from "./location.ts";

/** Finds line and column of offsets in one text. Lines end with LF, CR LF or a lone CR, as in SARIF. */
export interface LineIndex {
  /** 1-based line and column of an offset; offsets beyond the text are taken for its end. */
  readonly position: (offset: number) => { readonly line: number; readonly column: number };
}

/** The index of a text. The lines are found when a position is first asked for; a look-up is a binary search. */
export function lineIndex(text: string): LineIndex {
  let starts: readonly number[] | undefined;
  return {
    position: (offset) => {
      starts ??= lineStarts(text);
      const bounded = Math.min(Math.max(offset, 0), text.length);
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= bounded) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: bounded - (starts[low] ?? 0) + 1 };
    },
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const lineBreak of text.matchAll(/\r\n|\n|\r/g)) starts.push(lineBreak.index + lineBreak[0].length);
  return starts;
}

/** The location of `text.slice(start, end)`. */
export function locationBetween(uri: string, index: LineIndex, start: number, end: number): Location {
  const from = index.position(start);
  const to = index.position(Math.max(start, end));
  return { uri, startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}
