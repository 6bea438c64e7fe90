import { describe } from "vitest";
import type { DetectionMessage } from "../../src/model/messages/detection-message.ts";
import type { DetectionReason } from "../../src/model/reasons/detection-reason.ts";
import { literal } from "../../src/model/text.ts";
import { detectionClause, detectionReasons } from "../../src/wording/detections.ts";
import { findingWords } from "../../src/wording/messages/finding-message.ts";
import { detectionMessages } from "../../src/wording/messages/detections.ts";
import { saysOfEach, type ExpectedWords } from "./expected-words.ts";

const disable = { eventSource: "kms.amazonaws.com", eventName: "DisableKey" };
const schedule = { eventSource: "kms.amazonaws.com", eventName: "ScheduleKeyDeletion" };
const passRole = { eventSource: "iam.amazonaws.com", eventName: "PassRole" };
const unset = { code: "parameter-without-default", parameter: "Env", option: "Env" } as const;

const reasons: ExpectedWords<DetectionReason, string> = {
  "events-not-recorded": [
    [
      { code: "events-not-recorded", events: [disable, schedule], reasons: [{ code: "no-sink" }] },
      "DisableKey and ScheduleKeyDeletion are not recorded (no trail or event data store in the input applies to this account)",
    ],
    [{ code: "events-not-recorded", events: [], reasons: [] }, "the events that it waits for are not recorded"],
  ],
  "events-undetermined": [
    [{ code: "events-undetermined", events: [disable], reasons: [] }, "undetermined whether DisableKey is recorded"],
  ],
  "no-such-event": [
    [
      { code: "no-such-event", event: passRole, problem: { code: "permission" } },
      "no event is called PassRole of iam.amazonaws.com: it is an IAM permission, and no call has that name",
    ],
    [
      { code: "no-such-event", event: passRole, problem: { code: "misspelt", meant: [disable, schedule] } },
      "no event is called PassRole of iam.amazonaws.com: did you mean DisableKey or ScheduleKeyDeletion",
    ],
    [
      { code: "no-such-event", event: passRole, problem: { code: "recorded-as", meant: [disable] } },
      "no event is called PassRole of iam.amazonaws.com: CloudTrail records it as DisableKey",
    ],
    [
      { code: "no-such-event", event: passRole, problem: { code: "other-source", meant: [disable] } },
      "no event is called PassRole of iam.amazonaws.com: it is an event of kms.amazonaws.com",
    ],
    [
      { code: "no-such-event", event: passRole, problem: { code: "never-recorded" } },
      "no event is called PassRole of iam.amazonaws.com: AWS documents that CloudTrail does not record it",
    ],
  ],
  "event-unknown": [
    [
      { code: "event-unknown", event: { eventSource: null, eventName: "Foo" } },
      "no AWS document that trailproof knows has an event Foo: check its name",
    ],
  ],
  "type-differs": [
    [
      { code: "type-differs", event: disable, type: "AWS Service Event via CloudTrail" },
      'EventBridge delivers DisableKey with the detail-type "AWS Service Event via CloudTrail", which the pattern does not take',
    ],
  ],
  "type-disputed": [
    [
      {
        code: "type-disputed",
        written: "AWS Console Signin via CloudTrail",
        type: "AWS Console Sign In via CloudTrail",
      },
      'AWS documents disagree whether the detail-type is "AWS Console Sign In via CloudTrail" or "AWS Console Signin via CloudTrail", and the pattern has the latter alone',
    ],
  ],
  "resources-undocumented": [
    [
      { code: "resources-undocumented" },
      'no AWS document says what CloudTrail events have in "resources" beside "detail": look at "detail.resources.ARN"',
    ],
  ],
  "lands-perhaps": [
    [
      { code: "lands-perhaps", events: [disable], region: "us-east-1" },
      "no AWS document says in which Region CloudTrail records DisableKey: most likely us-east-1",
    ],
  ],
  "forwarder-disabled": [
    [
      { code: "forwarder-disabled", rule: "template.yaml#ToOrders" },
      "template.yaml#ToOrders, which forwards events to its event bus, is disabled",
    ],
  ],
  "access-unknown": [
    [
      { code: "access-unknown", events: [disable] },
      "no AWS document says whether DisableKey is read-only, and a rule in the state ENABLED gets no read-only management events",
    ],
  ],
  "field-misspelt": [
    [
      { code: "field-misspelt", written: "detail.eventname", meant: "detail.eventName" },
      'no CloudTrail event has the field "detail.eventname": write "detail.eventName"',
    ],
  ],
  "field-unknown": [
    [
      { code: "field-unknown", field: "detail.quokka" },
      'no AWS document lists the field "detail.quokka" that the pattern asks for',
    ],
  ],
  "accepts-nothing": [
    [{ code: "accepts-nothing" }, "no event that CloudTrail records has all that the pattern asks for"],
  ],
  "source-unknown": [
    [
      { code: "source-unknown", eventSource: "acme.amazonaws.com" },
      "no AWS document that trailproof knows has an event source acme.amazonaws.com: check its name",
    ],
  ],
  "type-misspelt": [
    [
      { code: "type-misspelt", written: "AWS API call via CloudTrail", type: "AWS API Call via CloudTrail" },
      'EventBridge writes the detail-type "AWS API call via CloudTrail" as "AWS API Call via CloudTrail", and compares letters as they are',
    ],
  ],
  "not-judged": [
    [{ code: "not-judged", what: "insights" }, "it waits for Insights events, which trailproof does not judge"],
    [
      { code: "not-judged", what: "network-activity" },
      "it waits for network activity events, which trailproof does not judge",
    ],
  ],
  "pattern-refused": [
    [
      { code: "pattern-refused", problem: "unknown-operator", written: "prefx" },
      'AWS rejects the pattern: there is no operator "prefx"',
    ],
    [
      { code: "pattern-refused", problem: "empty", written: "" },
      "AWS rejects the pattern: it is empty, or holds an empty list or object",
    ],
    [{ code: "pattern-refused", problem: "not-json", written: "" }, "AWS rejects the pattern: it is not valid JSON"],
    [
      { code: "pattern-refused", problem: "wrong-shape", written: "list" },
      "AWS rejects the pattern: a list is expected where it has something else",
    ],
    [
      { code: "pattern-refused", problem: "not-accepted", written: "Stop**" },
      'AWS rejects the pattern: "Stop**" is not accepted',
    ],
    [
      { code: "pattern-refused", problem: "expected", written: ")" },
      'AWS rejects the pattern: ")" is not expected there',
    ],
    [{ code: "pattern-refused", problem: "expected", written: "" }, "AWS rejects the pattern: it ends too early"],
    [
      { code: "pattern-refused", problem: "unknown-selection", written: "filter" },
      'AWS rejects the pattern: it has no selection "filter"',
    ],
    [
      { code: "pattern-refused", problem: "missing", written: "condition" },
      'AWS rejects the pattern: "condition" is missing',
    ],
    [{ code: "pattern-refused", problem: "not-yaml", written: "" }, "AWS rejects the pattern: it is not valid YAML"],
    [{ code: "pattern-refused", problem: "not-toml", written: "" }, "AWS rejects the pattern: it is not valid TOML"],
  ],
  "pattern-unresolved": [
    [
      { code: "pattern-unresolved", because: unset },
      "the pattern holds an unresolved value: parameter Env has no default; pass --parameter Env=VALUE to resolve it",
    ],
  ],
  "pattern-not-understood": [
    [{ code: "pattern-not-understood", written: "a ~ b" }, 'no AWS document explains what "a ~ b" in the pattern does'],
    [{ code: "pattern-not-understood", written: "" }, "the pattern is too large to be read"],
  ],
  "pattern-not-read": [
    [{ code: "pattern-not-read", written: "sum(a)" }, 'trailproof does not read "sum(a)" in the pattern'],
  ],
  "language-not-read": [
    [{ code: "language-not-read", language: "ES|QL" }, "trailproof does not read rules in ES|QL"],
    [{ code: "language-not-read", language: "" }, "the rule names no language"],
  ],
  "pattern-asks-more": [
    [
      { code: "pattern-asks-more", field: "detail.requestParameters.name" },
      "trails record some of these events alone, and the pattern chooses by detail.requestParameters.name, which selectors do not see",
    ],
  ],
  "lands-elsewhere": [
    [
      { code: "lands-elsewhere", events: [passRole], region: "us-east-1", own: "eu-west-1" },
      "CloudTrail records PassRole in us-east-1, so the event bus of eu-west-1 does not get it",
    ],
  ],
  "lands-in": [
    [
      { code: "lands-in", events: [disable, schedule], region: "us-east-1" },
      "CloudTrail records DisableKey and ScheduleKeyDeletion in us-east-1, and it is not known whether the rule is in that Region",
    ],
  ],
  "lands-where-called": [
    [
      { code: "lands-where-called", events: [passRole], own: "us-east-1" },
      "CloudTrail records PassRole in the Region of the endpoint that is called, and the event bus of us-east-1 gets those of us-east-1 alone",
    ],
  ],
  "custom-bus": [
    [
      { code: "custom-bus", bus: literal("central") },
      "events of CloudTrail come to the default event bus alone; it is not known whether a rule there forwards them to central",
    ],
  ],
  "not-forwarded": [
    [{ code: "not-forwarded", rule: "a.yaml#All" }, "a.yaml#All does not forward all of the events to its event bus"],
  ],
  "bus-unknown": [
    [{ code: "bus-unknown", because: null }, "the event bus is unresolved"],
    [
      { code: "bus-unknown", because: unset },
      "the event bus is unresolved because parameter Env has no default; pass --parameter Env=VALUE to resolve it",
    ],
  ],
  "account-differs": [
    [
      { code: "account-differs", own: literal("111122223333") },
      "the bus gets the events of account 111122223333, and the pattern asks for those of another account; it is not known whether that forwards them",
    ],
  ],
  "rule-disabled": [[{ code: "rule-disabled" }, "the rule is disabled"]],
  "state-unknown": [
    [{ code: "state-unknown", because: null }, "the state of the rule is unresolved"],
    [
      { code: "state-unknown", because: unset },
      "the state of the rule is unresolved because parameter Env has no default; pass --parameter Env=VALUE to resolve it",
    ],
  ],
  "state-without-reads": [
    [
      { code: "state-without-reads", events: [disable] },
      "DisableKey is read-only, and a rule in the state ENABLED gets no such management events",
    ],
  ],
  "state-disputed": [
    [
      { code: "state-disputed", events: [disable, schedule] },
      "DisableKey and ScheduleKeyDeletion are read-only, and AWS documents disagree whether a rule in the state ENABLED gets them",
    ],
  ],
  "group-without-trail": [
    [
      { code: "group-without-trail", group: literal("/org/trail") },
      "no trail in the input delivers to log group /org/trail",
    ],
    [{ code: "group-without-trail", group: null }, "no trail in the input delivers to log group of an unresolved name"],
  ],
  "group-unknown": [
    [
      { code: "group-unknown", group: literal("/org/trail"), trails: ["a.yaml#Audit"] },
      "it is not known whether a.yaml#Audit delivers to log group /org/trail",
    ],
    [
      { code: "group-unknown", group: literal("/org/trail"), trails: [] },
      "no trail is in sight that delivers to log group /org/trail",
    ],
  ],
  "group-without-filters": [
    [
      { code: "group-without-filters", group: literal("/org/trail") },
      "log group /org/trail is of the class INFREQUENT_ACCESS, which takes no filters",
    ],
  ],
};

