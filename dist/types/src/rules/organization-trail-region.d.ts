import type { SinkRule } from "./types.ts";
/**
 * An organization trail whose home Region accounts have to opt in to: member accounts that have not sent it nothing
 * (CloudTrail user guide, "Troubleshooting organization trails").
 */
export declare const rule: SinkRule;
