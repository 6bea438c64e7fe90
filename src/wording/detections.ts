/** Words for why a detection can or cannot fire: `src/model/reasons/detection-reason.ts` has the data. */
import type { DetectionReason, EventNames, RefusalCode, RuleNameProblem } from "../model/reasons/detection-reason.ts";
import type { Reason } from "../model/reasons/reason.ts";
import { asJson, resultReasons } from "./result-reasons.ts";
import type { ResultReason } from "../model/result.ts";
import { display } from "../model/text.ts";
import { quoted } from "./phrases.ts";
import { reasonClause } from "./reasons.ts";
import { clauseOf } from "./unknown-values.ts";
import { wordsFor, type Words } from "./words.ts";

/** A reason as a clause, without its period. */
export function detectionClause(reason: DetectionReason): string {
  return wordsFor(detectionReasons, reason);
}

/** A reason as the JSON result carries it. */
export function detectionResultReason(reason: DetectionReason): ResultReason {
  const { code, ...rest } = reason;
  const told = "reasons" in rest ? { ...rest, reasons: resultReasons(rest.reasons) } : rest;
  const args = Object.entries(told).map(([name, value]) => [name, name === "reasons" ? value : asJson(value)] as const);
  return { code, message: detectionClause(reason), ...Object.fromEntries(args) };
}

export const detectionReasons: Words<DetectionReason, string> = {
  "events-not-recorded": ({ events, reasons }) => `${subject(events)} not recorded${because(reasons)}`,
  "events-undetermined": ({ events, reasons }) => `undetermined whether ${subject(events)} recorded${because(reasons)}`,
  "no-such-event": ({ event, problem }) => `no event is called ${nameOf(event)}: ${wordsFor(nameProblems, problem)}`,
  "event-unknown": ({ event }) => `no AWS document that trailproof knows has an event ${nameOf(event)}: check its name`,
  "type-differs": ({ event, type }) =>
    `EventBridge delivers ${event.eventName} with the detail-type ${quoted(type)}, which the pattern does not take`,
  "type-misspelt": ({ written, type }) =>
    `EventBridge writes the detail-type ${quoted(written)} as ${quoted(type)}, and compares letters as they are`,
  "type-disputed": ({ written, type }) =>
    `AWS documents disagree whether the detail-type is ${quoted(type)} or ${quoted(written)}, and the pattern has the latter alone`,
  "resources-undocumented": () =>
    'no AWS document says what CloudTrail events have in "resources" beside "detail": look at "detail.resources.ARN"',
  "field-misspelt": ({ written, meant }) =>
    `no CloudTrail event has the field ${quoted(written)}: write ${quoted(meant)}`,
  "field-unknown": ({ field }) => `no AWS document lists the field ${quoted(field)} that the pattern asks for`,
  "accepts-nothing": () => "no event that CloudTrail records has all that the pattern asks for",
  "source-unknown": ({ eventSource }) =>
    `no AWS document that trailproof knows has an event source ${eventSource}: check its name`,
  "not-judged": ({ what }) =>
    `it waits for ${what === "insights" ? "Insights" : "network activity"} events, which trailproof does not judge`,
  "pattern-refused": ({ problem, written }) => `AWS rejects the pattern: ${refusals[problem](written)}`,
  "pattern-unresolved": ({ because: unknown }) =>
    `the pattern holds an unresolved value: ${clauseOf(unknown, "VALUE")}`,
  "pattern-not-understood": ({ written }) =>
    written === ""
      ? "the pattern is too large to be read"
      : `no AWS document explains what ${quoted(written)} in the pattern does`,
  "language-not-read": ({ language }) =>
    language === "" ? "the rule names no language" : `trailproof does not read rules in ${language}`,
  "pattern-not-read": ({ written }) => `trailproof does not read ${quoted(written)} in the pattern`,
  "pattern-asks-more": ({ field }) =>
    `trails record some of these events alone, and the pattern chooses by ${field}, which selectors do not see`,
  "lands-elsewhere": ({ events, region, own }) =>
    `CloudTrail records ${names(events)} in ${region}, so the event bus of ${own} does not get ${them(events)}`,
  "lands-in": ({ events, region }) =>
    `CloudTrail records ${names(events)} in ${region}, and it is not known whether the rule is in that Region`,
  "lands-perhaps": ({ events, region }) =>
    `no AWS document says in which Region CloudTrail records ${names(events)}: most likely ${region}`,
  "lands-where-called": ({ events, own }) =>
    `CloudTrail records ${names(events)} in the Region of the endpoint that is called, and the event bus of ${own} gets those of ${own} alone`,
  "custom-bus": ({ bus }) =>
    `events of CloudTrail come to the default event bus alone; it is not known whether a rule there forwards them to ${display(bus)}`,
  "not-forwarded": ({ rule }) => `${rule} does not forward all of the events to its event bus`,
  "forwarder-disabled": ({ rule }) => `${rule}, which forwards events to its event bus, is disabled`,
  "bus-unknown": ({ because: unknown }) =>
    `the event bus is unresolved${unknown === null ? "" : ` because ${clauseOf(unknown, "VALUE")}`}`,
  "account-differs": ({ own }) =>
    `the bus gets the events of account ${display(own)}, and the pattern asks for those of another account; it is not known whether that forwards them`,
  "rule-disabled": () => "the rule is disabled",
  "state-unknown": ({ because: unknown }) =>
    `the state of the rule is unresolved${unknown === null ? "" : ` because ${clauseOf(unknown, "VALUE")}`}`,
  "state-without-reads": ({ events }) =>
    `${subject(events)} read-only, and a rule in the state ENABLED gets no such management events`,
  "state-disputed": ({ events }) =>
    `${subject(events)} read-only, and AWS documents disagree whether a rule in the state ENABLED gets them`,
  "access-unknown": ({ events }) =>
    `no AWS document says whether ${subject(events)} read-only, and a rule in the state ENABLED gets no read-only management events`,
  "group-without-trail": ({ group }) => `no trail in the input delivers to log group ${groupOf(group)}`,
  "group-unknown": ({ group, trails }) =>
    trails.length === 0
      ? `no trail is in sight that delivers to log group ${groupOf(group)}`
      : `it is not known whether ${trails.join(", ")} delivers to log group ${groupOf(group)}`,
  "group-without-filters": ({ group }) =>
    `log group ${display(group)} is of the class INFREQUENT_ACCESS, which takes no filters`,
};

