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
  valueMessages,
  valueRoles,
  wildcardAdvice,
} from "../../src/wording/messages/values.ts";
import { wordsFor } from "../../src/wording/words.ts";
import { saysOfEach, type ExpectedWords } from "./expected-words.ts";

const dialect = "cloudformation-yaml";
const objects = "AWS::S3::Object";

const never = {
  code: "never-this-value",
  field: "errorCode",
  value: literal("AccessDenied"),
  carried: ["VpceAccessDenied"],
  dialect,
} as const satisfies DeadReason;

const neverWords =
  'Events carry "errorCode" with the value "VpceAccessDenied" or not at all, never with "AccessDenied". ' +
  'To select the events without it, write NotEquals with "VpceAccessDenied".';

const deadResource = {
  type: objects,
  value: literal("arn:aws:s3:::logs*x"),
  patterns: ["arn:{partition}:s3:::{bucket}/{key...}"],
  hasAsterisk: true,
  forAll: ["arn:aws:s3", "arn:aws:s3:::"],
  dialect,
} as const;

const deadResourceWords =
  `No ARN of "${objects}" matches "arn:aws:s3:::logs*x". ` +
  "ARNs of the type have the form arn:{partition}:s3:::{bucket}/{key}. " +
  'Selectors have no wildcards: "*" stands for itself. ' +
  'Write whole ARNs, or "arn:aws:s3" or "arn:aws:s3:::" for all resources of the type in DataResources.';

