/** Filters of log groups: which trails deliver to the group, and what these record. */
import { some } from "../model/certainty.ts";
import type { LogFilter } from "../model/detection.ts";
import type { DetectionReason } from "../model/reasons/detection-reason.ts";
import type { Sink, TelemetryRule, Trail } from "../model/sink.ts";
import { literal } from "../model/text.ts";
import type { Certainty } from "../model/value.ts";
import type { Semantics } from "../catalog/semantics.ts";
import { compare } from "../selectors/compare.ts";
import { only } from "../requirements/event-set.ts";
import type { RequiredEvents } from "../requirements/types.ts";
import type { AssessedSink } from "../coverage/sinks-in-scope.ts";
import { askedEvents } from "./asked-events.ts";
import { asksForRecords } from "./asked-fields.ts";
import { detectionEntry, refusedEntry, type DetectionParts } from "./entry.ts";
import { deliversToGroup, groupOfFilter, type GroupTexts } from "./log-groups.ts";
import { landingOf, type Landing } from "./place.ts";
import { acceptedEvents, servicesByName } from "./patterns/accepted.ts";
import type { DetectionPattern } from "./patterns/types.ts";
import { readFilterPattern } from "./patterns/filter-pattern.ts";
import { withKnownFields } from "./patterns/record-fields.ts";
import type { AssessedDetection, DetectionsRun } from "./types.ts";
import { eventNamesOfAccepted, waitedEvents } from "./waited-events.ts";
import { missingEvents, weighed, type WeighedEvents } from "./weighed-events.ts";

/** A trail or telemetry rule with whether it delivers to the log group. */
interface Feeding {
  readonly trail: AssessedSink;
  readonly delivers: Certainty;
}

/** The verdict on a filter; null for one on other logs. */
export function assessLogFilter(filter: LogFilter, run: DetectionsRun): AssessedDetection | null {
  const feeding = feedingTrails(filter, run);
  const isFed = some(feeding, ({ delivers }) => delivers);
  const { pattern: written } = filter;
  const text = written.kind === "known" ? written.value : literal("");
  const reading = readFilterPattern(text);
  if (reading.kind === "mistaken")
    return isFed === "yes" ? refusedEntry(filter, filter.origin, reading.mistakes) : null;
  const { pattern, ...fields } = withKnownFields(reading.pattern, run.semantics);
  if (isFed !== "yes" && !isOnRecords(reading.pattern, run)) return null;
  const origin = written.kind === "absent" ? filter.origin : written.origin;
  const accepted = acceptedEvents(pattern, run.catalog);
  const asked = askedEvents(pattern, accepted.operations);
  const parts = { detection: filter, patternOrigin: origin, pattern, fields, accepted, asked };
  const unknown: readonly DetectionReason[] =
    written.kind === "unknown" ? [{ code: "pattern-unresolved", because: written.because }] : [];
  return detectionEntry(parts, eventsOf(parts, filter, feeding, run), unknown, run);
}

/** Whether a pattern asks for what records of CloudTrail have, whatever log group it is on. */
export function isOnRecords(pattern: DetectionPattern, { catalog }: Pick<DetectionsRun, "catalog">): boolean {
  return asksForRecords(pattern, (name) => servicesByName(catalog.catalog).has(name.toLowerCase()));
}

/** Whether a sink delivers to the log group of a filter. */
export function isFedBy(filter: LogFilter, sink: Sink, model: DetectionsRun["model"], semantics: Semantics): Certainty {
  return deliveryOf(sink, groupOfFilter(filter, model), model, semantics);
}

function feedingTrails(filter: LogFilter, { trails, telemetryRules, model, semantics }: DetectionsRun): Feeding[] {
  const group = groupOfFilter(filter, model);
  return [...trails, ...telemetryRules].flatMap((trail): Feeding[] => {
    const delivers = deliveryOf(trail.sink, group, model, semantics);
    return delivers === "no" ? [] : [{ trail, delivers }];
  });
}

function deliveryOf(
  sink: Sink,
  group: GroupTexts | null,
  model: DetectionsRun["model"],
  semantics: Semantics,
): Certainty {
  switch (sink.kind) {
    case "trail":
      return group === null ? maybeDelivers(sink) : deliversToGroup(sink, group, model);
    case "telemetry-rule":
      return group === null || mayWriteTo(sink, group, semantics) ? "maybe" : "no";
    case "event-data-store":
      return "no";
  }
}

