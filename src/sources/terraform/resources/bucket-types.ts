/** Which settings of a bucket a type speaks of. */
type BucketSubject =
  | "bucket"
  | "bucket-like-cloudformation"
  | "public-access-block"
  | "versioning"
  | "logging"
  | "object-lock"
  | "lifecycle";

/** How a type tells which bucket it is about, and what of it. */
interface BucketType {
  readonly subject: BucketSubject;
  /** Attributes that hold what a trail may name the bucket by. */
  readonly names: readonly string[];
  /** It is a resource of its own beside the bucket. */
  readonly isApart: boolean;
}

/** Provider `aws`: a bucket, and the resources that took its settings over; `awscc` follows CloudFormation. */
export const bucketTypes: ReadonlyMap<string, BucketType> = new Map([
  ["aws_s3_bucket", { subject: "bucket", names: ["id", "bucket"], isApart: false }],
  ["awscc_s3_bucket", { subject: "bucket-like-cloudformation", names: ["id", "bucket_name"], isApart: false }],
  ["aws_s3_bucket_public_access_block", { subject: "public-access-block", names: ["bucket"], isApart: true }],
  ["aws_s3_bucket_versioning", { subject: "versioning", names: ["bucket"], isApart: true }],
  ["aws_s3_bucket_logging", { subject: "logging", names: ["bucket"], isApart: true }],
  ["aws_s3_bucket_object_lock_configuration", { subject: "object-lock", names: ["bucket"], isApart: true }],
  ["aws_s3_bucket_lifecycle_configuration", { subject: "lifecycle", names: ["bucket"], isApart: true }],
]);
