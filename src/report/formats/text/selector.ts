/** The selector that would close a gap, below the finding about it. */
import { wrap } from "../../shared/layout.ts";
import type { SelectorToPaste } from "../../shared/selector-to-paste.ts";
import type { TextStyle } from "./style.ts";

/** Not cut at the width of the terminal: it is there to be copied. */
export function selectorLines(selector: SelectorToPaste | "offered-before" | null, style: TextStyle): string[] {
  if (selector === null) return [];
  if (selector === "offered-before") return ["  the selector shown above records it too"];
  const { sink, language, text, advice } = selector;
  const heading =
    language === "hcl" ? `to record it, add to ${sink}` : `to record it, add to AdvancedEventSelectors of ${sink}`;
  return [
    ...wrap(heading, style.width - 2).map((line) => `  ${line}`),
    ...(advice === null ? [] : wrap(advice, style.width - 4).map((line) => style.colors.dim(`    ${line}`))),
    ...text.split("\n").map((line) => `    ${line}`),
  ];
}
