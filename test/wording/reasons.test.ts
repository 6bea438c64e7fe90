import { anyOtherValue } from "../../src/model/guard.ts";
import { describe, expect, it } from "vitest";
import type { Reason } from "../../src/model/reasons/reason.ts";
import type { ConditionRemark, ListedValues, SelectorReason } from "../../src/model/reasons/selector-reason.ts";
import type { SelectorPlace, SinkReason } from "../../src/model/reasons/sink-reason.ts";
import { literal } from "../../src/model/text.ts";
import { reasonClause, reasonSentence, verdictReasons } from "../../src/wording/reasons.ts";
import { conditionRemarks, selectorClause, selectorReasons } from "../../src/wording/selector-reasons.ts";
import { sinkClause, sinkReasons } from "../../src/wording/sink-reasons.ts";
import { wordsFor } from "../../src/wording/words.ts";
import { saysOfEach, type ExpectedWords } from "./expected-words.ts";

const on = { code: "parameter-without-default", parameter: "On", option: "On" } as const;
const values = (...texts: string[]): ListedValues => ({
  first: texts.slice(0, 3).map(literal),
  more: Math.max(0, texts.length - 3),
  unknown: null,
});
const condition = (...texts: string[]) =>
  ({
    code: "selector-condition",
    field: "eventName",
    conditions: [{ operator: "Equals", values: values(...texts) }],
    remark: null,
  }) as const;

const ofSelectors: ExpectedWords<SelectorReason, string> = {
  "selector-condition": [
    [condition("GetItem"), "eventName Equals GetItem"],
    [condition("A", "B", "C", "D", "E"), "eventName Equals A or B or C or 2 more"],
    [
      {
        code: "selector-condition",
        field: "resources.ARN",
        conditions: [
          { operator: "StartsWith", values: { ...values("arn:"), unknown: on } },
          { operator: "NotEndsWith", values: values("/x") },
        ],
        remark: { code: "element-without-arn" },
      },
      "resources.ARN StartsWith arn: or parameter On, which has no default, NotEndsWith /x (the record names a resource " +
        "without an ARN, and AWS does not document what conditions on resources.ARN match then)",
    ],
  ],
  "field-without-operator": [
    [
      { code: "field-without-operator", field: "readOnly", remark: null },
      "readOnly has no operator, and AWS does not document what it matches then",
    ],
  ],
  "field-not-documented": [
    [{ code: "field-not-documented", field: "color" }, "AWS does not document the field color"],
    [{ code: "field-not-documented", field: null }, "the name of a field is unresolved"],
  ],
  "field-twice": [
    [
      { code: "field-twice", of: condition("A") },
      "eventName Equals A (the selector has this field twice, and AWS does not document what that means)",
    ],
  ],
  "more-conditions": [
    [{ code: "more-conditions", because: on }, "it may have more conditions: parameter On, which has no default"],
  ],
  "record-without-resources": [
    [
      { code: "record-without-resources", asked: "condition" },
      "the record has no resources, and AWS does not document what a condition on resources matches then",
    ],
    [
      { code: "record-without-resources", asked: "data-resources" },
      "the record has no resources, and AWS does not document what DataResources match then",
    ],
  ],
  "record-without-event-source": [[{ code: "record-without-event-source" }, "the event has no eventSource"]],
  "category-unknown": [[{ code: "category-unknown" }, "the category of the event is unresolved"]],
  "basic-selector-category": [
    [{ code: "basic-selector-category" }, "basic event selectors match management and data events only"],
  ],
  "read-write-type": [[{ code: "read-write-type", value: literal("ReadOnly") }, "ReadWriteType is ReadOnly"]],
  "basic-setting-unknown": [
    [
      { code: "basic-setting-unknown", setting: "IncludeManagementEvents", because: on },
      "IncludeManagementEvents is unresolved because parameter On has no default; pass --parameter On=true to resolve it",
    ],
    [
      { code: "basic-setting-unknown", setting: "ReadWriteType", because: on },
      "ReadWriteType is unresolved because parameter On has no default; pass --parameter On=VALUE to resolve it",
    ],
  ],
  "management-events-off": [[{ code: "management-events-off" }, "IncludeManagementEvents is false"]],
  "event-source-excluded": [
    [
      { code: "event-source-excluded", value: literal("kms.amazonaws.com") },
      "ExcludeManagementEventSources lists kms.amazonaws.com",
    ],
    [{ code: "event-source-excluded", value: null }, "ExcludeManagementEventSources lists an unresolved value"],
  ],
  "no-data-resources": [[{ code: "no-data-resources" }, "it has no DataResources"]],
  "data-resource-types": [
    [
      { code: "data-resource-types", types: [literal("AWS::S3::Object"), null] },
      "its DataResources match only type AWS::S3::Object or an unresolved type",
    ],
  ],
  "data-resource-values": [
    [
      { code: "data-resource-values", values: values("arn:aws:s3:::a/") },
      "its DataResources match only arn:aws:s3:::a/",
    ],
    [{ code: "data-resource-values", values: values() }, "its DataResources have no values"],
    [{ code: "data-resource-values", values: null }, "the values of its DataResources are unresolved"],
  ],
  "data-resource-values-refused": [
    [
      { code: "data-resource-values-refused", values: values("", "arn:aws") },
      'AWS does not accept "" or "arn:aws" in DataResources, so what that matches is not documented',
    ],
  ],
  "selector-refused": [
    [
      { code: "selector-refused", refusal: { code: "selector-without-fields", dialect: "aws-cli" } },
      "AWS does not accept such a selector (an advanced selector has no field selectors), so what it matches is not documented",
    ],
  ],
  "selectors-unknown": [
    [
      { code: "selectors-unknown", why: "all", because: on },
      "its selectors are unresolved because parameter On has no default; pass --parameter On=VALUE to resolve it",
    ],
    [
      { code: "selectors-unknown", why: "more", because: on },
      "it may have more selectors: parameter On, which has no default",
    ],
  ],
  "rule-without-selectors": [
    [
      { code: "rule-without-selectors" },
      "it has no selectors in CloudtrailParameters, and AWS does not document what a telemetry rule records then",
    ],
  ],
  "category-not-in-rules": [
    [
      { code: "category-not-in-rules", category: "NetworkActivity" },
      "telemetry rules do not record NetworkActivity events",
    ],
  ],
  "selector-undocumented-in-rules": [
    [
      {
        code: "selector-undocumented-in-rules",
        refusal: { code: "selector-name-too-long", length: 1001, maximum: 1000 },
      },
      "AWS does not document such a selector for telemetry rules (the name of a selector has 1001 characters; AWS allows 1000), so what it matches is unknown",
    ],
  ],
  "default-selector": [
    [
      { code: "default-selector" },
      "it has no selectors, and CloudTrail's default selector matches management events only",
    ],
  ],
};

