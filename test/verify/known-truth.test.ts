/**
 * Logs of which the truth is known: events that a second evaluator has judged, some left out of the logs and some put
 * into them on purpose. All of these are found, and nothing else, in every layout.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { EvidenceKind, VerifyResult } from "../../src/model/verify-result.ts";
import { runVerify } from "../../src/run/verify.ts";
import { takes, type PlainEvent, type PlainSelector } from "../coverage/reference-evaluator.ts";
import {
  deliver,
  DigestChain,
  digestKeys,
  keyOf,
  nextId,
  write,
  type DeliveryPlace,
  type MadeRecord,
} from "../helpers/logs.ts";

const region = "eu-west-1";
const accountId = "111122223333";
const keys = digestKeys();

interface Operation {
  readonly source: string;
  readonly name: string;
  readonly readOnly: boolean;
  readonly category: "Management" | "Data";
  /** The ARNs of which each makes an event. */
  readonly on: readonly (readonly [type: string, arn: string])[];
}

const table = (name: string) =>
  ["AWS::DynamoDB::Table", `arn:aws:dynamodb:${region}:${accountId}:table/${name}`] as const;
const object = (name: string) => ["AWS::S3::Object", `arn:aws:s3:::${name}`] as const;
const operations: readonly Operation[] = [
  { source: "ec2", name: "DescribeInstances", readOnly: true, category: "Management", on: [] },
  { source: "ec2", name: "RunInstances", readOnly: false, category: "Management", on: [] },
  { source: "kms", name: "Decrypt", readOnly: true, category: "Management", on: [] },
  { source: "newthing", name: "DoIt", readOnly: false, category: "Management", on: [] },
  { source: "dynamodb", name: "GetItem", readOnly: true, category: "Data", on: [table("orders"), table("users")] },
  { source: "dynamodb", name: "PutItem", readOnly: false, category: "Data", on: [table("orders"), table("users")] },
  {
    source: "s3",
    name: "GetObject",
    readOnly: true,
    category: "Data",
    on: [object("photos/a/1"), object("photos/b/1")],
  },
  { source: "s3", name: "PutObject", readOnly: false, category: "Data", on: [object("photos/a/1"), object("other/1")] },
];

const policy = `formatVersion: 1
id: all
title: All
requirements:
  - { id: management, title: Management, level: warning, record: { category: management } }
  - { id: tables, title: Tables, level: warning, record: { service: dynamodb, category: data, resources: all } }
  - { id: objects, title: Objects, level: warning, record: { service: s3, category: data, resources: all } }
`;

const condition = (values: readonly string[], names: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...names), fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 2 }))
    .map(([operator, list]) => ({ [operator]: list }));
const every = ["Equals", "StartsWith", "EndsWith", "NotEquals", "NotStartsWith", "NotEndsWith"];
const management = fc
  .record(
    {
      eventSource: condition(["kms.amazonaws.com"], ["NotEquals"]),
      readOnly: condition(["true", "false"], ["Equals"]),
    },
    { requiredKeys: [] },
  )
  .map((fields): PlainSelector => ({ eventCategory: { Equals: ["Management"] }, ...fields }));
const data = (type: string, arns: readonly string[]) =>
  fc
    .record(
      {
        "resources.ARN": condition(arns, every),
        readOnly: fc.constantFrom({ Equals: ["true"] }, { Equals: ["false"] }),
      },
      { requiredKeys: [] },
    )
    .map((fields): PlainSelector => ({
      eventCategory: { Equals: ["Data"] },
      "resources.type": { Equals: [type] },
      ...fields,
    }));
const selectors = fc.array(
  fc.oneof(
    management,
    data("AWS::DynamoDB::Table", [table("orders")[1], "arn:aws:dynamodb:", "/users"]),
    data("AWS::S3::Object", ["arn:aws:s3:::photos/", "arn:aws:s3:::photos/a/", "/1"]),
  ),
  { minLength: 1, maxLength: 4 },
);
const layouts: Readonly<Record<string, Partial<DeliveryPlace>>> = {
  "as delivered": {},
  "with a prefix": { prefix: "audit/logs" },
  "of an organization": { organizationId: "o-abcde12345" },
};

/** The records of an operation, one for each resource. */
function recordsOf({ source, name, readOnly, category, on }: Operation, hour: number): MadeRecord[] {
  const one = (resources: readonly unknown[] | null): MadeRecord => ({
    eventVersion: "1.11",
    userIdentity: { type: "IAMUser", arn: `arn:aws:iam::${accountId}:user/somebody` },
    eventTime: `2026-11-20T${String(hour)}:10:00Z`,
    eventSource: `${source}.amazonaws.com`,
    eventName: name,
    awsRegion: region,
    eventID: nextId(),
    readOnly,
    ...(resources === null ? {} : { resources }),
    eventType: "AwsApiCall",
    managementEvent: category === "Management",
    recipientAccountId: accountId,
    eventCategory: category,
  });
  return on.length === 0 ? [one(null)] : on.map(([type, ARN]) => one([{ accountId, type, ARN }]));
}

