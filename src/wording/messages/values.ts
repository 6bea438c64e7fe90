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
import { capitalized, counted, listed } from "../../model/words.ts";
import { quoted, spelled } from "../phrases.ts";
import { wordsFor, type Words } from "../words.ts";
import { selectorTitle } from "./selectors.ts";

export const valueMessages: Words<ValueMessage, string> = {
  "selector-dead": ({ selector, because, others }) => {
    const rest = others === 0 ? "" : ` Nor can ${counted(others, "other value")} of the field match anything.`;
    return `${capitalized(selectorTitle(selector))} matches no event. ${deadReason(because)}${rest}`;
  },
  "value-dead": ({ aliveField, because }) => {
    const others = aliveField === null ? "" : `; the other values of ${quoted(aliveField)} still can`;
    return `This value can match no event${others}. ${deadReason(because)}`;
  },
  "exclusion-dead": ({ because }) =>
    `This value excludes nothing, because no event can match it. ${deadReason(because)}`,
  "role-arn": ({ operator, value, sessions, dialect }) => {
    const excludes = operator.startsWith("Not");
    return (
      `${condition({ operator, value }, dialect)} most likely ${excludes ? "leaves out no call" : "takes no call"} ` +
      `that the role makes: "userIdentity.arn" of such calls is the ARN of the session, not that of the role. ` +
      "AWS does not document that the ARN of a role never stands there. " +
      `Write ${spelled(dialect, excludes ? "NotStartsWith" : "StartsWith")} with ${quoted(sessions)}.`
    );
  },
  "basic-selector-dead": ({ index, dialect }) => {
    const include = spelled(dialect, "IncludeManagementEvents");
    return (
      `Basic selector ${String(index + 1)} matches no event: ${include} is false and it names no ` +
      `${spelled(dialect, "DataResources")}. Set ${include} to true, name data resources, or remove the selector.`
    );
  },
  "data-resource-dead": ({ what, because }) => `${deadResourceEffect[what]} ${deadResourceValue(because)}`,
  "data-resource-without-values": ({ dialect }) =>
    `This data resource has no ${spelled(dialect, "Values")}. ` +
    "AWS does not document what that selects, and most likely it is nothing. " +
    "List ARNs, or the ARN up to the service for all resources of the type.",
  "unknown-name": ({ name, catalogDate }) =>
    // That a character is no wildcard has nothing to do with how old the catalog is.
    name.code === "literal-asterisk"
      ? wordsFor(unknownNames, name)
      : `${wordsFor(unknownNames, name)} The catalog is of ${catalogDate}; AWS adds names every month.`,
};

const deadResourceEffect = {
  resource: "This data resource matches no event.",
  value: "This value can match no event.",
  "value-among-others": "This value can match no event; the other values still can.",
};

export const deadReasons: Words<DeadReason, string> = {
  "impossible-arn": ({ operator, value, type, patterns, advice }) => {
    const subject = type === null ? "ARN" : `ARN of ${quoted(type)}`;
    return `No ${subject} ${verbs[operator]} ${quoted(value)}.${formOf(patterns)} ${wordsFor(arnAdvice, advice)}`;
  },
  "asterisk-in-name": ({ field, value, instead }) =>
    `${quoted(value)} holds "*". Selectors have no wildcards: the character stands for itself, ` +
    `and no ${field} holds it. ${wordsFor(wildcardAdvice, instead)}`,
  "never-this-value": ({ field, value, carried, dialect }) => {
    const values = listed(carried.map(quoted));
    return (
      `Events carry ${quoted(field)} with the value ${values} or not at all, never with ${quoted(value)}. ` +
      `To select the events without it, write ${spelled(dialect, "NotEquals")} with ${values}.`
    );
  },
  "left-out-again": ({ field, selecting, excluding, dialect }) =>
    `All that ${condition(selecting, dialect)} selects by ${quoted(field)} ` +
    `is left out again by ${condition(excluding, dialect)}. ` +
    "Exclusions win over selections in one selector. Remove one of the two.",
  "other-read-only": ({ eventName, recorded, wanted }) =>
    `Events called ${quoted(eventName)} have readOnly ${String(recorded)}, ` +
    `and the selector takes those with ${wanted} alone. Remove the name, or the condition on "readOnly".`,
  "other-event-source": ({ eventName, eventSource }) =>
    `Events called ${quoted(eventName)} come from ${quoted(eventSource)}, ` +
    `which the condition on "eventSource" leaves out. Remove the name, or name its event source.`,
};

