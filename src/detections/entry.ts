/** From what becomes of events to the verdict on a detection. */
import type { Operation } from "../catalog/types.ts";
import type { Origin } from "../model/location.ts";
import type { DetectionReason, EventNames } from "../model/reasons/detection-reason.ts";
import { display, literal } from "../model/text.ts";
import type { EventsOfPattern } from "./asked-events.ts";
import { askedFields, wholeTexts } from "./asked-fields.ts";
import { joined, reasonsTogether } from "./join.ts";
import { nameProblem } from "./name-problems.ts";
import { misspeltType } from "./patterns/about-cloudtrail.ts";
import { recordField } from "./patterns/accepted.ts";
import { detailTypeOf } from "./patterns/describe-event.ts";
import { meets } from "./patterns/leaf.ts";
import { necessaryTests } from "./patterns/necessary.ts";
import type { PatternFields } from "./patterns/record-fields.ts";
import type { AcceptedEvents, DetectionPattern, OpenPart, PatternMistake, PatternProblem } from "./patterns/types.ts";
import type { AssessedDetection, DetectionsRun, Waiting } from "./types.ts";
import { eventNamesOfAccepted } from "./waited-events.ts";
import { missingEvents, type WeighedEvents } from "./weighed-events.ts";

/** A detection with what its pattern asks for. */
export interface DetectionParts {
  readonly detection: Waiting;
  readonly patternOrigin: Origin;
  readonly pattern: DetectionPattern;
  readonly fields: Omit<PatternFields, "pattern">;
  readonly accepted: AcceptedEvents;
  readonly asked: EventsOfPattern;
}

/**
 * The verdict on a detection.
 *
 * @param weighed what becomes of the events that its pattern accepts
 * @param further what else is open about it
 */
export function detectionEntry(
  parts: DetectionParts,
  weighed: readonly WeighedEvents[],
  further: readonly DetectionReason[],
  run: DetectionsRun,
): AssessedDetection {
  const { detection, patternOrigin, pattern, fields } = parts;
  const all = [...weighed, ...withoutEvents(parts, run)];
  const unknown = fields.unknown.map((field): DetectionReason => ({ code: "field-unknown", field }));
  const unclear = [...pattern.open.map(openReason), ...unknown, ...further];
  const { verdict, deciding } = joined(all, unclear.length === 0);
  const open = verdict === "undetermined" ? unclear : [];
  return {
    ...described(detection, patternOrigin),
    verdict,
    needs: needsOf(parts, all),
    recordedBy: [...new Set(all.flatMap(({ recordedBy }) => recordedBy))],
    reasons: [...open, ...reasonsTogether(deciding)],
    counterexample:
      verdict === "in-part" || verdict === "never"
        ? (deciding.find(({ counterexample }) => counterexample !== null)?.counterexample ?? null)
        : null,
    blamed: verdict === "can-fire" ? [] : blamedIn(deciding),
  };
}

/** A detection whose pattern AWS refuses: it never comes into being. */
export function refusedEntry(
  detection: Waiting,
  origin: Origin,
  mistakes: readonly PatternMistake[],
): AssessedDetection {
  return {
    ...described(detection, origin),
    verdict: "never",
    needs: [],
    recordedBy: [],
    reasons: mistakes.slice(0, 1).map(({ problem }) => ({
      code: "pattern-refused",
      problem: problem.code,
      written: writtenIn(problem),
    })),
    counterexample: null,
    blamed: [],
  };
}

/** The piece of a pattern that is wrong, or what it ought to be; empty: the code says it all. */
function writtenIn(problem: PatternProblem): string {
  switch (problem.code) {
    case "not-accepted":
      return problem.written;
    case "unknown-operator":
    case "unknown-selection":
    case "missing":
      return problem.name;
    case "wrong-shape":
      return problem.expected;
    case "expected":
      return problem.found;
    case "not-json":
    case "empty":
    case "not-yaml":
    case "not-toml":
      return "";
  }
}

function described(detection: Waiting, patternOrigin: Origin) {
  const { id, kind, name, scope, guard, origin, construct } = detection;
  return {
    id,
    kind,
    name: name === null ? null : display(name),
    scope,
    guard,
    origin,
    patternOrigin,
    ...(construct === undefined ? {} : { construct }),
  };
}

