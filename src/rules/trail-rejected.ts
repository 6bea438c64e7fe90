import type { Sink } from "../model/sink.ts";
import { unlistedProperties } from "../validation/unknown-properties.ts";
import { rejectionFindings } from "./rejection-findings.ts";
import type { SinkFinding, SinkRule } from "./types.ts";

/**
 * AWS refuses a setting of the trail itself, so that it is never created or changed. A property that nobody knows may
 * be newer than the catalog: the trail counts, and the warning is open.
 */
export const rule: SinkRule = {
  id: "trail-rejected",
  check: (sink, { rejections }) => [
    ...rejectionFindings("trail-rejected", sink, rejections),
    ...unlistedFindings(sink),
  ],
};

function unlistedFindings(sink: Sink): SinkFinding[] {
  return unlistedProperties(sink).map(({ says, origin }) => {
    return { ruleId: rule.id, level: "warning", kind: "open", message: says, origin, related: [], sink };
  });
}
