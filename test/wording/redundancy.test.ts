import { describe } from "vitest";
import type {
  RedundancyMessage,
  RedundancyRole,
  UndoneAdvice,
  ValuesPlace,
} from "../../src/model/messages/redundancy-message.ts";
import { literal } from "../../src/model/text.ts";
import {
  redundancyMessages,
  redundancyRoles,
  undoneAdvice,
  valuesPlaces,
} from "../../src/wording/messages/redundancy.ts";
import { wordsFor } from "../../src/wording/words.ts";
import { saysOfEach, type ExpectedWords } from "./expected-words.ts";

const dialect = "terraform-aws";
const reads = { name: "Reads", index: 0 };
const second = { name: null, index: 1 };

const undone = {
  code: "exclusion-undone",
  selector: second,
  field: "eventName",
  operator: "NotStartsWith",
  value: literal("Get"),
  by: [reads],
  advice: { code: "repeat" },
  dialect,
} as const satisfies RedundancyMessage;

const further = {
  code: "further-resources",
  selector: reads,
  further: ["DataLogs", "DataOld", "DataNew"],
  arn: literal("arn:aws:s3:::data-logs"),
  value: literal("arn:aws:s3:::data"),
  meant: "Data",
  contains: true,
  dialect,
} as const satisfies RedundancyMessage;

const messages: ExpectedWords<RedundancyMessage, string> = {
  "selector-redundant": [
    [
      { code: "selector-redundant", selector: second, by: [reads] },
      'Everything that selector 2 matches, selector "Reads" already records: it changes nothing. ' +
        "An event that several selectors match is recorded once. " +
        "Remove selector 2, or narrow what makes it unnecessary.",
    ],
    [
      { code: "selector-redundant", selector: reads, by: [second, { name: "", index: 2 }] },
      'Everything that selector "Reads" matches, selector 2 and selector 3 already record together: ' +
        "it changes nothing. An event that several selectors match is recorded once. " +
        'Remove selector "Reads", or narrow what makes it unnecessary.',
    ],
  ],
  "comparisons-given-up": [
    [
      { code: "comparisons-given-up" },
      "Whether more selectors or exclusions here have no effect was not decided: " +
        "they list so many values that comparing them with each other takes too long. " +
        "Nothing is wrong with that. To have all of them compared, name fewer values, or check fewer paths at a time.",
    ],
  ],
  "both-of-read-only": [
    [
      { code: "both-of-read-only", selector: second },
      'The condition on "readOnly" in selector 2 lists both "true" and "false", which is the same as no condition. ' +
        "Remove it, or keep one of the two.",
    ],
  ],
  "value-twice": [
    [
      {
        code: "value-twice",
        where: { code: "field", field: "eventName", selector: reads },
        value: literal("GetItem"),
        others: 0,
      },
      'The value "GetItem" of "eventName" in selector "Reads" stands there twice. Remove one of the two.',
    ],
    [
      {
        code: "value-twice",
        where: { code: "field", field: "eventName", selector: reads },
        value: literal("GetItem"),
        others: 1,
      },
      'The value "GetItem" of "eventName" in selector "Reads" stands there twice. ' +
        "The same goes for 1 other value. Remove one of the two.",
    ],
  ],
  "value-redundant": [
    [
      {
        code: "value-redundant",
        where: { code: "field", field: "eventName", selector: second },
        value: literal("GetItem"),
        by: { operator: "StartsWith", value: literal("Get") },
        others: 2,
        dialect,
      },
      'The value "GetItem" of "eventName" in selector 2 changes nothing beside starts_with "Get", ' +
        "which matches all of it. The same goes for 2 other values. Remove what it makes unnecessary, or narrow it. " +
        "Values of one field are alternatives, whatever their operators.",
    ],
    [
      {
        code: "value-redundant",
        where: { code: "data-resource", type: "AWS::S3::Object" },
        value: literal("arn:aws:s3:::data/a"),
        by: { operator: null, value: literal("arn:aws:s3:::data/") },
        others: 0,
        dialect,
      },
      'The value "arn:aws:s3:::data/a" for "AWS::S3::Object" changes nothing beside "arn:aws:s3:::data/", ' +
        "which matches all of it. Remove what it makes unnecessary, or narrow it. " +
        "Values of one field are alternatives, whatever their operators.",
    ],
  ],
  "exclusions-without-management": [
    [
      { code: "exclusions-without-management", dialect },
      "exclude_management_event_sources changes nothing here: include_management_events is false, " +
        "so this selector takes no management events that could be left out. " +
        "Remove exclude_management_event_sources, or set include_management_events to true if the others are wanted.",
    ],
  ],
  "exclusion-undone": [
    [
      undone,
      'Selector 2 leaves out events by "eventName" not_starts_with "Get", ' +
        'and selector "Reads" records all of them. ' +
        "One selector that matches is enough for an event to be recorded, so that the exclusion has no effect. " +
        'Repeat the exclusion in selector "Reads", or remove it.',
    ],
    [
      { ...undone, selector: reads, by: [second, { name: null, index: 2 }], advice: { code: "join-conditions" } },
      'Selector "Reads" leaves out events by "eventName" not_starts_with "Get", ' +
        "and selector 2 and selector 3 record all of them. " +
        "One selector that matches is enough for an event to be recorded, so that the exclusion has no effect. " +
        "The exclusions undo each other. Write all of them into one selector, in the place of these, " +
        "or remove them if all of it is to be recorded.",
    ],
  ],
  "beginning-or-end": [
    [
      { code: "beginning-or-end", selector: second, beginning: literal("arn:"), end: literal("/logs"), dialect },
      'Selector 2 takes what begins with "arn:" and also everything that ends with "/logs", whatever it begins with: ' +
        "starts_with and ends_with of one field are alternatives, and no selector can ask for both at once. " +
        "Keep one of the two, or leave the rest out with not_starts_with or not_ends_with.",
    ],
  ],
  "further-resources": [
    [
      further,
      'Selector "Reads" takes DataLogs, DataOld and DataNew too: ' +
        '"arn:aws:s3:::data-logs" begins with "arn:aws:s3:::data", the ARN of Data. ' +
        'End the value with a slash: "arn:aws:s3:::data/".',
    ],
    [
      { ...further, further: ["DataLogs"], arn: null, contains: false },
      'Selector "Reads" takes DataLogs too: its ARN begins with "arn:aws:s3:::data", the ARN of Data. ' +
        "Write equals with the whole ARN.",
    ],
  ],
};

