/** The printed queries, and answers of them read as logs. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runVerify } from "../../src/run/verify.ts";
import { groupingQuery } from "../../src/run/verify-sql.ts";
import { sqlEngines, sqlOf } from "../../src/verify/sql.ts";
import { write } from "../helpers/logs.ts";

const folder = mkdtempSync(join(tmpdir(), "trailproof sql "));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const trail = {
  ...{ Name: "audit", TrailARN: "arn:aws:cloudtrail:eu-west-1:111122223333:trail/audit", HomeRegion: "eu-west-1" },
  ...{ IsMultiRegionTrail: true, IsOrganizationTrail: false, IncludeGlobalServiceEvents: true },
  ...{ S3BucketName: "logs", Status: { IsLogging: true }, EventSelectors: [] },
  AdvancedEventSelectors: [
    {
      FieldSelectors: [
        { Field: "eventCategory", Equals: ["Data"] },
        { Field: "resources.type", Equals: ["AWS::S3::Object"] },
        { Field: "resources.ARN", StartsWith: ["arn:aws:s3:::it's/"], NotEndsWith: [".tmp"] },
      ],
    },
  ],
};
const account = { accountId: "111122223333", partition: "aws", trails: [trail], eventDataStores: [], errors: [] };
write(folder, "trails.json", JSON.stringify({ formatVersion: 1, kind: "trailproof-snapshot", accounts: [account] }));
write(
  folder,
  "policy.yaml",
  `formatVersion: 1
id: own
title: Own
requirements:
  - { id: objects, title: T, level: error, record: { service: s3, operations: [GetObject], resources: ["arn:aws:s3:::photos/a"] } }
`,
);
const given = { workingDirectory: folder, trails: ["trails.json"], policies: ["policy.yaml"], configuration: null };

describe("the query", () => {
  it.each(sqlEngines)("for %s is the same text in each run", (engine) => {
    const window = { from: "2026-11-01T00:00:00Z", to: "2026-11-28T00:00:00Z" };
    expect(sqlOf(engine, window, { callers: null, resources: null })).toMatchSnapshot();
  });

  it("groups by the values of selectors and policies, in quotation marks of SQL", async () => {
    const query = await groupingQuery("athena", { ...given, since: "2026-11-01", until: "2026-11-27" });
    const sql = query.kind === "query" ? query.sql : "";
    expect(sql).toContain("filter(ARRAY['arn:aws:s3:::it''s/'], v -> starts_with(r.arn, v))");
    expect(sql).toContain("filter(ARRAY['.tmp'], v -> reverse(substr(reverse(r.arn), 1, length(v))) = v)");
    expect(sql).toMatch(/WHEN r\.arn IN \([^)]*'arn:aws:s3:::photos\/a'/);
    expect(sql).toContain(`WHERE "timestamp" >= '2026/11/01'`);
    expect(sql).toContain(`AND "timestamp" <= '2026/11/29'`);
    expect(sql).toContain("AND eventtime < '2026-11-28T00:00:00Z'");
  });

  it("needs times that are some", async () => {
    expect(await groupingQuery("lake", { since: "yesterday" })).toMatchObject({ kind: "usage" });
  });
});

const columns =
  "eventsource,eventname,eventtype,eventcategory,awsregion,recipientaccountid,errorcode,vpcendpointid," +
  "sessioncredentialfromconsole,managementevent,readonly,caller_class,resource_class,useridentity.arn,resources," +
  "records,events,first_seen,last_seen,eventid";
const rowOf = (name: string, readOnly: boolean, arn: string, events: number): string =>
  [
    ...["s3.amazonaws.com", name, "AwsApiCall", "Data", "eu-west-1", "111122223333", "", "", "", "false"],
    ...[String(readOnly), "-", "x", "arn:aws:iam::111122223333:user/a"],
    `"[{""arn"":""${arn}"",""arnprefix"":null,""type"":""AWS::S3::Object""}]"`,
    ...[String(events + 2), String(events), "2026-11-20T10:00:00Z", "2026-11-20T12:00:00Z", `id-${name}`],
  ].join(",");

describe("the answer of a query", () => {
  it("is read as the records that it counts", async () => {
    const rows = [
      rowOf("PutObject", false, "arn:aws:s3:::it's/1", 40),
      rowOf("GetObject", true, "arn:aws:s3:::it's/x.tmp", 7),
    ];
    write(folder, "groups.csv", [columns, ...rows].join("\n"));
    const outcome = await runVerify({ ...given, logs: [], groupFiles: ["groups.csv"] });
    if (outcome.kind === "usage") throw new Error(JSON.stringify(outcome.errors));
    const { result } = outcome;
    expect(result.check.notifications).toEqual([]);
    expect(result).toMatchObject({
      period: { from: "2026-11-20T10:00:00Z", to: "2026-11-20T12:00:00Z" },
      ...{ records: 51, groups: 2 },
      selectors: [{ selector: 0, count: 40 }],
    });
    expect(result.check.findings.map(({ ruleId, operations }) => [ruleId, ...operations])).toEqual([
      ["evidence-unexpected", "GetObject"],
    ]);
  });

  async function readAnswer(rows: readonly string[], names = columns) {
    write(folder, "groups.csv", [names, ...rows].join("\n"));
    const outcome = await runVerify({ ...given, logs: [], groupFiles: ["groups.csv"] });
    if (outcome.kind === "usage") throw new Error(JSON.stringify(outcome.errors));
    const { result } = outcome;
    return {
      result,
      told: result.check.notifications.map(
        ({ level, message, location }) => `${level} ${String(location?.startLine ?? "-")} ${message}`,
      ),
    };
  }
  const good = rowOf("PutObject", false, "arn:aws:s3:::it's/1", 40);

  it.each([
    ["42,40", "many,40", "records: expected a whole number above 0"],
    ["42,40", "-5,40", "records: expected a whole number above 0"],
    ["42,40", "0,0", "records: expected a whole number above 0"],
    ["42,40", ",40", "records: expected a whole number above 0"],
    ["42,40", "42,some", "events: expected a whole number"],
  ])("does not count a row with %s as %s", async (right, wrong, says) => {
    const { result, told } = await readAnswer([good, good.replace(right, wrong)]);
    expect(told).toEqual([`error 3 groups.csv#2: ${says}, found something else`]);
    expect(result.records).toBe(42);
  });

  it("reads counts as other engines print them", async () => {
    const { result, told } = await readAnswer([good.replace("42,40", "4.2E4,40.0")]);
    expect(told).toEqual([]);
    expect(result).toMatchObject({ records: 42_000, selectors: [{ count: 40 }] });
  });

  it("does not use what is no time", async () => {
    const { result, told } = await readAnswer([
      good,
      good.replace("2026-11-20T12:00:00Z", "yesterday").replace("2026-11-20T10", "2026-11-20T11"),
      good.replace("2026-11-20T10:00:00Z", "2026-11-20 09:30:00.000").replace("2026-11-20T12", "2026-02-30T25"),
    ]);
    const says = "last_seen: expected a time in ISO 8601, found something else, which is not used";
    expect(told).toEqual([`warning 3 groups.csv#2: ${says}`, `warning 4 groups.csv#3: ${says}`]);
    expect(result).toMatchObject({
      records: 126,
      period: { from: "2026-11-20T09:30:00Z", to: "2026-11-20T12:00:00Z" },
    });
  });

  const insights = "eventSource,eventName,eventCategory,managementEvent,readOnly,records,first_seen,last_seen,eventid";
  const insightsRow = (name: string, readOnly: number): string =>
    `s3.amazonaws.com,${name},Data,0,${String(readOnly)},3,2026-11-20T10:00:00Z,2026-11-20T11:00:00Z,id-${name}`;

  it("has booleans as numbers, from CloudWatch Logs Insights", async () => {
    const { result, told } = await readAnswer([insightsRow("PutObject", 0), insightsRow("GetObject", 1)], insights);
    expect(told).toEqual([]);
    expect(result).toMatchObject({ records: 6, groups: 2 });
  });

  it.each([9_999, 10_000, 10_001])("may be cut where it has 10,000 rows: %d", async (count) => {
    const rows = Array.from({ length: count }, () => insightsRow("GetObject", 1));
    const { told } = await readAnswer(rows, insights);
    expect(told).toEqual(count === 10_000 ? [expect.stringContaining("rows may be missing")] : []);
  });
});
