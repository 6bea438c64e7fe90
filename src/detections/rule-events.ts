/** The events that one rule of an event bus waits for: which come to its bus, and which its state leaves out. */
import { isReadOnlyKnown } from "../catalog/read-only.ts";
import type { EventRule } from "../model/detection.ts";
import { groupsOf } from "../model/group-by.ts";
import type { DetectionReason } from "../model/reasons/detection-reason.ts";
import type { CounterexampleEvent } from "../model/result.ts";
import { display, knownString, literal } from "../model/text.ts";
import type { Certainty } from "../model/value.ts";
import type { RequiredEvents } from "../requirements/types.ts";
import type { EventsOfPattern } from "./asked-events.ts";
import { askedFields } from "./asked-fields.ts";
import { isAccepted } from "./concrete-event.ts";
import { reachesRule, type RuleState } from "./event-state.ts";
import type { AcceptedOperation, DetectionPattern } from "./patterns/types.ts";
import { comingTo, landingOf, leaderOf, type Landing, type Placed } from "./place.ts";
import type { DetectionsRun, DetectionSurroundings } from "./types.ts";
import { eventNamesOfAccepted, waitedEvents, type WaitedEvents } from "./waited-events.ts";
import { missingEvents, weighed, type WeighedEvents } from "./weighed-events.ts";

/** Events of operations that surely do not come, for one reason. */
export function missingOperations(operations: readonly AcceptedOperation[], reason: DetectionReason): WeighedEvents {
  return missingEvents(eventNamesOfAccepted(operations.slice(0, 100)), reason);
}

/** Events of operations of which nobody knows whether they come. */
export function undeterminedOperations(
  operations: readonly AcceptedOperation[],
  reasons: readonly DetectionReason[],
): WeighedEvents {
  return { ...missingOperations(operations, { code: "rule-disabled" }), outcome: "open", reasons };
}

/** The events that one rule waits for. */
export class RuleEvents {
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
    const byState = groupsOf(
      accepted,
      ({ operation, eventName }) =>
        `${reachesRule(this.#state, operation, eventName)} ${String(isReadOnlyKnown(operation))}`,
    );
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
          ...missingOperations(operations, { code: "state-without-reads", events }),
          isAsked,
          counterexample: first === undefined ? null : this.#exampleOf(first),
        },
      ];
    }
    const judged = waitedEvents(this.#rule, this.#pattern, operations, this.#run).flatMap((waited) =>
      waited.required.flatMap((required) => this.#coming(required, waited, isAsked)),
    );
    if (reaches === "yes" || this.#state === "unknown") return judged;
    const code = first !== undefined && isReadOnlyKnown(first.operation) ? "state-disputed" : "access-unknown";
    return judged.map((one) =>
      one.outcome === "missing"
        ? one
        : { ...one, outcome: "open", reasons: [...one.reasons, { code, events: one.events }] },
    );
  }

  /** The events that come to the bus, and what is said of those that land on another. */
  #coming(required: RequiredEvents, { operations, narrowedBy }: WaitedEvents, isAsked: boolean): WeighedEvents[] {
    const { region } = this.#rule;
    const { semantics } = this.#run;
    const { eventSource } = required;
    const fixed = eventSource === null ? null : landingOf(eventSource, region, this.#pattern, semantics);
    const placed = comingTo(region, required, fixed, semantics);
    if (placed.required === null) return [this.#elsewhere(operations, placed.landing, isAsked)];
    const judged = weighed(placed.required, this.#surroundings, isAsked, narrowedBy, this.#run.isComplete);
    const isThere = placed.inLanding === "yes" && !placed.isRegional && placed.landing.basis !== "disputed";
    return placed.inLanding === null || isThere
      ? judged
      : judged.map((one) => this.#withPlace(one, operations, placed));
  }

  /** Events that land in another Region than that of the rule. */
  #elsewhere(operations: readonly AcceptedOperation[], landing: Landing, isAsked: boolean): WeighedEvents {
    const events = eventNamesOfAccepted(operations);
    if (landing.basis !== "documented")
      return {
        ...undeterminedOperations(operations, [{ code: "lands-perhaps", events, region: landing.region }]),
        isAsked,
      };
    const reason = { code: "lands-elsewhere", events, region: landing.region, own: this.#ownRegion() } as const;
    const gone = {
      ...missingOperations(operations, reason),
      isAsked,
      counterexample: this.#exampleOf(operations[0], landing.region),
    };
    return isForwardedToDefault(this.#run) ? { ...gone, outcome: "open" } : gone;
  }

  #ownRegion(): string {
    return knownString(this.#rule.region) ?? display(this.#rule.region);
  }

  #withPlace(
    one: WeighedEvents,
    operations: readonly AcceptedOperation[],
    { inLanding, isRegional, landing: { region, basis } }: Placed,
  ): WeighedEvents {
    const own = this.#ownRegion();
    const { events } = one;
    if (one.outcome === "missing") return one;
    if (basis === "disputed")
      return { ...one, outcome: "open", reasons: [...one.reasons, { code: "lands-perhaps", events, region }] };
    if (inLanding === "maybe")
      return { ...one, outcome: "open", reasons: [...one.reasons, { code: "lands-in", events, region }] };
    if (one.outcome === "open" || !isRegional || this.#asksForRegion()) return one;
    const first = operations.find(({ eventName }) => this.#asked.named.has(eventName));
    if (first === undefined) return one;
    const counterexample = this.#exampleOf(first, inLanding === "no" ? region : otherThan(own, this.#run));
    if (counterexample === null) return one;
    return {
      ...one,
      outcome: "part",
      reasons: [
        ...one.reasons,
        inLanding === "no"
          ? { code: "lands-elsewhere", events, region, own }
          : { code: "lands-where-called", events, own },
      ],
      counterexample: one.counterexample ?? counterexample,
    };
  }

  #asksForRegion(): boolean {
    return askedFields(this.#pattern.condition).some(({ path }) =>
      ["region", "detail.awsRegion"].includes(path.join(".")),
    );
  }

  /**
   * An event of an operation, of the Region of the rule or of another one; null where nobody can show one that the
   * pattern takes.
   */
  #exampleOf(accepted: AcceptedOperation | undefined, region?: string): CounterexampleEvent | null {
    if (accepted === undefined) return null;
    const { operation, eventName } = accepted;
    if (operation.category !== "management") return null;
    const awsRegion = region ?? knownString(this.#rule.region);
    const event: CounterexampleEvent = {
      eventSource: operation.eventSource,
      eventName,
      eventCategory: "Management",
      eventType: operation.eventType,
      readOnly: operation.readOnly,
      ...(awsRegion === undefined ? {} : { awsRegion }),
    };
    return isAccepted(this.#pattern, event, operation.eventType) ? event : null;
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
