/**
 * What a rejection says: its code and arguments, for each code once. Which values are refused is in
 * test/cases/validity.
 */
import { describe, expect, it } from "vitest";
import { loadSemantics } from "../../src/catalog/semantics.ts";
import type { RejectionMessage, RejectionRole } from "../../src/model/messages/rejection-message.ts";
import type { DialectId } from "../../src/model/dialects/index.ts";
import type { Sink } from "../../src/model/sink.ts";
import { literal } from "../../src/model/text.ts";
import { rejections } from "../../src/validation/rejections.ts";
import { pointerOf, sinkFromCode, textFrom, type Json, type JsonObject } from "../helpers/sinks.ts";

type Code = RejectionMessage["code"];

interface Case<C extends Code> {
  readonly sink: Sink;
  readonly says: Omit<Extract<RejectionMessage, { readonly code: C }>, "code">;
  /** JSON pointer of the place. */
  readonly at: string;
  readonly related?: readonly (readonly [role: RejectionRole, at: string])[];
}

const semantics = loadSemantics();
const dialect = "cloudformation-yaml";
const terraform = "terraform-aws";
const types = semantics.basicEventSelectors.dataResourceTypes.map(({ type }) => type);
const { readWriteTypes, excludableManagementEventSources } = semantics.basicEventSelectors;
const categoriesOf = (kind: Sink["kind"]) =>
  semantics.eventCategories.filter(({ sinks }) => sinks.includes(kind)).map(({ name }) => name);

function trail(json: JsonObject, writtenIn: DialectId = dialect): Sink {
  return sinkFromCode({ IsLogging: true, S3BucketName: "logs", ...json }, writtenIn, { kind: "trail" });
}

function store(...selectors: Json[]): Sink {
  return sinkFromCode({ AdvancedEventSelectors: selectors }, dialect, { kind: "event-data-store" });
}

function basic(...selectors: Json[]): Sink {
  return trail({ EventSelectors: selectors });
}

function advanced(...fieldSelectors: Json[]): Sink {
  return trail({ AdvancedEventSelectors: [selector(...fieldSelectors)] });
}

function selector(...fieldSelectors: Json[]): JsonObject {
  return { FieldSelectors: fieldSelectors };
}

const data = { Field: "eventCategory", Equals: ["Data"] };
const management = { Field: "eventCategory", Equals: ["Management"] };
const tables = { Field: "resources.type", Equals: ["AWS::DynamoDB::Table"] };
const names = (count: number) => Array.from({ length: count }, (_, index) => `Name${String(index)}`);
const fieldAt = (index: number) => `/AdvancedEventSelectors/0/FieldSelectors/${String(index)}`;