const messages: ExpectedWords<ValueMessage, string> = {
  "selector-dead": [
    [
      { code: "selector-dead", selector: { name: "Denied", index: 0 }, because: never, others: 0 },
      `Selector "Denied" matches no event. ${neverWords}`,
    ],
    [
      { code: "selector-dead", selector: { name: null, index: 1 }, because: never, others: 1 },
      `Selector 2 matches no event. ${neverWords} Nor can 1 other value of the field match anything.`,
    ],
    [
      { code: "selector-dead", selector: { name: "", index: 1 }, because: never, others: 2 },
      `Selector 2 matches no event. ${neverWords} Nor can 2 other values of the field match anything.`,
    ],
  ],
  "value-dead": [
    [{ code: "value-dead", aliveField: null, because: never }, `This value can match no event. ${neverWords}`],
    [
      { code: "value-dead", aliveField: "errorCode", because: never },
      `This value can match no event; the other values of "errorCode" still can. ${neverWords}`,
    ],
  ],
  "exclusion-dead": [
    [
      { code: "exclusion-dead", because: never },
      `This value excludes nothing, because no event can match it. ${neverWords}`,
    ],
  ],
  "role-arn": [
    [
      {
        code: "role-arn",
        operator: "Equals",
        value: literal("arn:aws:iam::111122223333:role/Build"),
        sessions: "arn:aws:sts::111122223333:assumed-role/Build/",
        dialect: "terraform-aws",
      },
      'equals "arn:aws:iam::111122223333:role/Build" most likely takes no call that the role makes: ' +
        '"userIdentity.arn" of such calls is the ARN of the session, not that of the role. ' +
        "AWS does not document that the ARN of a role never stands there. " +
        'Write starts_with with "arn:aws:sts::111122223333:assumed-role/Build/".',
    ],
    [
      {
        code: "role-arn",
        operator: "NotStartsWith",
        value: literal("arn:aws:iam::111122223333:role/Build"),
        sessions: "arn:aws:sts::111122223333:assumed-role/Build/",
        dialect,
      },
      'NotStartsWith "arn:aws:iam::111122223333:role/Build" most likely leaves out no call that the role makes: ' +
        '"userIdentity.arn" of such calls is the ARN of the session, not that of the role. ' +
        "AWS does not document that the ARN of a role never stands there. " +
        'Write NotStartsWith with "arn:aws:sts::111122223333:assumed-role/Build/".',
    ],
  ],
  "basic-selector-dead": [
    [
      { code: "basic-selector-dead", index: 1, dialect: "terraform-aws" },
      "Basic selector 2 matches no event: include_management_events is false and it names no data_resource. " +
        "Set include_management_events to true, name data resources, or remove the selector.",
    ],
  ],
  "data-resource-dead": [
    [
      { code: "data-resource-dead", what: "resource", because: deadResource },
      `This data resource matches no event. ${deadResourceWords}`,
    ],
    [
      { code: "data-resource-dead", what: "value", because: deadResource },
      `This value can match no event. ${deadResourceWords}`,
    ],
    [
      {
        code: "data-resource-dead",
        what: "value-among-others",
        because: { ...deadResource, value: literal("logs"), patterns: [], hasAsterisk: false },
      },
      `This value can match no event; the other values still can. No ARN of "${objects}" matches "logs". ` +
        'Write whole ARNs, or "arn:aws:s3" or "arn:aws:s3:::" for all resources of the type in DataResources.',
    ],
  ],
  "data-resource-without-values": [
    [
      { code: "data-resource-without-values", dialect: "terraform-aws" },
      "This data resource has no values. AWS does not document what that selects, and most likely it is nothing. " +
        "List ARNs, or the ARN up to the service for all resources of the type.",
    ],
  ],
  "unknown-name": [
    [
      {
        code: "unknown-name",
        name: { code: "unknown-event-type", eventType: "AwsCall", hint: null },
        catalogDate: "2026-11-20",
      },
      '"AwsCall" is not among the types of events that AWS documents. ' +
        "The catalog is of 2026-11-20; AWS adds names every month.",
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
      `No ARN of "${objects}" starts with "logs". ` +
        "ARNs of the type have the form arn:{partition}:s3:::{bucket}/{key}. Correct the value.",
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
      `No ARN of "${objects}" equals "logs". ARNs of the type have the form arn:a or arn:b. Correct the value.`,
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
      '"Get*" holds "*". Selectors have no wildcards: the character stands for itself, and no eventName holds it. ' +
        'Write StartsWith with "Get".',
    ],
  ],
  "never-this-value": [
    [never, neverWords],
    [
      { ...never, carried: ["a", "b", "c"], dialect: "terraform-aws" },
      'Events carry "errorCode" with the value "a", "b" or "c" or not at all, never with "AccessDenied". ' +
        'To select the events without it, write not_equals with "a", "b" or "c".',
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
      'All that equals "GetItem" selects by "eventName" is left out again by not_starts_with "Get". ' +
        "Exclusions win over selections in one selector. Remove one of the two.",
    ],
  ],
  "other-read-only": [
    [
      { code: "other-read-only", eventName: "PutItem", recorded: false, wanted: "true" },
      'Events called "PutItem" have readOnly false, and the selector takes those with true alone. ' +
        'Remove the name, or the condition on "readOnly".',
    ],
  ],
  "other-event-source": [
    [
      { code: "other-event-source", eventName: "GetRecords", eventSource: "dynamodb.amazonaws.com" },
      'Events called "GetRecords" come from "dynamodb.amazonaws.com", ' +
        'which the condition on "eventSource" leaves out. Remove the name, or name its event source.',
    ],
  ],
};

