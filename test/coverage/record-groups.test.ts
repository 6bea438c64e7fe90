/** A group is judged as each of its records would be. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadCatalog } from "../../src/catalog/catalog.ts";
import { loadSemantics } from "../../src/catalog/semantics.ts";
import { overall, RecordExplainer } from "../../src/coverage/explain-record.ts";
import { GroupedExplainer } from "../../src/coverage/record-groups.ts";
import type { RecordView } from "../../src/model/record.ts";
import type { Sink } from "../../src/model/sink.ts";
import { sinkFromApi, type JsonObject } from "../helpers/sinks.ts";

const arns = [
  "arn:aws:s3:::orders/",
  "arn:aws:s3:::orders/a",
  "arn:aws:s3:::orders/a 0",
  "arn:aws:s3:::other/a",
  "arn:aws:lambda",
  "a",
];
const callers = ["arn:aws:sts::1:assumed-role/a/b", "arn:aws:sts::1:assumed-role/a/c", "arn:aws:iam::1:user/b"];
const operators = ["Equals", "StartsWith", "EndsWith", "NotEquals", "NotStartsWith", "NotEndsWith"];

const condition = (field: string, values: readonly string[]) =>
  fc
    .dictionary(fc.constantFrom(...operators), fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 }), {
      minKeys: 1,
      maxKeys: 2,
    })
    .map((of) => ({ Field: field, ...of }));
const advanced = fc
  .tuple(
    condition("resources.ARN", arns),
    condition("userIdentity.arn", callers),
    fc.subarray(["resources.ARN", "userIdentity.arn"]),
  )
  .map(([resource, caller, fields]) => [
    { Field: "eventCategory", Equals: ["Data"] },
    { Field: "resources.type", Equals: ["AWS::S3::Object"] },
    ...[resource, caller].filter(({ Field }) => fields.includes(Field)),
  ]);
const basic = fc.subarray(arns, { minLength: 1 }).map((Values) => ({
  ReadWriteType: "All",
  DataResources: [{ Type: "AWS::S3::Object", Values }],
}));
const sinks = fc.array(
  fc.oneof(
    advanced.map((FieldSelectors) => ({ AdvancedEventSelectors: [{ FieldSelectors }] })),
    basic.map((selector) => ({ EventSelectors: [selector] })),
  ),
  { minLength: 1, maxLength: 3 },
);
const record = fc.record(
  {
    eventSource: fc.constant("s3.amazonaws.com"),
    eventName: fc.constantFrom("GetObject", "PutObject"),
    eventCategory: fc.constantFrom("Data", "Management"),
    readOnly: fc.boolean(),
    awsRegion: fc.constantFrom("eu-west-1", "us-east-1"),
    userIdentity: fc.record({ arn: fc.constantFrom(...callers, "\u0000") }, { requiredKeys: [] }),
    resources: fc.array(
      fc.record(
        {
          type: fc.constantFrom("AWS::S3::Object", "AWS::S3::Bucket"),
          ARN: fc.constantFrom(...arns),
          ARNPrefix: fc.constantFrom(...arns),
        },
        { requiredKeys: [] },
      ),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ["eventSource", "eventName"] },
) as fc.Arbitrary<RecordView>;

function read(trails: readonly JsonObject[]): readonly Sink[] {
  return trails.map((selectors, index) =>
    sinkFromApi({
      Name: `trail-${String(index)}`,
      HomeRegion: "eu-west-1",
      IsMultiRegionTrail: true,
      IncludeGlobalServiceEvents: true,
      Status: { IsLogging: true },
      ...selectors,
    }),
  );
}

describe("groups of records", () => {
  it("are judged as each record alone", () => {
    fc.assert(
      fc.property(sinks, fc.array(record, { minLength: 1, maxLength: 12 }), (trails, records) => {
        const explainer = new RecordExplainer(read(trails), loadCatalog(), loadSemantics());
        const grouped = new GroupedExplainer(explainer);
        for (const one of records) {
          const alone = explainer.explain(one);
          expect(grouped.judge(one)).toEqual({ verdict: overall(alone), sinks: alone });
        }
      }),
      { numRuns: 300 },
    );
  });

  it("are one where no selector tells the records apart", () => {
    const explainer = new RecordExplainer(read([{}]), loadCatalog(), loadSemantics());
    const grouped = new GroupedExplainer(explainer);
    const one = { eventSource: "s3.amazonaws.com", eventName: "GetObject", eventCategory: "Data" };
    const of = (ARN: string) => grouped.judge({ ...one, resources: [{ type: "AWS::S3::Object", ARN }] });
    expect(of("arn:aws:s3:::a/1")).toBe(of("arn:aws:s3:::b/2"));
  });
});
