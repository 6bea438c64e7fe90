import { describe, expect, it } from "vitest";
import type { DoubtMessage, RejectionMessage, RejectionRole } from "../../src/model/messages/rejection-message.ts";
import { concatenate, literal } from "../../src/model/text.ts";
import { doubtMessages, refusedWords, rejectionRoles, rejectionWords } from "../../src/wording/messages/rejections.ts";
import type { MessageWords } from "../../src/wording/messages/title.ts";
import { wordsFor } from "../../src/wording/words.ts";
import { saysOfEach, type ExpectedWords } from "./expected-words.ts";

const dialect = "cloudformation-yaml";
const terraform = "terraform-aws";
const readWriteTypes = ["All", "ReadOnly", "WriteOnly"];
const basicTypes = ["AWS::S3::Object", "AWS::DynamoDB::Table"];
const categories = ["Management", "Data"];
const length = { minimum: 1, maximum: 1000 };
const orders = concatenate([
  "arn:aws:s3:::",
  { id: "t.yaml#Orders", kind: "segment", unknown: { code: "generated-name", resource: "Orders" } },
]);
const selectors = [
  {
    FieldSelectors: [
      { Field: "eventCategory", Equals: [literal("Data")] },
      { Field: "resources.ARN", StartsWith: [orders] },
    ],
  },
];

