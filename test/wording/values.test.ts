import { describe } from "vitest";
import type {
  ArnAdvice,
  DeadReason,
  KnownElsewhere,
  MeantName,
  UnknownName,
  ValueMessage,
  ValueRole,
  WildcardAdvice,
} from "../../src/model/messages/value-message.ts";
import { literal } from "../../src/model/text.ts";
import {
  arnAdvice,
  deadReasons,
  hints,
  unknownNames,
  type UnknownNameWords,
  valueMessages,
  valueRoles,
  wildcardAdviceWords,
} from "../../src/wording/messages/values.ts";
import type { MessageWords } from "../../src/wording/messages/title.ts";
import { wordsFor } from "../../src/wording/words.ts";
import { saysOfEach, type ExpectedWords } from "./expected-words.ts";

const dialect = "cloudformation-yaml";
const objects = "AWS::S3::Object";

const denied = literal("AccessDenied");

const never = {
  code: "never-this-value",
  field: "errorCode",
  value: literal("AccessDenied"),
  carried: ["VpceAccessDenied"],
  dialect,
} as const satisfies DeadReason;

const deadResource = {
  type: objects,
  value: literal("arn:aws:s3:::logs*x"),
  patterns: ["arn:{partition}:s3:::{bucket}/{key...}"],
  hasAsterisk: true,
  forAll: ["arn:aws:s3", "arn:aws:s3:::"],
  dialect,
} as const;

