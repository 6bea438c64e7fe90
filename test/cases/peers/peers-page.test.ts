/**
 * docs/peers.md: what it says of the seventeen trails is what the tests hold, and what it names exists and does what
 * the page says.
 */
import { readFileSync, rmSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runCheck } from "../../../src/run/check.ts";
import { displayUsageError } from "../../../src/model/usage-error.ts";
import { folderOf } from "../coverage-case.ts";
import type { JsonObject } from "../terraform-plan.ts";
import { checks, trails, type Question } from "./peer-trails.ts";

/** The cells of the tables below a heading, without the rows of their heads. */
function rowsBelow(heading: string): string[][] {
  const page = readFileSync(new URL("../../../docs/peers.md", import.meta.url), "utf8");
  const section = page.split(/^## /m).find((part) => part.startsWith(heading)) ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("|"));
  return rows
    .filter((line, index) => !line.startsWith("|---") && rows[index + 1]?.startsWith("|---") !== true)
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    );
}

function quoted(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? "");
}

const mapping = rowsBelow("Check by check").map(([check = "", here = "", remark = ""]) => ({
  checks: quoted(check),
  here: quoted(here),
  text: here,
  remark,
}));

const everything: JsonObject = {
  TrailName: "audit",
  IsLogging: true,
  IsMultiRegionTrail: true,
  IncludeGlobalServiceEvents: true,
  EnableLogFileValidation: true,
  S3BucketName: "acme-audit-logs",
  KMSKeyId: "arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d-0a1b-2c3d-4e5f-0a1b2c3d4e5f",
  CloudWatchLogsLogGroupArn: "arn:aws:logs:eu-west-1:111122223333:log-group:audit:*",
  CloudWatchLogsRoleArn: "arn:aws:iam::111122223333:role/audit-to-logs",
  InsightSelectors: [{ InsightType: "ApiCallRateInsight" }, { InsightType: "ApiErrorRateInsight" }],
  EventSelectors: selectors("All", ["arn:aws:s3"], ["arn:aws:lambda"]),
};

function selectors(readWriteType: string, objects: readonly string[], functions: readonly string[]): JsonObject[] {
  const resource = (type: string, values: readonly string[]): JsonObject[] =>
    values.length === 0 ? [] : [{ Type: type, Values: values }];
  return [
    { ReadWriteType: "All", IncludeManagementEvents: true },
    {
      ReadWriteType: readWriteType,
      IncludeManagementEvents: false,
      DataResources: [...resource("AWS::S3::Object", objects), ...resource("AWS::Lambda::Function", functions)],
    },
  ];
}

function without(...names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(everything).filter(([key]) => !names.includes(key)));
}

/** What the page names, each with a trail that it is about. */
const lacking: Readonly<Record<string, JsonObject>> = {
  "peer-parity/management-events": {
    ...everything,
    EventSelectors: [{ ReadWriteType: "WriteOnly", IncludeManagementEvents: true }],
  },
  "peer-parity/multi-region-trail": { ...everything, IsMultiRegionTrail: false },
  "peer-parity/log-file-validation": without("EnableLogFileValidation"),
  "peer-parity/encryption-with-kms": without("KMSKeyId"),
  "peer-parity/cloudwatch-logs": without("CloudWatchLogsLogGroupArn", "CloudWatchLogsRoleArn"),
  "peer-parity/insights": { ...everything, InsightSelectors: [{ InsightType: "ApiCallRateInsight" }] },
  "peer-parity/object-reads": {
    ...everything,
    EventSelectors: selectors("WriteOnly", ["arn:aws:s3"], ["arn:aws:lambda"]),
  },
  "peer-parity/object-writes": { ...everything, EventSelectors: selectors("ReadOnly", ["arn:aws:s3"], []) },
  "peer-parity/function-invocations": { ...everything, EventSelectors: selectors("All", ["arn:aws:s3"], []) },
  "documented/data-events": { ...everything, EventSelectors: selectors("All", [], ["arn:aws:lambda"]) },
  "peer-parity/log-bucket-not-public": { ...everything, S3BucketName: "acme-open-logs" },
  "peer-parity/log-bucket-access": { ...everything, S3BucketName: "acme-open-logs" },
  "trail-not-logging": { ...everything, IsLogging: false },
  "trail-rejected": { ...everything, IncludeGlobalServiceEvents: false },
};

