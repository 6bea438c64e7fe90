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
import type { MessageWords } from "../../src/wording/messages/title.ts";
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
  values: [literal("Get")],
  others: 0,
  by: [reads],
  advice: { code: "repeat" },
  dialect,
} as const satisfies RedundancyMessage;

const further = {
  code: "further-resources",
  selector: reads,
  further: ["DataLogs", "DataOld", "DataNew"],
  arn: literal("arn:aws:s3:::data-logs"),
  values: [literal("arn:aws:s3:::data")],
  others: 0,
  meant: "Data",
  contains: true,
  dialect,
} as const satisfies RedundancyMessage;

const messages: ExpectedWords<RedundancyMessage, MessageWords> = {
  "selector-redundant": [
    [
      { code: "selector-redundant", selector: second, by: [reads] },
      {
        title: 'selector 2 changes nothing beside selector "Reads"',
        detail:
          'Selector "Reads" already records all that it matches. Remove selector 2, or narrow what makes ' +
          "it unnecessary.",
      },
    ],
    [
      { code: "selector-redundant", selector: reads, by: [second, { name: "", index: 2 }] },
      {
        title: 'selector "Reads" changes nothing beside selector 2 and selector 3',
        detail:
          'Selector 2 and selector 3 together already record all that it matches. Remove selector "Reads", ' +
          "or narrow what makes it unnecessary.",
      },
    ],
  ],
  "comparisons-given-up": [
    [
      { code: "comparisons-given-up", selectors: [reads] },
      {
        title: "undetermined whether more selectors or exclusions have no effect",
        detail:
          'Comparing selector "Reads" with the others takes too much. Nothing is wrong with that. To have all of them ' +
          "compared, name fewer values.",
      },
    ],
    [
      { code: "comparisons-given-up", selectors: Array.from({ length: 6 }, (_, index) => ({ name: null, index })) },
      {
        title: "undetermined whether more selectors or exclusions have no effect",
        detail:
          "Comparing selector 1, selector 2, selector 3 and 3 more with the others takes too much. Nothing is wrong " +
          "with that. To have all of them compared, name fewer values.",
      },
    ],
  ],
  "both-of-read-only": [
    [
      { code: "both-of-read-only", selector: second },
      {
        title: '"readOnly" in selector 2 lists both "true" and "false"',
        detail: "That is the same as no condition. Remove it, or keep one of the two.",
      },
    ],
  ],
  "value-twice": [
    [
      {
        code: "value-twice",
        where: { code: "field", field: "eventName", selector: reads },
        values: [literal("GetItem")],
        others: 0,
      },
      { title: '"GetItem" is listed twice for "eventName" in selector "Reads"', detail: "Remove one of the two." },
    ],
    [
      {
        code: "value-twice",
        where: { code: "field", field: "eventName", selector: reads },
        values: [literal("GetItem"), literal("PutItem")],
        others: 1,
      },
      {
        title: '"GetItem" and 1 other are listed twice for "eventName" in selector "Reads"',
        detail: 'The other is "PutItem". Remove one of each two.',
      },
    ],
  ],
  "value-redundant": [
    [
      {
        code: "value-redundant",
        where: { code: "field", field: "eventName", selector: second },
        values: [literal("GetItem"), literal("PutItem")],
        by: { operator: "StartsWith", value: literal("Get") },
        others: 2,
        dialect,
      },
      {
        title: '"GetItem" and 2 others change nothing beside wider values',
        detail:
          'The others are "PutItem" and 1 more. For "eventName" in selector 2, starts_with "Get" matches all that ' +
          '"GetItem" matches. Remove what is unnecessary, or narrow the other.',
      },
    ],
    [
      {
        code: "value-redundant",
        where: { code: "data-resource", type: "AWS::S3::Object" },
        values: [literal("arn:aws:s3:::data/a")],
        by: { operator: null, value: literal("arn:aws:s3:::data/") },
        others: 0,
        dialect,
      },
      {
        title: '"arn:aws:s3:::data/a" changes nothing beside "arn:aws:s3:::data/"',
        detail:
          'For "AWS::S3::Object", "arn:aws:s3:::data/" matches all that "arn:aws:s3:::data/a" matches. ' +
          "Remove what is unnecessary, or narrow the other.",
      },
    ],
  ],
  "exclusions-without-management": [
    [
      { code: "exclusions-without-management", dialect },
      {
        title: "exclude_management_event_sources changes nothing",
        detail:
          "include_management_events is false, so the selector matches no management events. Remove " +
          "exclude_management_event_sources, or set include_management_events to true to record the others.",
      },
    ],
  ],
  "exclusion-undone": [
    [
      undone,
      {
        title: 'the exclusion by "eventName" in selector 2 has no effect',
        detail:
          'Selector "Reads" records all events that not_starts_with "Get" excludes, and one selector that ' +
          'matches is enough. Repeat the exclusion in selector "Reads", or remove it.',
      },
    ],
    [
      { ...undone, selector: reads, by: [second, { name: null, index: 2 }], advice: { code: "join-conditions" } },
      {
        title: 'the exclusion by "eventName" in selector "Reads" has no effect',
        detail:
          'Selector 2 and selector 3 record all events that not_starts_with "Get" excludes, and one ' +
          "selector that matches is enough. The exclusions undo each other. Write all of them as " +
          "conditions of one selector, or remove them to record all of it.",
      },
    ],
    [
      { ...undone, values: [literal("Get"), literal("List"), literal("Describe")], others: 3 },
      {
        title: 'the exclusion by "eventName" in selector 2 has no effect',
        detail:
          'Selector "Reads" records all events that not_starts_with "Get" excludes, and one selector that ' +
          'matches is enough. Nor has the exclusion of "List", "Describe" and 1 more an effect. Repeat the ' +
          'exclusion in selector "Reads", or remove it.',
      },
    ],
  ],
  "beginning-or-end": [
    [
      { code: "beginning-or-end", selector: second, beginning: literal("arn:"), end: literal("/logs"), dialect },
      {
        title: "selector 2 matches a beginning or an end, not both together",
        detail:
          'It matches all that begins with "arn:", and all that ends with "/logs": starts_with and ' +
          "ends_with of one field are alternatives, and no selector can require both. Keep one of the two, " +
          "or exclude the rest with not_starts_with or not_ends_with.",
      },
    ],
  ],
  "further-resources": [
    [
      further,
      {
        title: 'selector "Reads" matches DataLogs, DataOld and DataNew too',
        detail:
          '"arn:aws:s3:::data-logs" begins with "arn:aws:s3:::data", the ARN of Data. End the value with a ' +
          'slash: "arn:aws:s3:::data/".',
      },
    ],
    [
      { ...further, further: ["DataLogs"], arn: null, contains: false },
      {
        title: 'selector "Reads" matches DataLogs too',
        detail: 'Its ARN begins with "arn:aws:s3:::data", the ARN of Data. Write equals with the whole ARN.',
      },
    ],
    [
      {
        ...further,
        further: ["DataLogs"],
        values: [literal("arn:aws:s3:::data"), literal("arn:aws:s3:::a")],
        others: 1,
      },
      {
        title: 'selector "Reads" matches DataLogs too',
        detail:
          '"arn:aws:s3:::data-logs" begins with "arn:aws:s3:::data", the ARN of Data. Other resources go on from ' +
          '"arn:aws:s3:::a". End the value with a slash: "arn:aws:s3:::data/".',
      },
    ],
  ],
};

