/** Words for what is found in verdicts: a lead, the reasons, and a hint. */
import type {
  CallsMeant,
  CoverageHint,
  CoverageMessage,
  EventsOwner,
  EventsSubject,
  ExampleEvent,
  WaitingDetections,
} from "../../model/messages/coverage-message.ts";
import { capitalized, counted, listed, listedInShort, namedInShort } from "../../model/words.ts";
import { shortAddress } from "../../model/address.ts";
import { reasonKey, type Reason } from "../../model/reasons/reason.ts";
import { display } from "../../model/text.ts";
import { grouped, reasonSentence, sinksTold } from "../reasons.ts";
import { wordsFor, type Words } from "../words.ts";
import { fitted, lengthOf, listedWithin, namesWithin, shortName, type MessageWords } from "./title.ts";

/** A part of a text, in UTF-16 units. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * A message with the answers of sinks in its detail, by their `reasonKey`; the names of sinks that are told as one by
 * their ids.
 */
export interface CoverageWords extends MessageWords {
  readonly answers: ReadonlyMap<string, SentenceSpan>;
}

/**
 * What a finding says of verdicts.
 *
 * @param room how many characters the title may have
 */
export function coverageWords(message: CoverageMessage, room: number): CoverageWords {
  const { claim, remarks } = wordsFor(coverageMessages, message);
  const lead = [...ownersTold(message.subject), ...remarks].map((remark) => `${remark} `).join("");
  const { text, answers } = reasonsTold(message.reasons, lead.length);
  const hint = "hint" in message ? hintOf(message.hint) : "";
  return { title: titleOf(message.subject, claim, room), detail: `${lead}${text}${hint}`, answers };
}

/** What is said of the events, around their noun, and sentences that stand before the reasons. */
export interface CoverageClaim {
  readonly claim: (are: "is" | "are") => { readonly before: string; readonly after: string };
  readonly remarks: readonly string[];
}

export const coverageMessages: Words<CoverageMessage, CoverageClaim> = {
  "event-not-recorded": () => ({ claim: (are) => ({ before: "", after: ` ${are} not recorded` }), remarks: [] }),
  "event-partly-recorded": ({ missing, example }) => ({
    claim: (are) => ({ before: "", after: ` ${are} recorded in part only` }),
    remarks: [
      ...(missing === null ? [] : [`Not recorded: ${callsMeant(missing)}.`]),
      ...(example === null ? [] : [`Not recorded, for example: ${eventNoun(example)}.`]),
    ],
  }),
  "event-never-recorded": () => ({
    claim: () => ({ before: "CloudTrail never records ", after: "" }),
    remarks: ["No setting changes that."],
  }),
  "coverage-undetermined": () => ({
    claim: (are) => ({ before: "undetermined whether ", after: ` ${are} recorded` }),
    remarks: [],
  }),
  "coverage-lost": ({ isAsked, before, after, recordedBefore, gone, isOfMembers, detections }) => ({
    claim: (are) => ({
      before: "",
      after: after === "partial" ? ` ${are} now recorded in part only` : ` ${are} no longer recorded`,
    }),
    remarks: [
      ...recordedBeforeBy(recordedBefore, gone, before === "partial" ? " in part" : ""),
      ...remarksOnMembers(isOfMembers),
      ...waitingRemarks(detections),
      ...(isAsked ? [] : ["No policy asks for these events."]),
    ],
  }),
  "coverage-unproven": ({ recordedBefore, gone, unread, isOfMembers }) => ({
    claim: (are) => ({ before: "unproven whether ", after: ` ${are} still recorded` }),
    remarks: [
      ...recordedBeforeBy(recordedBefore, gone, ""),
      ...remarksOnMembers(isOfMembers),
      ...(unread.length === 0 ? [] : [`${listedInShort(unread)} cannot be read now.`]),
    ],
  }),
};

function waitingRemarks({ blind, inPart }: WaitingDetections): string[] {
  const wait = (names: readonly string[]): string =>
    `${listedInShort(names)} ${names.length === 1 ? "waits" : "wait"} for such events and`;
  return [
    ...(blind.length === 0 ? [] : [`${wait(blind)} never ${blind.length === 1 ? "fires" : "fire"} now.`]),
    ...(inPart.length === 0 ? [] : [`${wait(inPart)} now ${inPart.length === 1 ? "misses" : "miss"} some.`]),
  ];
}

function remarksOnMembers(isOfMembers: boolean): string[] {
  return isOfMembers ? ["These are events of the member accounts of the organization."] : [];
}

function recordedBeforeBy(recordedBefore: readonly string[], gone: readonly string[], inPart: string): string[] {
  return recordedBefore.length === 0 ? [] : [`Recorded${inPart} before by ${lostSinks(recordedBefore, gone)}.`];
}

function lostSinks(recordedBefore: readonly string[], gone: readonly string[]): string {
  const by = listed(recordedBefore, "and");
  const are = gone.length === 1 ? "is" : "are";
  if (gone.length === 0) return by;
  return gone.length === recordedBefore.length
    ? `${by}, which ${are} gone`
    : `${by}; ${listed(gone, "and")} ${are} gone`;
}

function hintOf(hint: CoverageHint): string {
  switch (hint) {
    case null:
      return "";
    case "show-other-trails":
      return (
        " If another trail, such as the organization's, records them, show it with --trails. " +
        'If there is no other trail or event data store, write "sinks: complete" in trailproof.yaml.'
      );
  }
}