const places: ExpectedWords<ValuesPlace, string> = {
  field: [[{ code: "field", field: "eventName", selector: reads }, 'of "eventName" in selector "Reads"']],
  "data-resource": [[{ code: "data-resource", type: "AWS::S3::Object" }, 'for "AWS::S3::Object"']],
};

const advice: ExpectedWords<UndoneAdvice, string> = {
  repeat: [[{ code: "repeat" }, "Repeat the exclusion in selector 1, or remove it."]],
  join: [
    [
      { code: "join", operator: "NotEquals", values: [literal("GetItem"), literal("PutItem")] },
      'The exclusions undo each other. Write one selector with not_equals = ["GetItem", "PutItem"] ' +
        "in the place of both, or remove them if all of it is to be recorded.",
    ],
  ],
  "join-conditions": [
    [
      { code: "join-conditions" },
      "The exclusions undo each other. Write all of them into one selector, in the place of these, " +
        "or remove them if all of it is to be recorded.",
    ],
  ],
};

const roles: ExpectedWords<RedundancyRole, string> = {
  "selector-records-all": [[{ code: "selector-records-all", selector: reads }, 'selector "Reads" records all of it']],
  "value-matches-all": [[{ code: "value-matches-all" }, "this value matches all of it"]],
  "redundant-as-well": [[{ code: "redundant-as-well" }, "this value changes nothing either"]],
  "management-events-off": [[{ code: "management-events-off", dialect }, "include_management_events is false"]],
  "records-what-is-left-out": [
    [{ code: "records-what-is-left-out", selector: second }, "selector 2 records what is left out"],
  ],
  "undone-as-well": [[{ code: "undone-as-well" }, "this exclusion has no effect either"]],
  "alternative-beginning": [[{ code: "alternative-beginning", dialect }, "starts_with, an alternative to ends_with"]],
  "recorded-too": [[{ code: "recorded-too", address: "DataLogs" }, "DataLogs is recorded too"]],
};

describe("what is said of selectors beside each other", () => {
  saysOfEach(redundancyMessages, messages, (value: RedundancyMessage) => wordsFor(redundancyMessages, value));
});

describe("where values stand", () => {
  saysOfEach(valuesPlaces, places, (place: ValuesPlace) => wordsFor(valuesPlaces, place));
});

describe("what to do about exclusions without effect", () => {
  saysOfEach(undoneAdvice, advice, (one: UndoneAdvice) => wordsFor(undoneAdvice, one)("selector 1", dialect));
});

describe("places beside them", () => {
  saysOfEach(redundancyRoles, roles, (value: RedundancyRole) => wordsFor(redundancyRoles, value));
});