const places: ExpectedWords<ValuesPlace, string> = {
  field: [[{ code: "field", field: "eventName", selector: reads }, 'for "eventName" in selector "Reads"']],
  "data-resource": [[{ code: "data-resource", type: "AWS::S3::Object" }, 'for "AWS::S3::Object"']],
};

const advice: ExpectedWords<UndoneAdvice, string> = {
  repeat: [[{ code: "repeat" }, "Repeat the exclusion in selector 1, or remove it."]],
  join: [
    [
      { code: "join", operator: "NotEquals", values: [literal("GetItem"), literal("PutItem")] },
      'The exclusions undo each other. Write one selector with not_equals = ["GetItem", "PutItem"] ' +
        "instead of both, or remove them to record all of it.",
    ],
  ],
  "join-conditions": [
    [
      { code: "join-conditions" },
      "The exclusions undo each other. Write all of them as conditions of one selector, or remove them " +
        "to record all of it.",
    ],
  ],
};

const roles: ExpectedWords<RedundancyRole, string> = {
  "selector-records-all": [[{ code: "selector-records-all", selector: reads }, 'selector "Reads" records all of it']],
  "value-matches-all": [[{ code: "value-matches-all" }, "this value matches all of it"]],
  "redundant-as-well": [[{ code: "redundant-as-well" }, "this value changes nothing either"]],
  "management-events-off": [[{ code: "management-events-off", dialect }, "include_management_events is false"]],
  "records-what-is-left-out": [
    [{ code: "records-what-is-left-out", selector: second }, "selector 2 records what it excludes"],
  ],
  "undone-as-well": [[{ code: "undone-as-well" }, "this exclusion has no effect either"]],
  "alternative-beginning": [[{ code: "alternative-beginning", dialect }, "starts_with, an alternative to ends_with"]],
  "recorded-too": [[{ code: "recorded-too", address: "DataLogs" }, "DataLogs is recorded too"]],
  "matches-more-as-well": [[{ code: "matches-more-as-well" }, "other resources go on from this value too"]],
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
