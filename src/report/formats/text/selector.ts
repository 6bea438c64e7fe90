/** The selector that would close a gap, below the finding about it. */
import { wrap } from "../../shared/layout.ts";
import type { SelectorToPaste } from "../../shared/selector-to-paste.ts";
import type { TextStyle } from "./style.ts";

/** Not cut at the width of the terminal: it is there to be copied. */
export function selectorLines(selector: SelectorToPaste | "offered-before" | null, style: TextStyle): string[] {
  if (selector === null) return [];
  if (selector === "offered-before") return ["  The selector shown above records it too."];
  const { snippet, advice } = selector;
  return [
    ...wrap(headingOf(selector), style.width - 2).map((line) => `  ${line}`),
    ...(advice === null ? [] : wrap(advice, style.width - 4).map((line) => style.colors.dim(`    ${line}`))),
    ...(snippet === null ? [] : snippet.text.split("\n").map((line) => `    ${line}`)),
  ];
}

function headingOf({ sink, use, snippet }: SelectorToPaste): string {
  switch (use.kind) {
    case "add":
      return `To record it, add to ${use.property === null ? sink : `${use.property} of ${sink}`}`;
    case "instead":
      return `To record it, put this in the place of ${use.of} of ${sink}`;
    case "replace":
      return snippet?.language === "sh"
        ? `To record it on ${sink}, run`
        : `To record it, set the selectors of ${sink} in the app`;
    case "rewrite":
      return `To record it, write the selectors of ${sink} anew in the app`;
  }
}