const adviceOnArns: ExpectedWords<ArnAdvice, string> = {
  "no-wildcards": [
    [
      { code: "no-wildcards", instead: { code: "write-whole-values" } },
      'Selectors have no wildcards: "*" stands for itself. Write whole values.',
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
      'It has the form of an ARN of "AWS::Lambda::Function": name that type in "resources.type", ' +
        `or write the ARN of a resource of "${objects}".`,
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

const names: ExpectedWords<UnknownName, string> = {
  "unknown-field": [
    [
      { code: "unknown-field", field: "eventname2", hint: { code: "nearest", name: "eventName" } },
      'The documents do not name "eventname2" among the fields that selectors can filter by. ' +
        'Did you mean "eventName"?',
    ],
  ],
  "unknown-type": [
    [
      { code: "unknown-type", type: "AWS::S3::Thing", hint: { code: "nearest", name: objects } },
      '"AWS::S3::Thing" is not among the types of data events that AWS lists. ' +
        `Did you mean "${objects}"? ` +
        "If the type exists, the selector works; whether AWS refuses unknown types is not documented.",
    ],
  ],
  "unknown-event-type": [
    [
      { code: "unknown-event-type", eventType: "AwsCall", hint: null },
      '"AwsCall" is not among the types of events that AWS documents.',
    ],
  ],
  "unknown-event-name": [
    [
      { code: "unknown-event-name", operator: "NotEquals", eventName: "GetThing", of: objects, hint: null },
      `"GetThing" is not a name of the events of "${objects}" that the catalog knows.`,
    ],
    [
      {
        code: "unknown-event-name",
        operator: "StartsWith",
        eventName: "Gett",
        of: objects,
        hint: { code: "never-recorded", eventName: "Gett" },
      },
      `"Gett" matches no name of the events of "${objects}" that the catalog knows. ` +
        'CloudTrail does not record "Gett" at all.',
    ],
  ],
  "unknown-event-source": [
    [
      { code: "unknown-event-source", eventSource: "s4.amazonaws.com", type: objects, hint: null },
      `"s4.amazonaws.com" is not an event source of the events of "${objects}" that the catalog knows.`,
    ],
    [
      {
        code: "unknown-event-source",
        eventSource: "S3.amazonaws.com",
        type: null,
        hint: { code: "other-case", spelling: "s3.amazonaws.com" },
      },
      '"S3.amazonaws.com" is not an event source that the catalog knows. ' +
        'Values are compared case-sensitively: the known spelling is "s3.amazonaws.com".',
    ],
  ],
  "unknown-network-source": [
    [
      { code: "unknown-network-source", eventSource: "x.amazonaws.com", hint: null },
      '"x.amazonaws.com" is not among the event sources of network activity events that AWS lists.',
    ],
  ],
  "literal-asterisk": [
    [
      { code: "literal-asterisk", value: literal("arn:aws:s3:::b/*"), instead: { code: "write-whole-values" } },
      '"arn:aws:s3:::b/*" holds "*". Selectors have no wildcards: the value matches only where the ARN itself has ' +
        "an asterisk there. Write whole values.",
    ],
    [
      { code: "literal-asterisk", value: literal("arn:aws:s3:::b/*"), instead: null },
      '"arn:aws:s3:::b/*" holds "*". Selectors have no wildcards: the value matches only where the ARN itself has ' +
        "an asterisk there. Write the beginning of the ARNs without it.",
    ],
  ],
};

const hinted: ExpectedWords<MeantName | KnownElsewhere, string> = {
  "other-case": [
    [
      { code: "other-case", spelling: "GetItem" },
      'Values are compared case-sensitively: the known spelling is "GetItem".',
    ],
  ],
  nearest: [[{ code: "nearest", name: "GetItem" }, 'Did you mean "GetItem"?']],
  "management-event": [
    [
      { code: "management-event", eventName: "CreateTable" },
      '"CreateTable" is a management event: select it with a selector for "Management" events.',
    ],
  ],
  "never-recorded": [[{ code: "never-recorded", eventName: "Ping" }, 'CloudTrail does not record "Ping" at all.']],
  "of-types": [[{ code: "of-types", types: ["A", "B"] }, 'The catalog has it for "A" and "B".']],
  "without-events": [
    [{ code: "without-events" }, "The catalog has the operation, but no document says what its events carry."],
  ],
};

const roles: ExpectedWords<ValueRole, string> = {
  "dead-as-well": [[{ code: "dead-as-well" }, "this value can match nothing either"]],
  "excluding-value": [
    [
      { code: "excluding-value", by: { operator: "NotEquals", value: literal("GetItem") }, dialect: "terraform-aws" },
      'not_equals "GetItem" leaves it out',
    ],
  ],
  "read-only-condition": [
    [{ code: "read-only-condition", wanted: "true", eventName: "PutItem" }, 'readOnly true leaves out "PutItem"'],
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
  saysOfEach(wildcardAdvice, adviceOnWildcards, (advice: WildcardAdvice) => wordsFor(wildcardAdvice, advice));
});

describe("names that nobody knows", () => {
  saysOfEach(unknownNames, names, (name: UnknownName) => wordsFor(unknownNames, name));
});

describe("what they may be meant to be", () => {
  saysOfEach(hints, hinted, (hint: MeantName | KnownElsewhere) => wordsFor(hints, hint));
});

describe("places beside a value", () => {
  saysOfEach(valueRoles, roles, (value: ValueRole) => wordsFor(valueRoles, value));
});
