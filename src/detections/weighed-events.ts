/** What becomes of the events that a detection waits for, group by group. */
import type { AssessedEntry } from "../coverage/assessed-entry.ts";
import { assessedEntryOf, type EntrySurroundings } from "../coverage/assess.ts";
import { judge } from "../coverage/judge.ts";
import type { VariantAnswer } from "../coverage/variants.ts";
import type { DetectionReason, EventNames } from "../model/reasons/detection-reason.ts";
import type { CounterexampleEvent } from "../model/result.ts";
import type { RequiredEvents } from "../requirements/types.ts";

/** `part`: some of them surely do not come, and others may. */
export type Outcome = "comes" | "part" | "missing" | "open";

/** Events of one kind with what becomes of them. */
export interface WeighedEvents {
  readonly outcome: Outcome;
  /** The detection waits for these by name, or they are management events: that they are missing is a gap. */
  readonly isAsked: boolean;
  readonly events: readonly EventNames[];
  readonly recordedBy: readonly string[];
  readonly reasons: readonly DetectionReason[];
  readonly counterexample: CounterexampleEvent | null;
  readonly answers: readonly VariantAnswer[];
}

/**
 * The verdicts of the trails on required events.
 *
 * @param narrowedBy a field of which the pattern wants values that nobody can tell; null: none
 * @param isComplete whether the trails in sight are all there are
 */
export function weighed(
  required: RequiredEvents,
  surroundings: EntrySurroundings,
  isAsked: boolean,
  narrowedBy: string | null,
  isComplete: boolean,
): WeighedEvents[] {
  const { inSight, unseen, effort, semantics } = surroundings;
  const isUnseen = !isComplete && inSight.sure.length + inSight.open.length === 0;
  return judge(required, inSight, unseen.length > 0, effort, semantics).map((judgement) => {
    const entry = assessedEntryOf(judgement, surroundings);
    const said = outcomeOf(entry, narrowedBy !== null);
    // Where no trail is in sight, it may live elsewhere.
    const outcome = isUnseen && said === "missing" && entry.verdict === "uncovered" ? "open" : said;
    const events = eventsOf(entry);
    return {
      outcome,
      isAsked,
      events,
      recordedBy: entry.recordedBy,
      reasons: reasonsOf(entry, outcome, events, narrowedBy),
      counterexample: outcome === "open" ? null : entry.counterexample,
      answers: entry.sinks,
    };
  });
}

/** Of events that selectors tell apart, a pattern that asks for more than is known of them may want any. */
function outcomeOf({ verdict }: AssessedEntry, isNarrowed: boolean): Outcome {
  switch (verdict) {
    case "covered":
      return "comes";
    case "partial":
      return isNarrowed ? "open" : "part";
    case "uncovered":
    case "never-recorded":
      return "missing";
    case "undetermined":
      return "open";
  }
}

function eventsOf({ operations, required: { eventSource } }: AssessedEntry): EventNames[] {
  return operations.map(({ eventNames: [eventName], name }) => ({ eventSource, eventName: eventName ?? name }));
}

function reasonsOf(
  { reasons }: AssessedEntry,
  outcome: Outcome,
  events: readonly EventNames[],
  narrowedBy: string | null,
): readonly DetectionReason[] {
  switch (outcome) {
    case "comes":
      return [];
    case "part":
    case "missing":
      return [{ code: "events-not-recorded", events, reasons }];
    case "open":
      return [
        { code: "events-undetermined", events, reasons },
        ...(narrowedBy === null ? [] : [{ code: "pattern-asks-more", field: narrowedBy } as const]),
      ];
  }
}

/** Events that surely do not come, for one reason. */
export function missingEvents(events: readonly EventNames[], reason: DetectionReason): WeighedEvents {
  return {
    outcome: "missing",
    isAsked: true,
    events,
    recordedBy: [],
    reasons: [reason],
    counterexample: null,
    answers: [],
  };
}
