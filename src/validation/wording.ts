/** For those who do not import `src/wording/phrases.ts` itself yet. */
export { quoted, spelled } from "../wording/phrases.ts";
