/** Things that wait for events, as reports list them: those that cannot fire first. */
import type { CheckResult, WrittenDetection } from "../../model/result.ts";
import { counted } from "../../model/words.ts";

type DetectionVerdict = WrittenDetection["verdict"];

/** Whether it can fire, in words. */
export const detectionVerdictWords: Readonly<Record<DetectionVerdict, string>> = {
  never: "never fires",
  "in-part": "fires in part",
  undetermined: "undetermined",
  "can-fire": "can fire",
};

const kindWords: Readonly<Record<WrittenDetection["kind"], string>> = {
  "event-rule": "event rule",
  "metric-filter": "metric filter",
  "subscription-filter": "subscription filter",
  sigma: "Sigma rule",
  elastic: "Elastic rule",
};

const order: readonly DetectionVerdict[] = ["never", "in-part", "undetermined", "can-fire"];

/** What a detection is called by its kind. */
export function kindOf({ kind }: WrittenDetection): string {
  return kindWords[kind];
}

/** The detections of a result, the worst first. */
export function detectionRows({ detections = [] }: CheckResult): readonly WrittenDetection[] {
  return order.flatMap((verdict) => detections.filter((one) => one.verdict === verdict));
}

/** "4 detections: 1 never fires, 3 can fire". */
export function detectionCounts({ detections = [] }: CheckResult): string {
  const parts = order.flatMap((verdict) => {
    const count = detections.filter((one) => one.verdict === verdict).length;
    return count === 0
      ? []
      : [`${String(count)} ${count === 1 ? detectionVerdictWords[verdict] : severalWords[verdict]}`];
  });
  return `${counted(detections.length, "detection")}: ${parts.join(", ")}`;
}

const severalWords: Readonly<Record<DetectionVerdict, string>> = {
  ...detectionVerdictWords,
  never: "never fire",
  "in-part": "fire in part",
};

/** "DisableKey, ScheduleKeyDeletion and 3 more". */
export function waitsFor({ needs }: WrittenDetection): string {
  const names = [...new Set(needs.map(({ eventName, eventSource }) => (eventName === "*" ? eventSource : eventName)))];
  const shown = names.slice(0, 3);
  const left = names.length - shown.length;
  return left === 0 ? shown.join(", ") : `${shown.join(", ")} and ${String(left)} more`;
}
