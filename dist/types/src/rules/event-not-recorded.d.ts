import type { CoverageRule } from "./types.ts";
/** No sink records any of the events. */
export declare const rule: CoverageRule;