const expected: ExpectedWords<RejectionMessage, MessageWords> = {
  "property-missing": [
    [
      { code: "property-missing", property: "IsLogging" },
      {
        title: "IsLogging is missing",
        detail: "CloudFormation requires it and has no default for it. Write `IsLogging: true`.",
      },
    ],
    [
      { code: "property-missing", property: "S3BucketName" },
      {
        title: "S3BucketName is missing",
        detail:
          "CloudFormation requires it and has no default for it. Name the bucket that receives the log " + "files.",
      },
    ],
  ],
  "property-unknown": [
    [
      { code: "property-unknown", dialect, property: "equals", meant: "Equals" },
      { title: 'unknown property "equals"', detail: 'CloudFormation rejects the template. Write "Equals".' },
    ],
    [
      { code: "property-unknown", dialect, property: "Bucket", meant: null },
      {
        title: 'unknown property "Bucket"',
        detail: "CloudFormation rejects the template. Remove the property, or correct its name.",
      },
    ],
    [
      { code: "property-unknown", dialect: terraform, property: "enable_loging", meant: "enable_logging" },
      {
        title: 'unknown argument "enable_loging"',
        detail: 'Terraform rejects the configuration. Write "enable_logging".',
      },
    ],
  ],
  "setting-refused": [
    [
      {
        code: "setting-refused",
        dialect: terraform,
        property: "CloudWatchLogsLogGroupArn",
        value: literal("x"),
        because: "the ARN ends so",
      },
      {
        title: 'cloud_watch_logs_group_arn cannot be "x"',
        detail: "The ARN ends so. CloudTrail rejects other values, and the trail is not created.",
      },
    ],
  ],
  "log-group-without-role": [
    [
      { code: "log-group-without-role", dialect },
      {
        title: "has CloudWatchLogsLogGroupArn and no CloudWatchLogsRoleArn",
        detail:
          "CloudTrail rejects it with InvalidCloudWatchLogsRoleArnException. Name the role that CloudTrail writes to " +
          "the log group with in CloudWatchLogsRoleArn.",
      },
    ],
  ],
  "role-without-log-group": [
    [
      { code: "role-without-log-group", dialect: terraform },
      {
        title: "has cloud_watch_logs_role_arn and no cloud_watch_logs_group_arn",
        detail:
          "AWS requires the log group where there is a role. Name it in cloud_watch_logs_group_arn, or remove the role.",
      },
    ],
  ],
  "insight-word-not-allowed": [
    [
      {
        code: "insight-word-not-allowed",
        dialect: terraform,
        value: "ApiErrors",
        allowed: ["ApiCallRateInsight", "ApiErrorRateInsight"],
        meant: "ApiErrorRateInsight",
      },
      {
        title: 'insight_selector cannot have "ApiErrors"',
        detail: 'AWS allows "ApiCallRateInsight" or "ApiErrorRateInsight". Write "ApiErrorRateInsight".',
      },
    ],
  ],
  "selectors-of-both-kinds": [
    [
      { code: "selectors-of-both-kinds", dialect },
      {
        title: "has both EventSelectors and AdvancedEventSelectors",
        detail: "AWS allows one of the two. Write everything as AdvancedEventSelectors and remove EventSelectors.",
      },
    ],
    [
      { code: "selectors-of-both-kinds", dialect: terraform },
      {
        title: "has both event_selector and advanced_event_selector",
        detail:
          "AWS allows one of the two. Write everything as advanced_event_selector and remove " + "event_selector.",
      },
    ],
  ],
  "global-events-left-out": [
    [
      { code: "global-events-left-out", dialect, found: "nothing" },
      {
        title: "IsMultiRegionTrail is true and IncludeGlobalServiceEvents is missing",
        detail:
          "CloudFormation reads a missing IncludeGlobalServiceEvents as false. A trail for all Regions " +
          "must include global service events: CloudTrail rejects it with " +
          "InvalidParameterCombinationException. Set IncludeGlobalServiceEvents to true.",
      },
    ],
    [
      { code: "global-events-left-out", dialect: terraform, found: "false" },
      {
        title: "is_multi_region_trail is true and include_global_service_events is false",
        detail:
          "A trail for all Regions must include global service events: CloudTrail rejects it with " +
          "InvalidParameterCombinationException. Set include_global_service_events to true.",
      },
    ],
  ],
  "insights-without-events": [
    [
      { code: "insights-without-events", dialect, insight: "ApiErrorRateInsight", needed: "management-events" },
      {
        title: '"ApiErrorRateInsight" needs management events, which it does not record',
        detail:
          "CloudTrail rejects InsightSelectors with InvalidInsightSelectorsException. Select management " +
          'events, or remove "ApiErrorRateInsight".',
      },
    ],
    [
      {
        code: "insights-without-events",
        dialect: terraform,
        insight: "ApiCallRateInsight",
        needed: "write-management-events",
      },
      {
        title: '"ApiCallRateInsight" needs write management events, which it does not record',
        detail:
          "CloudTrail rejects insight_selector with InvalidInsightSelectorsException. Select write " +
          'management events, or remove "ApiCallRateInsight".',
      },
    ],
  ],
  "item-twice": [
    [
      { code: "item-twice", property: "FieldSelectors" },
      {
        title: "FieldSelectors lists an item twice",
        detail:
          "CloudFormation requires the items of the list to differ, so the deployment fails. Remove the " +
          "repetition.",
      },
    ],
  ],
  "basic-selectors-too-many": [
    [
      { code: "basic-selectors-too-many", dialect, count: 6, maximum: 5 },
      {
        title: "has 6 basic event selectors; AWS allows 5",
        detail:
          "Put the data resources of selectors with the same settings into one, or use " + "AdvancedEventSelectors.",
      },
    ],
  ],
  "data-resources-too-many": [
    [
      { code: "data-resources-too-many", dialect: terraform, count: 251, maximum: 250 },
      {
        title: "has 251 data resources in basic event selectors; AWS allows 250",
        detail: "Name a common beginning or all resources of the type, or use advanced_event_selector.",
      },
    ],
  ],
  "read-write-type-not-allowed": [
    [
      {
        code: "read-write-type-not-allowed",
        dialect,
        value: "readonly",
        allowed: readWriteTypes,
        meant: "ReadOnly",
      },
      {
        title: 'ReadWriteType cannot be "readonly"',
        detail: 'AWS allows "All", "ReadOnly" or "WriteOnly". Values are case-sensitive. Write "ReadOnly".',
      },
    ],
    [
      { code: "read-write-type-not-allowed", dialect: terraform, value: "Write", allowed: readWriteTypes, meant: null },
      {
        title: 'read_write_type cannot be "Write"',
        detail: 'AWS allows "All", "ReadOnly" or "WriteOnly". Write an allowed value.',
      },
    ],
  ],
  "excluded-source-not-allowed": [
    [
      {
        code: "excluded-source-not-allowed",
        dialect,
        value: "s3.amazonaws.com",
        allowed: ["kms.amazonaws.com", "rdsdata.amazonaws.com"],
      },
      {
        title: 'ExcludeManagementEventSources cannot list "s3.amazonaws.com"',
        detail:
          'AWS allows "kms.amazonaws.com" or "rdsdata.amazonaws.com". A trail cannot exclude management ' +
          "events of other services. Remove the value.",
      },
    ],
  ],
  "basic-selector-empty": [
    [
      { code: "basic-selector-empty", index: 1, dialect: "terraform-aws" },
      {
        title: "basic selector 2 has include_management_events false and no data_resource",
        detail:
          "CloudTrail rejects the whole list with InvalidEventSelectorsException. Set include_management_events to " +
          "true, name data resources, or remove the selector.",
      },
    ],
  ],
  "data-resource-without-type": [
    [
      { code: "data-resource-without-type" },
      { title: "a data resource has no Type", detail: "CloudFormation requires it. Add the type of the resources." },
    ],
  ],
  "data-resource-type-misspelled": [
    [
      {
        code: "data-resource-type-misspelled",
        type: "aws::s3::object",
        allowed: basicTypes,
        meant: "AWS::S3::Object",
      },
      {
        title: 'basic event selectors cannot select "aws::s3::object"',
        detail:
          'AWS allows "AWS::S3::Object" and "AWS::DynamoDB::Table" there. Types are case-sensitive. Write ' +
          '"AWS::S3::Object".',
      },
    ],
  ],
  "data-resource-type-of-advanced": [
    [
      {
        code: "data-resource-type-of-advanced",
        dialect,
        type: "AWS::SQS::Queue",
        allowed: basicTypes,
        selectors,
        hasOtherSelectors: true,
      },
      {
        title: 'basic event selectors cannot select "AWS::SQS::Queue"',
        detail:
          'AWS allows "AWS::S3::Object" and "AWS::DynamoDB::Table" there. Use AdvancedEventSelectors ' +
          "instead of EventSelectors: a trail has one of the two kinds. Convert the other basic selectors " +
          "of the trail as well. As an advanced selector:",
        snippet:
          'AdvancedEventSelectors:\n  - FieldSelectors:\n      - { Field: eventCategory, Equals: ["Data"] }\n ' +
          '     - { Field: resources.ARN, StartsWith: ["arn:aws:s3:::${Orders}"] }',
      },
    ],
    [
      {
        code: "data-resource-type-of-advanced",
        dialect: "landing-zone-accelerator",
        type: "AWS::SQS::Queue",
        allowed: basicTypes,
        selectors,
        hasOtherSelectors: false,
      },
      {
        title: 'basic event selectors cannot select "AWS::SQS::Queue"',
        detail:
          'AWS allows "AWS::S3::Object" and "AWS::DynamoDB::Table" there. Use AdvancedEventSelectors ' +
          "instead of EventSelectors: a trail has one of the two kinds.",
      },
    ],
  ],
  "data-resource-type-unlisted": [
    [
      { code: "data-resource-type-unlisted", dialect: terraform, type: "AWS::X::Y", allowed: basicTypes },
      {
        title: 'basic event selectors cannot select "AWS::X::Y"',
        detail:
          'AWS allows "AWS::S3::Object" and "AWS::DynamoDB::Table" there. AWS does not list "AWS::X::Y" ' +
          "among the types of data events either. Write one of these types, or use advanced_event_selector " +
          "for another.",
      },
    ],
  ],
  "data-resource-value-refused": [
    [
      {
        code: "data-resource-value-refused",
        dialect,
        type: "AWS::S3::Object",
        value: orders,
        because: "the ARN of a bucket must end in a slash",
        all: ["arn:aws:s3", "arn:aws:s3:::"],
      },
      {
        title: 'AWS rejects "arn:aws:s3:::${Orders}" as a data resource',
        detail:
          'The ARN of a bucket must end in a slash. For all resources of "AWS::S3::Object", write ' +
          '"arn:aws:s3" or "arn:aws:s3:::" in DataResources.',
      },
    ],
  ],
  "values-too-many": [
    [
      { code: "values-too-many", dialect: terraform, count: 510, maximum: 500 },
      {
        title: "has 510 values in advanced event selectors; AWS allows 500",
        detail:
          "This is number 501. Use starts_with for values with a common beginning, or spread the selectors " +
          "over several trails.",
      },
    ],
  ],
  "selector-name-too-long": [
    [
      { code: "selector-name-too-long", length: 1001, maximum: 1000 },
      { title: "the name of a selector has 1001 characters; AWS allows 1000", detail: "Shorten it." },
    ],
  ],
  "selector-without-fields": [
    [
      { code: "selector-without-fields", dialect: terraform },
      {
        title: "an advanced selector has no field selectors",
        detail:
          "AWS requires at least one. Name the category of events in field_selector, or remove the " + "selector.",
      },
    ],
  ],
  "operator-without-values": [
    [
      { code: "operator-without-values", operator: "NotEquals" },
      {
        title: "NotEquals has an empty list",
        detail: "AWS requires at least one value. List the values, or remove NotEquals.",
      },
    ],
  ],
  "field-name-length": [
    [
      { code: "field-name-length", length: 0, allowed: length },
      {
        title: "the name of a field has 0 characters; AWS allows 1 to 1000 characters",
        detail: "Write the name of a field that selectors can filter by.",
      },
    ],
    [
      { code: "field-name-length", length: 1, allowed: { minimum: 2, maximum: null } },
      {
        title: "the name of a field has 1 character; AWS allows at least 2 characters",
        detail: "Write the name of a field that selectors can filter by.",
      },
    ],
  ],
  "value-length": [
    [
      { code: "value-length", value: "", allowed: length },
      {
        title: "a value has 0 characters; AWS allows 1 to 1000 characters",
        detail: "Remove it, or write the value that events carry.",
      },
    ],
    [
      { code: "value-length", value: "x".repeat(1001), allowed: length },
      { title: "a value has 1001 characters; AWS allows 1 to 1000 characters", detail: "Shorten it." },
    ],
  ],
  "field-misspelled": [
    [
      { code: "field-misspelled", field: "readonly", meant: "readOnly" },
      { title: 'unknown field "readonly"', detail: 'The names of fields are case-sensitive. Write "readOnly".' },
    ],
  ],
  "operator-not-allowed": [
    [
      {
        code: "operator-not-allowed",
        dialect: terraform,
        field: "resources.type",
        operator: "StartsWith",
        allowed: ["Equals", "NotEquals"],
      },
      {
        title: '"resources.type" cannot be compared with starts_with here',
        detail: "AWS allows equals or not_equals. Write equals with whole values.",
      },
    ],
  ],
  "operator-selects": [
    [
      {
        code: "operator-selects",
        dialect,
        field: "eventSource",
        operator: "Equals",
        allowed: ["NotEquals"],
      },
      {
        title: '"eventSource" cannot be compared with Equals here',
        detail:
          "AWS allows NotEquals. The field can only exclude events here: write NotEquals with what to " +
          "exclude, or remove the field selector.",
      },
    ],
  ],
  "category-missing": [
    [
      { code: "category-missing", dialect: terraform, allowed: categories },
      {
        title: 'a selector has no "eventCategory"',
        detail:
          'AWS requires a field selector for it with equals in every selector. Add one with "Management" ' +
          'or "Data".',
      },
    ],
  ],
  "category-not-known": [
    [
      { code: "category-not-known", sinkKind: "trail", category: "data", allowed: categories, meant: "Data" },
      {
        title: 'unknown category "data"',
        detail:
          'In a selector of a trail, AWS allows "Management" or "Data". Values are case-sensitive. Write ' + '"Data".',
      },
    ],
    [
      { code: "category-not-known", sinkKind: "event-data-store", category: "All", allowed: categories, meant: null },
      {
        title: 'unknown category "All"',
        detail:
          'In a selector of an event data store, AWS allows "Management" or "Data". Write an allowed ' + "category.",
      },
    ],
  ],
  "category-of-other-sinks": [
    [
      { code: "category-of-other-sinks", sinkKind: "trail", category: "Insight", allowed: categories, meant: null },
      {
        title: 'a trail cannot select "Insight" events',
        detail: 'In a selector of a trail, AWS allows "Management" or "Data". Write an allowed category.',
      },
    ],
  ],
  "categories-apart": [
    [
      { code: "categories-apart", category: "Evidence", beside: "Data" },
      {
        title: 'selects "Evidence" events beside "Data" events',
        detail:
          'AWS keeps them in separate event data stores. Move the selector for "Evidence" to an event data ' +
          "store of its own.",
      },
    ],
  ],
  "field-beside-category": [
    [
      {
        code: "field-beside-category",
        sinkKind: "event-data-store",
        category: "ConfigurationItem",
        field: "eventName",
      },
      {
        title: 'a selector for "ConfigurationItem" events cannot name "eventName"',
        detail: 'Such a selector names "eventCategory" and no other field. Remove the field selector.',
      },
    ],
  ],
  "field-not-allowed": [
    [
      {
        code: "field-not-allowed",
        sinkKind: "trail",
        category: "Management",
        field: "eventName",
        allowed: ["eventCategory", "eventSource", "readOnly"],
        elsewhere: "event-data-store",
      },
      {
        title: 'a selector for "Management" events cannot name "eventName"',
        detail:
          'For a trail, AWS allows "eventCategory", "eventSource" and "readOnly" there. Only an event data ' +
          "store can filter these events by the field. Remove the field selector, or move it to a selector " +
          "whose category allows it.",
      },
    ],
    [
      {
        code: "field-not-allowed",
        sinkKind: "trail",
        category: "Management",
        field: "resources.ARN",
        allowed: ["eventCategory"],
        elsewhere: null,
      },
      {
        title: 'a selector for "Management" events cannot name "resources.ARN"',
        detail:
          'For a trail, AWS allows "eventCategory" there. Remove the field selector, or move it to a ' +
          "selector whose category allows it.",
      },
    ],
  ],
  "field-value-not-allowed": [
    [
      {
        code: "field-value-not-allowed",
        sinkKind: "trail",
        category: "Data",
        field: "readOnly",
        value: "True",
        allowed: ["true", "false"],
        meant: "true",
      },
      {
        title: '"readOnly" cannot be "True"',
        detail:
          'In a selector for "Data" events of a trail, AWS allows "true" or "false". Values are ' +
          'case-sensitive. Write "true".',
      },
    ],
    [
      {
        code: "field-value-not-allowed",
        sinkKind: "trail",
        category: "Data",
        field: "readOnly",
        value: "yes",
        allowed: ["true", "false"],
        meant: null,
      },
      {
        title: '"readOnly" cannot be "yes"',
        detail:
          'In a selector for "Data" events of a trail, AWS allows "true" or "false". Write an allowed ' +
          "value, or remove the field selector.",
      },
    ],
  ],
  "field-missing": [
    [
      { code: "field-missing", dialect: terraform, category: "Data", field: "resources.type", operator: "Equals" },
      {
        title: 'a selector for "Data" events has no "resources.type"',
        detail:
          'AWS requires it: no selector is for all "Data" events at once. Add a field selector for ' +
          '"resources.type" with equals, one selector for each value.',
      },
    ],
  ],
  "field-values-too-many": [
    [
      { code: "field-values-too-many", field: "resources.type", count: 2, maximum: 1 },
      {
        title: 'a selector lists 2 values for "resources.type"; AWS allows 1',
        detail: "Write one selector for each value.",
      },
    ],
  ],
};

