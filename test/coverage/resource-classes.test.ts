/**
 * Resources that no selector tells apart share one decision. Each must have just the entries that it has when it is the
 * only resource, whatever the selectors name.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { loadCatalog } from "../../src/catalog/catalog.ts";
import { loadSemantics } from "../../src/catalog/semantics.ts";
import { assess } from "../../src/coverage/assess.ts";
import type { AssessedEntry } from "../../src/coverage/assessed-entry.ts";
import type { SourceModel } from "../../src/model/notification.ts";
import { dataKey } from "../../src/model/reasons/key.ts";
import { readPolicy } from "../../src/policy/policy.ts";
import type { Policy } from "../../src/policy/types.ts";
import { model } from "../sources/cloudformation/summary.ts";

const types = {
  Table: { type: "AWS::DynamoDB::Table", event: "AWS::DynamoDB::Table", name: "TableName", arn: "table/" },
  Bucket: { type: "AWS::S3::Bucket", event: "AWS::S3::Object", name: "BucketName", arn: "" },
  Function: { type: "AWS::Lambda::Function", event: "AWS::Lambda::Function", name: "FunctionName", arn: "function:" },
} as const;
type Kind = keyof typeof types;
const kinds = Object.keys(types) as Kind[];

const policy = policyOf(`
formatVersion: 1
id: test
title: Test
requirements:
  - id: all
    title: All
    level: error
    record: { category: data, resources: declared }
    except:
      - { reason: noise, until: 2027-01-01, resources: ["arn:aws:s3:::logs*"] }
  - id: here
    title: Here
    level: error
    record: { category: data, resources: declared, where: { tags: { team: a } } }
`);

function policyOf(text: string): Policy {
  const reading = readPolicy("policy.yaml", text);
  if (reading.kind === "failed") throw new Error(JSON.stringify(reading.errors));
  return reading.policy;
}

interface Declared {
  readonly kind: Kind;
  readonly name: string | null;
  readonly extra: "stream" | "tag" | "condition" | null;
}

const declared: fc.Arbitrary<Declared> = fc.record({
  kind: fc.constantFrom(...kinds),
  name: fc.constantFrom(null, "a", "ab", "abc", "b", "ba", "logs-a", "c-a"),
  extra: fc.constantFrom("stream" as const, "tag" as const, "condition" as const, null, null),
});

function resourceOf({ kind, name, extra }: Declared): object {
  const stream = extra === "stream" && kind === "Table" ? { StreamSpecification: { StreamViewType: "KEYS_ONLY" } } : {};
  return {
    Type: types[kind].type,
    ...(extra === "condition" ? { Condition: "Open" } : {}),
    Properties: {
      ...(name === null ? {} : { [types[kind].name]: name }),
      ...(extra === "tag" ? { Tags: [{ Key: "team", Value: "a" }] } : {}),
      ...stream,
    },
  };
}

/** Values that are equal to ARNs, begin them, end them, go on behind them, or are open. */
const values: fc.Arbitrary<unknown> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...kinds),
      fc.constantFrom("eu-west-1:111122223333", "${AWS::Region}:${AWS::AccountId}", "us-east-1:111122223333"),
      fc.constantFrom("", "a", "ab", "b", "c-", "c-a", "logs", "T0"),
      fc.constantFrom("", "/", "/a", "/stream/", "*"),
    )
    .map(([kind, place, name, rest]) => ({
      "Fn::Sub":
        kind === "Bucket"
          ? `arn:aws:s3:::${name}${rest}`
          : `arn:aws:${kind === "Table" ? "dynamodb" : "lambda"}:${place}:${types[kind].arn}${name}${rest}`,
    })),
  fc.constantFrom<unknown>(
    "arn:aws:",
    "a",
    "/a",
    "b/",
    "ab/x",
    { Ref: "Open" },
    { "Fn::GetAtt": ["R0", "Arn"] },
    { "Fn::Sub": "${R1.Arn}/" },
    { "Fn::Sub": "arn:aws:s3:::${Open}/" },
    { "Fn::Sub": "arn:aws:dynamodb:eu-west-1:111122223333:table/${Open}" },
  ),
);

const advanced = fc.record({
  kind: fc.constantFrom(...kinds),
  operator: fc.constantFrom("Equals", "StartsWith", "EndsWith", "NotEquals", "NotStartsWith", "NotEndsWith"),
  values: fc.array(values, { minLength: 1, maxLength: 3 }),
  fields: fc.subarray([
    { Field: "readOnly", Equals: ["true"] },
    { Field: "eventName", NotStartsWith: ["Get"] },
  ]),
});

