/** Words for what a verdict takes for granted. */
import type { Assumption } from "../model/reasons/assumption.ts";

/** A whole sentence without its period: "parameter Env keeps its default \"dev\"". */
export function assumptionSentence(assumption: Assumption): string {
  switch (assumption.code) {
    case "prose":
      return assumption.sentence;
    case "same-organization":
      return `${assumption.scope} is taken to belong to the organization of ${assumption.sink}`;
    case "account-of-event":
      return `its account is unknown and taken to be ${assumption.account}, that of the event`;
    default:
      return assumption.code;
  }
}
