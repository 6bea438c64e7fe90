import type { SinkRule } from "./types.ts";
/** A value that is merely absent from what is known: it may be right. Values that are refused or provably dead are left to the other rules. */
export declare const rule: SinkRule;