const cases: { readonly [C in Code]: Case<C> } = {
  "property-missing": {
    sink: trail({ IsLogging: null }),
    says: { property: "IsLogging" },
    at: "",
  },
  "property-unknown": {
    sink: {
      ...trail({}),
      unknownProperties: [{ name: "Logging", meant: "IsLogging", inSelector: false, origin: trail({}).origin }],
    },
    says: { dialect, property: "Logging", meant: "IsLogging" },
    at: "",
  },
  "selectors-of-both-kinds": {
    sink: trail({ EventSelectors: [{}], AdvancedEventSelectors: [selector(management)] }, terraform),
    says: { dialect: terraform },
    at: "/EventSelectors",
    related: [[{ code: "advanced-selectors", dialect: terraform }, "/AdvancedEventSelectors"]],
  },
  "global-events-left-out": {
    sink: trail({ IsMultiRegionTrail: true, IncludeGlobalServiceEvents: false }),
    says: { dialect, found: "false" },
    at: "/IncludeGlobalServiceEvents",
    related: [[{ code: "all-regions" }, "/IsMultiRegionTrail"]],
  },
  "setting-refused": {
    sink: trail({ TrailName: "my trail" }),
    says: {
      dialect,
      property: "TrailName",
      value: literal("my trail"),
      because: "the name of a trail has letters, digits, periods, underscores and dashes alone",
    },
    at: "/TrailName",
  },
  "log-group-without-role": {
    sink: trail({ CloudWatchLogsLogGroupArn: "arn:aws:logs:us-east-1:1:log-group:trail:*" }),
    says: { dialect },
    at: "/CloudWatchLogsLogGroupArn",
  },
  "role-without-log-group": {
    sink: trail({ CloudWatchLogsRoleArn: "arn:aws:iam::1:role/trail" }),
    says: { dialect },
    at: "/CloudWatchLogsRoleArn",
  },
  "insight-word-not-allowed": {
    sink: trail({ InsightSelectors: [{ InsightType: "ApiCallRateInsights" }] }),
    says: { dialect, value: "ApiCallRateInsights", allowed: semantics.insights.types, meant: "ApiCallRateInsight" },
    at: "/InsightSelectors/0/InsightType",
  },
  "insights-without-events": {
    sink: trail({
      InsightSelectors: [{ InsightType: "ApiCallRateInsight" }],
      EventSelectors: [{ ReadWriteType: "ReadOnly" }],
    }),
    says: { dialect, insight: "ApiCallRateInsight", needed: "write-management-events" },
    at: "/InsightSelectors/0/InsightType",
  },
  "item-twice": {
    sink: advanced(data, tables, { Field: "eventName", Equals: ["GetItem", "GetItem"] }),
    says: { property: "Equals" },
    at: `${fieldAt(2)}/Equals/1`,
    related: [[{ code: "same-item" }, `${fieldAt(2)}/Equals/0`]],
  },
  "basic-selectors-too-many": {
    sink: trail({ EventSelectors: names(6).map(() => ({})) }, terraform),
    says: { dialect: terraform, count: 6, maximum: 5 },
    at: "/EventSelectors/5",
  },
  "data-resources-too-many": {
    sink: basic({
      DataResources: [
        {
          Type: "AWS::DynamoDB::Table",
          Values: names(251).map((name) => `arn:aws:dynamodb:us-east-1:1:table/${name}`),
        },
      ],
    }),
    says: { dialect, count: 251, maximum: 250 },
    at: "/EventSelectors/0/DataResources/0/Values/250",
  },
  "read-write-type-not-allowed": {
    sink: basic({ ReadWriteType: "readonly" }),
    says: { dialect, value: "readonly", allowed: readWriteTypes, meant: "ReadOnly" },
    at: "/EventSelectors/0/ReadWriteType",
  },
  "excluded-source-not-allowed": {
    sink: basic({ ExcludeManagementEventSources: ["s3.amazonaws.com"] }),
    says: { dialect, value: "s3.amazonaws.com", allowed: excludableManagementEventSources },
    at: "/EventSelectors/0/ExcludeManagementEventSources/0",
  },
  "basic-selector-empty": {
    sink: basic({ IncludeManagementEvents: false }),
    says: { dialect, index: 0 },
    at: "/EventSelectors/0/IncludeManagementEvents",
  },
  "data-resource-without-type": {
    sink: basic({ DataResources: [{ Values: ["arn:aws:s3"] }] }),
    says: {},
    at: "/EventSelectors/0/DataResources/0",
  },
  "data-resource-type-misspelled": {
    sink: basic({ DataResources: [{ Type: "AWS::S3::object" }] }),
    says: { type: "AWS::S3::object", allowed: types, meant: "AWS::S3::Object" },
    at: "/EventSelectors/0/DataResources/0/Type",
  },
  "data-resource-type-of-advanced": {
    sink: basic(
      {
        ReadWriteType: "WriteOnly",
        IncludeManagementEvents: false,
        DataResources: [{ Type: "AWS::SQS::Queue", Values: ["arn:aws:sqs:us-east-1:111122223333:${Orders}"] }],
      },
      {},
    ),
    says: {
      dialect,
      type: "AWS::SQS::Queue",
      allowed: types,
      selectors: [
        {
          FieldSelectors: [
            { Field: "eventCategory", Equals: [literal("Data")] },
            { Field: "resources.type", Equals: [literal("AWS::SQS::Queue")] },
            { Field: "readOnly", Equals: [literal("false")] },
            { Field: "resources.ARN", Equals: [textFrom("arn:aws:sqs:us-east-1:111122223333:${Orders}")] },
          ],
        },
      ],
      hasOtherSelectors: true,
    },
    at: "/EventSelectors/0/DataResources/0/Type",
  },
  "data-resource-type-unlisted": {
    sink: basic({ DataResources: [{ Type: "AWS::No::Type" }] }),
    says: { dialect, type: "AWS::No::Type", allowed: types },
    at: "/EventSelectors/0/DataResources/0/Type",
  },
  "data-resource-value-refused": {
    sink: basic({ DataResources: [{ Type: "AWS::S3::Object", Values: ["arn:aws-cn:s3:::orders"] }] }),
    says: {
      dialect,
      type: "AWS::S3::Object",
      value: literal("arn:aws-cn:s3:::orders"),
      because: "the ARN of a bucket must end in a slash",
      all: ["arn:aws-cn:s3", "arn:aws-cn:s3:::"],
    },
    at: "/EventSelectors/0/DataResources/0/Values/0",
  },
  "values-too-many": {
    sink: advanced(data, tables, { Field: "eventName", Equals: names(499) }),
    says: { dialect, count: 501, maximum: 500 },
    at: `${fieldAt(2)}/Equals/498`,
  },
  "selector-name-too-long": {
    sink: trail({ AdvancedEventSelectors: [{ Name: "n".repeat(1001), ...selector(management) }] }),
    says: { length: 1001, maximum: 1000 },
    at: "/AdvancedEventSelectors/0",
  },
  "selector-without-fields": {
    sink: advanced(),
    says: { dialect },
    at: "/AdvancedEventSelectors/0/FieldSelectors",
  },
  "operator-without-values": {
    sink: advanced(data, tables, { Field: "eventName", Equals: ["GetItem"], NotEquals: [] }),
    says: { operator: "NotEquals" },
    at: `${fieldAt(2)}/NotEquals`,
  },
  "field-name-length": {
    sink: advanced(data, tables, { Field: "f".repeat(1001), Equals: ["x"] }),
    says: { length: 1001, allowed: { minimum: 1, maximum: 1000 } },
    at: `${fieldAt(2)}/Field`,
  },
  "value-length": {
    sink: advanced(data, tables, { Field: "eventName", Equals: [""] }),
    says: { value: "", allowed: { minimum: 1, maximum: 2048 } },
    at: `${fieldAt(2)}/Equals/0`,
  },
  "field-misspelled": {
    sink: advanced(data, tables, { Field: "eventname", Equals: ["GetItem"] }),
    says: { field: "eventname", meant: "eventName" },
    at: `${fieldAt(2)}/Field`,
  },
  "operator-not-allowed": {
    sink: advanced(data, { Field: "resources.type", StartsWith: ["AWS::"] }),
    says: { dialect, field: "resources.type", operator: "StartsWith", allowed: ["Equals"] },
    at: `${fieldAt(1)}/StartsWith`,
  },
  "operator-selects": {
    sink: advanced(management, { Field: "eventSource", Equals: ["kms.amazonaws.com"] }),
    says: { dialect, field: "eventSource", operator: "Equals", allowed: ["NotEquals"] },
    at: `${fieldAt(1)}/Equals`,
  },
  "category-missing": {
    sink: advanced(tables),
    says: { dialect, allowed: categoriesOf("trail") },
    at: "/AdvancedEventSelectors/0",
  },
  "category-not-known": {
    sink: advanced({ Field: "eventCategory", Equals: ["data"] }),
    says: { sinkKind: "trail", category: "data", allowed: categoriesOf("trail"), meant: "Data" },
    at: `${fieldAt(0)}/Equals/0`,
  },
  "category-of-other-sinks": {
    sink: advanced({ Field: "eventCategory", Equals: ["Evidence"] }),
    says: { sinkKind: "trail", category: "Evidence", allowed: categoriesOf("trail"), meant: null },
    at: `${fieldAt(0)}/Equals/0`,
  },
  "categories-apart": {
    sink: store(selector(data, tables), selector({ Field: "eventCategory", Equals: ["Evidence"] })),
    says: { category: "Evidence", beside: "Data" },
    at: "/AdvancedEventSelectors/1/FieldSelectors/0/Equals/0",
    related: [[{ code: "other-category" }, `${fieldAt(0)}/Equals/0`]],
  },
  "field-beside-category": {
    sink: store(selector({ Field: "eventCategory", Equals: ["Evidence"] }, { Field: "eventName", Equals: ["x"] })),
    says: { sinkKind: "event-data-store", category: "Evidence", field: "eventName" },
    at: `${fieldAt(1)}/Field`,
  },
  "field-not-allowed": {
    sink: advanced(management, { Field: "eventName", Equals: ["CreateUser"] }),
    says: {
      sinkKind: "trail",
      category: "Management",
      field: "eventName",
      allowed: ["eventCategory", "eventSource", "readOnly"],
      elsewhere: "event-data-store",
    },
    at: `${fieldAt(1)}/Field`,
  },
  "field-value-not-allowed": {
    sink: advanced(data, tables, { Field: "readOnly", Equals: ["True"] }),
    says: {
      sinkKind: "trail",
      category: "Data",
      field: "readOnly",
      value: "True",
      allowed: ["true", "false"],
      meant: "true",
    },
    at: `${fieldAt(2)}/Equals/0`,
  },
  "field-missing": {
    sink: advanced(data),
    says: { dialect, category: "Data", field: "resources.type", operator: "Equals" },
    at: "/AdvancedEventSelectors/0",
  },
  "field-values-too-many": {
    sink: advanced(data, { Field: "resources.type", Equals: ["AWS::DynamoDB::Table", "AWS::SQS::Queue"] }),
    says: { field: "resources.type", count: 2, maximum: 1 },
    at: `${fieldAt(1)}/Equals/1`,
    related: [[{ code: "value-before" }, `${fieldAt(1)}/Equals/0`]],
  },
};

describe("a rejection says what it is about", () => {
  it.each(Object.entries(cases))("%s", (code, { sink, says, at, related = [] }) => {
    const found = rejections(sink, semantics).map((rejection) => ({
      says: rejection.says,
      at: pointerOf(rejection.origin),
      related: rejection.related.map(({ role, origin }) => [role, pointerOf(origin)]),
    }));
    expect(found).toEqual([{ says: { code, ...says }, at, related }]);
  });
});
