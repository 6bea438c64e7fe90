/** Words for what is said of values of selectors. */
import type { DialectId } from "../../model/dialects/index.ts";
import type {
  ArnAdvice,
  Condition,
  DeadReason,
  DeadResourceValue,
  KnownElsewhere,
  MeantName,
  UnknownName,
  ValueMessage,
  ValueRole,
  WildcardAdvice,
} from "../../model/messages/value-message.ts";
import type { Operator } from "../../model/selector.ts";
import type { Text } from "../../model/text.ts";
import { listed } from "../../model/words.ts";
import { quoted, spelled } from "../phrases.ts";
import { wordsFor, type Words } from "../words.ts";
import { selectorInTitle } from "./selectors.ts";
import { otherValues, sentences, theOthers, valuesInTitle } from "./several-values.ts";
import type { MessageWords } from "./title.ts";

export const valueMessages: Words<ValueMessage, MessageWords> = {
  "selector-dead": ({ selector, because, ...told }) => ({
    title: `${selectorInTitle(selector)} matches no event`,
    detail: sentences(
      told.others === 0 ? "" : `${otherValues(told)} ${matches(told.others)} no event either.`,
      wordsFor(deadReasons, because),
    ),
  }),
  "value-dead": ({ aliveField, because, ...told }) => ({
    title: `${valuesInTitle(valueOf(because), told.others)} ${matches(told.others + 1)} no event`,
    detail: sentences(
      theOthers(told),
      aliveField === null
        ? ""
        : `${told.others === 0 ? "Other" : "Remaining"} values of ${quoted(aliveField)} can match.`,
      wordsFor(deadReasons, because),
    ),
  }),
  "exclusion-dead": ({ because, ...told }) => ({
    title: `${valuesInTitle(valueOf(because), told.others)} ${told.others === 0 ? "excludes" : "exclude"} no event`,
    detail: sentences(theOthers(told), wordsFor(deadReasons, because)),
  }),
  "role-arn": ({ operator, sessions, dialect, ...told }) => {
    const excludes = operator.startsWith("Not");
    const [value] = told.values;
    const verb = excludes ? (told.others === 0 ? "excludes" : "exclude") : matches(told.others + 1);
    return {
      title: `${valuesInTitle(value ?? "", told.others)} most likely ${verb} no call of the role`,
      detail: sentences(
        theOthers(told),
        '"userIdentity.arn" of such calls is the ARN of the session. ' +
          "AWS does not document that the ARN of a role never appears there. " +
          `Write ${spelled(dialect, excludes ? "NotStartsWith" : "StartsWith")} with ${quoted(sessions)}.`,
      ),
    };
  },
  "data-resource-dead": ({ what, because, ...told }) => ({
    title:
      (what === "resource" ? "data resource " : "") +
      `${valuesInTitle(because.value, told.others)} ${matches(told.others + 1)} no event`,
    detail: sentences(
      theOthers(told),
      what === "value-among-others" ? `The ${told.others === 0 ? "other" : "remaining"} values can match.` : "",
      deadResourceValue(because),
    ),
  }),
  "data-resource-without-values": ({ dialect }) => ({
    title: `a data resource has no ${spelled(dialect, "Values")}`,
    detail:
      "AWS does not document what that selects, and most likely it is nothing. " +
      "List ARNs, or the ARN up to the service for all resources of the type.",
  }),
  "unknown-name": ({ names, others, catalogDate }) => {
    const [first] = names;
    const { title, cause, advice } = wordsFor(unknownNames, first)(others);
    // That a character is no wildcard has nothing to do with how old the catalog is, nor does each need its advice.
    const isOfCatalog = first.code !== "literal-asterisk";
    const age = isOfCatalog ? `The catalog is of ${catalogDate}, and AWS adds names every month.` : "";
    const all = others > 0 && isOfCatalog ? names.map((name) => adviceOf(name, others)) : [advice];
    return { title, detail: sentences(theOthers({ values: names.map(nameOf), others }), cause, age, ...all) };
  },
};

/** What to do about one of several names; empty where there is nothing. */
function adviceOf(name: UnknownName, others: number): string {
  const { advice } = wordsFor(unknownNames, name)(others);
  return advice === "" ? "" : `${quoted(nameOf(name))}: ${advice}`;
}

function nameOf(name: UnknownName): Text | string {
  switch (name.code) {
    case "unknown-field":
      return name.field;
    case "unknown-type":
      return name.type;
    case "unknown-event-type":
      return name.eventType;
    case "unknown-event-name":
      return name.eventName;
    case "unknown-event-source":
    case "unknown-network-source":
      return name.eventSource;
    case "literal-asterisk":
      return name.value;
  }
}

