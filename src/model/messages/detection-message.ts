/** What findings say of things that wait for events, as data. `src/wording/messages/detections.ts` words it, once. */
import type { DetectionReason, EventNames } from "../reasons/detection-reason.ts";

/** What waits for events. */
export type DetectionKind = "event-rule" | "metric-filter" | "subscription-filter" | "sigma" | "elastic";

interface AboutDetection {
  readonly kind: DetectionKind;
  readonly needs: readonly EventNames[];
  readonly because: readonly DetectionReason[];
}

export type DetectionMessage =
  /** `mayBeElsewhere`: trails that nobody showed may record the events. */
  | (AboutDetection & { readonly code: "detection-never-fires"; readonly mayBeElsewhere: boolean })
  | (AboutDetection & { readonly code: "detection-fires-in-part"; readonly mayBeElsewhere: boolean })
  | (AboutDetection & { readonly code: "detection-matches-nothing" })
  | (AboutDetection & { readonly code: "detection-undetermined" });