const messages: ExpectedWords<ValueMessage, MessageWords> = {
  "selector-dead": [
    [
      { code: "selector-dead", selector: { name: "Denied", index: 0 }, because: never, values: [denied], others: 0 },
      {
        title: 'selector "Denied" matches no event',
        detail:
          'Events carry "errorCode" with the value "VpceAccessDenied" or not at all, never with ' +
          '"AccessDenied". To select the events without it, write NotEquals with "VpceAccessDenied".',
      },
    ],
    [
      {
        code: "selector-dead",
        selector: { name: null, index: 1 },
        because: never,
        values: [denied, literal("Denied")],
        others: 1,
      },
      {
        title: "selector 2 matches no event",
        detail:
          '"Denied" matches no event either. Events carry "errorCode" with the value ' +
          '"VpceAccessDenied" or not at all, never with "AccessDenied". To select the events without it, ' +
          'write NotEquals with "VpceAccessDenied".',
      },
    ],
    [
      {
        code: "selector-dead",
        selector: { name: "", index: 1 },
        because: never,
        values: [denied, literal("Denied"), literal("No")],
        others: 12,
      },
      {
        title: "selector 2 matches no event",
        detail:
          '"Denied", "No" and 10 more match no event either. Events carry "errorCode" with the value ' +
          '"VpceAccessDenied" or not at all, never with "AccessDenied". To select the events without it, ' +
          'write NotEquals with "VpceAccessDenied".',
      },
    ],
  ],
  "value-dead": [
    [
      { code: "value-dead", aliveField: null, because: never, values: [denied], others: 0 },
      {
        title: '"AccessDenied" matches no event',
        detail:
          'Events carry "errorCode" with the value "VpceAccessDenied" or not at all, never with ' +
          '"AccessDenied". To select the events without it, write NotEquals with "VpceAccessDenied".',
      },
    ],
    [
      { code: "value-dead", aliveField: "errorCode", because: never, values: [denied], others: 0 },
      {
        title: '"AccessDenied" matches no event',
        detail:
          'Other values of "errorCode" can match. Events carry "errorCode" with the value ' +
          '"VpceAccessDenied" or not at all, never with "AccessDenied". To select the events without it, ' +
          'write NotEquals with "VpceAccessDenied".',
      },
    ],
  ],
  "exclusion-dead": [
    [
      { code: "exclusion-dead", because: never, values: [denied], others: 0 },
      {
        title: '"AccessDenied" excludes no event',
        detail:
          'Events carry "errorCode" with the value "VpceAccessDenied" or not at all, never with ' +
          '"AccessDenied". To select the events without it, write NotEquals with "VpceAccessDenied".',
      },
    ],
    [
      { code: "exclusion-dead", because: never, values: [denied, literal("Denied")], others: 1 },
      {
        title: '"AccessDenied" and 1 other exclude no event',
        detail:
          'The other is "Denied". Events carry "errorCode" with the value "VpceAccessDenied" or not at all, never ' +
          'with "AccessDenied". To select the events without it, write NotEquals with "VpceAccessDenied".',
      },
    ],
  ],
  "role-arn": [
    [
      {
        code: "role-arn",
        operator: "Equals",
        values: [literal("arn:aws:iam::111122223333:role/Build")],
        others: 0,
        sessions: "arn:aws:sts::111122223333:assumed-role/Build/",
        dialect: "terraform-aws",
      },
      {
        title: '"arn:aws:iam::111122223333:role/Build" most likely matches no call of the role',
        detail:
          '"userIdentity.arn" of such calls is the ARN of the session. AWS does not document that the ARN ' +
          "of a role never appears there. Write starts_with with " +
          '"arn:aws:sts::111122223333:assumed-role/Build/".',
      },
    ],
    [
      {
        code: "role-arn",
        operator: "NotStartsWith",
        values: [literal("arn:aws:iam::111122223333:role/Build")],
        others: 0,
        sessions: "arn:aws:sts::111122223333:assumed-role/Build/",
        dialect,
      },
      {
        title: '"arn:aws:iam::111122223333:role/Build" most likely excludes no call of the role',
        detail:
          '"userIdentity.arn" of such calls is the ARN of the session. AWS does not document that the ARN ' +
          "of a role never appears there. Write NotStartsWith with " +
          '"arn:aws:sts::111122223333:assumed-role/Build/".',
      },
    ],
    [
      {
        code: "role-arn",
        operator: "NotEquals",
        values: [literal("arn:aws:iam::111122223333:role/Build"), literal("arn:aws:iam::111122223333:role/Test")],
        others: 1,
        sessions: "arn:aws:sts::111122223333:assumed-role/Build/",
        dialect,
      },
      {
        title: '"arn:aws:iam::111122223333:role/Build" and 1 other most likely exclude no call of the role',
        detail:
          'The other is "arn:aws:iam::111122223333:role/Test". "userIdentity.arn" of such calls is the ARN of the ' +
          "session. AWS does not document that the ARN of a role never appears there. Write NotStartsWith with " +
          '"arn:aws:sts::111122223333:assumed-role/Build/".',
      },
    ],
  ],
  "data-resource-dead": [
    [
      { code: "data-resource-dead", what: "resource", because: deadResource, values: [deadResource.value], others: 0 },
      {
        title: 'data resource "arn:aws:s3:::logs*x" matches no event',
        detail:
          'No ARN of "AWS::S3::Object" matches "arn:aws:s3:::logs*x". ARNs of the type have the form ' +
          'arn:{partition}:s3:::{bucket}/{key}. Selectors have no wildcards: "*" matches only an asterisk. ' +
          'Write whole ARNs, or "arn:aws:s3" or "arn:aws:s3:::" for all resources of the type in ' +
          "DataResources.",
      },
    ],
    [
      { code: "data-resource-dead", what: "value", because: deadResource, values: [deadResource.value], others: 0 },
      {
        title: '"arn:aws:s3:::logs*x" matches no event',
        detail:
          'No ARN of "AWS::S3::Object" matches "arn:aws:s3:::logs*x". ARNs of the type have the form ' +
          'arn:{partition}:s3:::{bucket}/{key}. Selectors have no wildcards: "*" matches only an asterisk. ' +
          'Write whole ARNs, or "arn:aws:s3" or "arn:aws:s3:::" for all resources of the type in ' +
          "DataResources.",
      },
    ],
    [
      {
        code: "data-resource-dead",
        what: "value-among-others",
        because: { ...deadResource, value: literal("logs"), patterns: [], hasAsterisk: false },
        values: [literal("logs")],
        others: 0,
      },
      {
        title: '"logs" matches no event',
        detail:
          'The other values can match. No ARN of "AWS::S3::Object" matches "logs". Write whole ARNs, or ' +
          '"arn:aws:s3" or "arn:aws:s3:::" for all resources of the type in DataResources.',
      },
    ],
    [
      {
        code: "data-resource-dead",
        what: "value-among-others",
        because: { ...deadResource, value: literal("logs"), patterns: [], hasAsterisk: false },
        values: [literal("logs"), literal("data")],
        others: 2,
      },
      {
        title: '"logs" and 2 others match no event',
        detail:
          'The others are "data" and 1 more. The remaining values can match. No ARN of "AWS::S3::Object" matches ' +
          '"logs". Write whole ARNs, or "arn:aws:s3" or "arn:aws:s3:::" for all resources of the type in ' +
          "DataResources.",
      },
    ],
  ],
  "data-resource-without-values": [
    [
      { code: "data-resource-without-values", dialect: "terraform-aws" },
      {
        title: "a data resource has no values",
        detail:
          "AWS does not document what that selects, and most likely it is nothing. List ARNs, or the ARN " +
          "up to the service for all resources of the type.",
      },
    ],
  ],
  "unknown-name": [
    [
      {
        code: "unknown-name",
        names: [{ code: "unknown-event-type", eventType: "AwsCall", hint: null }],
        others: 0,
        catalogDate: "2026-11-20",
      },
      {
        title: 'unknown type of events "AwsCall"',
        detail: "AWS does not document it. The catalog is of 2026-11-20, and AWS adds names every month.",
      },
    ],
    [
      {
        code: "unknown-name",
        names: [
          { code: "unknown-event-type", eventType: "AwsCall", hint: { code: "nearest", name: "AwsApiCall" } },
          { code: "unknown-event-type", eventType: "Call", hint: null },
        ],
        others: 3,
        catalogDate: "2026-11-20",
      },
      {
        title: 'unknown types of events "AwsCall" and 3 others',
        detail:
          'The others are "Call" and 2 more. AWS does not document them. The catalog is of 2026-11-20, and AWS adds ' +
          'names every month. "AwsCall": Did you mean "AwsApiCall"?',
      },
    ],
    [
      {
        code: "unknown-name",
        names: [
          { code: "literal-asterisk", value: literal("a/*"), instead: null },
          { code: "literal-asterisk", value: literal("b/*"), instead: null },
        ],
        others: 1,
        catalogDate: "2026-11-20",
      },
      {
        title: '"*" in "a/*" and 1 other is no wildcard',
        detail:
          'The other is "b/*". Selectors have no wildcards: the value matches only ARNs with an asterisk there. Write ' +
          "the beginning of the ARNs without it.",
      },
    ],
  ],
};

