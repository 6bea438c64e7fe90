import type { CoverageRule } from "./types.ts";
/** CloudTrail makes no such event, whatever is configured. */
export declare const rule: CoverageRule;
