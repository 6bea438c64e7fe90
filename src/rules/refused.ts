import type { Refusal } from "../validation/refusal.ts";
import type { Sink } from "../model/sink.ts";
import type { SinkFinding } from "./types.ts";

/** The findings of a rule about what AWS refuses in a sink. */
export function refusalFindings(ruleId: Refusal["rule"], sink: Sink, refusals: readonly Refusal[]): SinkFinding[] {
  return refusals
    .filter((refusal) => refusal.rule === ruleId)
    .map(({ message, code, origin, related }) => {
      const copied = code === undefined ? {} : { code };
      return { ruleId, level: "error", kind: "fail", message, ...copied, origin, related, sink };
    });
}
