import type { SinkRule } from "./types.ts";
/**
 * A live trail that logs, and whose status tells that a delivery failed (API reference, GetTrailStatus).
 *
 * `LatestDeliveryError` is an S3 error met when delivering log files. It occurs only when there is a problem with the
 * bucket, not for requests that time out: an error, and the trail makes nothing covered (`coverage/standing.ts`).
 * The other three are about what goes with log files that do reach the bucket. CloudWatch Logs, and digest files, which
 * prove log files unchanged, are warnings; notifications of new log files are a note.
 */
export declare const rule: SinkRule;
