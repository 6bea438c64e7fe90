/** Words for what a verdict takes for granted. */
import type { Assumption, RunAssumption, TerraformAssumption } from "../model/reasons/assumption.ts";
import { runAssumptions } from "./run-assumptions.ts";
import { terraformAssumptions } from "./terraform-assumptions.ts";
import { wordsFor, type Words } from "./words.ts";

/** A whole sentence without its period: "parameter Env keeps its default \"dev\"". */
export function assumptionSentence(assumption: Assumption): string {
  return isWorded(assumption) ? wordsFor(words, assumption) : assumption.code;
}

type Worded = Extract<Assumption, { readonly code: "prose" | "default-kept" }> | TerraformAssumption | RunAssumption;

const words: Words<Worded, string> = {
  prose: ({ sentence }) => sentence,
  "default-kept": ({ kind, name, value }) =>
    `${kind} ${name} keeps its default${value === undefined ? "" : ` ${JSON.stringify(value)}`}`,
  ...terraformAssumptions,
  ...runAssumptions,
};

/** On the way to data: other readers still write prose. */
function isWorded(assumption: Assumption): assumption is Worded {
  return Object.hasOwn(words, assumption.code);
}
