/** What the rules about detections share. */
import type { AssessedDetection } from "../detections/types.ts";
import type { DetectionMessage } from "../model/messages/detection-message.ts";
import type { DetectionReason } from "../model/reasons/detection-reason.ts";
import type { FindingKind, Level } from "../model/result.ts";
import { findingDraft } from "./draft.ts";
import type { FindingDraft, RelatedOrigin } from "./types.ts";

/** Which finding a detection has: the first that holds. */
export function ruleOf(detection: AssessedDetection): DetectionMessage["code"] | null {
  switch (detection.verdict) {
    case "can-fire":
      return null;
    case "in-part":
      return "detection-fires-in-part";
    case "undetermined":
      return "detection-undetermined";
    case "never":
      return detection.reasons.some(({ code }) => matchless.has(code))
        ? "detection-matches-nothing"
        : "detection-never-fires";
  }
}

const matchless: ReadonlySet<DetectionReason["code"]> = new Set([
  ...(["no-such-event", "type-differs", "type-misspelt", "field-misspelt", "accepts-nothing"] as const),
]);

/** A finding about one detection. */
export function detectionDraft(
  detection: AssessedDetection,
  message: DetectionMessage,
  level: Level,
  kind: FindingKind,
): FindingDraft {
  const { id, origin, guard, construct, scope, needs, counterexample, blamed } = detection;
  const related: RelatedOrigin[] = blamed.map(({ sink, origin: place }) => ({
    role: { code: "to-blame", sink },
    origin: place,
    sink,
  }));
  return findingDraft({
    ruleId: message.code,
    level,
    kind,
    message,
    when: guard,
    construct: construct === undefined ? null : { path: construct.path, line: null },
    origin,
    related,
    resource: id,
    operations: [...new Set(needs.map(({ eventName }) => eventName))].slice(0, mostOperations),
    counterexample,
    scope: scope?.id ?? null,
    cause: { about: [message.code, detection.kind, message.because, id] },
  });
}

const mostOperations = 50;