const reasons: ExpectedWords<DeadReason, string> = {
  "impossible-arn": [
    [
      {
        code: "impossible-arn",
        operator: "NotStartsWith",
        value: literal("logs"),
        type: objects,
        patterns: ["arn:{partition}:s3:::{bucket}/{key...}"],
        advice: { code: "correct-value" },
      },
      'No ARN of "AWS::S3::Object" starts with "logs". ARNs of the type have the form ' +
        "arn:{partition}:s3:::{bucket}/{key}. Correct the value.",
    ],
    [
      {
        code: "impossible-arn",
        operator: "EndsWith",
        value: literal(" "),
        type: null,
        patterns: [],
        advice: { code: "correct-value" },
      },
      'No ARN ends with " ". Correct the value.',
    ],
    [
      {
        code: "impossible-arn",
        operator: "Equals",
        value: literal("logs"),
        type: objects,
        patterns: ["arn:a", "arn:b"],
        advice: { code: "correct-value" },
      },
      'No ARN of "AWS::S3::Object" equals "logs". ARNs of the type have the form arn:a or arn:b. ' +
        "Correct the value.",
    ],
  ],
  "asterisk-in-name": [
    [
      {
        code: "asterisk-in-name",
        field: "eventName",
        value: literal("Get*"),
        instead: { code: "write-part", operator: "StartsWith", part: "Get", dialect },
      },
      'Selectors have no wildcards: "*" matches only an asterisk, and no eventName contains one as ' +
        '"Get*" does. Write StartsWith with "Get".',
    ],
  ],
  "never-this-value": [
    [
      never,
      'Events carry "errorCode" with the value "VpceAccessDenied" or not at all, never with ' +
        '"AccessDenied". To select the events without it, write NotEquals with "VpceAccessDenied".',
    ],
    [
      { ...never, carried: ["a", "b", "c"], dialect: "terraform-aws" },
      'Events carry "errorCode" with the value "a", "b" or "c" or not at all, never with ' +
        '"AccessDenied". To select the events without it, write not_equals with "a", "b" or "c".',
    ],
  ],
  "left-out-again": [
    [
      {
        code: "left-out-again",
        field: "eventName",
        selecting: { operator: "Equals", value: literal("GetItem") },
        excluding: { operator: "NotStartsWith", value: literal("Get") },
        dialect: "terraform-aws",
      },
      'not_starts_with "Get" excludes all that equals "GetItem" selects by "eventName". Exclusions win ' +
        "over selections in one selector. Remove one of the two.",
    ],
  ],
  "other-read-only": [
    [
      { code: "other-read-only", eventName: "PutItem", recorded: false, wanted: "true" },
      'Events named "PutItem" have readOnly false, and the selector requires true. Remove the name, or ' +
        'the condition on "readOnly".',
    ],
  ],
  "other-event-source": [
    [
      { code: "other-event-source", eventName: "GetRecords", eventSource: "dynamodb.amazonaws.com" },
      'Events named "GetRecords" come from "dynamodb.amazonaws.com", which the condition on ' +
        '"eventSource" excludes. Remove the name, or add its event source.',
    ],
  ],
};

