/**
 * What a comparison says is lost, against all events of a small world: random selectors on both sides, and every event
 * that could tell them apart held against each by the second evaluator.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { baselineOf } from "../../src/comparison/read.ts";
import { runCheck, type CheckRun } from "../../src/run/check.ts";
import { takes } from "../coverage/reference-evaluator.ts";
import { memoryFiles } from "../../src/sources/files/memory.ts";

const runs = Number(process.env.BRUTE_FORCE_RUNS ?? 80);

type Operator = "Equals" | "StartsWith" | "EndsWith" | "NotEquals" | "NotStartsWith" | "NotEndsWith";

interface Condition {
  readonly field: "eventName" | "readOnly" | "resources.ARN";
  readonly operator: Operator;
  readonly values: readonly string[];
}

type Selector = readonly Condition[];

/** Operations whose events are about one object. */
const operations = [
  { name: "GetObject", readOnly: "true" },
  { name: "GetObjectAcl", readOnly: "true" },
  { name: "PutObject", readOnly: "false" },
  { name: "DeleteObject", readOnly: "false" },
] as const;
type Call = (typeof operations)[number];

const arns = ["arn:aws:s3:::one/", "arn:aws:s3:::one/a", "arn:aws:s3:::one/a/b", "arn:aws:s3:::two/"];
const ends = ["/a", "b", "/b"];

const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    field: fc.constant("eventName" as const),
    operator: fc.constantFrom<Operator>(
      "Equals",
      "StartsWith",
      "EndsWith",
      "NotEquals",
      "NotStartsWith",
      "NotEndsWith",
    ),
    values: fc.uniqueArray(fc.constantFrom("GetObject", "Get", "Put", "Object", "DeleteObject", "Acl"), {
      minLength: 1,
      maxLength: 2,
    }),
  }),
  fc.record({
    field: fc.constant("readOnly" as const),
    operator: fc.constant<Operator>("Equals"),
    values: fc.constantFrom(["true"], ["false"]),
  }),
  fc.record({
    field: fc.constant("resources.ARN" as const),
    operator: fc.constantFrom<Operator>("Equals", "StartsWith", "NotEquals", "NotStartsWith"),
    values: fc.uniqueArray(fc.constantFrom(...arns), { minLength: 1, maxLength: 2 }),
  }),
  fc.record({
    field: fc.constant("resources.ARN" as const),
    operator: fc.constantFrom<Operator>("EndsWith", "NotEndsWith"),
    values: fc.uniqueArray(fc.constantFrom(...ends), { minLength: 1, maxLength: 2 }),
  }),
);

/** At most one condition a field: what several mean is not documented. */
const selector: fc.Arbitrary<Selector> = fc.uniqueArray(condition, {
  maxLength: 3,
  selector: ({ field }) => field,
});
const trail = fc.array(selector, { maxLength: 3 });

/** The ARNs that can tell selectors apart: each value, what goes on from it, and what ends in one. */
const universe = [
  ...new Set(
    [...arns, "arn:aws:s3:::zzz/"].flatMap((arn) => [
      ...(arn.endsWith("/") ? [] : [arn]),
      `${arn}q`,
      ...ends.flatMap((end) => [
        `${arn}q${end}`,
        ...(arn.endsWith("/") ? [`${arn}${end.replace(/^\//, "")}`] : [`${arn}${end}`]),
      ]),
    ]),
  ),
];

function records(selectors: readonly Selector[], { name, readOnly }: Call, arn: string): boolean {
  return selectors.some((conditions) =>
    takes(Object.fromEntries(conditions.map(({ field, operator, values }) => [field, { [operator]: values }])), {
      eventName: name,
      readOnly,
      "resources.ARN": arn,
    }),
  );
}

function snapshotOf(selectors: readonly Selector[]): string {
  const data = selectors.map((conditions) => ({
    FieldSelectors: [
      { Field: "eventCategory", Equals: ["Data"] },
      { Field: "resources.type", Equals: ["AWS::S3::Object"] },
      ...conditions.map(({ field, operator, values }) => ({ Field: field, [operator]: values })),
    ],
  }));
  const trails = {
    Name: "t",
    TrailARN: "arn:aws:cloudtrail:us-east-1:111122223333:trail/t",
    HomeRegion: "us-east-1",
    IsMultiRegionTrail: true,
    IsOrganizationTrail: false,
    IncludeGlobalServiceEvents: true,
    Status: { IsLogging: true },
    EventSelectors: [],
    AdvancedEventSelectors: [{ FieldSelectors: [{ Field: "eventCategory", Equals: ["Management"] }] }, ...data],
  };
  const account = { accountId: "111122223333", partition: "aws", eventDataStores: [], errors: [], trails: [trails] };
  return JSON.stringify({ formatVersion: 1, kind: "trailproof-snapshot", accounts: [account] });
}

const policy = `formatVersion: 1
id: objects
title: Objects
requirements:
  - id: objects
    title: Objects
    level: error
    record: { service: s3, operations: [${operations.map(({ name }) => name).join(", ")}], category: data, resources: all }
`;

async function check(selectors: readonly Selector[], base?: CheckRun): Promise<CheckRun> {
  const outcome = await runCheck(
    {
      workingDirectory: "/w",
      paths: [],
      trails: ["trails.json"],
      policies: ["policy.yaml"],
      configuration: null,
      today: "2026-11-20",
      ...(base === undefined ? {} : { baseline: baselineOf("base", base.result, base.side) }),
    },
    memoryFiles({ "/w/trails.json": snapshotOf(selectors), "/w/policy.yaml": policy }),
  );
  if (outcome.kind === "usage") throw new Error(outcome.errors.map(({ message }) => message).join("\n"));
  return outcome.run;
}

function operationsOf(run: CheckRun, change: "lost" | "gained"): string[] {
  const rows = run.result.baseline?.coverage ?? [];
  return [
    ...new Set(
      rows.filter((row) => row.change === change && row.policy === "objects").flatMap((row) => row.operations),
    ),
  ].sort();
}

/** Operations with an event that the first records and the second does not. */
function recordedAlone(first: readonly Selector[], second: readonly Selector[]): string[] {
  return operations
    .filter((call) => universe.some((arn) => records(first, call, arn) && !records(second, call, arn)))
    .map(({ name }) => name as string)
    .sort();
}

test("lost and gained is what some event shows", { timeout: 120_000 }, async () => {
  let lost = 0;
  await fc.assert(
    fc.asyncProperty(trail, trail, async (before, after) => {
      const base = await check(before);
      const head = await check(after, base);
      expect(operationsOf(head, "lost")).toEqual(recordedAlone(before, after));
      expect(operationsOf(head, "gained")).toEqual(recordedAlone(after, before));
      lost += operationsOf(head, "lost").length;
    }),
    { numRuns: runs },
  );
  expect(lost).toBeGreaterThan(runs / 4);
});
