/**
 * The shapes of `policies/schema/snapshot.json`, made from it. Inside trails and event data stores they are those of
 * the
 * CloudTrail API, so the same types describe what the AWS CLI prints.
 */
export type * from "../../generated/snapshot-file.d.ts";

/** Members of a status that say what could not be delivered the last time. Absent, null or empty: nothing. */
export const deliveryErrorFields = [
  "LatestDeliveryError",
  "LatestCloudWatchLogsDeliveryError",
  "LatestDigestDeliveryError",
  "LatestNotificationError",
] as const;