const adviceOnArns: ExpectedWords<ArnAdvice, string> = {
  "no-wildcards": [
    [
      { code: "no-wildcards", instead: { code: "write-whole-values" } },
      'Selectors have no wildcards: "*" matches only an asterisk. Write whole values.',
    ],
  ],
  "write-an-arn": [
    [
      { code: "write-an-arn" },
      'An ARN is "arn:", then partition, service, Region, account and resource, with ":" between them. ' +
        "Correct the value.",
    ],
  ],
  "correct-value": [[{ code: "correct-value" }, "Correct the value."]],
  "arn-of-other-type": [
    [
      { code: "arn-of-other-type", selected: objects, other: "AWS::Lambda::Function" },
      'It has the form of an ARN of "AWS::Lambda::Function": name that type in "resources.type", or ' +
        'write the ARN of a resource of "AWS::S3::Object".',
    ],
  ],
};

const adviceOnWildcards: ExpectedWords<WildcardAdvice, string> = {
  "remove-field-selector": [[{ code: "remove-field-selector" }, "Remove the field selector to select every value."]],
  "write-whole-values": [[{ code: "write-whole-values" }, "Write whole values."]],
  "write-part": [
    [
      { code: "write-part", operator: "NotEndsWith", part: "Item", dialect: "terraform-aws" },
      'Write not_ends_with with "Item".',
    ],
  ],
  "write-beginning-or-end": [
    [
      { code: "write-beginning-or-end", startsWith: "StartsWith", endsWith: "EndsWith", dialect },
      'Write StartsWith with the part before the first "*" or EndsWith with the part after the last, ' +
        "or list whole values.",
    ],
  ],
};

