import { rejectionFindings } from "./rejection-findings.ts";
import type { SinkRule } from "./types.ts";

/** AWS refuses a setting of the trail itself, so that it is never created or changed. */
export const rule: SinkRule = {
  id: "trail-rejected",
  check: (sink, { rejections }) => rejectionFindings("trail-rejected", sink, rejections),
};