const remarks: ExpectedWords<ConditionRemark, string> = {
  "record-without-field": [
    [
      { code: "record-without-field" },
      "some records lack this field, and AWS does not document what conditions on it match then",
    ],
  ],
  "element-without-arn": [
    [
      { code: "element-without-arn" },
      "the record names a resource without an ARN, and AWS does not document what conditions on resources.ARN match then",
    ],
  ],
  "element-with-prefix": [
    [
      { code: "element-with-prefix", prefix: literal("arn:aws:s3:::a/") },
      "the record has ARNPrefix arn:aws:s3:::a/ instead of an ARN, and AWS does not document how CloudTrail compares it with values that are no prefix of it",
    ],
  ],
};

const second: SelectorPlace = { index: 1, count: 3, name: "writes", kind: "advanced" };
const question = {
  id: "t.yaml?IsProd",
  subject: { code: "condition", name: "IsProd" },
  answers: ["yes", "no"],
} as const;
const guard = [{ question, answer: "yes" }];

const ofSinks: ExpectedWords<SinkReason, string> = {
  selector: [
    [
      { code: "selector", selector: second, because: condition("A"), imports: [] },
      'selector 2 of 3 "writes": eventName Equals A',
    ],
    [
      { code: "selector", selector: { ...second, index: 0, count: 1 }, because: condition("A"), imports: [on] },
      'its selector "writes": eventName Equals A (parameter On, which has no default)',
    ],
    [
      {
        code: "selector",
        selector: { index: 0, count: 1, name: null, kind: "basic" },
        because: { code: "management-events-off" },
        imports: [],
      },
      "IncludeManagementEvents is false",
    ],
    [
      {
        code: "selector",
        selector: second,
        because: { code: "selectors-unknown", why: "more", because: on },
        imports: [],
      },
      "it may have more selectors: parameter On, which has no default",
    ],
  ],
  "no-selectors": [[{ code: "no-selectors" }, "it has no selectors"]],
  "exists-only-when": [[{ code: "exists-only-when", guard }, "it exists only when condition IsProd is true"]],
  "variant-when": [[{ code: "variant-when", guard }, "it records these events only when condition IsProd is true"]],
  refused: [
    [{ code: "refused", what: "trail" }, "AWS rejects the trail"],
    [{ code: "refused", what: "selectors" }, "AWS rejects its selectors"],
  ],
  "switched-off": [
    [{ code: "switched-off", what: "logging" }, "logging is off"],
    [{ code: "switched-off", what: "ingestion" }, "ingestion is off"],
  ],
  "switch-unknown": [
    [
      { code: "switch-unknown", what: "logging", because: on },
      "logging is unresolved because parameter On has no default; pass --parameter On=true to resolve it",
    ],
    [
      { code: "switch-unknown", what: "ingestion", because: null },
      "ingestion is unresolved because the input does not show whether it is on",
    ],
  ],
  "may-differ": [
    [
      { code: "may-differ", because: { code: "macro-result", macro: "CompanyMacro" } },
      "AWS may have other settings than the code: the transform CompanyMacro can change the template",
    ],
  ],
  "no-operations-collected": [[{ code: "no-operations-collected" }, "it does not collect events of API operations"]],
  "deliveries-fail": [
    [
      { code: "deliveries-fail", error: "NoSuchBucket" },
      "its latest delivery of log files to the bucket failed with NoSuchBucket",
    ],
  ],
  "rule-of-other-telemetry": [
    [
      {
        code: "rule-of-other-telemetry",
        property: "ResourceType",
        value: "AWS::CloudTrail::Trail",
        wanted: "AWS::CloudTrail",
      },
      "its ResourceType is AWS::CloudTrail::Trail, and only AWS::CloudTrail makes CloudTrail write events to CloudWatch Logs",
    ],
  ],
  "rule-setting-unknown": [
    [
      { code: "rule-setting-unknown", property: "TelemetryType", because: null },
      "it has no TelemetryType, so what it collects is unknown",
    ],
    [
      { code: "rule-setting-unknown", property: "ResourceType", because: on },
      "its ResourceType is unresolved because parameter On has no default; pass --parameter On=VALUE to resolve it",
    ],
  ],
  "rule-criteria-undocumented": [
    [
      { code: "rule-criteria-undocumented" },
      "AWS does not document which events of CloudTrail its SelectionCriteria leave out",
    ],
  ],
  "rules-in-conflict": [
    [
      { code: "rules-in-conflict", others: ["a.yaml#A", "b.yaml#B"] },
      "AWS applies none of several telemetry rules in conflict, and it differs from a.yaml#A and b.yaml#B",
    ],
  ],
  "rule-scope-undocumented": [
    [{ code: "rule-scope-undocumented", value: null }, "to which accounts its Scope applies is unresolved"],
    [
      { code: "rule-scope-undocumented", value: "ou-1" },
      "AWS does not document to which accounts the Scope ou-1 applies",
    ],
  ],
  "rule-regions": [
    [{ code: "rule-regions", regions: ["us-east-1", "eu-west-1"] }, "it holds only in us-east-1 and eu-west-1"],
    [
      { code: "rule-regions", regions: ["us-east-1", null] },
      "it holds only in the Region that it is made in, and in those of its Regions",
    ],
  ],
  "rule-for-all-regions-undocumented": [
    [
      { code: "rule-for-all-regions-undocumented" },
      "AWS does not document in which Regions a telemetry rule with AllRegions holds",
    ],
  ],
  "rule-global-events-undocumented": [
    [
      { code: "rule-global-events-undocumented" },
      "AWS does not document whether a telemetry rule records global service events",
    ],
  ],
  "same-account-unknown": [
    [
      { code: "same-account-unknown", scope: "app.yaml" },
      "it applies to app.yaml only if both are in one account: pass --same-account, or list both under scopes in trailproof.yaml",
    ],
  ],
  "opt-in-home-region": [
    [
      { code: "opt-in-home-region", region: "me-south-1" },
      "it applies only to accounts of its organization that have opted in to its home Region, me-south-1",
    ],
    [
      { code: "opt-in-home-region", region: null },
      "its home Region is unknown, and members send it events only where they have opted in to that: pass --region",
    ],
  ],
  "same-organization-unknown": [
    [
      { code: "same-organization-unknown", scope: "app.yaml" },
      "it applies to app.yaml only if both are in one organization: name it for both as organization under scopes in " +
        "trailproof.yaml",
    ],
  ],
  "other-deployment": [
    [
      { code: "other-deployment" },
      "it belongs to another deployment of the same code, and applies only if there is one",
    ],
  ],
  "organization-unknown": [
    [
      { code: "organization-unknown", because: on },
      "whether it is an organization trail is unresolved because parameter On has no default; pass --parameter On=true to resolve it",
    ],
  ],
  "global-events-left-out": [
    [
      { code: "global-events-left-out" },
      "it does not record global service events (IncludeGlobalServiceEvents is false)",
    ],
  ],
  "home-region-only": [
    [
      { code: "home-region-only", home: "eu-west-1" },
      "it records only its home Region eu-west-1 (IsMultiRegionTrail is not true)",
    ],
    [{ code: "home-region-only", home: null }, "it records only its home Region (IsMultiRegionTrail is not true)"],
  ],
  "multi-region-unknown": [
    [
      { code: "multi-region-unknown", because: on },
      "whether it records all Regions is unresolved because parameter On has no default; pass --parameter On=true to resolve it",
    ],
  ],
  "global-events-unknown": [
    [{ code: "global-events-unknown" }, "whether it records global service events is unresolved"],
  ],
  "store-region-undocumented": [
    [
      { code: "store-region-undocumented" },
      "AWS does not document which Regions an event data store records without MultiRegionEnabled",
    ],
  ],
  "event-region-unknown": [
    [
      { code: "event-region-unknown", home: "eu-west-1", region: null },
      "it records only its home Region eu-west-1, which may not be the Region of the event: pass --region",
    ],
    [
      { code: "event-region-unknown", home: null, region: "eu-west-1" },
      "it records only its home Region, which may not be the Region of the event, eu-west-1: pass --region",
    ],
  ],
};