const trail = fc
  .record({
    selectors: fc.array(advanced, { minLength: 1, maxLength: 3 }),
    isBasic: fc.boolean(),
    multiRegion: fc.boolean(),
    condition: fc.constantFrom({}, { Condition: "Open" }),
  })
  .map(({ selectors, isBasic, multiRegion, condition }) => ({
    Type: "AWS::CloudTrail::Trail",
    ...condition,
    Properties: {
      IsLogging: true,
      S3BucketName: "trail-logs",
      IsMultiRegionTrail: multiRegion,
      IncludeGlobalServiceEvents: multiRegion,
      ...(isBasic
        ? {
            EventSelectors: selectors.map((selector) => ({
              DataResources: [{ Type: types[selector.kind].event, Values: selector.values }],
            })),
          }
        : {
            AdvancedEventSelectors: selectors.map((selector) => ({
              FieldSelectors: [
                { Field: "eventCategory", Equals: ["Data"] },
                { Field: "resources.type", Equals: [types[selector.kind].event] },
                { Field: "resources.ARN", [selector.operator]: selector.values },
                ...selector.fields,
              ],
            })),
          }),
    },
  }));

function read(resources: readonly Declared[], trails: readonly object[]): SourceModel {
  const template = {
    Parameters: { Open: { Type: "String" } },
    Conditions: { Open: { "Fn::Equals": [{ Ref: "Open" }, "x"] } },
    Resources: Object.fromEntries([
      ...resources.map((resource, index) => [`R${String(index)}`, resourceOf(resource)] as const),
      ...trails.map((one, index) => [`T${String(index)}`, one] as const),
    ]),
  };
  return model(JSON.stringify(template), { region: "eu-west-1" });
}

function entriesOf({ sinks }: SourceModel, resources: SourceModel["resources"]): readonly AssessedEntry[] {
  return assess({
    sinks,
    resources,
    policies: [policy],
    sameAccount: false,
    groups: new Map(),
    liveAccounts: [],
    unseenSinks: [],
    catalog: loadCatalog(),
    semantics: loadSemantics(),
    today: "2026-11-20",
    judgeWithoutSinks: false,
  }).entries;
}

function shown(entries: readonly AssessedEntry[], address: string): readonly string[] {
  return entries
    .filter(({ required }) => required.resource?.address === address)
    .map((entry) =>
      dataKey({
        requirement: entry.required.requirement.id,
        operations: entry.operations.map(({ name }) => name),
        resource: [entry.required.resource?.type, entry.required.resource?.arn],
        occurs: entry.required.occurs,
        verdict: entry.verdict,
        recordedBy: entry.recordedBy,
        counterexample: entry.counterexample,
        when: entry.when,
        reasons: entry.reasons,
        sinks: entry.sinks.map(({ inScope, verdict, selector, reasons }) => [
          inScope.assessed.sink.id,
          verdict,
          selector,
          reasons,
        ]),
      }),
    );
}

test("what is said of a resource does not depend on those that are decided with it", () => {
  let compared = 0;
  fc.assert(
    fc.property(
      fc.array(declared, { minLength: 2, maxLength: 9 }),
      fc.array(trail, { minLength: 1, maxLength: 2 }),
      (resources, trails) => {
        const all = read(resources, trails);
        const together = entriesOf(all, all.resources);
        for (const resource of all.resources) {
          const alone = shown(entriesOf(all, [resource]), resource.id);
          compared += alone.length;
          expect(shown(together, resource.id)).toEqual(alone);
        }
      },
    ),
    { numRuns: Number(process.env.RESOURCE_CLASSES_RUNS ?? 60) },
  );
  expect(compared).toBeGreaterThan(100);
});

/** What was once taken for the same: a key in one bucket is asked about, and none in the others. */
test("a value that goes on inside one bucket tells it from others", () => {
  const inside = { Field: "resources.ARN", Equals: ["arn:aws:s3:::a/a"] };
  const objects = [
    { Field: "eventCategory", Equals: ["Data"] },
    { Field: "resources.type", Equals: ["AWS::S3::Object"] },
    inside,
  ];
  const one = {
    Type: "AWS::CloudTrail::Trail",
    Properties: {
      IsLogging: true,
      S3BucketName: "trail-logs",
      IsMultiRegionTrail: true,
      IncludeGlobalServiceEvents: true,
      AdvancedEventSelectors: [{ FieldSelectors: objects }],
    },
  };
  const names = ["a", "b", "c"];
  const all = read(
    names.map((name): Declared => ({ kind: "Bucket", name, extra: null })),
    [one],
  );
  const entries = entriesOf(all, all.resources);
  const verdicts = all.resources.map(({ id }) => [
    ...new Set(entries.filter(({ required }) => required.resource?.address === id).map(({ verdict }) => verdict)),
  ]);
  expect(verdicts).toEqual([["partial", "undetermined"], ["uncovered"], ["uncovered"]]);
  const [, second, third] = all.resources.map(({ id }) =>
    entries.find(({ required }) => required.resource?.address === id),
  );
  expect(second?.counterexample?.resources).toEqual([{ type: "AWS::S3::Object", ARN: "arn:aws:s3:::b/example" }]);
  expect(third?.counterexample?.resources).toEqual([{ type: "AWS::S3::Object", ARN: "arn:aws:s3:::c/example" }]);
});
