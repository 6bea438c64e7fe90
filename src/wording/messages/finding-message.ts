/** Words for what findings say: the one place where a finding becomes a sentence. */
import { shortAddress } from "../../model/address.ts";
import type { FindingMessage, FindingRole, MadeBy, PlaceRole } from "../../model/messages/finding-message.ts";
import type { Guard } from "../../model/guard.ts";
import { capitalized } from "../../model/words.ts";
import { reasonClause } from "../reasons.ts";
import { describeGuard } from "../questions.ts";
import { wordsFor, type Words } from "../words.ts";
import { checksMessages } from "./checks.ts";
import { coverageWords, type SentenceSpan } from "./coverage.ts";
import { deliveryMessages, deliveryRoles } from "./delivery.ts";
import { evidenceMessages } from "./evidence.ts";
import { detectionMessages } from "./detections.ts";
import { redundancyMessages, redundancyRoles } from "./redundancy.ts";
import { doubtMessages, rejectionRoles, refusedWords } from "./rejections.ts";
import { settingLossMessages } from "./setting-loss.ts";
import { fitted, lengthOf, longestTitle, shortName, type MessageWords } from "./title.ts";
import { trailSettingsMessages } from "./trail-settings.ts";
import { runMessages, trailMessages } from "./trails.ts";
import { valueMessages, valueRoles } from "./values.ts";

/** What is put into words. */
export interface Told {
  readonly message: FindingMessage;
  /** Id of the resource or sink that it is about; null where it is about none. */
  readonly resource: string | null;
  /** The answers under which it holds; empty: under all. */
  readonly when: Guard;
  /** What made what it is about; null where that is not known. */
  readonly construct: MadeBy | null;
}

/** A finding in words. */
export interface FindingWords {
  /** The clause that the sentences begin with, without a period: "Audit: logging is off, so it records nothing". */
  readonly title: string;
  /** The title and all that follows it. */
  readonly sentence: string;
  /** Code to copy that stands behind it. */
  readonly snippet: string | null;
  /** Where the answers of sinks stand in the sentence, by their `reasonKey`. */
  readonly answers: ReadonlyMap<string, SentenceSpan>;
}

/** "Audit: logging is off, so it records nothing when condition IsTest is yes. Set … (Construct App/Trail.)" */
export function findingWords(told: Told): FindingWords {
  const { title, detail, snippet = null, answers } = messageWords(told);
  const { shown, remark } = withGuard(title, told.when);
  const lead = `${shown}.${remark} `;
  const shifted = [...answers].map(
    ([key, { start, end }]) => [key, { start: start + lead.length, end: end + lead.length }] as const,
  );
  const sentence = `${lead}${detail}`.trimEnd() + madeBy(told.construct);
  return { title: shown, sentence, snippet, answers: new Map(shifted) };
}

/** The sentence with the code behind it: one text for programs. */
export function wholeMessage(sentence: string, snippet: string | null): string {
  return snippet === null ? sentence : `${sentence}\n\n${snippet}`;
}

const inSomeCases = " in some cases";

/** How many characters a title has, where it may have to say that it holds in some cases alone. */
export function titleRoom(when: Guard): number {
  return when.length === 0 ? longestTitle : longestTitle - inSomeCases.length;
}

/** The title with the answers under which it holds; where they are too long, they stand behind it. */
function withGuard(title: string, when: Guard): { readonly shown: string; readonly remark: string } {
  if (when.length === 0) return { shown: title, remark: "" };
  const answers = describeGuard(when);
  const whole = `${title} when ${answers}`;
  return lengthOf(whole) <= longestTitle
    ? { shown: fitted(whole), remark: "" }
    : { shown: title + inSomeCases, remark: ` This is so when ${answers}.` };
}

function madeBy(construct: MadeBy | null): string {
  if (construct === null) return "";
  const line = construct.line === null ? "" : `, made at ${construct.line}`;
  return ` (Construct ${construct.path}${line}.)`;
}

interface WordsWithAnswers extends MessageWords {
  /** Where the answers of sinks stand in the detail. */
  readonly answers: ReadonlyMap<string, SentenceSpan>;
}

const noAnswers: ReadonlyMap<string, SentenceSpan> = new Map();

/** The words with the whole title. */
function messageWords({ message, resource, when }: Told): WordsWithAnswers {
  const room = titleRoom(when);
  switch (message.code) {
    case "event-not-recorded":
    case "event-partly-recorded":
    case "event-never-recorded":
    case "coverage-undetermined":
    case "coverage-lost":
    case "coverage-unproven":
      return coverageWords(message, room);
    default: {
      const words: MessageWords = message.code === "refused" ? refusedWords(message) : wordsFor(tables, message);
      return { ...words, title: fitted(aboutSink(resource, words.title), room), answers: noAnswers };
    }
  }
}

/** "Audit: logging is off": tables of messages have the clause alone. */
function aboutSink(sink: string | null, clause: string): string {
  return sink === null ? capitalized(clause) : `${shortName(shortAddress(sink))}: ${clause}`;
}

const tables = {
  ...trailMessages,
  ...trailSettingsMessages,
  ...settingLossMessages,
  ...runMessages,
  ...checksMessages,
  ...doubtMessages,
  ...valueMessages,
  ...redundancyMessages,
  ...deliveryMessages,
  ...evidenceMessages,
  ...detectionMessages,
};

/** A clause beside the place. */
export function placeClause(role: PlaceRole): string {
  return wordsFor(placeRoles, role);
}

export const findingRoles: Words<FindingRole, string> = {
  answer: ({ answer }) => reasonClause({ ...answer, touchesOthers: false }),
  "may-record": ({ sink }) => `${sink} may record them`,
  construct: ({ path }) => `the construct ${path} is made here`,
  "declared-here": ({ address }) => `${address} is declared here`,
  "in-module": () => "it is written here in the module",
  "not-kept": () => "it is written here, in a file that the repository does not keep",
  "to-blame": ({ sink }) => `${sink} does not record them`,
  "first-copy": ({ trail }) => `${trail} copies them too`,
};

const placeRoles: Words<PlaceRole, string> = {
  ...findingRoles,
  ...rejectionRoles,
  ...valueRoles,
  ...redundancyRoles,
  ...deliveryRoles,
};
