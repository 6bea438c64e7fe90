/** Words for values that the input leaves open: as a noun, and as the clause behind "because". */
import type { UnknownValue } from "../model/reasons/unknown-value.ts";

/** Inside a sentence: "parameter LogTable, which has no default". */
export function nounOf(unknown: UnknownValue): string {
  return unknown.code === "prose" ? unknown.noun : unknown.code;
}

/** Finishes the sentence "… is unknown because": "parameter LogTable has no default". */
export function clauseOf(unknown: UnknownValue): string {
  return unknown.code === "prose" ? unknown.clause : unknown.code;
}
