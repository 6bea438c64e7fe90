import type { CoverageRule } from "./types.ts";
/** Some of the events are recorded or may be, at least one surely is not. */
export declare const rule: CoverageRule;
