/** Text for a terminal: what is safe to print, how wide it is, and how to cut and wrap it. */
import pc from "picocolors";
import { shortAddress } from "../../model/address.ts";
import { printable } from "../../model/printable.ts";

/** The colour functions of a report; with colours off each returns its argument. */
export type Colors = ReturnType<typeof pc.createColors>;

export function createColors(enabled: boolean): Colors {
  return pc.createColors(enabled);
}

export { printable };

const combining = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const wide =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F6FF}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]$/u;

/** Characters of which some take no column, or two. */
const unusual = /[\u0300-\uFFFF]/;

function characterWidth(character: string): number {
  if (character < "\u0300") return 1;
  if (combining.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

/** How many columns of a terminal a text without colours takes. */
export function displayWidth(text: string): number {
  // Nearly all text, and every cell of a table is measured.
  if (!unusual.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** At most `width` columns of the text, with `…` at the end where something is left out. */
export function clip(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let clipped = "";
  let used = 1;
  for (const character of text) {
    used += characterWidth(character);
    if (used > width) break;
    clipped += character;
  }
  return `${clipped.trimEnd()}…`;
}

/** The text, filled with spaces up to `width` columns. */
export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/** Breaks a sentence at spaces into lines of at most `width` columns; a longer word stands alone on its line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of printable(text.trimEnd()).split(" ")) {
    if (word === "") continue;
    if (line !== "" && displayWidth(line) + 1 + displayWidth(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  if (line !== "") lines.push(line);
  return lines;
}

/**
 * Short names that still tell things apart: of ids that share their short address, the whole id, or of ARNs the account
 * and Region beside it.
 *
 * @param ids of all things that are shown together
 */
export function shortNames(ids: readonly string[]): (id: string) => string {
  const shared = new Map<string, Set<string>>();
  for (const id of ids) shared.set(shortAddress(id), (shared.get(shortAddress(id)) ?? new Set()).add(id));
  return (id) => ((shared.get(shortAddress(id))?.size ?? 1) > 1 ? longName(id) : shortAddress(id));
}

function longName(id: string): string {
  const [, region, account, name] = /^arn:[^:]*:[^:]*:([^:]*):([^:]*):(.+)$/.exec(id) ?? [];
  return name === undefined ? id : `${name} (account ${account ?? ""}, ${region ?? ""})`;
}
