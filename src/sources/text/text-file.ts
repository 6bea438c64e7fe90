import { lineIndex, locationBetween, withoutByteOrderMark, type LineIndex } from "../../model/line-index.ts";
import type { Location, Origin } from "../../model/location.ts";

/**
 * The text of an input with its line starts, so that offsets become lines and columns.
 * A byte order mark is left out, as editors do not count it; offsets are UTF-16 units of what remains.
 */
export class TextFile {
  readonly uri: string;
  readonly text: string;
  /**
   * Stands before the places of its nodes, so that nodes of a file that is included in another differ from those of the
   * other.
   */
  readonly mark: string;
  readonly #lines: LineIndex;

  constructor(uri: string, text: string, mark = "") {
    this.uri = uri;
    this.mark = mark;
    this.text = withoutByteOrderMark(text);
    this.#lines = lineIndex(this.text);
  }

  /** The location of the characters from `start` up to, not including, `end`. */
  locate(start: number, end: number): Location {
    return locationBetween(this.uri, this.#lines, start, end);
  }

  /** An origin that computes its location when asked. */
  origin(start: number, end: number): Origin {
    return { locate: () => this.locate(start, end) };
  }

  /** A line, counted from 1, without its line break; empty behind the last. */
  lineAt(line: number): string {
    const start = this.#lines.startOf(line);
    return start === undefined
      ? ""
      : this.text.slice(start, this.#lines.startOf(line + 1)).replace(/(?:\r\n|\n|\r)$/, "");
  }
}
