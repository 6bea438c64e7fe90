/** Where a detection is, and which events come there. */
import { partitionOfRegion, type Semantics } from "../catalog/semantics.ts";
import { knownString, literal, type Text } from "../model/text.ts";
import type { Certainty } from "../model/value.ts";
import { only, type EventSet } from "../requirements/event-set.ts";
import type { RequiredEvents } from "../requirements/types.ts";
import { compare } from "../selectors/compare.ts";

/** Events of one Region, and those that land elsewhere. */
export interface Placed {
  /** Null: no event of these comes there. */
  readonly required: RequiredEvents | null;
  /** Whether global service events of these come there; null: none of them are. */
  readonly global: Certainty | null;
  /** Whether some of these are made, and recorded, in the Region of the call. */
  readonly isRegional: boolean;
}

/**
 * The events that come to the bus of a Region: those of its own calls and, where it is the Region that the partition
 * records them in, global service events (EventBridge user guide, "AWS service events delivered via AWS CloudTrail").
 */
export function comingTo(region: Text, required: RequiredEvents, semantics: Semantics): Placed {
  const globals = required.sets.filter(({ global }) => global);
  const regional = required.sets.filter(({ global }) => !global);
  const leader = leaderOf(region, semantics);
  const isLeader = globals.length === 0 ? null : compare("equals", region, literal(leader));
  const own = (set: EventSet): EventSet => ({ ...set, region: only(region) });
  const sets = [...regional.map(own), ...(isLeader === "no" ? [] : globals)];
  return {
    required: sets.length === 0 && required.sets.length > 0 ? null : { ...required, sets, wider: [] },
    global: isLeader,
    isRegional: regional.length > 0,
  };
}

/** The Region that the partition of a Region records global service events in. */
export function leaderOf(region: Text, semantics: Semantics): string {
  const partition = partitionOfRegion(semantics, knownString(region) ?? "");
  return (partition ?? semantics.partitions[0])?.leader ?? "us-east-1";
}