/** "Orders: GetItem, Query and 12 more are not recorded". */
function titleOf(subject: EventsSubject, claim: CoverageClaim["claim"], room: number): string {
  const { head, noun, names } = eventsOf(subject);
  const { before, after } = claim(names.length === 1 ? "is" : "are");
  const events = names.length === 0 ? noun : listedWithin(names, roomForNames(head, room));
  return fitted(`${head}: ${before}${events}${after}`, room);
}

/** The longest that is said of events. */
const longestClaim = "undetermined whether  are recorded".length;

function roomForNames(head: string, room: number): number {
  return room - lengthOf(head) - ": ".length - longestClaim;
}

/** How the title names the events: by their operations, or by a noun where it has no names. */
interface EventsInTitle {
  readonly head: string;
  readonly noun: string;
  readonly names: readonly string[];
}

function eventsOf(subject: EventsSubject): EventsInTitle {
  switch (subject.code) {
    case "resource": {
      const { operations, resource } = subject;
      const names = operations.includes("*") ? [] : operations;
      return { head: shortName(shortAddress(resource)), noun: "events", names };
    }
    case "services": {
      const { owners, account } = subject;
      const services = listedWithin(
        owners.map((owner) => serviceOf(owner, owners.length > 1)),
        mostOfServices,
      );
      const head = account === null ? services : `account ${display(account)}, ${services}`;
      const [owner] = owners;
      const about = owner !== undefined && owners.length === 1 ? ofOne(owner) : { noun: "events", names: [] };
      return { head: capitalized(shortName(head, mostOfHead)), ...about };
    }
  }
}

const mostOfServices = 40;
const mostOfHead = 60;

function serviceOf(owner: EventsOwner, besideOthers: boolean): string {
  switch (owner.code) {
    case "every-service":
      return besideOthers ? "all other services" : "every service";
    case "many-services":
      return `${grouped(owner.services)} services`;
    case "services-unknown-to-the-catalog":
      return "services that the catalog does not know";
    default:
      return owner.service;
  }
}

function ofOne(owner: EventsOwner): Pick<EventsInTitle, "noun" | "names"> {
  switch (owner.code) {
    case "every-service":
    case "services-unknown-to-the-catalog":
      return { noun: "management events", names: [] };
    case "many-services":
      return { noun: `${grouped(owner.count)} ${owner.access ?? "management"} operations`, names: [] };
    case "network-activity":
      return { noun: "network activity events", names: [] };
    case "calls-unknown-to-the-catalog":
      return { noun: "network activity events that the catalog does not know", names: [] };
    case "operations":
      return { noun: "events", names: owner.operations };
    case "counted-operations":
      return { noun: counted(owner.count, "management operation"), names: [] };
  }
}

/** Which events of each of several services are meant; the title names the services. */
function ownersTold(subject: EventsSubject): string[] {
  if (subject.code === "resource" || subject.owners.length < 2) return [];
  const nouns = ownerNouns(subject.owners);
  const together =
    nouns.length < 3 ? nouns.join(" and ") : `${nouns.slice(0, -1).join(", ")}, and ${nouns.at(-1) ?? ""}`;
  return [`The events are ${together}.`];
}

/** Services whose network activity events are meant are named together, a few of them: there can be dozens. */
function ownerNouns(owners: readonly EventsOwner[]): string[] {
  const network = owners.flatMap((owner) => (owner.code === "network-activity" ? [owner.service] : []));
  const others = owners.filter(({ code }) => code !== "network-activity");
  return [
    ...(network.length === 0 ? [] : [`network activity events of ${listedInShort(network)}`]),
    ...others.map(ownerNoun),
  ];
}

function ownerNoun(owner: EventsOwner): string {
  switch (owner.code) {
    case "every-service":
      return "management events of all other services";
    case "many-services":
      return `${grouped(owner.count)} ${owner.access ?? "management"} operations of ${grouped(owner.services)} services`;
    case "services-unknown-to-the-catalog":
      return "management events of services that the catalog does not know";
    case "network-activity":
      return `network activity events of ${owner.service}`;
    case "calls-unknown-to-the-catalog":
      return `network activity events of ${owner.service} that the catalog does not know`;
    case "operations":
      return `${listedInShort(owner.operations)} of ${owner.service}`;
    case "counted-operations":
      return `${counted(owner.count, "management operation")} of ${owner.service}`;
  }
}

/**
 * The operations that the message names.
 *
 * @param room how many characters the title may have
 */
export function operationsInMessage(subject: EventsSubject, room: number): string[] {
  if (subject.code === "services" && subject.owners.length > 1)
    return subject.owners.flatMap((owner) => (owner.code === "operations" ? namedInShort(owner.operations) : []));
  const { head, names } = eventsOf(subject);
  return [...namesWithin(names, roomForNames(head, room))];
}

export const callsWords: Words<CallsMeant, string> = {
  "catalog-form": ({ when }) => when,
  "global-service": () => "calls of a global service",
  "no-api-call": () => "events that no API call makes",
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
    if (reason.code === "same-account-unknown") {
      for (const { sink, start, end } of sinksTold(reason).places)
        answers.set(sink, { start: at + start, end: at + end });
    }
    sentences.push(sentence);
    at += sentence.length + 1;
  }
  if (rest > 0) sentences.push(`The JSON result has ${String(rest)} more reasons.`);
  return { text: sentences.join(" "), answers };
}
