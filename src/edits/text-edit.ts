/** Changes of one text, by offsets. Nothing outside of them is touched. */
import { lineIndex, locationBetween } from "../model/line-index.ts";
import type { Location } from "../model/location.ts";
import type { SourceEdit } from "../model/proposal.ts";

/** What stands between two offsets, and what is to stand there. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The edits with their places, in the order of the text. */
export function sourceEdits(uri: string, text: string, edits: readonly TextEdit[]): SourceEdit[] {
  const index = lineIndex(text);
  return inOrder(edits).map((edit) => ({ ...locationBetween(uri, index, edit.start, edit.end), text: edit.text }));
}

/** The text after edits of it. Of edits at one place, the first comes first. */
export function editedText(text: string, edits: readonly SourceEdit[]): string {
  return applied(
    text,
    edits.map((edit) => ({ ...offsetsOf(text, edit), text: edit.text })),
  );
}

/** The offsets of a location of a text; behind the end of the text where there is no such line. */
export function offsetsOf(text: string, location: Location): { readonly start: number; readonly end: number } {
  const index = lineIndex(text);
  const at = (line: number, column: number): number =>
    Math.min((index.startOf(line) ?? text.length) + column - 1, text.length);
  return {
    start: at(location.startLine, location.startColumn),
    end: at(location.endLine, location.endColumn),
  };
}

function applied(text: string, edits: readonly TextEdit[]): string {
  let result = "";
  let position = 0;
  for (const edit of inOrder(edits)) {
    result += text.slice(position, edit.start) + edit.text;
    position = Math.max(position, edit.end);
  }
  return result + text.slice(position);
}

function inOrder<E extends TextEdit>(edits: readonly E[]): E[] {
  return [...edits].sort((a, b) => a.start - b.start);
}