/** What is wrong in a pattern, by the piece of it that is. */
const refusals: Readonly<Record<RefusalCode, (written: string) => string>> = {
  "not-json": () => "it is not valid JSON",
  "wrong-shape": (expected) => `a ${expected} is expected where it has something else`,
  empty: () => "it is empty, or holds an empty list or object",
  "unknown-operator": (written) => `there is no operator ${quoted(written)}`,
  "not-accepted": (written) => `${quoted(written)} is not accepted`,
  expected: (found) => (found === "" ? "it ends too early" : `${quoted(found)} is not expected there`),
  "unknown-selection": (written) => `it has no selection ${quoted(written)}`,
  missing: (written) => `${quoted(written)} is missing`,
  "not-yaml": () => "it is not valid YAML",
  "not-toml": () => "it is not valid TOML",
};

const nameProblems: Words<RuleNameProblem, string> = {
  misspelt: ({ meant }) => `did you mean ${meantNames(meant)}`,
  "recorded-as": ({ meant }) => `CloudTrail records it as ${meantNames(meant)}`,
  "other-source": ({ meant }) =>
    `it is an event of ${[...new Set(meant.map(({ eventSource }) => eventSource ?? ""))].join(", ")}`,
  permission: () => "it is an IAM permission, and no call has that name",
  "never-recorded": () => "AWS documents that CloudTrail does not record it",
};

function meantNames(meant: readonly EventNames[]): string {
  return [...new Set(meant.map(({ eventName }) => eventName))].join(" or ");
}

function groupOf(group: Parameters<typeof display>[0] | null): string {
  return group === null ? "of an unresolved name" : display(group);
}

function nameOf({ eventSource, eventName }: EventNames): string {
  return eventSource === null ? eventName : `${eventName} of ${eventSource}`;
}

const mostNamed = 3;

/** "DisableKey and 2 more". */
export function names(events: readonly EventNames[]): string {
  const all = [...new Set(events.map(({ eventName }) => eventName))];
  if (all.length === 0) return "the events that it waits for";
  const shown = all.slice(0, all.length === mostNamed + 1 ? mostNamed + 1 : mostNamed);
  const left = all.length - shown.length;
  const parts = left === 0 ? shown : [...shown, `${String(left)} more`];
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}

function subject(events: readonly EventNames[]): string {
  return `${names(events)} ${isOne(events) ? "is" : "are"}`;
}

function them(events: readonly EventNames[]): string {
  return isOne(events) ? "it" : "them";
}

function isOne(events: readonly EventNames[]): boolean {
  return new Set(events.map(({ eventName }) => eventName)).size === 1;
}

function because(reasons: readonly Reason[]): string {
  const told = reasons.filter(({ code }) => code !== "assumption").map(reasonClause);
  return told.length === 0 ? "" : ` (${told.join("; ")})`;
}
