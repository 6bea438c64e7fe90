import type { SinkRule } from "./types.ts";
/**
 * The policy of the bucket or of the key keeps CloudTrail from delivering the log files of a trail
 * (CloudTrail user guide, "Amazon S3 bucket policy for CloudTrail", "Configure AWS KMS key policies for CloudTrail").
 * Whether the trail records an event is not touched by it: it matches, and is delivered to CloudWatch Logs and EventBridge as before.
 */
export declare const rule: SinkRule;
