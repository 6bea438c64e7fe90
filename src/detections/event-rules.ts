/** Rules of event buses: which events come to the bus, and to the rule. */
import type { EventRule } from "../model/detection.ts";
import { groupsOf } from "../model/group-by.ts";
import type { DetectionReason } from "../model/reasons/detection-reason.ts";
import type { CounterexampleEvent } from "../model/result.ts";
import { display, knownString, literal, sameText, type Text } from "../model/text.ts";
import type { Certainty } from "../model/value.ts";
import type { RequiredEvents } from "../requirements/types.ts";
import { askedEvents, type EventsOfPattern } from "./asked-events.ts";
import { askedFields, wholeTexts } from "./asked-fields.ts";
import { isAboutCloudTrail, maySpeakOfCloudTrail } from "./patterns/about-cloudtrail.ts";
import { readEventPatternText } from "./patterns/event-pattern-text.ts";
import { readEventPattern } from "./patterns/event-pattern.ts";
import { acceptedEvents } from "./patterns/accepted.ts";
import { withKnownFields } from "./patterns/record-fields.ts";
import type { AcceptedEvents, AcceptedOperation, DetectionPattern, PatternReading } from "./patterns/types.ts";
import { comingTo, leaderOf } from "./place.ts";
import { reachesRule, ruleStateOf, type RuleState } from "./event-state.ts";
import { eventNamesOfAccepted, waitedEvents, type WaitedEvents } from "./waited-events.ts";
import type { AssessedDetection, DetectionsRun, DetectionSurroundings } from "./types.ts";
import { detectionEntry, refusedEntry, type DetectionParts } from "./entry.ts";
import { missingEvents, weighed, type WeighedEvents } from "./weighed-events.ts";

/** The verdict on a rule; null for one that is not about events of CloudTrail. */
export function assessEventRule(rule: EventRule, run: DetectionsRun): AssessedDetection | null {
  const reading = readingOf(rule);
  if (reading.kind === "mistaken")
    return maySpeakOfCloudTrail(rule.pattern) ? refusedEntry(rule, rule.patternOrigin, reading.mistakes) : null;
  if (isAboutCloudTrail(reading.pattern) !== "yes") return null;
  const { pattern, ...fieldsOfPattern } = withKnownFields(reading.pattern, run.semantics);
  const fields = askedFields(pattern.condition);
  const { accepted: found, isOfOther } = acceptedOnBus(rule, pattern, run);
  const accepted = { ...found, operations: ofSources(found.operations, wholeTexts(fields, "source")) };
  const asked = askedEvents(pattern, accepted.operations);
  const parts: DetectionParts = {
    ...{ detection: rule, patternOrigin: rule.patternOrigin },
    ...{ pattern, fields: fieldsOfPattern, accepted, asked },
  };
  const state = ruleStateOf(rule);
  if (state === "disabled")
    return detectionEntry(parts, [missing(accepted.operations, { code: "rule-disabled" })], [], run);
  const events = isOfOther
    ? [undetermined(accepted.operations, [{ code: "account-differs", own: rule.scope.account }])]
    : eventsOnBus(rule, state, parts, run);
  return detectionEntry(parts, events, stateReasons(rule, state), run);
}

/**
 * The events of the account and Region of the rule that its pattern accepts; where there are none, those of other
 * accounts, which may forward theirs.
 */
