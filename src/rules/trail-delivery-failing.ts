import { knownString } from "../model/text.ts";
import { quoted } from "../wording/phrases.ts";
import type { DeliveryError, Sink, Trail } from "../model/sink.ts";
import type { LocatedText } from "../model/value.ts";
import type { SinkFinding, SinkRule } from "./types.ts";

/**
 * A live trail that logs, and whose status tells that a delivery failed (API reference, GetTrailStatus).
 *
 * `LatestDeliveryError` is an S3 error met when delivering log files. It occurs only when there is a problem with the
 * bucket, not for requests that time out: an error, and the trail makes nothing covered (`coverage/standing.ts`).
 * The other three are about what goes with log files that do reach the bucket. CloudWatch Logs, and digest files, which
 * prove log files unchanged, are warnings; notifications of new log files are a note.
 */
export const rule: SinkRule = { id: "trail-delivery-failing", check };

function check(sink: Sink): SinkFinding[] {
  // One that is off delivers nothing anyway, and has a finding of its own.
  if (sink.kind !== "trail" || (sink.logging.kind === "known" && !sink.logging.value)) return [];
  const { latestDeliveryError: latest, furtherDeliveryErrors: further = [] } = sink;
  return [
    ...(latest === undefined ? [] : [findingOf(sink, "error", latest, logFilesMessage(sink, latest))]),
    ...further.map((one) => findingOf(sink, levels[one.field], one.error, furtherMessage(one))),
  ];
}

function findingOf(sink: Sink, level: SinkFinding["level"], error: LocatedText, message: string): SinkFinding {
  return { ruleId: rule.id, level, kind: "fail", message, origin: error.origin, related: [], sink };
}

function logFilesMessage({ s3BucketName }: Trail, { text }: LocatedText): string {
  const name = s3BucketName.kind === "known" ? knownString(s3BucketName.value) : undefined;
  const bucket = name === undefined ? "its bucket" : `bucket ${name}`;
  return (
    `CloudTrail fails to deliver the log files of this trail to ${bucket}: S3 answers ${quoted(text)}. ` +
    "The trail logs, and what it records does not arrive. " +
    "Mend the policy of the bucket so that CloudTrail can write to it, or make a bucket and name it with " +
    "`aws cloudtrail update-trail`; then read the status again."
  );
}

const levels = {
  LatestCloudWatchLogsDeliveryError: "warning",
  LatestDigestDeliveryError: "warning",
  LatestNotificationError: "note",
} as const satisfies Record<DeliveryError["field"], SinkFinding["level"]>;

function furtherMessage({ field, error: { text } }: DeliveryError): string {
  switch (field) {
    case "LatestCloudWatchLogsDeliveryError":
      return (
        `CloudTrail fails to deliver the events of this trail to CloudWatch Logs: ${quoted(text)}. ` +
        "Metric filters and alarms there see nothing of them. Mend the role of the trail, or its log group; " +
        "the log files in the bucket are not concerned."
      );
    case "LatestDigestDeliveryError":
      return (
        `CloudTrail fails to deliver the digest files of this trail: S3 answers ${quoted(text)}. ` +
        "Without them nobody can prove that log files were not changed. " +
        "Mend the policy of the bucket so that CloudTrail can write to it."
      );
    case "LatestNotificationError":
      return (
        `CloudTrail fails to notify of new log files of this trail: SNS answers ${quoted(text)}. ` +
        "Whoever waits for these notifications gets none. " +
        "Mend the policy of the topic; the log files in the bucket are not concerned."
      );
  }
}
