/** What is said of detections of which a policy cannot ask all that they wait for. */
import { shortList } from "../model/words.ts";

/** The detections that one requirement asks about. */
export interface NotAskedOfDetections {
  readonly policy: string;
  /** Where it asks, as people write it. */
  readonly path: string;
  readonly detections: number;
  /** Those of which nobody can tell all that they wait for. */
  readonly unclear: readonly string[];
}

/** One sentence and what to do; null where all is asked for. */
export function notAskedOfDetections(words: NotAskedOfDetections): string | null {
  const { policy, path, detections, unclear } = words;
  const asker = `policy ${policy}, ${path}`;
  if (detections === 0)
    return `${asker}: no detection waits for CloudTrail events, so the requirement matches no event. Add one, or remove the key.`;
  if (unclear.length === 0) return null;
  const which = shortList(unclear, 3);
  return (
    `${asker}: ${which}: undetermined which events ${unclear.length === 1 ? "it waits" : "they wait"} for, ` +
    "so the requirement does not ask for all of them. Name these events in a requirement."
  );
}
