/** What to change so that the events of all findings are recorded: one block for each trail or event data store. */
import { shortList } from "../../../model/words.ts";
import { wrap } from "../../shared/layout.ts";
import type { SelectorToPaste } from "../../shared/selector-to-paste.ts";
import type { TextStyle } from "./style.ts";

/** How many trails that one change is for are named. */
const mostSinks = 3;

/** A block for each, and what the events cost with the first that it holds for. */
export function selectorBlocks(selectors: readonly SelectorToPaste[], style: TextStyle): string[][] {
  const told = new Set<string>();
  return selectors.map((selector) => {
    const prices = selector.prices.filter((sentence) => !told.has(sentence));
    for (const sentence of prices) told.add(sentence);
    return selectorLines({ ...selector, prices }, style);
  });
}

/** Not cut at the width of the terminal: it is there to be copied. */
function selectorLines(selector: SelectorToPaste, style: TextStyle): string[] {
  const { snippet, advice, prices } = selector;
  return [
    ...wrap(headingOf(selector), style.width).map((line) => style.colors.bold(line)),
    ...[advice ?? [], prices].flat().flatMap((sentence) => indented(sentence, style)),
    ...(snippet === null ? [] : snippet.text.split("\n").map((line) => `    ${line}`)),
  ];
}

function indented(sentence: string, { width, colors }: TextStyle): string[] {
  return wrap(sentence, width - 2).map((line) => colors.dim(`  ${line}`));
}

function headingOf({ sinks, use, snippet }: SelectorToPaste): string {
  const sink = shortList(sinks, mostSinks);
  switch (use.kind) {
    case "add":
      return `To record these events, add to ${use.property === null ? sink : `${use.property} of ${sink}`}`;
    case "instead":
      return `To record these events, put this in the place of ${use.of} of ${sink}`;
    case "replace":
      return snippet?.language === "sh"
        ? `To record these events on ${sink}, run`
        : `To record these events, set the selectors of ${sink} in the app`;
    case "rewrite":
      return `To record these events, write the selectors of ${sink} anew in the app`;
  }
}
