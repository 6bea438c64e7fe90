/** What waits for events and sees fewer of them after a change. */
import type { Baseline } from "../comparison/types.ts";
import type { AssessedDetection } from "../detections/types.ts";
import type { EventNames } from "../model/reasons/detection-reason.ts";

/** A detection that could fire before a change, and that the change keeps from events that it waits for. */
export interface BlindedDetection {
  /** Its name, or what it is called in the code. */
  readonly name: string;
  /** Whether none of its events comes any more. */
  readonly isBlind: boolean;
  readonly needs: readonly EventNames[];
}

/** The detections that both sides have and that see less at the head than at the base. */
export function blindedDetections(
  base: Baseline | null,
  head: readonly AssessedDetection[],
): readonly BlindedDetection[] {
  const before = new Map((base?.detections ?? []).map(({ id, verdict }) => [id, verdict]));
  return head.flatMap(({ id, verdict, needs }) => {
    const was = before.get(id);
    const isBlind = verdict === "never" && (was === "can-fire" || was === "in-part");
    if (!isBlind && !(verdict === "in-part" && was === "can-fire")) return [];
    return [{ name: id.split("#").at(-1) ?? id, isBlind, needs }];
  });
}
