import { detectionDraft } from "./detection-draft.ts";
import type { DetectionRule } from "./types.ts";

/** Nobody can tell whether the events that a detection waits for reach it. */
export const rule: DetectionRule = {
  id: "detection-undetermined",
  check: (detection) => {
    const { kind, needs, reasons } = detection;
    const message = { code: "detection-undetermined", kind, needs, because: reasons } as const;
    return detectionDraft(detection, message, "note", "open");
  },
};
