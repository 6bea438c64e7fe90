/** Words for what is found in verdicts: a lead, the reasons, and a hint. */
import type {
  CallsMeant,
  CoverageHint,
  CoverageMessage,
  EventsOwner,
  EventsSubject,
  ExampleEvent,
} from "../../model/messages/coverage-message.ts";
import { listedInShort, namedInShort } from "../../model/words.ts";
import { reasonKey, type Reason } from "../../model/reasons/reason.ts";
import { display } from "../../model/text.ts";
import { grouped, reasonSentence } from "../reasons.ts";
import { wordsFor, type Words } from "../words.ts";

/** A part of a text, in UTF-16 units. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

/** A message with the answers of sinks in it, by their `reasonKey`. */
export interface CoverageWords {
  readonly sentence: string;
  readonly answers: ReadonlyMap<string, SentenceSpan>;
}

/** What a finding says of verdicts. */
export function coverageWords(message: CoverageMessage): CoverageWords {
  const lead = wordsFor(coverageMessages, message);
  const { text, answers } = reasonsTold(message.reasons, lead.length + 1);
  return { sentence: `${lead} ${text}${"hint" in message ? hintOf(message.hint) : ""}`, answers };
}

/** What stands before the reasons. */
export const coverageMessages: Words<CoverageMessage, string> = {
  "event-not-recorded": ({ subject, single }) =>
    `CloudTrail would not record ${subjectNoun(subject)}: no sink takes ${single ? "it" : "them"}.`,
  "event-partly-recorded": ({ subject, missing, example }) =>
    `CloudTrail would record ${subjectNoun(subject)} in part only.` +
    (missing === null ? "" : ` Missing, for one: calls where ${callsMeant(missing)}.`) +
    (example === null ? "" : ` No sink records, for example: ${eventNoun(example)}.`),
  "event-never-recorded": ({ subject }) => `CloudTrail never records ${subjectNoun(subject)}; no setting changes that.`,
  "coverage-undetermined": ({ subject }) => `Whether CloudTrail would record ${subjectNoun(subject)} cannot be said.`,
  "coverage-lost": ({ subject, before, after, recordedBefore, gone }) => {
    const now = after === "partial" ? "would be recorded in part only" : "would be recorded no more";
    const was = before === "partial" ? "recorded in part" : "recorded";
    return `This change loses events: ${subjectNoun(subject)} ${now}; ${was} before${lostSinks(recordedBefore, gone)}.`;
  },
};

function lostSinks(recordedBefore: readonly string[], gone: readonly string[]): string {
  if (recordedBefore.length === 0) return "";
  const by = ` by ${recordedBefore.join(" and ")}`;
  if (gone.length === 0) return by;
  return gone.length === recordedBefore.length ? `${by}, gone now` : `${by} (${gone.join(" and ")} is gone)`;
}

function hintOf(hint: CoverageHint): string {
  switch (hint) {
    case null:
      return "";
    case "show-other-trails":
      return (
        " If another trail, such as the organization's, records them, show it with --trails; " +
        'if these are all the sinks there are, say so with "sinks: complete" in trailproof.yaml.'
      );
  }
}

/**
 * "GetItem, Query and 2 more on Orders (AWS::DynamoDB::Table)"; "14 management operations of Amazon DynamoDB and
 * management events of all other services".
 */
export function subjectNoun(subject: EventsSubject): string {
  switch (subject.code) {
    case "resource":
      return `${listedInShort(subject.operations)} on ${subject.resource} (${subject.type})`;
    case "services": {
      const { owners, account } = subject;
      const nouns = owners.map((owner) => ownerNoun(owner, owners.length > 1));
      const together =
        nouns.length < 3 ? nouns.join(" and ") : `${nouns.slice(0, -1).join(", ")}, and ${nouns.at(-1) ?? ""}`;
      return account === null ? together : `${together} in account ${display(account)}`;
    }
  }
}

function ownerNoun(owner: EventsOwner, besideOthers: boolean): string {
  switch (owner.code) {
    case "every-service":
      return `management events of ${besideOthers ? "all other services" : "every service"}`;
    case "many-services":
      return `${grouped(owner.count)} ${owner.access ?? "management"} operations of ${grouped(owner.services)} services`;
    case "services-unknown-to-the-catalog":
      return "management events of services that the catalog does not know";
    case "network-activity":
      return `network activity events of ${owner.service}`;
    case "operations":
      return `${listedInShort(owner.operations)} of ${owner.service}`;
    case "counted-operations":
      return `${String(owner.count)} management operations of ${owner.service}`;
  }
}

/** The operations that `subjectNoun` names. */
export function namedOperations(subject: EventsSubject): string[] {
  if (subject.code === "resource") return [...namedInShort(subject.operations)];
  return subject.owners.flatMap((owner) => (owner.code === "operations" ? namedInShort(owner.operations) : []));
}

export const callsWords: Words<CallsMeant, string> = {
  "catalog-form": ({ when }) => when,
  "global-service": () => "of a global service",
  "no-api-call": () => "that no API call makes",
};

function callsMeant(calls: CallsMeant): string {
  return wordsFor(callsWords, calls);
}

/** "UpdateItem (write) on AWS::DynamoDB::Table arn:…:table/Orders in us-east-1". */
function eventNoun(event: ExampleEvent): string {
  const access = event.readOnly === undefined ? "" : event.readOnly ? " (read)" : " (write)";
  const elements = (event.resources ?? []).map((element) =>
    `${element.type} ${element.ARN ?? element.ARNPrefix ?? ""}`.trim(),
  );
  const on = elements.length === 0 ? ` of ${event.eventSource}` : ` on ${elements.join(" and ")}`;
  const region = event.awsRegion === undefined ? "" : ` in ${event.awsRegion}`;
  const identity = event.userIdentity === undefined ? "" : ` by ${event.userIdentity.arn}`;
  const console = event.sessionCredentialFromConsole === undefined ? "" : " from the console";
  return `${event.eventName}${access}${on}${region}${identity}${console}`;
}

/** Nobody reads more than this in one message; the entry of the result has all. */
const mostReasons = 6;

/** @param start where the sentences stand in the message */
function reasonsTold(
  reasons: readonly Reason[],
  start: number,
): { readonly text: string; readonly answers: ReadonlyMap<string, SentenceSpan> } {
  const shown = reasons.length <= mostReasons + 1 ? reasons : reasons.slice(0, mostReasons);
  const rest = reasons.length - shown.length;
  const answers = new Map<string, SentenceSpan>();
  const sentences: string[] = [];
  let at = start;
  for (const reason of shown) {
    const sentence = `${reasonSentence(reason)}.`;
    if (reason.code === "sink") answers.set(reasonKey(reason), { start: at, end: at + sentence.length - 1 });
    sentences.push(sentence);
    at += sentence.length + 1;
  }
  if (rest > 0) sentences.push(`The JSON result has ${String(rest)} more reasons.`);
  return { text: sentences.join(" "), answers };
}

/** What a comparison of two results says before what the later one says: operations that the earlier one recorded. */
export function lossLead(operations: readonly string[]): string {
  return `This change loses events that were recorded before: ${operations.join(", ")}. `;
}
