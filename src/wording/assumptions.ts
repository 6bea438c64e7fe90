/** Words for what a verdict takes for granted. */
import type { Assumption } from "../model/reasons/assumption.ts";

/** A whole sentence without its period: "parameter Env keeps its default \"dev\"". */
export function assumptionSentence(assumption: Assumption): string {
  return assumption.code === "prose" ? assumption.sentence : assumption.code;
}
