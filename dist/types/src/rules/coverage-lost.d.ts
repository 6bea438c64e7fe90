import type { LossRule } from "./types.ts";
/** An event that the base of a change records and its head does not. */
export declare const rule: LossRule;