function acceptedOnBus(
  { region, scope }: EventRule,
  pattern: DetectionPattern,
  { catalog }: DetectionsRun,
): { readonly accepted: AcceptedEvents; readonly isOfOther: boolean } {
  const own = acceptedEvents(pattern, catalog, { region, account: scope.account });
  if (own.operations.length > 0) return { accepted: own, isOfOther: false };
  const all = acceptedEvents(pattern, catalog, { region });
  return { accepted: all, isOfOther: all.operations.length > 0 };
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

/**
 * What becomes of the events on the way to the bus of a rule. To a bus of its own they come through a rule on the
 * default bus that forwards them; where several do, what one of them lacks another may bring.
 */
function eventsOnBus(rule: EventRule, state: RuleState, parts: DetectionParts, run: DetectionsRun): WeighedEvents[] {
  const { pattern, accepted, asked } = parts;
  const own = new RuleEvents(rule, state, pattern, asked, run);
  const before = busReasons(rule);
  if (before.length === 0) return own.all(accepted.operations);
  const forwarding = rule.bus.kind === "known" ? forwardersTo(rule.bus.value, run) : [];
  const [forwarder, ...others] = forwarding;
  if (forwarder === undefined || others.length > 0) return [undetermined(accepted.operations, before)];
  const { operations } = accepted;
  const passed = forwardedBy(forwarder, operations, run);
  if (passed === null) return [undetermined(operations, before)];
  const place = { ...rule, region: forwarder.region, scope: forwarder.scope };
  const there = new RuleEvents(place, both(state, ruleStateOf(forwarder)), pattern, asked, run);
  const stopped = operations.filter((one) => !passed.includes(one));
  return [
    ...there.all(passed),
    ...(stopped.length === 0 ? [] : [missing(stopped, { code: "not-forwarded", rule: forwarder.id })]),
  ];
}

/** The rules on the default bus that name a bus as a target. */
function forwardersTo(bus: Text, { model }: DetectionsRun): EventRule[] {
  const name = display(bus).split("/").at(-1) ?? "";
  return model.detections.filter(
    (one): one is EventRule =>
      one.kind === "event-rule" &&
      busReasons(one).length === 0 &&
      one.targets.some(({ text }) => sameText(text, bus) || display(text).endsWith(`:event-bus/${name}`)),
  );
}

/** The events that a rule passes on; null where that is not known. */
function forwardedBy(
  forwarder: EventRule,
  operations: readonly AcceptedOperation[],
  run: DetectionsRun,
): readonly AcceptedOperation[] | null {
  const reading = readingOf(forwarder);
  if (reading.kind === "mistaken" || reading.pattern.open.length > 0) return null;
  const found = acceptedEvents(reading.pattern, run.catalog, { region: forwarder.region }).operations;
  const keyOf = ({ operation, eventName }: AcceptedOperation): string => `${operation.eventSource} ${eventName}`;
  const passed = new Map(found.map((one) => [keyOf(one), one.accepted]));
  if (operations.some((one) => passed.get(keyOf(one)) === "maybe")) return null;
  return operations.filter((one) => passed.has(keyOf(one)));
}

/** The state of two rules in a row: what either leaves out does not come. */
function both(own: RuleState, other: RuleState): RuleState {
  const strictness: readonly RuleState[] = ["enabled-with-reads", "enabled", "unknown", "disabled"];
  return strictness.indexOf(own) > strictness.indexOf(other) ? own : other;
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
  return missingEvents(eventNamesOfAccepted(operations.slice(0, 100)), reason);
}

function undetermined(operations: readonly AcceptedOperation[], reasons: readonly DetectionReason[]): WeighedEvents {
  return { ...missing(operations, { code: "rule-disabled" }), outcome: "open", reasons };
}

/** The events that one rule waits for. */
class RuleEvents {
  readonly #rule: EventRule;
  readonly #state: RuleState;
  readonly #pattern: DetectionPattern;
  readonly #asked: EventsOfPattern;
  readonly #run: DetectionsRun;
  readonly #surroundings: DetectionSurroundings;

  constructor(
    rule: EventRule,
    state: RuleState,
    pattern: DetectionPattern,
    asked: EventsOfPattern,
    run: DetectionsRun,
  ) {
    this.#rule = rule;
    this.#state = state;
    this.#pattern = pattern;
    this.#asked = asked;
    this.#run = run;
    this.#surroundings = run.surroundingsOf(rule);
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
  #isAsked(accepted: AcceptedOperation, reaches: Certainty): boolean {
    return this.#asked.isAsked(accepted) && (reaches === "yes" || this.#asked.hasName(accepted));
  }

  #ofState(operations: readonly AcceptedOperation[], reaches: Certainty): WeighedEvents[] {
    const [first] = operations;
    const isAsked = first !== undefined && this.#isAsked(first, reaches);
    if (reaches === "no") {
      const events = eventNamesOfAccepted(operations);
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
    const events = eventNamesOfAccepted(operations);
    if (placed.required === null) {
      const reason = { code: "lands-elsewhere", events, region: leader, own } as const;
      const gone = { ...missing(operations, reason), isAsked, counterexample: this.#exampleOf(operations[0], leader) };
      return [isForwardedToDefault(this.#run) ? { ...gone, outcome: "open" } : gone];
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
    const first = operations.find(({ eventName }) => this.#asked.named.has(eventName));
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

/** Whether a rule passes events on to the default bus of another Region or account. */
function isForwardedToDefault({ model }: DetectionsRun): boolean {
  return model.detections.some(
    (one) => one.kind === "event-rule" && one.targets.some(({ text }) => display(text).endsWith(":event-bus/default")),
  );
}

/** Another Region of the partition. */
function otherThan(region: string, { semantics }: DetectionsRun): string {
  const leader = leaderOf(literal(region), semantics);
  const partition = semantics.partitions.find((one) => one.leader === leader);
  return partition?.regions.find((one) => one !== region) ?? leader;
}
