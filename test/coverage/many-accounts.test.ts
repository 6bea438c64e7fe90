/**
 * Templates that do not say which account they live in: the sinks of all of them may record for each. They all decide,
 * and are told as one.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadCatalog } from "../../src/catalog/catalog.ts";
import { loadSemantics } from "../../src/catalog/semantics.ts";
import { assess } from "../../src/coverage/assess.ts";
import type { AssessedEntry } from "../../src/coverage/assessed-entry.ts";
import type { SourceModel } from "../../src/model/notification.ts";
import { readPolicy } from "../../src/policy/policy.ts";
import { model } from "../sources/cloudformation/summary.ts";

const table = (name: string): object => ({ Type: "AWS::DynamoDB::Table", Properties: { TableName: name } });

const arn = (name: string): object => ({
  "Fn::Sub": `arn:aws:dynamodb:eu-west-1:\${AWS::AccountId}:table/${name}`,
});

interface Asked {
  readonly operator: string;
  readonly values: readonly unknown[];
  readonly eventName?: readonly string[];
}

/** A trail of the items of tables. */
function trailOf(asked: Asked | null): object {
  const fields = [
    { Field: "eventCategory", Equals: ["Data"] },
    { Field: "resources.type", Equals: ["AWS::DynamoDB::Table"] },
    ...(asked === null ? [] : [{ Field: "resources.ARN", [asked.operator]: asked.values }]),
    ...(asked?.eventName === undefined ? [] : [{ Field: "eventName", Equals: asked.eventName }]),
  ];
  return {
    Type: "AWS::CloudTrail::Trail",
    Properties: {
      IsLogging: true,
      S3BucketName: "logs",
      IsMultiRegionTrail: true,
      IncludeGlobalServiceEvents: true,
      AdvancedEventSelectors: [{ FieldSelectors: fields }],
    },
  };
}

/** A template with tables named as they are, and trails. */
function template(uri: string, tables: readonly string[], trails: readonly object[]): SourceModel {
  const resources = [
    ...tables.map((name) => [name, table(name)] as const),
    ...trails.map((one, index) => [`Trail${String(index)}`, one] as const),
  ];
  return model(JSON.stringify({ Resources: Object.fromEntries(resources) }), { region: "eu-west-1" }, uri);
}

const reading = readPolicy(
  "policy.yaml",
  `
formatVersion: 1
id: test
title: Test
requirements:
  - id: items
    title: Items
    level: error
    record: { service: dynamodb, category: data, resources: declared, operations: [GetItem, PutItem] }
`,
);
if (reading.kind === "failed") throw new Error(JSON.stringify(reading.errors));
const { policy } = reading;

function entriesOf(models: readonly SourceModel[], groups: ReadonlyMap<string, string> = new Map()): AssessedEntry[] {
  const { entries } = assess({
    sinks: models.flatMap(({ sinks }) => sinks),
    resources: models.flatMap(({ resources }) => resources),
    policies: [policy],
    sameAccount: false,
    groups,
    liveAccounts: [],
    unseenSinks: [],
    catalog: loadCatalog(),
    semantics: loadSemantics(),
    today: "2026-11-20",
    judgeWithoutSinks: false,
  });
  return [...entries];
}

function entryOn(entries: readonly AssessedEntry[], address: string): AssessedEntry {
  const [found, ...others] = entries.filter(({ required }) => required.resource?.address === address);
  if (found === undefined || others.length > 0) throw new Error(`not one entry on ${address}`);
  return found;
}

const numbered = (count: number, make: (name: string) => SourceModel): SourceModel[] =>
  Array.from({ length: count }, (_, index) => make(String(index).padStart(3, "0")));

