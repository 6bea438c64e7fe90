import type { CoverageRule } from "./types.ts";
/** Some of the events are surely recorded or may be, at least one surely not. */
export declare const rule: CoverageRule;