const names: ExpectedWords<UnknownName, UnknownNameWords> = {
  "unknown-field": [
    [
      { code: "unknown-field", field: "eventname2", hint: { code: "nearest", name: "eventName" } },
      {
        title: 'unknown field "eventname2"',
        cause: "AWS does not document it among the fields of selectors.",
        advice: 'Did you mean "eventName"?',
      },
    ],
  ],
  "unknown-type": [
    [
      { code: "unknown-type", type: "AWS::S3::Thing", hint: { code: "nearest", name: objects } },
      {
        title: 'unknown type of data events "AWS::S3::Thing"',
        cause:
          "AWS does not list it. If it exists, the selector works; AWS does not document whether " +
          "CloudTrail rejects unknown types.",
        advice: 'Did you mean "AWS::S3::Object"?',
      },
    ],
  ],
  "unknown-event-type": [
    [
      { code: "unknown-event-type", eventType: "AwsCall", hint: null },
      { title: 'unknown type of events "AwsCall"', cause: "AWS does not document it.", advice: "" },
    ],
  ],
  "unknown-event-name": [
    [
      { code: "unknown-event-name", operator: "NotEquals", eventName: "GetThing", of: objects, hint: null },
      {
        title: 'unknown event name "GetThing"',
        cause: 'The catalog has no such event of "AWS::S3::Object".',
        advice: "",
      },
    ],
    [
      {
        code: "unknown-event-name",
        operator: "StartsWith",
        eventName: "Gett",
        of: objects,
        hint: { code: "never-recorded", eventName: "Gett" },
      },
      {
        title: '"Gett" matches no known event name',
        cause: 'The catalog has no such event of "AWS::S3::Object".',
        advice: 'CloudTrail never records "Gett".',
      },
    ],
    [
      { code: "unknown-event-name", operator: "NotEquals", eventName: "GetThing", of: null, hint: null },
      {
        title: 'unknown event name "GetThing"',
        cause: "The catalog has no such management event of any service.",
        advice: "",
      },
    ],
  ],
  "unknown-event-source": [
    [
      { code: "unknown-event-source", eventSource: "s4.amazonaws.com", type: objects, hint: null },
      {
        title: 'unknown event source "s4.amazonaws.com"',
        cause: 'The catalog has no such event source of the events of "AWS::S3::Object".',
        advice: "",
      },
    ],
    [
      {
        code: "unknown-event-source",
        eventSource: "S3.amazonaws.com",
        type: null,
        hint: { code: "other-case", spelling: "s3.amazonaws.com" },
      },
      {
        title: 'unknown event source "S3.amazonaws.com"',
        cause: "The catalog has no such event source.",
        advice: 'Values are case-sensitive. Write "s3.amazonaws.com".',
      },
    ],
  ],
  "unknown-network-source": [
    [
      { code: "unknown-network-source", eventSource: "x.amazonaws.com", hint: null },
      {
        title: 'unknown event source "x.amazonaws.com"',
        cause: "AWS does not list it among the event sources of network activity events.",
        advice: "",
      },
    ],
  ],
  "literal-asterisk": [
    [
      { code: "literal-asterisk", value: literal("arn:aws:s3:::b/*"), instead: { code: "write-whole-values" } },
      {
        title: '"*" in "arn:aws:s3:::b/*" is no wildcard',
        cause: "Selectors have no wildcards: the value matches only ARNs with an asterisk there.",
        advice: "Write whole values.",
      },
    ],
    [
      { code: "literal-asterisk", value: literal("arn:aws:s3:::b/*"), instead: null },
      {
        title: '"*" in "arn:aws:s3:::b/*" is no wildcard',
        cause: "Selectors have no wildcards: the value matches only ARNs with an asterisk there.",
        advice: "Write the beginning of the ARNs without it.",
      },
    ],
  ],
};

const severalNames: ExpectedWords<UnknownName, string> = {
  "unknown-field": [
    [
      { code: "unknown-field", field: "a", hint: null },
      'unknown fields "a" and 2 others. AWS does not document them among the fields of selectors.',
    ],
  ],
  "unknown-type": [
    [
      { code: "unknown-type", type: "AWS::S3::Thing", hint: null },
      'unknown types of data events "AWS::S3::Thing" and 2 others. AWS does not list them. If they exist, the ' +
        "selector works; AWS does not document whether CloudTrail rejects unknown types.",
    ],
  ],
  "unknown-event-type": [
    [
      { code: "unknown-event-type", eventType: "AwsCall", hint: null },
      'unknown types of events "AwsCall" and 2 others. AWS does not document them.',
    ],
  ],
  "unknown-event-name": [
    [
      { code: "unknown-event-name", operator: "Equals", eventName: "GetThing", of: objects, hint: null },
      'unknown event names "GetThing" and 2 others. The catalog has no such event of "AWS::S3::Object".',
    ],
    [
      { code: "unknown-event-name", operator: "EndsWith", eventName: "Gett", of: objects, hint: null },
      '"Gett" and 2 others match no known event name. The catalog has no such event of "AWS::S3::Object".',
    ],
  ],
  "unknown-event-source": [
    [
      { code: "unknown-event-source", eventSource: "s4.amazonaws.com", type: null, hint: null },
      'unknown event sources "s4.amazonaws.com" and 2 others. The catalog has no such event source.',
    ],
  ],
  "unknown-network-source": [
    [
      { code: "unknown-network-source", eventSource: "x.amazonaws.com", hint: null },
      'unknown event sources "x.amazonaws.com" and 2 others. AWS does not list them among the event sources of ' +
        "network activity events.",
    ],
  ],
  "literal-asterisk": [
    [
      { code: "literal-asterisk", value: literal("b/*"), instead: null },
      '"*" in "b/*" and 2 others is no wildcard. Selectors have no wildcards: the value matches only ARNs with an ' +
        "asterisk there.",
    ],
  ],
};

