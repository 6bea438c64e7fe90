import type { Sink } from "../model/sink.ts";
import type { Refusal } from "../validation/refusal.ts";
import type { SinkFinding } from "./types.ts";

/** The findings of a rule about what AWS refuses in a sink. */
export function refusalFindings(ruleId: Refusal["rule"], sink: Sink, refusals: readonly Refusal[]): SinkFinding[] {
  return refusals
    .filter((refusal) => refusal.rule === ruleId)
    .map(({ says, origin, related }) => {
      return { ruleId, level: "error", kind: "fail", message: { code: "refused", says }, origin, related, sink };
    });
}