/** The value, or the name, that matches nothing. */
function valueOf(reason: DeadReason): Text | string {
  switch (reason.code) {
    case "impossible-arn":
    case "asterisk-in-name":
    case "never-this-value":
      return reason.value;
    case "left-out-again":
      return reason.selecting.value;
    case "other-read-only":
    case "other-event-source":
      return reason.eventName;
  }
}

export const deadReasons: Words<DeadReason, string> = {
  "impossible-arn": ({ operator, value, type, patterns, advice }) => {
    const subject = type === null ? "ARN" : `ARN of ${quoted(type)}`;
    return `No ${subject} ${verbs[operator]} ${quoted(value)}.${formOf(patterns)} ${wordsFor(arnAdvice, advice)}`;
  },
  "asterisk-in-name": ({ field, value, instead }) =>
    `${noWildcards}, and no ${field} contains one as ${quoted(value)} does. ${wordsFor(wildcardAdviceWords, instead)}`,
  "never-this-value": ({ field, value, carried, dialect }) => {
    const values = listed(carried.map(quoted));
    return (
      `Events carry ${quoted(field)} with the value ${values} or not at all, never with ${quoted(value)}. ` +
      `To select the events without it, write ${spelled(dialect, "NotEquals")} with ${values}.`
    );
  },
  "left-out-again": ({ field, selecting, excluding, dialect }) =>
    `${condition(excluding, dialect)} excludes all that ${condition(selecting, dialect)} selects by ${quoted(field)}. ` +
    "Exclusions win over selections in one selector. Remove one of the two.",
  "other-read-only": ({ eventName, recorded, wanted }) =>
    `Events named ${quoted(eventName)} have readOnly ${String(recorded)}, ` +
    `and the selector requires ${wanted}. Remove the name, or the condition on "readOnly".`,
  "other-event-source": ({ eventName, eventSource }) =>
    `Events named ${quoted(eventName)} come from ${quoted(eventSource)}, ` +
    `which the condition on "eventSource" excludes. Remove the name, or add its event source.`,
};

function deadResourceValue({ type, value, patterns, hasAsterisk, forAll, dialect }: DeadResourceValue): string {
  const wildcard = hasAsterisk ? ` ${noWildcards}.` : "";
  return (
    `No ARN of ${quoted(type)} matches ${quoted(value)}.${formOf(patterns)}${wildcard} Write whole ARNs, or ` +
    `${listed(forAll.map(quoted))} for all resources of the type in ${spelled(dialect, "DataResources")}.`
  );
}

function formOf(patterns: readonly string[]): string {
  // `{key...}`: the rest of the ARN, whatever it holds. To people it is a placeholder like any other.
  const forms = patterns.map((pattern) => pattern.replaceAll("...}", "}"));
  return forms.length === 0 ? "" : ` ARNs of the type have the form ${listed(forms)}.`;
}

function condition({ operator, value }: Condition, dialect: DialectId): string {
  return `${spelled(dialect, operator)} ${quoted(value)}`;
}

const verbs: Readonly<Record<Operator, string>> = {
  Equals: "equals",
  StartsWith: "starts with",
  EndsWith: "ends with",
  NotEquals: "equals",
  NotStartsWith: "starts with",
  NotEndsWith: "ends with",
};

const noWildcards = 'Selectors have no wildcards: "*" matches only an asterisk';

export const arnAdvice: Words<ArnAdvice, string> = {
  "no-wildcards": ({ instead }) => `${noWildcards}. ${wordsFor(wildcardAdviceWords, instead)}`,
  "write-an-arn": () =>
    'An ARN is "arn:", then partition, service, Region, account and resource, with ":" between them. ' +
    "Correct the value.",
  "correct-value": () => "Correct the value.",
  "arn-of-other-type": ({ selected, other }) =>
    `It has the form of an ARN of ${quoted(other)}: name that type in "resources.type", ` +
    `or write the ARN of a resource of ${quoted(selected)}.`,
};

export const wildcardAdviceWords: Words<WildcardAdvice, string> = {
  "remove-field-selector": () => "Remove the field selector to select every value.",
  "write-whole-values": () => "Write whole values.",
  "write-part": ({ operator, part, dialect }) => `Write ${spelled(dialect, operator)} with ${quoted(part)}.`,
  "write-beginning-or-end": ({ startsWith, endsWith, dialect }) =>
    `Write ${spelled(dialect, startsWith)} with the part before the first "*" ` +
    `or ${spelled(dialect, endsWith)} with the part after the last, or list whole values.`,
};

