/** What detections wait for, as events that a policy can ask for. */
import type { CatalogIndex } from "../catalog/catalog.ts";
import type { Semantics } from "../catalog/semantics.ts";
import { emptyScope } from "../coverage/assess.ts";
import type { Detection, DetectionsModel, EventRule, LogFilter } from "../model/detection.ts";
import { remembered } from "../model/remember.ts";
import type { DeclaredResource } from "../model/resource.ts";
import type { Sink } from "../model/sink.ts";
import { literal } from "../model/text.ts";
import { choosesAccess, isNamed, namedOperations } from "../policy/event-choice.ts";
import type { EventKeys, EventsOfPlace } from "../policy/types.ts";
import { compare } from "../selectors/compare.ts";
import { askedEvents, type EventsOfPattern } from "./asked-events.ts";
import { acceptedByRule, mayBeUnread, readingOfRule } from "./event-rules.ts";
import { reachesRule, ruleStateOf } from "./event-state.ts";
import { isFedBy, isOnRecords } from "./log-filters.ts";
import { isAboutCloudTrail } from "./patterns/about-cloudtrail.ts";
import { acceptedEvents } from "./patterns/accepted.ts";
import { readFilterPattern } from "./patterns/filter-pattern.ts";
import { withKnownFields } from "./patterns/record-fields.ts";
import type { AcceptedEvents, AcceptedOperation, DetectionPattern } from "./patterns/types.ts";
import { landingOf, leaderOf } from "./place.ts";
import { placeKeyOf } from "./place-key.ts";
import type { PlacedRule } from "./rule-files.ts";
import type { Waiting } from "./types.ts";
import { waitedEvents, type WaitedEvents } from "./waited-events.ts";

/** What is read of detections. */
export interface DetectionsToAsk {
  readonly model: DetectionsModel;
  /** The rules of files. */
  readonly rules: readonly PlacedRule[];
  /** What may deliver to the log groups of filters. */
  readonly sinks: readonly Sink[];
}

/** By what their events are known. */
export interface KnownToAsk {
  readonly catalog: CatalogIndex;
  readonly semantics: Semantics;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly resources: readonly DeclaredResource[];
}

/** The events that detections wait for. */
export interface EventsToRecord {
  readonly events: readonly EventsOfPlace[];
  /** How many detections there are over CloudTrail. */
  readonly detections: number;
  /** Those of which nobody can tell all that they wait for: what is not told, nothing asks for. */
  readonly unclear: readonly string[];
}

/**
 * The events that detections wait for: those that would reach them if a trail recorded them. Which trail delivers where
 * is not looked at.
 *
 * @param keys narrow the events, and not the detections
 */
export function eventsToRecord(asked: DetectionsToAsk, keys: EventKeys, known: KnownToAsk): EventsToRecord {
  const all = [
    ...asked.model.detections.flatMap((detection) => wantedBy(detection, asked, keys, known) ?? []),
    ...asked.rules.flatMap((rule) => wantedByRule(rule, keys, known) ?? []),
  ];
  return {
    events: joinedEvents(all.flatMap(({ events }) => events)),
    detections: all.length,
    unclear: all.flatMap(({ unclear }) => unclear ?? []),
  };
}

/** What one detection waits for. */
interface Wanted {
  readonly events: readonly EventsOfPlace[];
  /** What it is called, where nobody can tell all that it waits for. */
  readonly unclear: string | null;
}

function wantedBy(detection: Detection, asked: DetectionsToAsk, keys: EventKeys, known: KnownToAsk): Wanted | null {
  switch (detection.kind) {
    case "event-rule":
      return wantedByEventRule(detection, keys, known);
    case "metric-filter":
    case "subscription-filter":
      return wantedByFilter(detection, asked, keys, known);
  }
}

/** Null for a rule that gets no events of CloudTrail, or that AWS refuses. */
function wantedByEventRule(rule: EventRule, keys: EventKeys, known: KnownToAsk): Wanted | null {
  const reading = readingOfRule(rule);
  const state = ruleStateOf(rule);
  if (reading.kind === "mistaken" || state === "disabled") return null;
  const isAbout = isAboutCloudTrail(reading.pattern);
  if (isAbout === "no") return null;
  if (isAbout === "maybe") return mayBeUnread(reading.pattern) ? { events: [], unclear: rule.id } : null;
  const { pattern } = withKnownFields(reading.pattern, known.semantics);
  const { accepted, isOfOther } = acceptedByRule(rule, pattern, known);
  if (isOfOther) return { events: [], unclear: rule.id };
  const reaching = accepted.operations.filter(
    ({ operation, eventName }) => reachesRule(state, operation, eventName) !== "no",
  );
  const given = { waiting: rule, pattern, accepted, reaching, isDeclared: true };
  return wanted(given, keys, known, ({ record: { eventSource } }) => {
    const landing = eventSource === null ? null : landingOf(eventSource, rule.region, pattern, known.semantics);
    const leader = literal(leaderOf(rule.region, known.semantics));
    const withGlobal = compare("equals", rule.region, leader) !== "no";
    if (landing === null) return { region: rule.region, withGlobal };
    // What surely lands on the bus of another Region never comes, whatever trails record.
    const isElsewhere = compare("equals", rule.region, literal(landing.region)) === "no";
    return isElsewhere && landing.basis === "documented" ? null : { region: literal(landing.region), withGlobal: true };
  });
}

