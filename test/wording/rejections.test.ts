import { describe } from "vitest";
import type { DoubtMessage, RejectionMessage, RejectionRole } from "../../src/model/messages/rejection-message.ts";
import { concatenate, literal } from "../../src/model/text.ts";
import { doubts, rejectionRoles, rejectionWords } from "../../src/wording/messages/rejections.ts";
import type { WordedMessage } from "../../src/wording/words.ts";
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

const expected: ExpectedWords<RejectionMessage, WordedMessage> = {
  "property-missing": [
    [
      { code: "property-missing", property: "IsLogging" },
      {
        sentence:
          "The trail has no IsLogging. CloudFormation requires the property and has no default for it. Write `IsLogging: true`.",
      },
    ],
    [
      { code: "property-missing", property: "S3BucketName" },
      {
        sentence:
          "The trail has no S3BucketName. CloudFormation requires the property and has no default for it. Name the bucket that receives the log files.",
      },
    ],
  ],
  "property-unknown": [
    [
      { code: "property-unknown", property: "equals", meant: "Equals" },
      {
        sentence: 'CloudFormation does not know the property "equals" here and refuses the template. Write "Equals".',
      },
    ],
    [
      { code: "property-unknown", property: "Bucket", meant: null },
      {
        sentence:
          'CloudFormation does not know the property "Bucket" here and refuses the template. Remove it, or correct its name.',
      },
    ],
  ],
  "selectors-of-both-kinds": [
    [
      { code: "selectors-of-both-kinds", dialect },
      {
        sentence:
          "The trail has both EventSelectors and AdvancedEventSelectors. AWS takes one of the two. Write everything as AdvancedEventSelectors and remove EventSelectors.",
      },
    ],
    [
      { code: "selectors-of-both-kinds", dialect: terraform },
      {
        sentence:
          "The trail has both event_selector and advanced_event_selector. AWS takes one of the two. Write everything as advanced_event_selector and remove event_selector.",
      },
    ],
  ],
  "global-events-left-out": [
    [
      { code: "global-events-left-out", dialect, found: "nothing" },
      {
        sentence:
          "The trail has IsMultiRegionTrail true and no IncludeGlobalServiceEvents, which CloudFormation takes for false. A trail for all Regions must include global service events: AWS answers InvalidParameterCombinationException. Set IncludeGlobalServiceEvents to true.",
      },
    ],
    [
      { code: "global-events-left-out", dialect: terraform, found: "false" },
      {
        sentence:
          "The trail has is_multi_region_trail true and include_global_service_events false. A trail for all Regions must include global service events: AWS answers InvalidParameterCombinationException. Set include_global_service_events to true.",
      },
    ],
  ],
  "insights-without-events": [
    [
      { code: "insights-without-events", dialect, insight: "ApiErrorRateInsight", needed: "management-events" },
      {
        sentence:
          'InsightSelectors asks for "ApiErrorRateInsight", but the event selectors of the trail log no management events, which it analyses. AWS answers InvalidInsightSelectorsException. Select management events, or remove "ApiErrorRateInsight".',
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
        sentence:
          'insight_selector asks for "ApiCallRateInsight", but the event selectors of the trail log no write management events, which it analyses. AWS answers InvalidInsightSelectorsException. Select write management events, or remove "ApiCallRateInsight".',
      },
    ],
  ],
  "item-twice": [
    [
      { code: "item-twice", property: "FieldSelectors" },
      {
        sentence:
          "FieldSelectors holds this item twice. CloudFormation's schema requires the items of the list to differ, so the deployment fails. Remove the repetition.",
      },
    ],
  ],
  "basic-selectors-too-many": [
    [
      { code: "basic-selectors-too-many", dialect, count: 6, maximum: 5 },
      {
        sentence:
          "The trail has 6 basic event selectors. AWS allows 5. Put the data resources of selectors with the same settings into one, or use AdvancedEventSelectors.",
      },
    ],
  ],
  "data-resources-too-many": [
    [
      { code: "data-resources-too-many", dialect: terraform, count: 251, maximum: 250 },
      {
        sentence:
          "The basic event selectors of the trail name 251 data resources. AWS allows 250 over all selectors of a trail. Name a common beginning or all resources of the type, or use advanced_event_selector.",
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
        sentence:
          'ReadWriteType is "readonly". AWS allows "All", "ReadOnly" or "WriteOnly". Values are case-sensitive: write "ReadOnly".',
      },
    ],
    [
      { code: "read-write-type-not-allowed", dialect: terraform, value: "Write", allowed: readWriteTypes, meant: null },
      {
        sentence: 'read_write_type is "Write". AWS allows "All", "ReadOnly" or "WriteOnly". Write one of these.',
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
        sentence:
          'ExcludeManagementEventSources lists "s3.amazonaws.com". AWS allows "kms.amazonaws.com" or "rdsdata.amazonaws.com" there. Remove the value; events of other services cannot be left out of a trail\'s management events.',
      },
    ],
  ],
  "data-resource-without-type": [
    [
      { code: "data-resource-without-type" },
      {
        sentence: "This item of DataResources has no Type. CloudFormation requires it. Add the type of the resources.",
      },
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
        sentence:
          'Basic event selectors cannot select data events of "aws::s3::object". AWS allows "AWS::S3::Object" and "AWS::DynamoDB::Table" there. Types are case-sensitive: write "AWS::S3::Object".',
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
        sentence:
          'Basic event selectors cannot select data events of "AWS::SQS::Queue". AWS allows "AWS::S3::Object" and "AWS::DynamoDB::Table" there. Use AdvancedEventSelectors in place of EventSelectors: AWS takes one of the two kinds on a trail. Convert the other basic selectors of the trail as well. In advanced selectors this one is:',
        code: [
          "AdvancedEventSelectors:",
          "  - FieldSelectors:",
          '      - { Field: eventCategory, Equals: ["Data"] }',
          '      - { Field: resources.ARN, StartsWith: ["arn:aws:s3:::${Orders}"] }',
        ].join("\n"),
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
        sentence:
          'Basic event selectors cannot select data events of "AWS::SQS::Queue". AWS allows "AWS::S3::Object" and "AWS::DynamoDB::Table" there. Use AdvancedEventSelectors in place of EventSelectors: AWS takes one of the two kinds on a trail.',
      },
    ],
  ],
  "data-resource-type-unlisted": [
    [
      { code: "data-resource-type-unlisted", dialect: terraform, type: "AWS::X::Y", allowed: basicTypes },
      {
        sentence:
          'Basic event selectors cannot select data events of "AWS::X::Y". AWS allows "AWS::S3::Object" and "AWS::DynamoDB::Table" there. "AWS::X::Y" is not a type of data events that AWS lists either. Write one of these types, or use advanced_event_selector for another.',
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
        sentence:
          'AWS refuses the value "arn:aws:s3:::${Orders}" for "AWS::S3::Object": the ARN of a bucket must end in a slash. All resources of the type are "arn:aws:s3" or "arn:aws:s3:::" in DataResources.',
      },
    ],
  ],
  "values-too-many": [
    [
      { code: "values-too-many", dialect: terraform, count: 510, maximum: 500 },
      {
        sentence:
          "The advanced event selectors list 510 values; this is number 501. AWS allows 500 over all conditions of all selectors of a sink. Use starts_with for values with a common beginning, or spread the selectors over several trails.",
      },
    ],
  ],
  "selector-name-too-long": [
    [
      { code: "selector-name-too-long", length: 1001, maximum: 1000 },
      { sentence: "The name of this selector has 1001 characters. AWS allows 1000. Shorten it." },
    ],
  ],
  "selector-without-fields": [
    [
      { code: "selector-without-fields", dialect: terraform },
      {
        sentence:
          "This advanced selector has no field selectors. AWS requires at least one. Add field_selector that name the category of events, or remove the selector.",
      },
    ],
  ],
  "operator-without-values": [
    [
      { code: "operator-without-values", operator: "NotEquals" },
      {
        sentence:
          "NotEquals has an empty list. AWS requires at least one value for every operator that is given. List the values, or remove NotEquals.",
      },
    ],
  ],
  "field-name-length": [
    [
      { code: "field-name-length", length: 0, allowed: length },
      {
        sentence:
          "The name of the field has 0 characters. AWS allows 1 to 1000 characters. Write the name of a field that selectors can filter by.",
      },
    ],
    [
      { code: "field-name-length", length: 1, allowed: { minimum: 2, maximum: null } },
      {
        sentence:
          "The name of the field has 1 character. AWS allows at least 2 characters. Write the name of a field that selectors can filter by.",
      },
    ],
  ],
  "value-length": [
    [
      { code: "value-length", value: "", allowed: length },
      {
        sentence:
          'The value "" has 0 characters. AWS allows 1 to 1000 characters in a value. Remove it, or write the value that events carry.',
      },
    ],
    [
      { code: "value-length", value: "x".repeat(1001), allowed: length },
      {
        sentence: `The value "${"x".repeat(160)}…" (1001 characters) has 1001 characters. AWS allows 1 to 1000 characters in a value. Shorten it.`,
      },
    ],
  ],
  "field-misspelled": [
    [
      { code: "field-misspelled", field: "readonly", meant: "readOnly" },
      {
        sentence: 'No field is called "readonly": the names of fields are case-sensitive. Write "readOnly".',
      },
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
        sentence:
          'Field "resources.type" is compared with starts_with. AWS allows equals or not_equals for this field here. Write equals with whole values instead.',
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
        sentence:
          'Field "eventSource" is compared with Equals. AWS allows NotEquals for this field here. Here the field can only leave events out: write NotEquals with what to leave out, or remove the field selector.',
      },
    ],
  ],
  "category-missing": [
    [
      { code: "category-missing", dialect: terraform, allowed: categories },
      {
        sentence:
          'This advanced selector does not say which category of events it selects. AWS requires a field selector for "eventCategory" with equals in every selector. Add one with "Management" or "Data".',
      },
    ],
  ],
  "category-not-known": [
    [
      { code: "category-not-known", sinkKind: "trail", category: "data", allowed: categories, meant: "Data" },
      {
        sentence:
          '"data" is not a category of events. A selector of this trail takes "Management" or "Data". Values are case-sensitive: write "Data".',
      },
    ],
    [
      { code: "category-not-known", sinkKind: "event-data-store", category: "All", allowed: categories, meant: null },
      {
        sentence:
          '"All" is not a category of events. A selector of this event data store takes "Management" or "Data". Write one of "Management" or "Data".',
      },
    ],
  ],
  "category-of-other-sinks": [
    [
      { code: "category-of-other-sinks", sinkKind: "trail", category: "Insight", allowed: categories, meant: null },
      {
        sentence:
          'Events of category "Insight" cannot be selected by a trail. A selector of this trail takes "Management" or "Data". Write one of "Management" or "Data".',
      },
    ],
  ],
  "categories-apart": [
    [
      { code: "categories-apart", category: "Evidence", beside: "Data" },
      {
        sentence:
          'The event data store selects "Evidence" events beside "Data" events. AWS keeps them in separate event data stores. Move the selector for "Evidence" to an event data store of its own.',
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
        sentence:
          'Field "eventName" stands in a selector for "ConfigurationItem" events of an event data store. A selector for these events names "eventCategory" and no other field. Remove the field selector.',
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
        sentence:
          'Field "eventName" stands in a selector for "Management" events of a trail. AWS allows "eventCategory", "eventSource" and "readOnly" there. Only an event data store can filter these events by that field. Remove the field selector, or move it to a selector whose category takes it.',
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
        sentence:
          'Field "resources.ARN" stands in a selector for "Management" events of a trail. AWS allows "eventCategory" there. Remove the field selector, or move it to a selector whose category takes it.',
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
        sentence:
          'Field "readOnly" has the value "True". In a selector for "Data" events of a trail AWS allows "true" or "false" there. Values are case-sensitive: write "true".',
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
        sentence:
          'Field "readOnly" has the value "yes". In a selector for "Data" events of a trail AWS allows "true" or "false" there. Write an allowed value, or remove the field selector.',
      },
    ],
  ],
  "field-missing": [
    [
      { code: "field-missing", dialect: terraform, category: "Data", field: "resources.type", operator: "Equals" },
      {
        sentence:
          'This selector for "Data" events does not name the field "resources.type". AWS requires it: there is no selector for all "Data" events at once. Add a field selector for "resources.type" with equals, one selector for each value.',
      },
    ],
  ],
  "field-values-too-many": [
    [
      { code: "field-values-too-many", field: "resources.type", count: 2, maximum: 1 },
      {
        sentence:
          'This selector lists 2 values for "resources.type". AWS allows 1 in a selector. Write one selector for each value: an event that matches any of them is recorded.',
      },
    ],
  ],
};

