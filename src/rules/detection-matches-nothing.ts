import { detectionDraft } from "./detection-draft.ts";
import type { DetectionRule } from "./types.ts";

/** The catalog knows better: no event is called what the pattern of a detection asks for. */
export const rule: DetectionRule = {
  id: "detection-matches-nothing",
  check: (detection) => {
    const { kind, needs, reasons } = detection;
    const message = { code: "detection-matches-nothing", kind, needs, because: reasons } as const;
    return detectionDraft(detection, message, "warning", "fail");
  },
};