/** Null for a filter on other logs, for one that takes every event, and for one that AWS refuses. */
function wantedByFilter(
  filter: LogFilter,
  { model, sinks }: DetectionsToAsk,
  keys: EventKeys,
  known: KnownToAsk,
): Wanted | null {
  const isFed = sinks.some((sink) => isFedBy(filter, sink, model, known.semantics) === "yes");
  const { pattern: written } = filter;
  if (written.kind === "unknown") return isFed ? { events: [], unclear: filter.id } : null;
  const reading = readFilterPattern(written.kind === "known" ? written.value : literal(""));
  if (reading.kind === "mistaken" || (!isFed && !isOnRecords(reading.pattern, known))) return null;
  const { pattern } = withKnownFields(reading.pattern, known.semantics);
  if (pattern.condition.kind === "constant" && pattern.open.length === 0) return null;
  const accepted = acceptedEvents(pattern, known.catalog);
  const given = { waiting: filter, pattern, accepted, reaching: accepted.operations, isDeclared: true };
  return wanted(given, keys, known, ({ record: { eventSource } }) => {
    const landing = eventSource === null ? null : landingOf(eventSource, filter.region, pattern, known.semantics);
    return { region: landing === null ? filter.region : literal(landing.region), withGlobal: true };
  });
}

/** Null for a rule that its repository cannot use either. */
function wantedByRule({ uri, rule, origin }: PlacedRule, keys: EventKeys, known: KnownToAsk): Wanted | null {
  const { format, name, id, reading } = rule;
  if (reading.kind === "mistaken") return null;
  const { pattern } = withKnownFields(reading.pattern, known.semantics);
  const waiting: Waiting = {
    ...{ id: `${uri}#${id ?? name}`, kind: format, name: literal(name) },
    ...{ scope: emptyScope, guard: [], origin },
  };
  if (pattern.condition.kind === "constant") return { events: [], unclear: waiting.id };
  const accepted = acceptedEvents(pattern, known.catalog);
  const given = { waiting, pattern, accepted, reaching: accepted.operations, isDeclared: false };
  return wanted(given, keys, known, () => ({ region: null, withGlobal: true }));
}

/** A detection with the events that may reach it. */
interface WantedBy {
  readonly waiting: Waiting;
  readonly pattern: DetectionPattern;
  readonly accepted: AcceptedEvents;
  readonly reaching: readonly AcceptedOperation[];
  /** It stands beside the resources that it names. */
  readonly isDeclared: boolean;
}

type Place = Pick<EventsOfPlace, "region" | "withGlobal">;

function wanted(
  { waiting, pattern, accepted, reaching, isDeclared }: WantedBy,
  keys: EventKeys,
  known: KnownToAsk,
  placeOf: (waited: WaitedEvents) => Place | null,
): Wanted {
  const asked = askedEvents(pattern, accepted.operations);
  const isWhole = pattern.open.length === 0;
  const meant = reaching.filter((one) => isMeantBy(one, asked, isWhole));
  const waited = waitedEvents(
    waiting,
    pattern,
    meant.filter((one) => isChosen(one, keys)),
    known,
  );
  // Of resources that the code does not show, nobody can tell which events are meant.
  const told = waited.filter(({ narrowedBy }) => !isDeclared || narrowedBy === null);
  const hasAll = isWhole && accepted.operations.length > 0 && told.length === waited.length;
  return {
    events: told.flatMap((one): EventsOfPlace[] => {
      const place = placeOf(one);
      if (place === null) return [];
      const { guard } = waiting;
      const scope = isDeclared ? waiting.scope : null;
      const about = one.about.length === 0 ? null : new Set(one.about.map(({ id }) => id));
      return [{ record: narrowed(one, keys), about, scope, guard, ...place }];
    }),
    unclear: hasAll && accepted.networkActivity.length === 0 && accepted.insights !== "yes" ? null : waiting.id,
  };
}

/** A pattern that is not known as a whole asks for what it names alone. Others than these no trail can be asked for. */
function isMeantBy(accepted: AcceptedOperation, asked: EventsOfPattern, isWhole: boolean): boolean {
  const { category } = accepted.operation;
  if (category !== "management" && category !== "data") return false;
  return asked.isAsked(accepted) && (isWhole || asked.hasName(accepted));
}

function isChosen({ operation, service }: AcceptedOperation, keys: EventKeys): boolean {
  const names = namedOperations(keys);
  return (
    (keys.service === null || keys.service === service.id) &&
    (keys.eventSource === null || keys.eventSource === operation.eventSource) &&
    (keys.category === null || keys.category === operation.category) &&
    (names === null || isNamed(operation, names)) &&
    choosesAccess(keys, operation)
  );
}

/** Many events are chosen by less than their names. */
function narrowed({ record }: WaitedEvents, keys: EventKeys): EventsOfPlace["record"] {
  const { service, access } = keys;
  const eventSource = record.eventSource ?? keys.eventSource;
  return { ...record, service, eventSource, operations: record.operations ?? keys.operations, access };
}

/** Events that differ in nothing but their operations, asked for at once. */
function joinedEvents(events: readonly EventsOfPlace[]): EventsOfPlace[] {
  const found = new Map<string, EventsOfPlace[]>();
  for (const one of events) remembered(found, placeKeyOf(one), () => []).push(one);
  return [...found.values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const every = alike.some(({ record }) => record.operations === null);
    const names = new Set(alike.flatMap(({ record }) => record.operations ?? []));
    return [{ ...first, record: { ...first.record, operations: every ? null : [...names].sort() } }];
  });
}
