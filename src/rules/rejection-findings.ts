import type { Sink } from "../model/sink.ts";
import type { Rejection } from "../validation/rejection.ts";
import type { SinkFinding } from "./types.ts";

/** The findings of a rule about what AWS refuses in a sink. */
export function rejectionFindings(
  ruleId: Rejection["rule"],
  sink: Sink,
  rejections: readonly Rejection[],
): SinkFinding[] {
  return rejections
    .filter((rejection) => rejection.rule === ruleId)
    .map(({ says, origin, related }) => {
      return { ruleId, level: "error", kind: "fail", message: { code: "refused", says }, origin, related, sink };
    });
}