const about = { kind: "event-rule", needs: [disable] } as const;
const lost = { code: "events-not-recorded", events: [disable], reasons: [] } as const;

const messages: ExpectedWords<DetectionMessage, string> = {
  "detection-never-fires": [
    [
      { code: "detection-never-fires", ...about, because: [lost], mayBeElsewhere: false },
      "Keys: the rule never fires: no trail records DisableKey. DisableKey is not recorded.",
    ],
    [
      {
        code: "detection-never-fires",
        ...about,
        because: [{ code: "state-without-reads", events: [disable] }],
        mayBeElsewhere: false,
      },
      "Keys: the rule never fires: its state leaves out read-only events. DisableKey is read-only, and a rule in the state ENABLED gets no such management events. Set the state to ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS.",
    ],
  ],
  "detection-fires-in-part": [
    [
      { code: "detection-fires-in-part", ...about, because: [lost], mayBeElsewhere: true },
      "Keys: the rule misses some of the events that it waits for. DisableKey is not recorded. If another trail records them, pass a snapshot of the account with --trails, or list it under trails in trailproof.yaml.",
    ],
  ],
  "detection-matches-nothing": [
    [
      {
        code: "detection-matches-nothing",
        ...about,
        because: [{ code: "no-such-event", event: passRole, problem: { code: "misspelt", meant: [disable] } }],
      },
      "Keys: no event is called PassRole. No event is called PassRole of iam.amazonaws.com: did you mean DisableKey?",
    ],
    [
      { code: "detection-matches-nothing", ...about, because: [{ code: "accepts-nothing" }] },
      "Keys: its pattern matches no event. No event that CloudTrail records has all that the pattern asks for.",
    ],
  ],
  "detection-undetermined": [
    [
      { code: "detection-undetermined", ...about, because: [{ code: "state-unknown", because: null }] },
      "Keys: undetermined whether the rule can fire. The state of the rule is unresolved.",
    ],
  ],
};

describe("why a detection can or cannot fire", () => {
  saysOfEach(detectionReasons, reasons, detectionClause);
});

describe("what findings say of detections", () => {
  saysOfEach(
    detectionMessages,
    messages,
    (message: DetectionMessage) =>
      findingWords({ message, resource: "a.yaml#Keys", when: [], construct: null }).sentence,
  );
});