/** The names of a pattern that no accepted event has, and patterns that accept none. */
function withoutEvents(parts: DetectionParts, { catalog }: DetectionsRun): WeighedEvents[] {
  const { pattern, fields, accepted, asked } = parts;
  const [misspeltField] = fields.misspelt;
  if (accepted.operations.length === 0) {
    if (misspeltField !== undefined) return [missingEvents([], { code: "field-misspelt", ...misspeltField })];
    const misspelt = misspeltType(pattern);
    if (misspelt !== null) return [missingEvents([], { code: "type-misspelt", ...misspelt })];
  }
  const known = new Set(accepted.operations.map(({ eventName }) => eventName));
  const sources = sourcesOf(pattern);
  const unknownSources = sources.filter((source) => catalog.servicesWithSource(source).length === 0);
  const found = [...asked.named].flatMap((eventName): WeighedEvents[] => {
    if (known.has(eventName)) return [];
    const event = { eventSource: sources.length === 1 ? (sources[0] ?? null) : null, eventName };
    const operation = sources
      .map((source) => catalog.recordedOperation(source, eventName)?.operation)
      .find((one) => one !== undefined);
    if (misspeltField !== undefined) return [missingEvents([event], { code: "field-misspelt", ...misspeltField })];
    if (operation !== undefined) return [missingEvents([event], notAccepted(pattern, event, operation))];
    const problem =
      unknownSources.length > 0 ? null : nameProblem(eventName, sources, asked.caseless.has(eventName), catalog);
    return [
      problem === null
        ? { ...missingEvents([event], { code: "event-unknown", event }), outcome: "open" }
        : missingEvents([event], { code: "no-such-event", event, problem }),
    ];
  });
  const isOpen = pattern.condition.kind === "constant" && pattern.open.length > 0;
  if (isOpen || found.length > 0 || accepted.operations.length > 0) return found;
  return [nothingAccepted(accepted, unknownSources)];
}

/** Why a pattern that has the name of an operation does not accept its events. */
function notAccepted(pattern: DetectionPattern, event: EventNames, { eventType }: Operation): DetectionReason {
  const tests = pattern.language === "eventbridge" ? necessaryTests(pattern.condition, ["detail-type"]) : null;
  const type = detailTypeOf(eventType, null);
  const takesType =
    tests?.some((test) => test !== "absent" && meets({ kind: "text", text: literal(type) }, test) !== "no") ?? true;
  return takesType ? { code: "accepts-nothing" } : { code: "type-differs", event, type };
}

function nothingAccepted(
  { networkActivity, insights }: AcceptedEvents,
  unknownSources: readonly string[],
): WeighedEvents {
  const [eventSource] = unknownSources;
  const open = (reason: DetectionReason): WeighedEvents => ({ ...missingEvents([], reason), outcome: "open" });
  if (eventSource !== undefined) return open({ code: "source-unknown", eventSource });
  if (networkActivity.length > 0) return open({ code: "not-judged", what: "network-activity" });
  if (insights !== "no") return open({ code: "not-judged", what: "insights" });
  return missingEvents([], { code: "accepts-nothing" });
}

/** The event sources that a pattern names, also by the `source` of EventBridge; none: it leaves them open. */
export function sourcesOf(pattern: DetectionPattern): string[] {
  const fields = askedFields(pattern.condition);
  const named = wholeTexts(fields, recordField(pattern, "eventSource").join("."));
  if (named.length > 0 || pattern.language !== "eventbridge") return [...new Set(named)];
  return [...new Set(wholeTexts(fields, "source"))].flatMap((source) =>
    source.startsWith("aws.") ? [`${source.slice("aws.".length)}.amazonaws.com`] : [],
  );
}

function openReason(part: OpenPart): DetectionReason {
  switch (part.code) {
    case "unresolved":
      return { code: "pattern-unresolved", because: part.because };
    case "undocumented":
      return { code: "pattern-not-understood", written: part.written };
    case "not-read":
      return { code: "pattern-not-read", written: part.written };
    case "language-not-read":
      return { code: "language-not-read", language: part.written };
    case "too-large":
      return { code: "pattern-not-understood", written: "" };
  }
}

/** More names than people read stand for all of a source. */
const mostNeeds = 200;

function needsOf({ accepted, asked }: DetectionParts, weighed: readonly WeighedEvents[]): EventNames[] {
  const operations = accepted.operations.filter((one) => asked.named.size === 0 || asked.hasName(one));
  const unknown = weighed.flatMap(({ events, reasons }) =>
    reasons.some(({ code }) => code === "no-such-event" || code === "event-unknown" || code === "type-differs")
      ? events
      : [],
  );
  if (operations.length <= mostNeeds) return [...eventNamesOfAccepted(operations), ...unknown];
  const sources = [...new Set(operations.map(({ operation }) => operation.eventSource))];
  return sources.length > mostNeeds
    ? [{ eventSource: null, eventName: "*" }, ...unknown]
    : [...sources.map((eventSource) => ({ eventSource, eventName: "*" })), ...unknown];
}

function blamedIn(deciding: readonly WeighedEvents[]): AssessedDetection["blamed"] {
  const answers = deciding.flatMap((one) => one.answers);
  const byId = new Map(answers.map(({ inScope, origin }) => [inScope.assessed.sink.id, origin]));
  return [...byId].map(([sink, origin]) => ({ sink, origin }));
}
