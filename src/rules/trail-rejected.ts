import type { Sink } from "../model/sink.ts";
import type { Semantics } from "../catalog/semantics.ts";
import { doubtfulSettings } from "../validation/doubtful-settings.ts";
import { rejectionFindings } from "./rejection-findings.ts";
import type { SinkFinding, SinkRule } from "./types.ts";

/**
 * AWS refuses a setting of the trail itself, so that it is never created or changed. What is most likely
 * a mistake, and may be none, is an open warning: the trail counts.
 */
export const rule: SinkRule = {
  id: "trail-rejected",
  check: (sink, { rejections, semantics }) => [
    ...rejectionFindings("trail-rejected", sink, rejections),
    ...doubtfulFindings(sink, semantics),
  ],
};

function doubtfulFindings(sink: Sink, semantics: Semantics): SinkFinding[] {
  return doubtfulSettings(sink, semantics).map(({ says, origin }) => {
    return { ruleId: rule.id, level: "warning", kind: "open", message: says, origin, related: [], sink };
  });
}