/** What fails, as the page would name it: rules, and requirements behind their policies. */
async function failures(properties: JsonObject): Promise<string[]> {
  const resources = {
    Invoices: { Type: "AWS::S3::Bucket", Properties: { BucketName: "acme-invoices" } },
    Open: {
      Type: "AWS::S3::Bucket",
      Properties: { BucketName: "acme-open-logs", PublicAccessBlockConfiguration: { BlockPublicAcls: true } },
    },
    Payments: { Type: "AWS::Lambda::Function", Properties: { FunctionName: "payments" } },
    Trail: { Type: "AWS::CloudTrail::Trail", Properties: properties },
  };
  const folder = folderOf({ files: { "template.yaml": { Resources: resources } } });
  try {
    const outcome = await runCheck({
      today: "2026-11-20",
      policies: ["peer-parity", "documented"],
      region: "eu-west-1",
      accountId: "111122223333",
      workingDirectory: folder,
    });
    if (outcome.kind === "usage") throw new Error(outcome.errors.map(displayUsageError).join("\n"));
    const failing = outcome.run.result.findings.filter(({ kind }) => kind === "fail");
    return failing.flatMap(({ ruleId, policy, requirement }) => [ruleId, `${policy ?? ""}/${requirement ?? ""}`]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("checks of other tools", () => {
  test("each row names a check, and what answers it or why nothing does", () => {
    expect(mapping.length).toBeGreaterThan(80);
    expect(mapping.filter((row) => row.checks.length === 0)).toEqual([]);
    expect(mapping.filter((row) => (row.here.length === 0) !== (row.text === "not judged"))).toEqual([]);
    expect(mapping.filter((row) => row.text === "not judged" && row.remark === "")).toEqual([]);
  });

  test("no check stands there twice", () => {
    const names = mapping.flatMap((row) => row.checks);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test("each of the nine that were run stands there", () => {
    expect(
      checks.filter(({ check }) => !mapping.some((row) => row.checks.includes(check))).map(({ check }) => check),
    ).toEqual([]);
  });

  test("what answers them is what the examples below are about", () => {
    expect([...new Set(mapping.flatMap((row) => row.here))].sort()).toEqual(Object.keys(lacking).sort());
  });

  test("a trail with everything has no finding", async () => {
    expect(await failures(everything)).toEqual([]);
  });

  test.each(Object.entries(lacking))("%s fails where it should", async (name, properties) => {
    expect(await failures(properties)).toContain(name);
  });
});

describe("seventeen trails", () => {
  const rows = rowsBelow("Seventeen trails");
  const columns: Readonly<Record<Question, string>> = {
    management: "management",
    "object-reads": "reads",
    "object-writes": "writes",
    invocations: "calls",
  };
  const word = (recorded: boolean | undefined): string => (recorded === undefined ? "–" : recorded ? "yes" : "no");

  test("what each of them records", () => {
    const expected = trails.map(({ id, title, records }) => [
      id,
      title,
      ...(Object.keys(columns) as Question[]).map((question) => word(records[question])),
    ]);
    expect(rows.slice(0, trails.length)).toEqual(expected);
  });

  test("where other tools say something else", () => {
    expect(rows.slice(trails.length)).toEqual(
      checks.map(({ tool, check, question, wrong, because }) => [
        tool,
        `\`${check}\``,
        columns[question],
        wrong.join(", "),
        because,
      ]),
    );
  });
});
