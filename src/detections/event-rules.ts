/** Rules of event buses: which events come to the bus, and to the rule. */
import type { EventRule } from "../model/detection.ts";
import { groupsOf } from "../model/group-by.ts";
import type { DetectionReason } from "../model/reasons/detection-reason.ts";
import type { CounterexampleEvent } from "../model/result.ts";
import { display, knownString, literal } from "../model/text.ts";
import type { Certainty } from "../model/value.ts";
import type { RequiredEvents } from "../requirements/types.ts";
import { askedFields, isAboutCloudTrail, wholeTexts } from "./asked-fields.ts";
import { readEventPatternText } from "./patterns/event-pattern-text.ts";
import { readEventPattern } from "./patterns/event-pattern.ts";
import { acceptedEvents } from "./patterns/accepted.ts";
import type { AcceptedOperation, DetectionPattern, PatternReading } from "./patterns/types.ts";
import { comingTo, leaderOf } from "./place.ts";
import { reachesRule, stateOf, type RuleState } from "./event-state.ts";
import { namesOf, waitedEvents, type WaitedEvents } from "./waited-events.ts";
import type { AssessedDetection, DetectionsRun, Surroundings } from "./types.ts";
import { detectionEntry, refusedEntry, type DetectionParts } from "./entry.ts";
import { missingEvents, weighed, type WeighedEvents } from "./weighed-events.ts";

/** The verdict on a rule; null for one that is not about events of CloudTrail. */
export function assessEventRule(rule: EventRule, run: DetectionsRun): AssessedDetection | null {
  const reading = readingOf(rule);
  if (reading.kind === "mistaken") return mayBeAboutCloudTrail(rule) ? refusedEntry(rule, reading.mistakes) : null;
  const { pattern } = reading;
  const fields = askedFields(pattern.condition);
  if (!isAboutCloudTrail(fields)) return null;
  const found = acceptedEvents(pattern, run.catalog, { region: rule.region });
  const accepted = { ...found, operations: ofSources(found.operations, wholeTexts(fields, "source")) };
  const named = new Set(wholeTexts(fields, "detail.eventName"));
  const parts: DetectionParts = { detection: rule, patternOrigin: rule.patternOrigin, pattern, accepted, named };
  const state = stateOf(rule);
  if (state === "disabled")
    return detectionEntry(parts, [missing(accepted.operations, { code: "rule-disabled" })], [], run);
  const asRule = new RuleEvents(rule, state, pattern, named, run);
  const before = busReasons(rule);
  const events =
    before.length > 0 ? [asRule.undetermined(accepted.operations, before)] : asRule.all(accepted.operations);
  return detectionEntry(parts, events, stateReasons(rule, state), run);
}

/**
 * The operations of the services that the sources stand for. Of a service that the Events Reference does not list the
 * source may be another; where a pattern names that of a service which has the events, this one is meant.
 */
function ofSources(operations: readonly AcceptedOperation[], sources: readonly string[]): readonly AcceptedOperation[] {
  const named = operations.filter(({ operation: { eventSource } }) =>
    sources.includes(`aws.${eventSource.split(".")[0] ?? ""}`),
  );
  return named.length > 0 ? named : operations;
}

function readingOf({ pattern }: EventRule): PatternReading {
  return pattern.kind === "text" ? readEventPatternText(pattern.text) : readEventPattern(pattern);
}

/** A pattern that AWS refuses is no business of ours where it does not speak of CloudTrail. */
function mayBeAboutCloudTrail({ pattern }: EventRule): boolean {
  return pattern.kind === "text" && display(pattern.text).includes("via CloudTrail");
}

/** What is open about the bus. Events of CloudTrail come to the default bus alone. */
function busReasons({ bus }: EventRule): DetectionReason[] {
  if (bus.kind === "absent") return [];
  if (bus.kind === "unknown") return [{ code: "bus-unknown", because: bus.because }];
  const name = knownString(bus.value);
  const isDefault = name === "default" || display(bus.value).endsWith(":event-bus/default");
  return isDefault ? [] : [{ code: "custom-bus", bus: bus.value }];
}

function stateReasons({ state }: EventRule, known: RuleState): DetectionReason[] {
  if (known !== "unknown") return [];
  return [{ code: "state-unknown", because: state.kind === "unknown" ? state.because : null }];
}

function missing(operations: readonly AcceptedOperation[], reason: DetectionReason): WeighedEvents {
  return missingEvents(namesOf(operations.slice(0, 100)), reason);
}

/** The events that one rule waits for. */
class RuleEvents {
  readonly #rule: EventRule;
  readonly #state: RuleState;
  readonly #pattern: DetectionPattern;
  readonly #named: ReadonlySet<string>;
  readonly #run: DetectionsRun;
  readonly #surroundings: Surroundings;

  constructor(
    rule: EventRule,
    state: RuleState,
    pattern: DetectionPattern,
    named: ReadonlySet<string>,
    run: DetectionsRun,
  ) {
    this.#rule = rule;
    this.#state = state;
    this.#pattern = pattern;
    this.#named = named;
    this.#run = run;
    this.#surroundings = run.surroundingsOf(rule);
  }