const expectedDoubts: ExpectedWords<DoubtMessage, string> = {
  "several-values": [
    [
      { code: "several-values", field: "eventSource", count: 2, maximum: 1 },
      'This selector lists 2 values for "eventSource". AWS does not document whether it accepts more than 1; its own examples write one selector for each. Do the same: an event that matches any of the selectors is recorded.',
    ],
  ],
  "field-named-twice": [
    [
      { code: "field-named-twice", field: "eventName" },
      'The field "eventName" stands twice in this selector. AWS does not document whether it accepts that, nor whether the conditions of both have to be met. Write all conditions on the field into one field selector.',
    ],
  ],
};

const expectedRoles: ExpectedWords<RejectionRole, string> = {
  "same-item": [[{ code: "same-item" }, "the same item before it"]],
  "value-before": [[{ code: "value-before" }, "the value before it"]],
  "field-before": [[{ code: "field-before" }, "the field for the first time"]],
  "other-category": [[{ code: "other-category" }, "the category that it cannot stand beside"]],
  "advanced-selectors": [
    [{ code: "advanced-selectors", dialect: terraform }, "the advanced_event_selector of the trail"],
  ],
  "all-regions": [[{ code: "all-regions" }, "the trail is for all Regions"]],
};

describe("what AWS refuses", () => {
  saysOfEach(rejectionWords, expected, (value: RejectionMessage) => wordsFor(rejectionWords, value));
});

describe("what AWS may refuse", () => {
  saysOfEach(doubts, expectedDoubts, (value: DoubtMessage) => wordsFor(doubts, value));
});

describe("places beside what is refused", () => {
  saysOfEach(rejectionRoles, expectedRoles, (value: RejectionRole) => wordsFor(rejectionRoles, value));
});
