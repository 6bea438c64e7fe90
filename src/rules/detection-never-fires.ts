import { detectionDraft } from "./detection-draft.ts";
import type { DetectionRule } from "./types.ts";

/** No event that a detection waits for can reach it. What somebody has switched off is told, and is no failure. */
export const rule: DetectionRule = {
  id: "detection-never-fires",
  check: (detection, { sinksAreComplete }) => {
    const { kind, needs, reasons } = detection;
    const isOff = reasons.every(({ code }) => code === "rule-disabled");
    const mayBeElsewhere = !sinksAreComplete && reasons.some(({ code }) => ofTrails.has(code));
    const message = { code: "detection-never-fires", kind, needs, because: reasons, mayBeElsewhere } as const;
    const level = isOff ? "note" : mayBeElsewhere ? "warning" : "error";
    return detectionDraft(detection, message, level, isOff ? "informational" : "fail");
  },
};

/** Causes that a trail elsewhere would undo. */
const ofTrails: ReadonlySet<string> = new Set(["events-not-recorded", "group-without-trail"]);