const hinted: ExpectedWords<MeantName | KnownElsewhere, string> = {
  "other-case": [[{ code: "other-case", spelling: "GetItem" }, 'Values are case-sensitive. Write "GetItem".']],
  nearest: [[{ code: "nearest", name: "GetItem" }, 'Did you mean "GetItem"?']],
  "management-event": [
    [
      { code: "management-event", eventName: "CreateTable" },
      '"CreateTable" is a management event. Select it with a selector for "Management" events.',
    ],
  ],
  "never-recorded": [[{ code: "never-recorded", eventName: "Ping" }, 'CloudTrail never records "Ping".']],
  "of-types": [[{ code: "of-types", types: ["A", "B"] }, 'The catalog has it for "A" and "B".']],
  "without-events": [
    [{ code: "without-events" }, "The catalog has the operation, but AWS does not document its events."],
  ],
};

const roles: ExpectedWords<ValueRole, string> = {
  "dead-as-well": [[{ code: "dead-as-well" }, "this value matches nothing either"]],
  "unknown-as-well": [[{ code: "unknown-as-well" }, "this value is in question too"]],
  "role-as-well": [[{ code: "role-as-well" }, "this is the ARN of a role too"]],
  "excluding-value": [
    [
      { code: "excluding-value", by: { operator: "NotEquals", value: literal("GetItem") }, dialect: "terraform-aws" },
      'not_equals "GetItem" excludes it',
    ],
  ],
  "read-only-condition": [
    [{ code: "read-only-condition", wanted: "true", eventName: "PutItem" }, 'readOnly true excludes "PutItem"'],
  ],
  "event-source-condition": [[{ code: "event-source-condition" }, 'the condition on "eventSource"']],
};

describe("what is said of values", () => {
  saysOfEach(valueMessages, messages, (value: ValueMessage) => wordsFor(valueMessages, value));
});

describe("why a value matches nothing", () => {
  saysOfEach(deadReasons, reasons, (reason: DeadReason) => wordsFor(deadReasons, reason));
});

describe("what to do about a value that no ARN matches", () => {
  saysOfEach(arnAdvice, adviceOnArns, (advice: ArnAdvice) => wordsFor(arnAdvice, advice));
});

describe("what to write in the place of wildcards", () => {
  saysOfEach(wildcardAdviceWords, adviceOnWildcards, (advice: WildcardAdvice) => wordsFor(wildcardAdviceWords, advice));
});

describe("names that nobody knows", () => {
  saysOfEach(unknownNames, names, (name: UnknownName) => wordsFor(unknownNames, name)(0));
});

describe("several names that nobody knows", () => {
  saysOfEach(unknownNames, severalNames, (name: UnknownName) => {
    const { title, cause } = wordsFor(unknownNames, name)(2);
    return `${title}. ${cause}`;
  });
});

describe("what they may be meant to be", () => {
  saysOfEach(hints, hinted, (hint: MeantName | KnownElsewhere) => wordsFor(hints, hint));
});

describe("places beside a value", () => {
  saysOfEach(valueRoles, roles, (value: ValueRole) => wordsFor(valueRoles, value));
});
