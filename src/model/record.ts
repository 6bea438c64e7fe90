/**
 * The fields of a record that decide whether it is recorded. AWS user guide: "CloudTrail record contents".
 * A field that the record lacks, or has as `null`, is left out.
 */
export interface RecordView {
  readonly eventSource: string;
  readonly eventName: string;
  readonly eventID?: string;
  readonly eventType?: string;
  readonly eventCategory?: string;
  readonly managementEvent?: boolean;
  readonly readOnly?: boolean;
  readonly awsRegion?: string;
  readonly recipientAccountId?: string;
  readonly userIdentity?: { readonly arn?: string };
  readonly sessionCredentialFromConsole?: string;
  readonly resources?: readonly RecordResource[];
  readonly errorCode?: string;
  readonly vpcEndpointId?: string;
  /** Fields that the record may have, but that the table it comes from has no column for. */
  readonly unknown?: readonly FieldThatRowsLack[];
  /** Of an Insights event: which Insight it is about. */
  readonly insightType?: string;
}

/** Fields whose absence says something, which a row of a table that lacks the column does not say. */
export const fieldsThatRowsLack = [
  "eventType",
  "userIdentity.arn",
  "sessionCredentialFromConsole",
  "errorCode",
  "vpcEndpointId",
] as const;
export type FieldThatRowsLack = (typeof fieldsThatRowsLack)[number];

/** An element of `resources`. Elements that stand for many resources have an `ARNPrefix` in place of an `ARN`. */
export interface RecordResource {
  readonly type?: string;
  readonly ARN?: string;
  readonly ARNPrefix?: string;
  readonly accountId?: string;
}