const expectedDoubts: ExpectedWords<DoubtMessage, MessageWords> = {
  "several-values": [
    [
      { code: "several-values", field: "eventSource", count: 2, maximum: 1 },
      {
        title: 'a selector lists 2 values for "eventSource"',
        detail:
          "AWS does not document whether it accepts more than 1. Write one selector for each value, as its " +
          "examples do.",
      },
    ],
  ],
  "log-group-without-end": [
    [
      { code: "log-group-without-end", dialect: terraform, value: literal("aws_cloudwatch_log_group.ct.arn") },
      {
        title: 'cloud_watch_logs_group_arn is "aws_cloudwatch_log_group.ct.arn", most likely without ":*"',
        detail:
          'CloudTrail rejects the ARN of a log group that does not end in ":*", and the provider leaves that off ' +
          'since version 3.0. Add ":*" to the ARN.',
      },
    ],
  ],
  "property-unlisted": [
    [
      { code: "property-unlisted", dialect, property: "Colour" },
      {
        title: 'property "Colour" is in no document that the catalog knows',
        detail:
          "If it does not exist, the deployment fails and the trail or event data store records nothing. Correct its " +
          "name, or remove it.",
      },
    ],
  ],
  "field-named-twice": [
    [
      { code: "field-named-twice", field: "eventName" },
      {
        title: 'a selector names "eventName" twice',
        detail:
          "AWS does not document whether it accepts that, nor whether an event must match both conditions. " +
          "Write all conditions on the field into one field selector.",
      },
    ],
  ],
};