const off = { code: "switched-off", what: "logging" } as const;

const ofVerdicts: ExpectedWords<Reason, string> = {
  sink: [
    [
      { code: "sink", sink: "t.yaml#Trail", when: [], reasons: [off, { code: "no-selectors" }], touchesOthers: false },
      "t.yaml#Trail: logging is off; it has no selectors",
    ],
    [
      { code: "sink", sink: "t.yaml#Trail", when: guard, reasons: [off], touchesOthers: false },
      "when condition IsProd is true: t.yaml#Trail: logging is off",
    ],
    [
      { code: "sink", sink: "t.yaml#Trail", when: [], reasons: [off], touchesOthers: true },
      "AWS does not document how a condition that excludes ARNs treats an event that also touches other resources; t.yaml#Trail: logging is off",
    ],
  ],
  "event-undocumented": [
    [
      { code: "event-undocumented", what: "version or alias", resource: "app.yaml#Worker" },
      "AWS does not document whether the ARN in events of a version or alias of app.yaml#Worker ends in its name: select what begins with the ARN of the resource to be sure",
    ],
  ],
  "more-sinks": [
    [{ code: "more-sinks", count: 1 }, "the same holds for 1 more trail or event data store"],
    [{ code: "more-sinks", count: 2 }, "the same holds for 2 more trails or event data stores"],
  ],
  "same-account-unknown": [
    [
      { code: "same-account-unknown", scope: "app.yaml", sinks: ["a.yaml#Trail", "b.yaml#Trail"], more: 0 },
      "a.yaml#Trail and b.yaml#Trail apply to app.yaml only if they are in its account: pass --same-account, or list all of them under scopes in trailproof.yaml",
    ],
    [
      { code: "same-account-unknown", scope: "app.yaml", sinks: ["a.yaml#Trail", "b.yaml#Trail"], more: 1 },
      "a.yaml#Trail, b.yaml#Trail and 1 more trail or event data store apply to app.yaml only if they are in its account: pass --same-account, or list all of them under scopes in trailproof.yaml",
    ],
    [
      { code: "same-account-unknown", scope: "app.yaml", sinks: ["a.yaml#Trail", "b.yaml#Trail"], more: 292 },
      "a.yaml#Trail, b.yaml#Trail and 292 more trails or event data stores apply to app.yaml only if they are in its account: pass --same-account, or list all of them under scopes in trailproof.yaml",
    ],
  ],
  "no-sink": [[{ code: "no-sink" }, "no trail or event data store in the input applies to this account"]],
  undocumented: [[{ code: "undocumented" }, "AWS does not document whether CloudTrail records these calls"]],
  "recorded-if-made": [
    [
      { code: "recorded-if-made" },
      "the service has no data events, so an event of these calls is a management event, if CloudTrail makes one, " +
        "and all of those are recorded",
    ],
  ],
  "never-recorded": [[{ code: "never-recorded" }, "AWS documents that CloudTrail does not record these calls"]],
  "catalog-note": [[{ code: "catalog-note", note: "see the vault" }, "see the vault"]],
  "account-not-shown": [
    [
      { code: "account-not-shown", accountId: "444455556666" },
      "account 444455556666 is not in the input any more, so nothing shows its trails",
    ],
  ],
  "unseen-sinks": [
    [
      {
        code: "unseen-sinks",
        accountId: "111122223333",
        because: {
          hidden: "trails",
          regions: ["eu-west-1"],
          operation: "DescribeTrails",
          error: "AccessDeniedException",
        },
      },
      "account 111122223333 may have more trails: DescribeTrails in eu-west-1 failed with AccessDeniedException",
    ],
  ],
  "part-not-declared": [
    [
      { code: "part-not-declared" },
      "the code does not declare the part of the resource that makes these events; until it does, none occur",
    ],
  ],
  "read-only-disputed": [
    [{ code: "read-only-disputed" }, "AWS documents disagree on whether these calls read or write"],
  ],
  "read-only-guessed": [
    [{ code: "read-only-guessed" }, "whether these calls read or write is only guessed from the name of the operation"],
  ],
  "resource-exists-when": [
    [{ code: "resource-exists-when", guard }, "the resource exists only when condition IsProd is true"],
    [
      {
        code: "resource-exists-when",
        guard: [
          {
            question: {
              id: "r",
              subject: { code: "value", of: { code: "unnamed-place", part: "region" } },
              answers: ["us-east-1", "eu-west-1", anyOtherValue],
            },
            answer: anyOtherValue,
          },
        ],
      },
      "the resource exists only when the Region, which the input does not name, is not us-east-1 or eu-west-1",
    ],
  ],
  "tag-unknown": [
    [
      { code: "tag-unknown", policy: "payments" },
      "whether policy payments applies to this resource depends on a tag with an unresolved value",
    ],
  ],
  "too-many-comparisons": [
    [
      { code: "too-many-comparisons", limit: 20_000_000 },
      "deciding it takes more than 20,000,000 comparisons of selector values, the limit of one verdict: name fewer values in " +
        "the selectors for these events, or the same values in each of them (explain answers for a single event)",
    ],
  ],
  "no-comparisons-left": [
    [
      { code: "no-comparisons-left", limit: 400_000_000 },
      "earlier verdicts took 400,000,000 comparisons of selector values, the limit of one run: check fewer paths or policies at a time, or name fewer values in selectors",
    ],
  ],
  "recorded-in-log-groups": [
    [
      { code: "recorded-in-log-groups", sink: "a.yaml#Rule", logGroups: ["aws/cloudtrail/dataevents"], days: 30 },
      "a.yaml#Rule: a copy in CloudWatch Logs alone, in aws/cloudtrail/dataevents, kept for 30 days; no trail records these events",
    ],
    [
      { code: "recorded-in-log-groups", sink: "a.yaml#Rule", logGroups: [], days: null },
      "a.yaml#Rule: a copy in CloudWatch Logs alone; no trail records these events",
    ],
  ],
  assumption: [
    [
      { code: "assumption", assumption: { code: "organizations-enabled", uri: "a.yaml" } },
      "AWS Organizations is assumed to be enabled for a.yaml (organization-config.yaml, enable)",
    ],
  ],
};

describe("why a selector does not match an event", () => {
  saysOfEach(selectorReasons, ofSelectors, selectorClause);
});

describe("what AWS leaves open of a condition", () => {
  saysOfEach(conditionRemarks, remarks, (remark: ConditionRemark) => wordsFor(conditionRemarks, remark));
});

describe("why a sink does not record an event", () => {
  saysOfEach(sinkReasons, ofSinks, sinkClause);
});

describe("why a verdict is what it is", () => {
  saysOfEach(verdictReasons, ofVerdicts, reasonClause);

  it("begins with a capital letter, or with a name as it is written", () => {
    expect(reasonSentence({ code: "no-sink" })).toBe(
      "No trail or event data store in the input applies to this account",
    );
    expect(reasonSentence({ code: "sink", sink: "t.yaml#Trail", when: [], reasons: [off], touchesOthers: false })).toBe(
      "t.yaml#Trail: logging is off",
    );
    const assumption = { code: "same-organization", scope: "app.yaml", sink: "a#T" } as const;
    expect(reasonSentence({ code: "assumption", assumption })).toBe(
      "app.yaml is assumed to belong to the organization of a#T",
    );
  });
});