/** The words for a name that nobody knows; cause and advice may be empty. */
export interface UnknownNameWords {
  readonly title: string;
  readonly cause: string;
  readonly advice: string;
}

/** @param others how many names nobody knows for the same cause */
type WordsOfNames = (others: number) => UnknownNameWords;

export const unknownNames: Words<UnknownName, WordsOfNames> = {
  "unknown-field":
    ({ field, hint }) =>
    (others) => ({
      title: `unknown ${others === 0 ? "field" : "fields"} ${valuesInTitle(field, others)}`,
      cause: `AWS does not document ${them(others)} among the fields of selectors.`,
      advice: hintOf(hint),
    }),
  "unknown-type":
    ({ type, hint }) =>
    (others) => ({
      title: `unknown ${others === 0 ? "type" : "types"} of data events ${valuesInTitle(type, others)}`,
      cause:
        `AWS does not list ${them(others)}. If ${others === 0 ? "it exists" : "they exist"}, the selector works; ` +
        "AWS does not document whether CloudTrail rejects unknown types.",
      advice: hintOf(hint),
    }),
  "unknown-event-type":
    ({ eventType, hint }) =>
    (others) => ({
      title: `unknown ${others === 0 ? "type" : "types"} of events ${valuesInTitle(eventType, others)}`,
      cause: `AWS does not document ${them(others)}.`,
      advice: hintOf(hint),
    }),
  "unknown-event-name":
    ({ operator, eventName, of, hint }) =>
    (others) => {
      const isWhole = operator === "Equals" || operator === "NotEquals";
      const names = valuesInTitle(eventName, others);
      return {
        title: isWhole
          ? `unknown event ${others === 0 ? "name" : "names"} ${names}`
          : `${names} ${matches(others + 1)} no known event name`,
        cause: `The catalog has no such ${of === null ? "management event of any service" : `event of ${quoted(of)}`}.`,
        advice: hintOf(hint),
      };
    },
  "unknown-event-source":
    ({ eventSource, type, hint }) =>
    (others) => ({
      title: `unknown event ${others === 0 ? "source" : "sources"} ${valuesInTitle(eventSource, others)}`,
      cause: `The catalog has no such event source${type === null ? "" : ` of the events of ${quoted(type)}`}.`,
      advice: hintOf(hint),
    }),
  "unknown-network-source":
    ({ eventSource, hint }) =>
    (others) => ({
      title: `unknown event ${others === 0 ? "source" : "sources"} ${valuesInTitle(eventSource, others)}`,
      cause: `AWS does not list ${them(others)} among the event sources of network activity events.`,
      advice: hintOf(hint),
    }),
  "literal-asterisk":
    ({ value, instead }) =>
    (others) => ({
      title: `"*" in ${valuesInTitle(value, others)} is no wildcard`,
      cause: "Selectors have no wildcards: the value matches only ARNs with an asterisk there.",
      advice: instead === null ? "Write the beginning of the ARNs without it." : wordsFor(wildcardAdviceWords, instead),
    }),
};

function them(others: number): string {
  return others === 0 ? "it" : "them";
}

function matches(count: number): string {
  return count === 1 ? "matches" : "match";
}

export const hints: Words<MeantName | KnownElsewhere, string> = {
  "other-case": ({ spelling }) => `Values are case-sensitive. Write ${quoted(spelling)}.`,
  nearest: ({ name }) => `Did you mean ${quoted(name)}?`,
  "management-event": ({ eventName }) =>
    `${quoted(eventName)} is a management event. Select it with a selector for "Management" events.`,
  "never-recorded": ({ eventName }) => `CloudTrail never records ${quoted(eventName)}.`,
  "of-types": ({ types }) => `The catalog has it for ${listed(types.map(quoted), "and")}.`,
  "without-events": () => "The catalog has the operation, but AWS does not document its events.",
};

function hintOf(hint: MeantName | KnownElsewhere | null): string {
  return hint === null ? "" : wordsFor(hints, hint);
}

export const valueRoles: Words<ValueRole, string> = {
  "dead-as-well": () => "this value matches nothing either",
  "unknown-as-well": () => "this value is in question too",
  "role-as-well": () => "this is the ARN of a role too",
  "excluding-value": ({ by, dialect }) => `${condition(by, dialect)} excludes it`,
  "read-only-condition": ({ wanted, eventName }) => `readOnly ${wanted} excludes ${quoted(eventName)}`,
  "event-source-condition": () => `the condition on "eventSource"`,
};
