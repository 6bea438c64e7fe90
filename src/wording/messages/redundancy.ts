/** Words for what is said of selectors held against each other. */
import type { DialectId } from "../../model/dialects/index.ts";
import { dialects } from "../../model/dialects/index.ts";
import type {
  RedundancyMessage,
  RedundancyRole,
  UndoneAdvice,
  ValuesPlace,
} from "../../model/messages/redundancy-message.ts";
import { concatenate, type Text } from "../../model/text.ts";
import { capitalized, counted, listed } from "../../model/words.ts";
import { quoted, spelled } from "../phrases.ts";
import { wordsFor, type Words } from "../words.ts";
import { selectorTitle, selectorTitles } from "./selectors.ts";

export const redundancyMessages: Words<RedundancyMessage, string> = {
  "selector-redundant": ({ selector, by }) => {
    const title = selectorTitle(selector);
    const already = by.length === 1 ? "already records" : "already record together";
    return (
      `Everything that ${title} matches, ${selectorTitles(by)} ${already}: it changes nothing. ` +
      `An event that several selectors match is recorded once. Remove ${title}, or narrow what makes it unnecessary.`
    );
  },
  "comparisons-given-up": () =>
    "Whether more selectors or exclusions here have no effect was not decided: " +
    "they list so many values that comparing them with each other takes too long. " +
    "Nothing is wrong with that. To have all of them compared, name fewer values, or check fewer paths at a time.",
  "both-of-read-only": ({ selector }) =>
    `The condition on "readOnly" in ${selectorTitle(selector)} lists both "true" and "false", ` +
    "which is the same as no condition. Remove it, or keep one of the two.",
  "value-twice": ({ where, value, others }) =>
    `${valueIn(where, value)} stands there twice.${sameForOthers(others)} Remove one of the two.`,
  "value-redundant": ({ where, value, by, others, dialect }) => {
    const operator = by.operator === null ? "" : `${spelled(dialect, by.operator)} `;
    return (
      `${valueIn(where, value)} changes nothing beside ${operator}${quoted(by.value)}, ` +
      `which matches all of it.${sameForOthers(others)} ` +
      "Remove what it makes unnecessary, or narrow it. Values of one field are alternatives, whatever their operators."
    );
  },
  "exclusions-without-management": ({ dialect }) => {
    const exclude = spelled(dialect, "ExcludeManagementEventSources");
    const include = spelled(dialect, "IncludeManagementEvents");
    return (
      `${exclude} changes nothing here: ${include} is false, so this selector takes no management events that could ` +
      `be left out. Remove ${exclude}, or set ${include} to true if the others are wanted.`
    );
  },
  "exclusion-undone": ({ selector, field, operator, value, by, advice, dialect }) => {
    const others = selectorTitles(by);
    return (
      `${capitalized(selectorTitle(selector))} leaves out events by ` +
      `${quoted(field)} ${spelled(dialect, operator)} ${quoted(value)}, ` +
      `and ${others} ${by.length === 1 ? "records" : "record"} all of them. ` +
      "One selector that matches is enough for an event to be recorded, so that the exclusion has no effect. " +
      wordsFor(undoneAdvice, advice)(others, dialect)
    );
  },
  "beginning-or-end": ({ selector, beginning, end, dialect }) =>
    `${capitalized(selectorTitle(selector))} takes what begins with ${quoted(beginning)} ` +
    `and also everything that ends with ${quoted(end)}, whatever it begins with: ` +
    `${spelled(dialect, "StartsWith")} and ${spelled(dialect, "EndsWith")} of one field are alternatives, ` +
    "and no selector can ask for both at once. Keep one of the two, or leave the rest out with " +
    `${spelled(dialect, "NotStartsWith")} or ${spelled(dialect, "NotEndsWith")}.`,
  "further-resources": ({ selector, further, arn, value, meant, contains, dialect }) =>
    `${capitalized(selectorTitle(selector))} takes ${listed(further, "and")} too: ` +
    `${arn === null ? "its ARN" : quoted(arn)} begins with ${quoted(value)}, the ARN of ${meant}. ` +
    (contains
      ? `End the value with a slash: ${quoted(concatenate([value, "/"]))}.`
      : `Write ${spelled(dialect, "Equals")} with the whole ARN.`),
};

function valueIn(where: ValuesPlace, value: Text): string {
  return `The value ${quoted(value)} ${wordsFor(valuesPlaces, where)}`;
}

function sameForOthers(others: number): string {
  return others === 0 ? "" : ` The same goes for ${counted(others, "other value")}.`;
}

export const valuesPlaces: Words<ValuesPlace, string> = {
  field: ({ field, selector }) => `of ${quoted(field)} in ${selectorTitle(selector)}`,
  "data-resource": ({ type }) => `for ${quoted(type)}`,
};

/** `others`: the selectors that undo the exclusion. */
export const undoneAdvice: Words<UndoneAdvice, (others: string, dialect: DialectId) => string> = {
  repeat: () => (others) => `Repeat the exclusion in ${others}, or remove it.`,
  join:
    ({ operator, values }) =>
    (_others, dialect) =>
      `${undoEachOther} Write one selector with ${dialects[dialect].valuesOf(operator, values)} ` +
      "in the place of both, or remove them if all of it is to be recorded.",
  "join-conditions": () => () =>
    `${undoEachOther} Write all of them into one selector, in the place of these, ` +
    "or remove them if all of it is to be recorded.",
};

const undoEachOther = "The exclusions undo each other.";

export const redundancyRoles: Words<RedundancyRole, string> = {
  "selector-records-all": ({ selector }) => `${selectorTitle(selector)} records all of it`,
  "value-matches-all": () => "this value matches all of it",
  "redundant-as-well": () => "this value changes nothing either",
  "management-events-off": ({ dialect }) => `${spelled(dialect, "IncludeManagementEvents")} is false`,
  "records-what-is-left-out": ({ selector }) => `${selectorTitle(selector)} records what is left out`,
  "undone-as-well": () => "this exclusion has no effect either",
  "alternative-beginning": ({ dialect }) =>
    `${spelled(dialect, "StartsWith")}, an alternative to ${spelled(dialect, "EndsWith")}`,
  "recorded-too": ({ address }) => `${address} is recorded too`,
};
