/**
 * `check` and `explain` never contradict each other: random selectors, in code and in snapshots. Whatever explain says
 * of a counterexample or of an event that check calls covered is what check says. ORACLE_RUNS: how many.
 */
import { rmSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { runCheck } from "../../../src/run/check.ts";
import { folderOf, type CoverageCase } from "../coverage-case.ts";
import { checkLaws } from "../run-coverage-case.ts";
import type { Json } from "../terraform-plan.ts";

const account = "111122223333";
const session = `arn:aws:sts::${account}:assumed-role/scanner/`;

const values: Readonly<Record<string, readonly string[]>> = {
  "resources.ARN": [
    "arn:aws:s3:::data",
    "arn:aws:s3:::data/",
    "arn:aws:s3:::data/logs/",
    "arn:aws:s3",
    `arn:aws:dynamodb:us-east-1:${account}:table/orders`,
    "/orders",
    "",
  ],
  "userIdentity.arn": [
    session,
    session.slice(0, -1),
    `arn:aws:iam::${account}:role/scanner`,
    "scanner",
    "arn:aws:s3:::data",
  ],
  eventName: ["GetObject", "Get", "Object", "PutItem", "getObject"],
  eventType: ["AwsApiCall", "AwsServiceEvent"],
  readOnly: ["true", "false"],
};
const operators = ["Equals", "StartsWith", "EndsWith", "NotEquals", "NotStartsWith", "NotEndsWith"];

const condition = fc
  .constantFrom(...Object.keys(values))
  .chain((Field) =>
    fc.tuple(
      fc.constant(Field),
      fc.constantFrom(...(Field === "readOnly" ? ["Equals"] : operators)),
      fc.uniqueArray(fc.constantFrom(...(values[Field] ?? [])), { minLength: 1, maxLength: 2 }),
    ),
  )
  .map(([Field, operator, listed]): Json => ({ Field, [operator]: listed }));

const start = fc.constantFrom<readonly Json[]>(
  [],
  [{ Field: "eventCategory", Equals: ["Data"] }],
  [{ Field: "eventCategory", Equals: ["Management", "Data"] }],
  [
    { Field: "eventCategory", Equals: ["Data"] },
    { Field: "resources.type", Equals: ["AWS::S3::Object"] },
  ],
  [
    { Field: "eventCategory", Equals: ["Data"] },
    { Field: "resources.type", Equals: ["AWS::DynamoDB::Table"] },
  ],
);
const advanced = fc
  .tuple(start, fc.array(condition, { maxLength: 2 }))
  .map(([first, more]): Json => ({ FieldSelectors: [...first, ...more] }));
const basic = fc.record({
  ReadWriteType: fc.constantFrom("All", "ReadOnly", "WriteOnly"),
  IncludeManagementEvents: fc.boolean(),
  DataResources: fc.array(
    fc.constantFrom<Json>(
      ...["", "arn:aws", "arn:aws:s3", "arn:aws:s3:::", "arn:aws:s3:::data", "arn:aws:s3:::data/"].map((value) => ({
        Type: "AWS::S3::Object",
        Values: [value],
      })),
      { Type: "AWS::DynamoDB::Table", Values: ["arn:aws:dynamodb"] },
    ),
    { minLength: 1, maxLength: 2 },
  ),
});
const selectors = fc.oneof(
  fc
    .array(advanced, { minLength: 1, maxLength: 3 })
    .map((list): Record<string, Json> => ({ AdvancedEventSelectors: list })),
  fc.array(basic, { minLength: 1, maxLength: 2 }).map((list): Record<string, Json> => ({ EventSelectors: list })),
);

const resources: Json = {
  Data: { Type: "AWS::S3::Bucket", Properties: { BucketName: "data" } },
  Orders: { Type: "AWS::DynamoDB::Table", Properties: { TableName: "orders" } },
};

function caseOf(chosen: Readonly<Record<string, Json>>, live: boolean): CoverageCase {
  const everywhere = { IsMultiRegionTrail: true, IncludeGlobalServiceEvents: true };
  const place = { accountId: account, partition: "aws", region: "us-east-1" };
  if (!live) {
    const properties = { IsLogging: true, S3BucketName: "logs", ...everywhere, ...chosen };
    const trail = { Trail: { Type: "AWS::CloudTrail::Trail", Properties: properties } };
    return { name: "code", files: { "t.json": { Resources: { ...(resources as object), ...trail } } }, options: place };
  }
  const trail = {
    Name: "t",
    TrailARN: `arn:aws:cloudtrail:us-east-1:${account}:trail/t`,
    HomeRegion: "us-east-1",
    IsOrganizationTrail: false,
    Status: { IsLogging: true },
    ...everywhere,
    ...chosen,
  };
  const shown = { accountId: account, partition: "aws", errors: [], eventDataStores: [], trails: [trail] };
  return {
    name: "snapshot",
    files: {
      "t.json": { Resources: resources },
      "live.json": { formatVersion: 1, kind: "trailproof-snapshot", accounts: [shown] },
    },
    options: { ...place, paths: ["t.json"], trails: ["live.json"] },
  };
}

test("explain agrees with check on random selectors", async () => {
  await fc.assert(
    fc.asyncProperty(selectors, fc.boolean(), async (chosen, live) => {
      const given = caseOf(chosen, live);
      const folder = folderOf(given);
      try {
        const outcome = await runCheck({ today: "2026-11-20", ...given.options, workingDirectory: folder });
        if (outcome.kind === "usage") throw new Error(JSON.stringify(outcome.errors));
        expect(outcome.run.result.sinks).toHaveLength(1);
        await checkLaws(given, outcome.run.result, folder);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }),
    { numRuns: Number(process.env.ORACLE_RUNS ?? 15) },
  );
}, 600_000);
