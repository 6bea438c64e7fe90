import { detectionDraft } from "./detection-draft.ts";
import type { DetectionRule } from "./types.ts";

/** Some of the events that a detection waits for surely do not reach it. */
export const rule: DetectionRule = {
  id: "detection-fires-in-part",
  check: (detection, { sinksAreComplete }) => {
    const { kind, needs, reasons } = detection;
    const mayBeElsewhere = !sinksAreComplete && reasons.some(({ code }) => code === "events-not-recorded");
    const message = { code: "detection-fires-in-part", kind, needs, because: reasons, mayBeElsewhere } as const;
    return detectionDraft(detection, message, "warning", "fail");
  },
};