describe("the trails of other templates", () => {
  const others = (count: number): SourceModel[] =>
    numbered(count, (name) => template(`stack-${name}.yaml`, [], [trailOf(null)]));
  const app = template("app.yaml", ["Orders"], []);

  it.each([3, 8, 9, 40])("are told as one reason, %i of them", (count) => {
    const entry = entryOn(entriesOf([app, ...others(count)]), "app.yaml#Orders");
    const named = Array.from({ length: Math.min(8, count) }, (_, n) => `stack-00${String(n)}.yaml#Trail0`);
    expect(entry.verdict).toBe("undetermined");
    expect(entry.reasons).toEqual([
      { code: "same-account-unknown", scope: "app.yaml", sinks: named, more: count - named.length },
    ]);
    expect(entry.sinks.map(({ inScope }) => inScope.assessed.sink.id)).toEqual(named);
  });

  it("are told one by one where there are two, with all that is open about them", () => {
    const entry = entryOn(entriesOf([app, ...others(2)]), "app.yaml#Orders");
    expect(entry.reasons).toMatchObject([
      { code: "sink", sink: "stack-000.yaml#Trail0", reasons: [{ code: "same-account-unknown", scope: "app.yaml" }] },
      { code: "sink", sink: "stack-001.yaml#Trail0", reasons: [{ code: "same-account-unknown", scope: "app.yaml" }] },
    ]);
  });

  it("are told of what they may record alone", () => {
    const elsewhere = numbered(20, (name) =>
      template(`elsewhere-${name}.yaml`, [], [trailOf({ operator: "Equals", values: [arn("Other")] })]),
    );
    const entry = entryOn(entriesOf([app, ...elsewhere, ...others(10)]), "app.yaml#Orders");
    expect(entry.reasons).toMatchObject([{ code: "same-account-unknown", more: 2 }]);
  });

  it("stand beside the trail of the same template", () => {
    const own = template("app.yaml", ["Orders"], [trailOf({ operator: "Equals", values: [arn("Other")] })]);
    const entry = entryOn(entriesOf([own, ...others(10)]), "app.yaml#Orders");
    expect(entry.verdict).toBe("undetermined");
    expect(entry.reasons).toMatchObject([{ code: "same-account-unknown", more: 2 }]);
  });

  it("are examples of what would not help where there is a gap", () => {
    const elsewhere = numbered(20, (name) =>
      template(`elsewhere-${name}.yaml`, [], [trailOf({ operator: "Equals", values: [arn("Other")] })]),
    );
    const entry = entryOn(entriesOf([app, ...elsewhere]), "app.yaml#Orders");
    expect(entry.verdict).toBe("uncovered");
    expect(entry.reasons.filter(({ code }) => code === "sink")).toHaveLength(8);
    expect(entry.reasons).toContainEqual({ code: "more-sinks", count: 12 });
    expect(entry.sinks).toHaveLength(8);
  });
});

describe("verdicts", () => {
  const names = ["Orders", "OrdersOld", "Users"];
  const asked: fc.Arbitrary<Asked> = fc.record(
    {
      operator: fc.constantFrom("Equals", "StartsWith", "EndsWith", "NotEquals", "NotStartsWith", "NotEndsWith"),
      values: fc.subarray([...names.map(arn), arn("U"), "Old", arn("Orders/stream")], { minLength: 1, maxLength: 3 }),
      eventName: fc.constantFrom(["GetItem"], ["PutItem", "Query"]),
    },
    { requiredKeys: ["operator", "values"] },
  );
  const files = fc.array(
    fc.record({ tables: fc.subarray(names, { maxLength: 2 }), trails: fc.array(asked, { maxLength: 2 }) }),
    { minLength: 2, maxLength: 5 },
  );
  const said = (entries: readonly AssessedEntry[]): string[] =>
    entries
      .map(({ required, operations, verdict }) =>
        [required.resource?.address, verdict, ...operations.map(({ name }) => name)].join(" "),
      )
      .sort();

  it("do not hang on the order of templates, nor on copies of a template without resources", () => {
    fc.assert(
      fc.property(files, (all) => {
        const templates = all.map(({ tables, trails }, index) =>
          template(`t${String(index)}.yaml`, tables, trails.map(trailOf)),
        );
        const copies = all.map(({ trails }, index) => template(`copy${String(index)}.yaml`, [], trails.map(trailOf)));
        const verdicts = said(entriesOf(templates));
        expect(said(entriesOf([...templates].reverse()))).toEqual(verdicts);
        const withCopies = said(entriesOf([...templates, ...copies]));
        const twice = said(entriesOf([...copies, ...templates, ...copies.map(asAnother)]));
        expect(twice).toEqual(withCopies);
      }),
      { numRuns: Number(process.env.ORACLE_RUNS ?? 25) },
    );
  });

  it("are those that each template has with all the others put into one", () => {
    fc.assert(
      fc.property(files, ([first, ...others]) => {
        if (first === undefined) return;
        const own = template("own.yaml", first.tables, first.trails.map(trailOf));
        const apart = others.map(({ trails }, index) => template(`t${String(index)}.yaml`, [], trails.map(trailOf)));
        const inOne = template(
          "all.yaml",
          [],
          others.flatMap(({ trails }) => trails.map(trailOf)),
        );
        expect(said(entriesOf([own, ...apart]))).toEqual(said(entriesOf([own, inOne])));
      }),
      { numRuns: Number(process.env.ORACLE_RUNS ?? 25) },
    );
  });
});

/** The same template in another file. */
function asAnother({ sinks, resources, ...rest }: SourceModel): SourceModel {
  const id = `again-${sinks[0]?.scope.id ?? ""}`;
  return {
    ...rest,
    resources,
    sinks: sinks.map((sink) => ({ ...sink, id: `again-${sink.id}`, scope: { ...sink.scope, id } })),
  };
}
