/** How a type spells what matters here. */
export interface PolicyType {
  readonly kind: "bucket" | "key" | "topic";
  /** Attributes that hold what names the bucket or the key. */
  readonly names: readonly string[];
  readonly policy: string;
  /** Null: the type does not say. */
  readonly enabled: string | null;
  /** The policy is a resource of its own. */
  readonly isApart: boolean;
}

/** Provider `aws`: `aws_s3_bucket_policy`, `aws_kms_key`, `aws_kms_key_policy`; `awscc` follows CloudFormation. */
export const policyTypes: ReadonlyMap<string, PolicyType> = new Map([
  ["aws_s3_bucket_policy", { kind: "bucket", names: ["bucket"], policy: "policy", enabled: null, isApart: true }],
  [
    "awscc_s3_bucket_policy",
    { kind: "bucket", names: ["bucket"], policy: "policy_document", enabled: null, isApart: true },
  ],
  [
    "aws_kms_key",
    { kind: "key", names: ["arn", "key_id", "id"], policy: "policy", enabled: "is_enabled", isApart: false },
  ],
  [
    "awscc_kms_key",
    { kind: "key", names: ["arn", "key_id"], policy: "key_policy", enabled: "enabled", isApart: false },
  ],
  ["aws_sns_topic", { kind: "topic", names: ["arn", "id", "name"], policy: "policy", enabled: null, isApart: false }],
  ["aws_sns_topic_policy", { kind: "topic", names: ["arn"], policy: "policy", enabled: null, isApart: true }],
  ["aws_kms_key_policy", { kind: "key", names: ["key_id"], policy: "policy", enabled: null, isApart: true }],
]);