  undetermined(operations: readonly AcceptedOperation[], reasons: readonly DetectionReason[]): WeighedEvents {
    return { ...missing(operations, { code: "rule-disabled" }), outcome: "open", reasons };
  }

  all(accepted: readonly AcceptedOperation[]): WeighedEvents[] {
    const byState = groupsOf(accepted, ({ operation, eventName }) => reachesRule(this.#state, operation, eventName));
    return byState.flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const reaches = reachesRule(this.#state, first.operation, first.eventName);
      const byAsked = groupsOf(group, (one) => String(this.#isAsked(one, reaches)));
      return byAsked.flatMap((alike) => this.#ofState(alike, reaches));
    });
  }

  /** What a rule takes along and no name asks for is no gap where its state leaves it out, as data events are. */
  #isAsked({ operation: { category }, eventName }: AcceptedOperation, reaches: Certainty): boolean {
    return this.#named.has(eventName) || (category === "management" && reaches === "yes");
  }

  #ofState(operations: readonly AcceptedOperation[], reaches: Certainty): WeighedEvents[] {
    const [first] = operations;
    const isAsked = first !== undefined && this.#isAsked(first, reaches);
    if (reaches === "no") {
      const events = namesOf(operations);
      return [
        {
          ...missing(operations, { code: "state-without-reads", events }),
          isAsked,
          counterexample: first === undefined ? null : this.#exampleOf(first),
        },
      ];
    }
    const judged = waitedEvents(this.#rule, this.#pattern, operations, this.#run).flatMap((waited) =>
      waited.required.flatMap((required) => this.#coming(required, waited, isAsked)),
    );
    if (reaches === "yes" || this.#state === "unknown") return judged;
    return judged.map((one) =>
      one.outcome === "missing"
        ? one
        : { ...one, outcome: "open", reasons: [...one.reasons, { code: "state-disputed", events: one.events }] },
    );
  }

  /** The events that come to the bus, and what is said of those that land on another. */
  #coming(required: RequiredEvents, { operations, narrowedBy }: WaitedEvents, isAsked: boolean): WeighedEvents[] {
    const { region } = this.#rule;
    const { semantics } = this.#run;
    const leader = leaderOf(region, semantics);
    const own = knownString(region) ?? display(region);
    const placed = comingTo(region, required, semantics);
    const events = namesOf(operations);
    if (placed.required === null) {
      const reason = { code: "lands-elsewhere", events, region: leader, own } as const;
      return [{ ...missing(operations, reason), isAsked, counterexample: this.#exampleOf(operations[0], leader) }];
    }
    const judged = weighed(placed.required, this.#surroundings, isAsked, narrowedBy, this.#run.isComplete);
    if (placed.global === null || (placed.global === "yes" && !placed.isRegional)) return judged;
    return judged.map((one) => this.#withPlace(one, operations, placed));
  }

  #withPlace(
    one: WeighedEvents,
    operations: readonly AcceptedOperation[],
    { global, isRegional }: ReturnType<typeof comingTo>,
  ): WeighedEvents {
    const { region } = this.#rule;
    const leader = leaderOf(region, this.#run.semantics);
    const own = knownString(region) ?? display(region);
    const { events } = one;
    if (one.outcome === "missing") return one;
    if (global === "maybe")
      return { ...one, outcome: "open", reasons: [...one.reasons, { code: "lands-in", events, region: leader }] };
    if (one.outcome === "open" || !isRegional || this.#asksForRegion()) return one;
    const first = operations.find(({ eventName }) => this.#named.has(eventName));
    if (first === undefined) return one;
    const elsewhere = global === "no" ? leader : otherThan(own, this.#run);
    return {
      ...one,
      outcome: "part",
      reasons: [
        ...one.reasons,
        global === "no"
          ? { code: "lands-elsewhere", events, region: leader, own }
          : { code: "lands-where-called", events, own },
      ],
      counterexample: one.counterexample ?? this.#exampleOf(first, elsewhere),
    };
  }

  #asksForRegion(): boolean {
    return askedFields(this.#pattern.condition).some(({ path }) =>
      ["region", "detail.awsRegion"].includes(path.join(".")),
    );
  }

  /** An event of an operation, of the Region of the rule or of another one. */
  #exampleOf(accepted: AcceptedOperation | undefined, region?: string): CounterexampleEvent | null {
    if (accepted === undefined) return null;
    const { operation, eventName } = accepted;
    if (operation.category !== "management") return null;
    const awsRegion = region ?? knownString(this.#rule.region);
    return {
      eventSource: operation.eventSource,
      eventName,
      eventCategory: "Management",
      eventType: operation.eventType,
      readOnly: operation.readOnly,
      ...(awsRegion === undefined ? {} : { awsRegion }),
    };
  }
}

/** Another Region of the partition. */
function otherThan(region: string, { semantics }: DetectionsRun): string {
  const leader = leaderOf(literal(region), semantics);
  const partition = semantics.partitions.find((one) => one.leader === leader);
  return partition?.regions.find((one) => one !== region) ?? leader;
}