function plainOf(record: MadeRecord): PlainEvent {
  const [resource] = (record.resources ?? []) as readonly { readonly type: string; readonly ARN: string }[];
  return {
    eventCategory: String(record.eventCategory),
    eventSource: String(record.eventSource),
    eventName: String(record.eventName),
    readOnly: String(record.readOnly),
    ...(resource === undefined ? {} : { "resources.type": resource.type, "resources.ARN": resource.ARN }),
  };
}

function trailOf(chosen: readonly PlainSelector[]): string {
  const AdvancedEventSelectors = chosen.map((selector) => ({
    FieldSelectors: Object.entries(selector).map(([Field, conditions]) => ({ Field, ...conditions })),
  }));
  const trail = {
    ...{ Name: "audit", TrailARN: `arn:aws:cloudtrail:${region}:${accountId}:trail/audit`, HomeRegion: region },
    ...{ IsMultiRegionTrail: true, IsOrganizationTrail: false, IncludeGlobalServiceEvents: true },
    ...{ S3BucketName: "logs", Status: { IsLogging: true }, EventSelectors: [], AdvancedEventSelectors },
  };
  const account = { accountId, partition: "aws", trails: [trail], eventDataStores: [], errors: [] };
  return JSON.stringify({ formatVersion: 1, kind: "trailproof-snapshot", accounts: [account] });
}

function operationsOf(result: VerifyResult, kind: EvidenceKind): string[] {
  const names = result.evidence.filter(({ evidence }) => evidence === kind).flatMap(({ operations: found }) => found);
  return [...new Set(names)].sort();
}

const planted = fc.record({
  selectors,
  dropped: fc.subarray(
    operations.map(({ name }) => name),
    { maxLength: 3 },
  ),
  drifted: fc.subarray(
    operations.map(({ name }) => name),
    { maxLength: 3 },
  ),
  layout: fc.constantFrom(...Object.keys(layouts)),
});

it("finds every planted gap, drift and unknown name, and no other", async () => {
  await fc.assert(
    fc.asyncProperty(planted, async ({ selectors: chosen, dropped, drifted, layout }) => {
      const folder = mkdtempSync(join(tmpdir(), "trailproof truth "));
      try {
        const all = operations.flatMap((operation) => [11, 13].flatMap((hour) => recordsOf(operation, hour)));
        const isTaken = (record: MadeRecord): boolean => chosen.some((selector) => takes(selector, plainOf(record)));
        const isIn = (record: MadeRecord, names: readonly string[]): boolean =>
          names.includes(String(record.eventName));
        const logged = all.filter((record) => !isIn(record, dropped) && (isTaken(record) || isIn(record, drifted)));
        const place = { accountId, region, ...layouts[layout] };
        const chain = new DigestChain(join(folder, "logs"), place, "audit", keys);
        for (const hour of [10, 11, 12, 13, 14, 15]) {
          const at = (number: number): string => `2026-11-20T${String(number)}:00:00Z`;
          const records = logged.filter(({ eventTime }) => String(eventTime).startsWith(`2026-11-20T${String(hour)}`));
          const key = keyOf(place, `2026-11-20T${String(hour)}:15:00Z`, `AAAAAAAAAAAAAA${String(hour)}`);
          const files = records.length === 0 ? [] : [deliver(join(folder, "logs"), key, records)];
          chain.hour(at(hour), at(hour + 1), files);
        }
        write(folder, "witness.json", JSON.stringify({ Records: all }));
        write(folder, "trails.json", trailOf(chosen));
        write(folder, "policy.yaml", policy);
        const outcome = await runVerify({
          ...{ workingDirectory: folder, logs: ["logs"], trails: ["trails.json"], policies: ["policy.yaml"] },
          ...{ witness: ["witness.json"], configuration: null },
        });
        if (outcome.kind === "usage") throw new Error(JSON.stringify(outcome.errors));
        const { result } = outcome;
        const namesOf = (records: readonly MadeRecord[]): string[] =>
          [...new Set(records.map(({ eventName }) => String(eventName)))].sort();
        const missing = all.filter((record) => !logged.includes(record));
        expect(operationsOf(result, "seen-elsewhere")).toEqual(namesOf(missing));
        expect(operationsOf(result, "unexpected")).toEqual(namesOf(logged.filter((record) => !isTaken(record))));
        expect(operationsOf(result, "seen")).toEqual(namesOf(logged.filter((record) => isTaken(record))));
        expect(result.unknown.map(({ eventName }) => eventName)).toEqual(["DoIt"]);
        expect(result.completeness).toMatchObject([{ status: "complete", trail: "audit" }]);
        const gaps = result.check.findings.filter(({ ruleId }) => ruleId === "evidence-gap");
        expect(gaps.filter(({ level }) => level !== "error")).toEqual([]);
        expect([...new Set(gaps.flatMap(({ operations: names }) => names))].sort()).toEqual(namesOf(missing));
        expect(result.records).toBe(logged.length);
      } finally {
        rmSync(folder, { recursive: true });
      }
    }),
    { numRuns: Number(process.env.ORACLE_RUNS ?? 15) },
  );
});
