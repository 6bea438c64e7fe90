import { listed } from "../model/words.ts";

/** Why a comparison tells of findings alone, for the results that carry nothing to compare coverage by. */
export function notComparableWords(names: readonly string[]): string {
  const lack = names.length === 1 ? "does not say" : "do not say";
  return (
    `Coverage is not compared: ${listed(names, "and")} ${lack} what the trails select, so only findings are compared. ` +
    "Write the result anew, as JSON: trailproof check --output base.json"
  );
}
