/** Rules of event buses: which events come to the bus, and to the rule. */
import type { EventRule } from "../model/detection.ts";
import type { DetectionReason } from "../model/reasons/detection-reason.ts";
import { display, knownString, sameText, type Text } from "../model/text.ts";
import { askedEvents } from "./asked-events.ts";
import { askedFields, wholeTexts } from "./asked-fields.ts";
import { disputedSignInType, isAboutCloudTrail, maySpeakOfCloudTrail } from "./patterns/about-cloudtrail.ts";
import { readEventPatternText } from "./patterns/event-pattern-text.ts";
import { readEventPattern } from "./patterns/event-pattern.ts";
import { acceptedEvents, noEvents } from "./patterns/accepted.ts";
import { necessaryTests, restrictionsOf } from "./patterns/necessary.ts";
import { withKnownFields } from "./patterns/record-fields.ts";
import type { AcceptedEvents, AcceptedOperation, DetectionPattern, PatternReading } from "./patterns/types.ts";
import { ruleStateOf, type RuleState } from "./event-state.ts";
import type { AssessedDetection, DetectionsRun } from "./types.ts";
import { detectionEntry, refusedEntry, type DetectionParts } from "./entry.ts";
import { missingOperations, RuleEvents, undeterminedOperations } from "./rule-events.ts";
import type { WeighedEvents } from "./weighed-events.ts";

/** The verdict on a rule; null for one that is not about events of CloudTrail. */
export function assessEventRule(rule: EventRule, run: DetectionsRun): AssessedDetection | null {
  const reading = readingOfRule(rule);
  if (reading.kind === "mistaken")
    return maySpeakOfCloudTrail(rule.pattern) ? refusedEntry(rule, rule.patternOrigin, reading.mistakes) : null;
  const isAbout = isAboutCloudTrail(reading.pattern);
  if (isAbout !== "yes") return isAbout === "maybe" ? unreadEntry(rule, reading.pattern, run) : null;
  const { pattern, ...fieldsOfPattern } = withKnownFields(reading.pattern, run.semantics);
  const { accepted, isOfOther } = acceptedByRule(rule, pattern, run);
  const asked = askedEvents(pattern, accepted.operations);
  const parts: DetectionParts = {
    ...{ detection: rule, patternOrigin: rule.patternOrigin },
    ...{ pattern, fields: fieldsOfPattern, accepted, asked },
  };
  const state = ruleStateOf(rule);
  if (state === "disabled")
    return detectionEntry(parts, [missingOperations(accepted.operations, { code: "rule-disabled" })], [], run);
  const events = isOfOther
    ? [undeterminedOperations(accepted.operations, [{ code: "account-differs", own: rule.scope.account }])]
    : eventsOnBus(rule, state, parts, run);
  return detectionEntry(parts, events, [...stateReasons(rule, state), ...undocumentedIn(pattern)], run);
}

/** The events that a rule accepts, of its own account and Region or, where there are none, of other accounts. */
export function acceptedByRule(
  rule: EventRule,
  pattern: DetectionPattern,
  run: Pick<DetectionsRun, "catalog">,
): AcceptedOnBus {
  const { accepted: found, isOfOther } = acceptedOnBus(rule, pattern, run);
  const sources = wholeTexts(askedFields(pattern.condition), "source");
  return { accepted: { ...found, operations: ofSources(found.operations, sources) }, isOfOther };
}

interface AcceptedOnBus {
  readonly accepted: AcceptedEvents;
  readonly isOfOther: boolean;
}

/** Whether a pattern that may be about CloudTrail leaves so much open that it well may be. */
export function mayBeUnread({ condition }: DetectionPattern): boolean {
  return condition.kind === "constant" || necessaryTests(condition, ["detail-type"]) !== null;
}

/** A rule of which nobody knows what it waits for; null where it says so much that it is hardly CloudTrail. */
function unreadEntry(rule: EventRule, pattern: DetectionPattern, run: DetectionsRun): AssessedDetection | null {
  if (!mayBeUnread(pattern)) return null;
  const parts = {
    ...{ detection: rule, patternOrigin: rule.patternOrigin, pattern, fields: { misspelt: [], unknown: [] } },
    ...{ accepted: noEvents, asked: askedEvents(pattern, []) },
  };
  return detectionEntry(parts, [], [], run);
}

/**
 * The events of the account and Region of the rule that its pattern accepts; where there are none, those of other
 * accounts, which may forward theirs.
 */
function acceptedOnBus(
  { region, scope }: EventRule,
  pattern: DetectionPattern,
  { catalog }: Pick<DetectionsRun, "catalog">,
): AcceptedOnBus {
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

/** The pattern of a rule, read. */
export function readingOfRule({ pattern }: EventRule): PatternReading {
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
  const enabled = forwarding.filter((one) => ruleStateOf(one) !== "disabled");
  const [off] = forwarding;
  if (off !== undefined && enabled.length === 0)
    return [missingOperations(accepted.operations, { code: "forwarder-disabled", rule: off.id })];
  const [forwarder, ...others] = enabled;
  if (forwarder === undefined || others.length > 0) return [undeterminedOperations(accepted.operations, before)];
  const { operations } = accepted;
  const passed = forwardedBy(forwarder, operations, run);
  if (passed === null) return [undeterminedOperations(operations, before)];
  const place = { ...rule, region: forwarder.region, scope: forwarder.scope };
  const there = new RuleEvents(place, both(state, ruleStateOf(forwarder)), pattern, asked, run);
  const stopped = operations.filter((one) => !passed.includes(one));
  return [
    ...there.all(passed),
    ...(stopped.length === 0 ? [] : [missingOperations(stopped, { code: "not-forwarded", rule: forwarder.id })]),
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
  const reading = readingOfRule(forwarder);
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

/** What a pattern asks of events of CloudTrail that no document says of them, or two say otherwise. */
function undocumentedIn(pattern: DetectionPattern): DetectionReason[] {
  const type = disputedSignInType(pattern);
  const asksForResources = restrictionsOf(pattern.condition).some(
    ({ path: [first], tests }) => first === "resources" && tests.some((test) => test !== "absent"),
  );
  return [
    ...(type === null ? [] : [{ code: "type-disputed", ...type } as const]),
    ...(asksForResources ? [{ code: "resources-undocumented" } as const] : []),
  ];
}

function stateReasons({ state }: EventRule, known: RuleState): DetectionReason[] {
  if (known !== "unknown") return [];
  return [{ code: "state-unknown", because: state.kind === "unknown" ? state.because : null }];
}
