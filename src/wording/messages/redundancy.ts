/** Words for what is said of selectors held against each other. */
import type { DialectId } from "../../model/dialects/index.ts";
import { dialects } from "../../model/dialects/index.ts";
import type {
  RedundancyMessage,
  RedundancyRole,
  UndoneAdvice,
  ValuesPlace,
} from "../../model/messages/redundancy-message.ts";
import type { ToldValues } from "../../model/messages/told-values.ts";
import { concatenate, literal, type Text } from "../../model/text.ts";
import { capitalized, listedInShort } from "../../model/words.ts";
import { quoted, spelled } from "../phrases.ts";
import { wordsFor, type Words } from "../words.ts";
import { selectorInTitle, selectorTitle, selectorTitles } from "./selectors.ts";
import { otherValues, sentences, theOthers, valuesInTitle } from "./several-values.ts";
import { listedWithin, quotedInTitle, type MessageWords } from "./title.ts";

export const redundancyMessages: Words<RedundancyMessage, MessageWords> = {
  "selector-redundant": ({ selector, by }) => ({
    title: `${selectorInTitle(selector)} changes nothing beside ${listedWithin(by.map(selectorInTitle), roomForList)}`,
    detail:
      `${capitalized(selectorTitles(by))} ${by.length === 1 ? "already records" : "together already record"} ` +
      "all that it matches. " +
      `Remove ${selectorTitle(selector)}, or narrow what makes it unnecessary.`,
  }),
  "comparisons-given-up": ({ selectors }) => ({
    title: "undetermined whether more selectors or exclusions have no effect",
    detail:
      `Comparing ${listedInShort(selectors.map(selectorTitle))} with the others takes too much. ` +
      "Nothing is wrong with that. To have all of them compared, name fewer values.",
  }),
  "both-of-read-only": ({ selector }) => ({
    title: `"readOnly" in ${selectorInTitle(selector)} lists both "true" and "false"`,
    detail: "That is the same as no condition. Remove it, or keep one of the two.",
  }),
  "value-twice": ({ where, ...told }) => ({
    title:
      `${valuesInTitle(firstOf(told), told.others)} ${told.others === 0 ? "is" : "are"} listed twice ` +
      wordsFor(valuesPlaces, where),
    detail: sentences(theOthers(told), `Remove one of ${told.others === 0 ? "the two" : "each two"}.`),
  }),
  "value-redundant": ({ where, by, dialect, ...told }) => {
    const first = firstOf(told);
    const operator = by.operator === null ? "" : `${spelled(dialect, by.operator)} `;
    return {
      title:
        told.others === 0
          ? `${quotedInTitle(first)} changes nothing beside ${operator}${quotedInTitle(by.value)}`
          : `${valuesInTitle(first, told.others)} change nothing beside wider values`,
      detail: sentences(
        theOthers(told),
        `${capitalized(wordsFor(valuesPlaces, where))}, ${operator}${quoted(by.value)} matches all ` +
          `that ${quoted(first)} matches.`,
        "Remove what is unnecessary, or narrow the other.",
      ),
    };
  },
  "exclusions-without-management": ({ dialect }) => {
    const exclude = spelled(dialect, "ExcludeManagementEventSources");
    const include = spelled(dialect, "IncludeManagementEvents");
    return {
      title: `${exclude} changes nothing`,
      detail:
        `${include} is false, so the selector matches no management events. ` +
        `Remove ${exclude}, or set ${include} to true to record the others.`,
    };
  },
  "exclusion-undone": ({ selector, field, operator, by, advice, dialect, ...told }) => {
    const others = selectorTitles(by);
    return {
      title: `the exclusion by ${quotedInTitle(field)} in ${selectorInTitle(selector)} has no effect`,
      detail:
        `${capitalized(others)} ${by.length === 1 ? "records" : "record"} all events that ` +
        `${spelled(dialect, operator)} ${quoted(firstOf(told))} excludes, and one selector that matches is enough. ` +
        (told.others === 0 ? "" : `Nor has the exclusion of ${otherValues(told)} an effect. `) +
        wordsFor(undoneAdvice, advice)(others, dialect),
    };
  },
  "beginning-or-end": ({ selector, beginning, end, dialect }) => ({
    title: `${selectorInTitle(selector)} matches a beginning or an end, not both together`,
    detail:
      `It matches all that begins with ${quoted(beginning)}, and all that ends with ${quoted(end)}: ` +
      `${spelled(dialect, "StartsWith")} and ${spelled(dialect, "EndsWith")} of one field are alternatives, ` +
      "and no selector can require both. Keep one of the two, or exclude the rest with " +
      `${spelled(dialect, "NotStartsWith")} or ${spelled(dialect, "NotEndsWith")}.`,
  }),
  "further-resources": ({ selector, further, arn, meant, contains, dialect, ...told }) => {
    const value = firstOf(told);
    return {
      title: `${selectorInTitle(selector)} matches ${listedWithin(further, roomForList)} too`,
      detail: sentences(
        `${arn === null ? "Its ARN" : quoted(arn)} begins with ${quoted(value)}, the ARN of ${meant}.`,
        told.others === 0 ? "" : `Other resources go on from ${otherValues(told)}.`,
        contains
          ? `End the value with a slash: ${quoted(concatenate([value, "/"]))}.`
          : `Write ${spelled(dialect, "Equals")} with the whole ARN.`,
      ),
    };
  },
};

/** Of a list of names in a title that has others beside it. */
const roomForList = 40;

function firstOf({ values }: ToldValues): Text {
  return values[0] ?? literal("");
}

export const valuesPlaces: Words<ValuesPlace, string> = {
  field: ({ field, selector }) => `for ${quoted(field)} in ${selectorTitle(selector)}`,
  "data-resource": ({ type }) => `for ${quoted(type)}`,
};

/** `others`: the selectors that undo the exclusion. */
export const undoneAdvice: Words<UndoneAdvice, (others: string, dialect: DialectId) => string> = {
  repeat: () => (others) => `Repeat the exclusion in ${others}, or remove it.`,
  join:
    ({ operator, values }) =>
    (_others, dialect) =>
      `${undoEachOther} Write one selector with ${dialects[dialect].valuesOf(operator, values)} ` +
      "instead of both, or remove them to record all of it.",
  "join-conditions": () => () =>
    `${undoEachOther} Write all of them as conditions of one selector, or remove them to record all of it.`,
};

const undoEachOther = "The exclusions undo each other.";

export const redundancyRoles: Words<RedundancyRole, string> = {
  "selector-records-all": ({ selector }) => `${selectorTitle(selector)} records all of it`,
  "value-matches-all": () => "this value matches all of it",
  "redundant-as-well": () => "this value changes nothing either",
  "management-events-off": ({ dialect }) => `${spelled(dialect, "IncludeManagementEvents")} is false`,
  "records-what-is-left-out": ({ selector }) => `${selectorTitle(selector)} records what it excludes`,
  "undone-as-well": () => "this exclusion has no effect either",
  "alternative-beginning": ({ dialect }) =>
    `${spelled(dialect, "StartsWith")}, an alternative to ${spelled(dialect, "EndsWith")}`,
  "recorded-too": ({ address }) => `${address} is recorded too`,
  "matches-more-as-well": () => "other resources go on from this value too",
};
