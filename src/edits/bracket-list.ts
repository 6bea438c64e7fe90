/** Lists and mappings in brackets: JSON, flow collections of YAML, lists of HCL. */
import { beginsLine, endOfTextLine, indentationOf, indentedBy, stepOf } from "./lines.ts";
import type { TextEdit } from "./text-edit.ts";

/** A list as it stands: its brackets included. */
export interface BracketList {
  readonly start: number;
  readonly end: number;
  readonly last: { readonly start: number; readonly end: number } | null;
}

/** What is written into a list: each item as its lines, or on one line where the list is on one. */
export interface ListItem {
  readonly lines: readonly string[];
  readonly line: string;
}

/** What a list of a language looks like. */
export interface ListManner {
  readonly lineBreak: string;
  /** What ends the last item of a new list. */
  readonly last: "" | ",";
  /** Whether a list without items, once it has some, is on one line. */
  readonly onOneLine?: true;
  /** What begins a comment that goes to the end of the line; null where there are none. */
  readonly comment: RegExp | null;
}

/** Adds items behind the last. */
export function appendedToList(
  text: string,
  list: BracketList,
  items: readonly ListItem[],
  manner: ListManner,
): TextEdit[] {
  const { last } = list;
  const { lineBreak } = manner;
  if (last === null && manner.onOneLine === true)
    return [{ start: list.start, end: list.end, text: `[${items.map(({ line }) => line).join(", ")}]` }];
  if (last === null) {
    const lines = listLines(items, stepAround(text, list.start), manner.last);
    return [{ start: list.start, end: list.end, text: hanging(text, list.start, lines, lineBreak) }];
  }
  if (!beginsLine(text, last.start)) {
    const isOneLine = !text.slice(list.start, last.end).includes("\n");
    const added = items.map(({ line, lines }) => (isOneLine ? line : hanging(text, last.end, lines, lineBreak)));
    return [{ start: last.end, end: last.end, text: added.map((item) => `, ${item}`).join("") }];
  }
  const indentation = indentationOf(text, last.start);
  const comma = /^\s*,/.exec(text.slice(last.end, list.end))?.[0].length ?? null;
  const behind = placeBehind(text, last.end + (comma ?? 0), list.end, manner);
  const written = items.map(({ lines }) => indentedBy(indentation, lines).join(lineBreak)).join(`,${lineBreak}`);
  const added = { start: behind, end: behind, text: `${lineBreak}${written}${comma === null ? "" : ","}` };
  if (comma !== null) return [added];
  return behind === last.end
    ? [{ ...added, text: `,${added.text}` }]
    : [{ start: last.end, end: last.end, text: "," }, added];
}

/** Lines that begin in the middle of a line, the others indented as that one is: `}, {`. */
export function hanging(
  text: string,
  offset: number,
  [first = "", ...rest]: readonly string[],
  lineBreak: string,
): string {
  return [first, ...indentedBy(indentationOf(text, offset), rest)].join(lineBreak);
}

/** The lines of a new list, its brackets included. */
export function listLines(items: readonly ListItem[], step: string, last: ListManner["last"]): string[] {
  if (items.length === 0) return ["[]"];
  const inner = items.flatMap(({ lines }, index) => {
    const end = index === items.length - 1 ? last : ",";
    return lines.map((line, at) => step + line + (at === lines.length - 1 ? end : ""));
  });
  return ["[", ...inner, "]"];
}

/** The step of indentation of the lines before an offset. */
export function stepAround(text: string, offset: number): string {
  const own = indentationOf(text, offset);
  for (let end = text.lastIndexOf("\n", offset - 1); end > 0; end = text.lastIndexOf("\n", end - 1)) {
    const line = text.slice(text.lastIndexOf("\n", end - 1) + 1, end);
    const outer = /^[^\S\r\n]*/.exec(line)?.[0] ?? "";
    if (line.trim() !== "" && outer.length < own.length) return stepOf(outer, own);
  }
  return own === "" || own.startsWith(" ") ? "  " : "\t";
}

/** Behind a comment that is on the same line, and nothing else. */
function placeBehind(text: string, offset: number, end: number, { comment }: ListManner): number {
  const lineEnd = endOfTextLine(text, offset);
  const rest = text.slice(offset, lineEnd);
  return comment !== null && lineEnd < end && comment.test(rest) ? lineEnd : offset;
}
