import { knownString } from "../model/text.ts";
import type { TrailMessage } from "../model/messages/trail-message.ts";
import type { DeliveryError, Sink, Trail } from "../model/sink.ts";
import type { LocatedText } from "../model/value.ts";
import type { SinkFinding, SinkRule } from "./types.ts";

/**
 * A live trail that logs, and whose status tells that a delivery failed (API reference, GetTrailStatus).
 *
 * `LatestDeliveryError` is an S3 error met when delivering log files. It occurs only when there is a problem with the
 * bucket, not for requests that time out: an error, and the trail makes nothing covered
 * (`coverage/recording-status.ts`).
 * The other three are about what goes with log files that do reach the bucket. CloudWatch Logs, and digest files, which
 * prove log files unchanged, are warnings; notifications of new log files are a note.
 */
export const rule: SinkRule = { id: "trail-delivery-failing", check };

function check(sink: Sink): SinkFinding[] {
  // One that is off delivers nothing anyway, and has a finding of its own.
  if (sink.kind !== "trail" || (sink.logging.kind === "known" && !sink.logging.value)) return [];
  const { latestDeliveryError: latest, furtherDeliveryErrors: further = [] } = sink;
  return [
    ...(latest === undefined
      ? []
      : [
          findingOf(sink, "error", latest, {
            code: "log-files-undelivered",
            bucket: bucketOf(sink),
            error: latest.text,
          }),
        ]),
    ...further.map((one) => findingOf(sink, levels[one.field], one.error, furtherMessage(one))),
  ];
}

function findingOf(
  sink: Sink,
  level: SinkFinding["level"],
  { origin }: LocatedText,
  message: TrailMessage,
): SinkFinding {
  return { ruleId: rule.id, level, kind: "fail", message, origin, related: [], sink };
}

function bucketOf({ s3BucketName }: Trail): string | null {
  return s3BucketName.kind === "known" ? (knownString(s3BucketName.value) ?? null) : null;
}

const levels = {
  LatestCloudWatchLogsDeliveryError: "warning",
  LatestDigestDeliveryError: "warning",
  LatestNotificationError: "note",
} as const satisfies Record<DeliveryError["field"], SinkFinding["level"]>;

function furtherMessage({ field, error: { text: error } }: DeliveryError): TrailMessage {
  switch (field) {
    case "LatestCloudWatchLogsDeliveryError":
      return { code: "log-group-undelivered", error };
    case "LatestDigestDeliveryError":
      return { code: "digest-files-undelivered", error };
    case "LatestNotificationError":
      return { code: "notifications-undelivered", error };
  }
}
