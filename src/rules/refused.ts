import { wholeMessage } from "../model/message.ts";
import type { Sink } from "../model/sink.ts";
import type { RelatedOrigin, Refusal } from "../validation/refusal.ts";
import { refusalMessage, refusalRole } from "../wording/messages/refusals.ts";
import type { SinkFinding } from "./types.ts";

/** The findings of a rule about what AWS refuses in a sink. */
export function refusalFindings(ruleId: Refusal["rule"], sink: Sink, refusals: readonly Refusal[]): SinkFinding[] {
  return refusals
    .filter((refusal) => refusal.rule === ruleId)
    .map(({ says, origin, related }) => {
      const { sentence, code } = refusalMessage(says);
      const copied = code === undefined ? {} : { code };
      const message = wholeMessage(sentence, code ?? null);
      return { ruleId, level: "error", kind: "fail", message, ...copied, origin, related: worded(related), sink };
    });
}

/** Places beside the refused one, with what they are. */
export function worded(related: readonly RelatedOrigin[]): SinkFinding["related"] {
  return related.map(({ role, origin }) => ({ message: refusalRole(role), origin }));
}
