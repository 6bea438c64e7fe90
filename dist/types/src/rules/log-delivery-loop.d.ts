import type { RunRule } from "./types.ts";
/**
 * A trail whose selectors record the delivery of its own log files: each file makes an event, and the events make the next file
 * (CloudTrail user guide, "Logging data events": the bucket that receives the log files). Said only where the trail surely records every delivery.
 */
export declare const rule: RunRule;
