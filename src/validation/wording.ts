/** For those who do not import `src/wording/phrases.ts` itself yet. */
export { allowedValues, quoted, sinkNoun, spelled } from "../wording/phrases.ts";