/**
 * Whether the group may be one that a telemetry rule writes to. Each takes events of one category, and what other
 * patterns of names mean for CloudTrail no document says: that it does is never sure.
 */
function mayWriteTo(rule: TelemetryRule, { names }: GroupTexts, { telemetryRules }: Semantics): boolean {
  if (rule.destinationPattern.kind !== "absent") return true;
  const managed = Object.values(telemetryRules.logGroups).map(literal);
  return some(names, (name) => some(managed, (one) => compare("equals", name, one))) !== "no";
}

function maybeDelivers({ cloudWatchLogs }: Trail): Certainty {
  return cloudWatchLogs.kind === "absent" ? "no" : "maybe";
}

function eventsOf(
  { pattern, accepted: { operations }, asked: { isAsked } }: DetectionParts,
  filter: LogFilter,
  feeding: readonly Feeding[],
  run: DetectionsRun,
): WeighedEvents[] {
  const group = groupOfFilter(filter, run.model);
  const events = eventNamesOfAccepted(operations.slice(0, 100));
  const name = group?.names[0] ?? null;
  if (operations.length === 0) return [];
  if (name !== null && group?.declared?.takesFilters === "no")
    return [missingEvents(events, { code: "group-without-filters", group: name })];
  const sure = feeding.flatMap(({ trail, delivers }) => (delivers === "yes" ? [trail] : []));
  const trails = feeding.map(({ trail: { sink } }) => sink.id);
  if (sure.length === 0 && (feeding.length > 0 || (run.trails.length === 0 && !run.isComplete)))
    return [{ ...missingEvents(events, { code: "group-unknown", group: name, trails }), outcome: "open" }];
  if (sure.length === 0) return [missingEvents(events, { code: "group-without-trail", group: name })];
  const surroundings = run.surroundingsOf(filter, sure);
  // A pattern that takes every event asks for none.
  if (pattern.condition.kind === "constant")
    return [
      {
        ...missingEvents(events, { code: "accepts-nothing" }),
        outcome: "comes",
        reasons: [],
        recordedBy: sure.map(({ sink }) => sink.id),
      },
    ];
  const judged = [true, false].flatMap((asked) =>
    waitedEvents(
      filter,
      pattern,
      operations.filter((one) => isAsked(one) === asked),
      run,
    ).flatMap((waited) =>
      waited.required.flatMap((required) => {
        const landing =
          required.eventSource === null ? null : landingOf(required.eventSource, filter.region, pattern, run.semantics);
        const placed = inOwnRegion(filter, required, landing);
        const found = weighed(placed, surroundings, asked, waited.narrowedBy, run.isComplete);
        return found.map((one) => orElsewhere(one, landing));
      }),
    ),
  );
  // Trails that may deliver there too may bring what the others do not.
  const mayBringMore = feeding.length > sure.length;
  return mayBringMore ? judged.map((one) => orFromOthers(one, name, trails)) : judged;
}

function orFromOthers(one: WeighedEvents, group: DetectionGroup, trails: readonly string[]): WeighedEvents {
  if (one.outcome === "comes" || one.outcome === "open") return one;
  return { ...one, outcome: "open", reasons: [...one.reasons, { code: "group-unknown", group, trails }] };
}

type DetectionGroup = Extract<DetectionReason, { code: "group-unknown" }>["group"];

/** What is asked of a filter is what happens in its Region, and what lands in one Region alone. */
function inOwnRegion({ region }: LogFilter, required: RequiredEvents, landing: Landing | null): RequiredEvents {
  const own = only(landing === null ? region : literal(landing.region));
  const sets = required.sets.map((set) => (set.global ? set : { ...set, region: own }));
  return { ...required, sets, wider: [] };
}

/** Events that no trail records where they most likely land may land in another Region. */
function orElsewhere(one: WeighedEvents, landing: Landing | null): WeighedEvents {
  if (landing === null || landing.basis === "documented" || one.outcome === "comes" || one.outcome === "open")
    return one;
  const { events } = one;
  return { ...one, outcome: "open", reasons: [{ code: "lands-perhaps", events, region: landing.region }] };
}
