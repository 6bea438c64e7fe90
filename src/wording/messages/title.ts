/** Titles: one clause of a limited length, which pull requests and lists of alerts show alone. */
import { display, type Text } from "../../model/text.ts";

/** A message: what was found, the cause, and what to do. */
export interface MessageWords {
  /** One clause without a period. Behind the name of a sink it begins with a small letter. */
  readonly title: string;
  /** Sentences; empty where the title says it all. */
  readonly detail: string;
  /** Lines of code to copy, which the detail ends before. */
  readonly snippet?: string;
}

/** How many characters a title has at most. */
export const longestTitle = 100;

/** A name or a value in a title has no more, so that there is room for what is said of it. */
const longestName = 40;

/** A name in a title: a long one is shortened in the middle. */
export function shortName(name: string, most = longestName): string {
  const characters = Array.from(name);
  if (characters.length <= most) return name;
  const kept = most - 1;
  return [...characters.slice(0, Math.ceil(kept / 2)), "…", ...characters.slice(-Math.floor(kept / 2))].join("");
}

/** A value in a title, in quotation marks. */
export function quotedInTitle(value: Text | string): string {
  return `"${shortName(typeof value === "string" ? value : display(value))}"`;
}

/** How many characters people see: an emoji outside of the basic plane is one. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** How many names of a list a title has at most, where it has not all. */
const mostNamed = 3;

/** As many of the names as there is room for, at least one. */
export function namesWithin(names: readonly string[], room: number): readonly string[] {
  const most = names.length <= mostNamed + 1 ? names.length : mostNamed;
  for (let count = most; count > 1; count--) if (lengthOf(withMore(names, count)) <= room) return names.slice(0, count);
  return names.slice(0, 1);
}

/** "GetItem, Query and 12 more": as many of the names as there is room for. */
export function listedWithin(names: readonly string[], room: number): string {
  return withMore(names, namesWithin(names, room).length);
}

function withMore(names: readonly string[], shown: number): string {
  const left = names.length - shown;
  const parts = [...names.slice(0, shown), ...(left === 0 ? [] : [`${String(left)} more`])];
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}

/**
 * A title as it may be shown: its longest words are shortened in the middle until it fits, and no name in it looks like
 * the end of its sentence.
 */
export function fitted(title: string, most = longestTitle): string {
  // The space after a period in a name does not break: what follows a period and a space is a sentence of its own.
  const words = title.replace(/\.\s+/g, ".\u00a0").split(" ");
  for (;;) {
    const excess = lengthOf(words.join(" ")) - most;
    if (excess <= 0) return words.join(" ");
    const longest = words.reduce(
      (found, word, index) => (word.length > (words[found] ?? "").length ? index : found),
      0,
    );
    const length = lengthOf(words[longest] ?? "");
    if (length <= shortestWord) return shortName(words.join(" "), most);
    words[longest] = shortName(words[longest] ?? "", Math.max(shortestWord, length - excess));
  }
}

/** A shorter word tells nothing. */
const shortestWord = 12;