function deadReason(reason: DeadReason): string {
  return wordsFor(deadReasons, reason);
}

function deadResourceValue({ type, value, patterns, hasAsterisk, forAll, dialect }: DeadResourceValue): string {
  const wildcard = hasAsterisk ? ` ${asteriskForItself}` : "";
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

const asteriskForItself = 'Selectors have no wildcards: "*" stands for itself.';

export const arnAdvice: Words<ArnAdvice, string> = {
  "no-wildcards": ({ instead }) => `${asteriskForItself} ${wordsFor(wildcardAdvice, instead)}`,
  "write-an-arn": () =>
    'An ARN is "arn:", then partition, service, Region, account and resource, with ":" between them. ' +
    "Correct the value.",
  "correct-value": () => "Correct the value.",
  "arn-of-other-type": ({ selected, other }) =>
    `It has the form of an ARN of ${quoted(other)}: name that type in "resources.type", ` +
    `or write the ARN of a resource of ${quoted(selected)}.`,
};

export const wildcardAdvice: Words<WildcardAdvice, string> = {
  "remove-field-selector": () => "Remove the field selector to select every value.",
  "write-whole-values": () => "Write whole values.",
  "write-part": ({ operator, part, dialect }) => `Write ${spelled(dialect, operator)} with ${quoted(part)}.`,
  "write-beginning-or-end": ({ startsWith, endsWith, dialect }) =>
    `Write ${spelled(dialect, startsWith)} with the part before the first "*" ` +
    `or ${spelled(dialect, endsWith)} with the part after the last, or list whole values.`,
};

export const unknownNames: Words<UnknownName, string> = {
  "unknown-field": ({ field, hint }) =>
    `The documents do not name ${quoted(field)} among the fields that selectors can filter by.${hintOf(hint)}`,
  "unknown-type": ({ type, hint }) =>
    `${quoted(type)} is not among the types of data events that AWS lists.${hintOf(hint)} ` +
    "If the type exists, the selector works; whether AWS refuses unknown types is not documented.",
  "unknown-event-type": ({ eventType, hint }) =>
    `${quoted(eventType)} is not among the types of events that AWS documents.${hintOf(hint)}`,
  "unknown-event-name": ({ operator, eventName, of, hint }) => {
    const isWhole = operator === "Equals" || operator === "NotEquals";
    const what = isWhole ? "is not a name of the events of" : "matches no name of the events of";
    return `${quoted(eventName)} ${what} ${quoted(of)} that the catalog knows.${hintOf(hint)}`;
  },
  "unknown-event-source": ({ eventSource, type, hint }) => {
    const ofType = type === null ? "" : ` of the events of ${quoted(type)}`;
    return `${quoted(eventSource)} is not an event source${ofType} that the catalog knows.${hintOf(hint)}`;
  },
  "unknown-network-source": ({ eventSource, hint }) =>
    `${quoted(eventSource)} is not among the event sources of network activity events that AWS lists.${hintOf(hint)}`,
  "literal-asterisk": ({ value, instead }) => {
    const advice = instead === null ? "Write the beginning of the ARNs without it." : wordsFor(wildcardAdvice, instead);
    return (
      `${quoted(value)} holds "*". Selectors have no wildcards: the value matches only where the ARN itself has an ` +
      `asterisk there. ${advice}`
    );
  },
};

export const hints: Words<MeantName | KnownElsewhere, string> = {
  "other-case": ({ spelling }) => `Values are compared case-sensitively: the known spelling is ${quoted(spelling)}.`,
  nearest: ({ name }) => `Did you mean ${quoted(name)}?`,
  "management-event": ({ eventName }) =>
    `${quoted(eventName)} is a management event: select it with a selector for "Management" events.`,
  "never-recorded": ({ eventName }) => `CloudTrail does not record ${quoted(eventName)} at all.`,
  "of-types": ({ types }) => `The catalog has it for ${types.map(quoted).join(" and ")}.`,
  "without-events": () => "The catalog has the operation, but no document says what its events carry.",
};

function hintOf(hint: MeantName | KnownElsewhere | null): string {
  return hint === null ? "" : ` ${wordsFor(hints, hint)}`;
}

export const valueRoles: Words<ValueRole, string> = {
  "dead-as-well": () => "this value can match nothing either",
  "excluding-value": ({ by, dialect }) => `${condition(by, dialect)} leaves it out`,
  "read-only-condition": ({ wanted, eventName }) => `readOnly ${wanted} leaves out ${quoted(eventName)}`,
  "event-source-condition": () => `the condition on "eventSource"`,
};
