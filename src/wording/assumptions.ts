/** Words for what a verdict takes for granted. */
import type { Assumption } from "../model/reasons/assumption.ts";
import { landingZoneAssumptions } from "./landing-zone-assumptions.ts";
import { runAssumptions } from "./run-assumptions.ts";
import { templateAssumptions } from "./template-assumptions.ts";
import { terraformAssumptions } from "./terraform-assumptions.ts";
import { wordsFor, type Words } from "./words.ts";

const words: Words<Assumption, string> = {
  ...templateAssumptions,
  ...terraformAssumptions,
  ...landingZoneAssumptions,
  ...runAssumptions,
};

/** A whole sentence without its period: "parameter Env keeps its default \"dev\"". */
export function assumptionSentence(assumption: Assumption): string {
  return wordsFor(words, assumption);
}
