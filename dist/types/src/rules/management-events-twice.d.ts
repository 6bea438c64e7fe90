import type { RunRule } from "./types.ts";
/**
 * Several trails of one account that copy the same management events: the first copy in a Region is free, each further one is billed
 * (CloudTrail user guide, "Managing CloudTrail trail costs"). Said once for an account, and only where both trails surely exist and record.
 */
export declare const rule: RunRule;
