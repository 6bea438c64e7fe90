/** Where a detection is, and which events come there. */
import { partitionOfRegion, type LandingRule, type Semantics } from "../catalog/semantics.ts";
import { knownString, literal, type Text } from "../model/text.ts";
import type { Certainty } from "../model/value.ts";
import { only, type EventSet } from "../requirements/event-set.ts";
import type { RequiredEvents } from "../requirements/types.ts";
import { compare } from "../selectors/compare.ts";
import { recordField } from "./patterns/accepted.ts";
import { exactTexts, necessaryTests } from "./patterns/necessary.ts";
import type { DetectionPattern } from "./patterns/types.ts";

/** The one Region that events land in, whatever Region is worked in. */
export interface Landing {
  readonly region: string;
  /** `likely`: no document says so, and the service has no endpoint elsewhere. `disputed`: two Regions may be it. */
  readonly basis: "documented" | "likely" | "disputed";
}

/** Events of one Region, and those that land elsewhere. */
export interface Placed {
  /** Null: no event of these comes there. */
  readonly required: RequiredEvents | null;
  /** Whether those that land in one Region come there; null: none of them do. */
  readonly inLanding: Certainty | null;
  readonly landing: Landing;
  /** Whether some of these are made, and recorded, in the Region of the call. */
  readonly isRegional: boolean;
}

/**
 * The events that come to the bus of a Region: those of its own calls and, where it is the Region that the partition
 * records them in, global service events (EventBridge user guide, "AWS service events delivered via AWS CloudTrail").
 *
 * @param fixed where all of the events land; null: global service events alone land in one Region
 */
export function comingTo(region: Text, required: RequiredEvents, fixed: Landing | null, semantics: Semantics): Placed {
  const isFixed = ({ global }: EventSet): boolean => global || fixed !== null;
  const landed = required.sets.filter(isFixed);
  const regional = required.sets.filter((set) => !isFixed(set));
  const landing: Landing = fixed ?? { region: leaderOf(region, semantics), basis: "documented" };
  const inLanding = landed.length === 0 ? null : compare("equals", region, literal(landing.region));
  const own = (set: EventSet): EventSet => ({ ...set, region: only(region) });
  const sets = [
    ...regional.map(own),
    ...(inLanding === "no" ? [] : landed.map((set) => (set.global ? set : own(set)))),
  ];
  return {
    required: sets.length === 0 && required.sets.length > 0 ? null : { ...required, sets, wider: [] },
    inLanding,
    landing,
    isRegional: regional.length > 0,
  };
}

/** Where all events of a source land that a pattern accepts; null: not all of them in one Region. */
export function landingOf(
  eventSource: string,
  region: Text,
  pattern: DetectionPattern,
  semantics: Semantics,
): Landing | null {
  const partition = partitionIn(region, semantics);
  const rule = semantics.landings.find(
    (one) =>
      one.eventSource === eventSource &&
      one.regions[partition?.id ?? ""] !== undefined &&
      isOfCallers(pattern, one.callers),
  );
  const landing = rule?.regions[partition?.id ?? ""];
  if (rule === undefined || landing === undefined) return null;
  const isGlobal = semantics.globalServices.some((one) => one.eventSource === eventSource);
  if (rule.evidence === "documented") return { region: landing, basis: "documented" };
  return { region: landing, basis: isGlobal && landing !== partition?.leader ? "disputed" : "likely" };
}

/** Whether a pattern takes events of these callers alone. */
function isOfCallers(pattern: DetectionPattern, callers: LandingRule["callers"]): boolean {
  if (callers === undefined) return true;
  const textsOf = (field: string): readonly string[] => {
    const tests = necessaryTests(pattern.condition, [...recordField(pattern, "userIdentity"), field]);
    return (tests === null ? null : exactTexts(tests))?.map(({ text }) => text) ?? [];
  };
  const types = textsOf("type");
  const arns = textsOf("arn");
  return (
    (types.length > 0 && types.every((type) => type === callers.type)) ||
    (arns.length > 0 && arns.every((arn) => arn.endsWith(callers.arnEnd)))
  );
}

/** The Region that the partition of a Region records global service events in. */
export function leaderOf(region: Text, semantics: Semantics): string {
  return partitionIn(region, semantics)?.leader ?? "us-east-1";
}

/** The partition of a Region; of one that is not known, the first. */
function partitionIn(region: Text, semantics: Semantics): Semantics["partitions"][number] | undefined {
  return partitionOfRegion(semantics, knownString(region) ?? "") ?? semantics.partitions[0];
}
