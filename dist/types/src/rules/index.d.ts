import type { CoverageRule, RunRule, SinkRule } from "./types.ts";
export declare const sinkRules: readonly SinkRule[];
export declare const coverageRules: readonly CoverageRule[];
export declare const runRules: readonly RunRule[];
/** The ids of all rules, sorted. */
export declare const ruleIds: readonly string[];
