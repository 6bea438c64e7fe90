import type { Location, Origin } from "../../model/location.ts";

/**
 * The text of an input with its line starts, so that offsets become lines and columns.
 * A byte order mark is left out, as editors do not count it; offsets are UTF-16 units of what remains.
 */
export class TextFile {
  readonly uri: string;
  readonly text: string;
  /** Stands before the places of its nodes, so that nodes of a file that is included in another differ from those of the other. */
  readonly mark: string;
  #lineStarts: number[] | undefined;

  constructor(uri: string, text: string, mark = "") {
    this.uri = uri;
    this.mark = mark;
    this.text = text.startsWith("\uFEFF") ? text.slice(1) : text;
  }

  /** The location of the characters from `start` up to, not including, `end`. */
  locate(start: number, end: number): Location {
    const [startLine, startColumn] = this.#position(start);
    const [endLine, endColumn] = this.#position(Math.max(start, end));
    return { uri: this.uri, startLine, startColumn, endLine, endColumn };
  }

  /** An origin that computes its location when asked. */
  origin(start: number, end: number): Origin {
    return { locate: () => this.locate(start, end) };
  }

  /** A line, counted from 1, without its line break; empty behind the last. */
  lineAt(line: number): string {
    const starts = (this.#lineStarts ??= lineStartsOf(this.text));
    const start = starts[line - 1];
    return start === undefined ? "" : this.text.slice(start, starts[line]).replace(/(?:\r\n|\n|\r)$/, "");
  }

  #position(offset: number): [line: number, column: number] {
    const starts = (this.#lineStarts ??= lineStartsOf(this.text));
    const bounded = Math.min(Math.max(offset, 0), this.text.length);
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= bounded) low = middle;
      else high = middle;
    }
    return [low + 1, bounded - (starts[low] ?? 0) + 1];
  }
}

/** Lines end with LF, CR LF or a lone CR, as in SARIF. */
function lineStartsOf(text: string): number[] {
  const starts = [0];
  if (/\r(?!\n)/.test(text)) {
    for (const lineBreak of text.matchAll(/\r\n|\n|\r/g)) starts.push(lineBreak.index + lineBreak[0].length);
    return starts;
  }
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
