import type { CoverageRule, LossRule, RunRule, SinkRule } from "./types.ts";
export declare const sinkRules: readonly SinkRule[];
export declare const coverageRules: readonly CoverageRule[];
export declare const lossRules: readonly LossRule[];
export declare const runRules: readonly RunRule[];
/** The ids of all rules, sorted. */
export declare const ruleIds: readonly string[];
