/** Takes parts out of a text together with the lines that they fill. */
import { beginsLine, endOfTextLine, startOfLine } from "./lines.ts";
import type { TextEdit } from "./text-edit.ts";

/** Removes what fills whole lines; of an empty line before and one after it, one is left. */
export function withoutLines(text: string, start: number, end: number): TextEdit {
  const isWhole = beginsLine(text, start) && text.slice(end, endOfTextLine(text, end)).trim() === "";
  if (!isWhole) return { start, end, text: "" };
  const from = startOfLine(text, start);
  const to = behindLine(text, end);
  const before = startOfLine(text, Math.max(from - 1, 0));
  const isEmptyBefore = from > 0 && text.slice(before, from).trim() === "";
  const next = text.slice(to, endOfTextLine(text, to)).trim();
  return { start: isEmptyBefore && (next === "" || /^[}\])]/.test(next)) ? before : from, end: to, text: "" };
}

/** Removes a member of a mapping in brackets, with the comma between it and the others. */
export function withoutMember(
  member: { readonly start: number; readonly end: number },
  {
    before,
    after,
  }: { readonly before: { readonly end: number } | undefined; readonly after: { readonly start: number } | undefined },
): TextEdit {
  if (before !== undefined) return { start: before.end, end: member.end, text: "" };
  return { start: member.start, end: after?.start ?? member.end, text: "" };
}

function behindLine(text: string, offset: number): number {
  const found = text.indexOf("\n", offset);
  return found < 0 ? text.length : found + 1;
}
