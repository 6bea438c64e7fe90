/** Words for selectors. */
import type { SelectorTitle } from "../../model/messages/selector-title.ts";
import { listed } from "../../model/words.ts";
import { quotedInTitle } from "./title.ts";

/** `selector "Table events"`, or `selector 2` where it has no name. */
export function selectorTitle({ name, index }: SelectorTitle): string {
  return name !== null && name !== "" ? `selector "${name}"` : `selector ${String(index + 1)}`;
}

/** `selector 2 and selector "Table events"`. */
export function selectorTitles(titles: readonly SelectorTitle[]): string {
  return listed(titles.map(selectorTitle), "and");
}

/** A selector in the title of a message. */
export function selectorInTitle({ name, index }: SelectorTitle): string {
  return name !== null && name !== "" ? `selector ${quotedInTitle(name)}` : `selector ${String(index + 1)}`;
}
