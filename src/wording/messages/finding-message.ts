/** Words for what findings say: the one place where a finding becomes a sentence. */
import type { FindingMessage, FindingRole, MadeBy, PlaceRole } from "../../model/messages/finding-message.ts";
import type { Guard } from "../../model/guard.ts";
import { reasonClause } from "../reasons.ts";
import { describeGuard } from "../questions.ts";
import { wordsFor, type Words } from "../words.ts";
import { coverageWords, type SentenceSpan } from "./coverage.ts";
import { deliveryMessages, deliveryRoles } from "./delivery.ts";
import { redundancyMessages, redundancyRoles } from "./redundancy.ts";
import { doubts, rejectionRoles, rejectionWords } from "./rejections.ts";
import { trailSettingsMessages } from "./trail-settings.ts";
import { runMessages, trailMessages } from "./trails.ts";
import { valueMessages, valueRoles } from "./values.ts";

/** What is put into words. */
export interface Told {
  readonly message: FindingMessage;
  /** The answers under which it holds; empty: under all. */
  readonly when: Guard;
  /** What made what it is about; null where that is not known. */
  readonly construct: MadeBy | null;
}

/** A finding in words. */
export interface FindingWords {
  readonly sentence: string;
  /** Code to copy that stands behind it. */
  readonly snippet: string | null;
  /** Where the answers of sinks stand in the sentence, by their `reasonKey`. */
  readonly answers: ReadonlyMap<string, SentenceSpan>;
}

/** "When condition IsProduction is yes: The trail is not logging, … (Construct App/Trail.)" */
export function findingWords({ message, when, construct }: Told): FindingWords {
  const { sentence, snippet, answers } = messageWords(message);
  const lead = when.length === 0 ? "" : `When ${describeGuard(when)}: `;
  const shifted = [...answers].map(
    ([key, { start, end }]) => [key, { start: start + lead.length, end: end + lead.length }] as const,
  );
  return { sentence: `${lead}${sentence.trimEnd()}${madeBy(construct)}`, snippet, answers: new Map(shifted) };
}

/** The sentence with the code behind it: one text for programs. */
export function wholeMessage(sentence: string, snippet: string | null): string {
  return snippet === null ? sentence : `${sentence}\n\n${snippet}`;
}

function madeBy(construct: MadeBy | null): string {
  if (construct === null) return "";
  const line = construct.line === null ? "" : `, made at ${construct.line}`;
  return ` (Construct ${construct.path}${line}.)`;
}

const noAnswers: ReadonlyMap<string, SentenceSpan> = new Map();

function messageWords(message: FindingMessage): FindingWords {
  switch (message.code) {
    case "refused": {
      const { sentence, code = null } = wordsFor(rejectionWords, message.says);
      return { sentence, snippet: code, answers: noAnswers };
    }
    case "event-not-recorded":
    case "event-partly-recorded":
    case "event-never-recorded":
    case "coverage-undetermined":
    case "coverage-lost":
      return { snippet: null, ...coverageWords(message) };
    default:
      return { sentence: wordsFor(plainMessages, message), snippet: null, answers: noAnswers };
  }
}

/** Messages that are a sentence and nothing else. */
const plainMessages = {
  ...trailMessages,
  ...trailSettingsMessages,
  ...runMessages,
  ...doubts,
  ...valueMessages,
  ...redundancyMessages,
  ...deliveryMessages,
};

/** A clause beside the place. */
export function placeClause(role: PlaceRole): string {
  return wordsFor(placeRoles, role);
}

export const findingRoles: Words<FindingRole, string> = {
  answer: ({ answer }) => reasonClause({ ...answer, touchesOthers: false }),
  construct: ({ path }) => `the construct ${path} is made here`,
  "first-copy": ({ trail }) => `${trail} copies them too`,
};

const placeRoles: Words<PlaceRole, string> = {
  ...findingRoles,
  ...rejectionRoles,
  ...valueRoles,
  ...redundancyRoles,
  ...deliveryRoles,
};