const expectedRoles: ExpectedWords<RejectionRole, string> = {
  "rejected-as-well": [[{ code: "rejected-as-well" }, "CloudTrail rejects this for the same reason"]],
  "same-item": [[{ code: "same-item" }, "the same item before it"]],
  "value-before": [[{ code: "value-before" }, "the value before it"]],
  "field-before": [[{ code: "field-before" }, "the field for the first time"]],
  "other-category": [[{ code: "other-category" }, "the category that AWS keeps apart from it"]],
  "advanced-selectors": [
    [{ code: "advanced-selectors", dialect: terraform }, "the advanced_event_selector of the trail"],
  ],
  "trail-beside": [[{ code: "trail-beside" }, "another trail of the Region"]],
  "all-regions": [[{ code: "all-regions" }, "the trail is for all Regions"]],
};

describe("what AWS refuses", () => {
  saysOfEach(rejectionWords, expected, (value: RejectionMessage) => wordsFor(rejectionWords, value));
});

describe("what AWS refuses for one cause", () => {
  it("names the others first, and leaves the code to copy last", () => {
    const says: RejectionMessage = { code: "excluded-source-not-allowed", dialect, value: "a", allowed: ["k"] };
    const told = { values: [literal("a"), literal("b")], others: 2 };
    expect(refusedWords({ code: "refused", says, told }).detail).toBe(
      'The same is true of "b" and 1 more. AWS allows only "k". ' +
        "A trail cannot exclude management events of other services. Remove the value.",
    );
  });
});

describe("what AWS may refuse", () => {
  saysOfEach(doubtMessages, expectedDoubts, (value: DoubtMessage) => wordsFor(doubtMessages, value));
});

describe("places beside what is refused", () => {
  saysOfEach(rejectionRoles, expectedRoles, (value: RejectionRole) => wordsFor(rejectionRoles, value));
});
