import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadSemantics } from "../../src/catalog/semantics.ts";
import { selectorsOf } from "../../src/coverage/compiled-selectors.ts";
import type { Sink } from "../../src/model/sink.ts";
import { literal } from "../../src/model/text.ts";
import type { EventField, TrailEvent } from "../../src/selectors/event.ts";
import { selectorListOf } from "../../src/validation/selector-list.ts";
import { sinkFromApi, type JsonObject } from "../helpers/sinks.ts";
import { read } from "../sources/cloudformation/summary.ts";

const semantics = loadSemantics();
const arns = {
  "AWS::S3::Object": ["arn:aws:s3:::b/k", "arn:aws:s3:::b2/k", "arn:aws:s3:::c/x"],
  "AWS::Lambda::Function": ["arn:aws:lambda:us-east-1:111122223333:function:f"],
  "AWS::DynamoDB::Table": ["arn:aws:dynamodb:us-east-1:111122223333:table/t"],
};
const values = {
  "AWS::S3::Object": ["arn:aws:s3", "arn:aws:s3:::", "arn:aws:s3:::b/", "arn:aws:s3:::b", "arn:aws:s3:::c/x"],
  "AWS::Lambda::Function": ["arn:aws:lambda", ...arns["AWS::Lambda::Function"]],
  "AWS::DynamoDB::Table": ["arn:aws:dynamodb", ...arns["AWS::DynamoDB::Table"]],
};
const type = fc.constantFrom("AWS::S3::Object", "AWS::Lambda::Function", "AWS::DynamoDB::Table");
const resource = type.chain((Type) =>
  fc.uniqueArray(fc.constantFrom(...values[Type]), { minLength: 1, maxLength: 3 }).map((Values) => ({ Type, Values })),
);
const basic = fc.record(
  {
    ReadWriteType: fc.constantFrom("All", "ReadOnly", "WriteOnly"),
    IncludeManagementEvents: fc.boolean(),
    ExcludeManagementEventSources: fc.subarray(["kms.amazonaws.com", "rdsdata.amazonaws.com"]),
    DataResources: fc.array(resource, { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

function eventOf(fields: Partial<Record<EventField, string>>, element: TrailEvent["resources"]): TrailEvent {
  const entries = Object.entries(fields) as [EventField, string][];
  return {
    fields: new Map(entries.map(([field, value]) => [field, literal(value)])),
    resources: element,
    region: literal("us-east-1"),
    global: false,
  };
}

const events = [
  ...["ec2.amazonaws.com", "kms.amazonaws.com", "rdsdata.amazonaws.com"].flatMap((eventSource) =>
    ["true", "false"].map((readOnly) => eventOf({ eventCategory: "Management", eventSource, readOnly }, null)),
  ),
  ...Object.entries(arns).flatMap(([name, list]) =>
    list.flatMap((arn) =>
      ["true", "false"].map((readOnly) =>
        eventOf({ eventCategory: "Data", readOnly }, [{ type: literal(name), arn: literal(arn) }]),
      ),
    ),
  ),
];

function recorded(sink: Sink): boolean[] {
  const { selectors } = selectorsOf(sink, semantics);
  return events.map((event) => selectors.some((selector) => selector.evaluate(event).verdict === "yes"));
}

function listOf(json: JsonObject) {
  return selectorListOf(sinkFromApi(json, { kind: "trail" }), semantics);
}

describe("all that a sink selects as one list", () => {
  test("records the same as its basic selectors", () => {
    fc.assert(
      fc.property(fc.array(basic, { minLength: 1, maxLength: 3 }), (EventSelectors) => {
        const given = sinkFromApi({ EventSelectors }, { kind: "trail" });
        const list = selectorListOf(given, semantics) ?? [];
        fc.pre(list.length > 0);
        const AdvancedEventSelectors: JsonObject[] = list.map(({ FieldSelectors }) => ({
          FieldSelectors: FieldSelectors.map((field): JsonObject => ({ ...field })),
        }));
        expect(recorded(sinkFromApi({ AdvancedEventSelectors }, { kind: "trail" }))).toEqual(recorded(given));
      }),
    );
  });

  test("of a sink without selectors is CloudTrail's default", () => {
    expect(listOf({})).toEqual([
      { Name: "Management events", FieldSelectors: [{ Field: "eventCategory", Equals: ["Management"] }] },
    ]);
  });

  const management = { Field: "eventCategory", Equals: ["Management"] };
  const open = { Unknown: "parameter P has no default" };
  test.each<[string, JsonObject]>([
    ["advanced selectors", { AdvancedEventSelectors: open }],
    ["basic selectors", { EventSelectors: open }],
    ["a value", { AdvancedEventSelectors: [{ FieldSelectors: [{ Field: "eventName", Equals: ["${P}"] }] }] }],
    [
      "a value of a basic one",
      { EventSelectors: [{ DataResources: [{ Type: "AWS::S3::Object", Values: ["${B}/"] }] }] },
    ],
    ["whether management events are taken", { EventSelectors: [{ IncludeManagementEvents: open }] }],
  ])("is not known where %s is open", (_what, json) => {
    expect(listOf({ AdvancedEventSelectors: [{ FieldSelectors: [management] }] })).toHaveLength(1);
    expect(listOf(json)).toBeNull();
  });

  test.each([
    ["an asterisk, which stands for itself", ["arn:aws:s3:::b/*"]],
    ["no value, of which AWS does not say what it selects", []],
  ])("is not told for %s", (_what, Values) => {
    expect(listOf({ EventSelectors: [{ DataResources: [{ Type: "AWS::S3::Object", Values }] }] })).toBeNull();
  });
});

test("a template that the CDK has synthesized is written in an app", () => {
  const trail = (metadata: string): string =>
    `Resources:\n  T:\n    Type: AWS::CloudTrail::Trail\n${metadata}    Properties: { IsLogging: true, S3BucketName: b }\n`;
  const dialectIn = (text: string): string | undefined => {
    const reading = read(text);
    return reading.kind === "read" ? reading.model.sinks[0]?.dialect : undefined;
  };
  expect(dialectIn(trail(""))).toBe("cloudformation-yaml");
  expect(dialectIn(trail("    Metadata: { aws:cdk:path: App/Trail/Resource }\n"))).toBe("cdk");
});
