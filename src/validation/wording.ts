/** What refusals are worded with, as everything else is. */
export { allowedValues, quoted, sinkNoun, spelled } from "../wording/phrases.ts";
