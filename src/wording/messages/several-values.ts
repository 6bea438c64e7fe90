/** Words for several values of which one finding tells. */
import { listed } from "../../model/words.ts";
import type { Text } from "../../model/text.ts";
import { quoted } from "../phrases.ts";
import { quotedInTitle } from "./title.ts";

/** The first value, then others as many as are named; `others`: how many there are beside the first. */
export interface SeveralValues {
  readonly values: readonly (Text | string)[];
  readonly others: number;
}

/** `"a"`, `"a" and 1 other`, `"a" and 11 others`. */
export function valuesInTitle(first: Text | string, others: number): string {
  const rest = others === 0 ? "" : ` and ${String(others)} ${others === 1 ? "other" : "others"}`;
  return `${quotedInTitle(first)}${rest}`;
}

/** The values beside the first: `"b", "c" and 5 more`. */
export function otherValues({ values, others }: SeveralValues): string {
  const named = values.slice(1).map(quoted);
  const left = others - named.length;
  return listed([...named, ...(left === 0 ? [] : [`${String(left)} more`])], "and");
}

/** Names the others of a title that counts them; empty where there are none. */
export function theOthers(told: SeveralValues): string {
  if (told.others === 0) return "";
  return `The ${told.others === 1 ? "other is" : "others are"} ${otherValues(told)}.`;
}

/** One text of sentences, without those that are empty. */
export function sentences(...all: readonly string[]): string {
  return all.filter((sentence) => sentence !== "").join(" ");
}
