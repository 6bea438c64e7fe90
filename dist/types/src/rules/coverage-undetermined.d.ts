import type { CoverageRule } from "./types.ts";
/** Neither "recorded" nor "not recorded" can be said. */
export declare const rule: CoverageRule;
