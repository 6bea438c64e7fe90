import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { pairsOfIds } from "../../../src/comparison/pairs.ts";
import { runDiff } from "../../../src/run/diff.ts";
import type { CheckResult } from "../../../src/model/result.ts";
import { change, plan, type JsonObject } from "../../sources/terraform/plans.ts";

const provider = {
  more: { complete: true },
  providers: { aws: { name: "aws", expressions: { region: { constant_value: "eu-west-1" } } } },
};
const table = (address: string, from: string | null = null): JsonObject => ({
  ...change(address, { name: "orders" }, { unknown: { arn: true } }),
  ...(from === null ? {} : { previous_address: from }),
});
const trail = (address: string, readWriteType: string, from: string | null = null): JsonObject => ({
  ...change(address, {
    name: "main",
    s3_bucket_name: "logs",
    event_selector: [
      {
        read_write_type: readWriteType,
        data_resource: [{ type: "AWS::DynamoDB::Table", values: ["arn:aws:dynamodb"] }],
      },
    ],
  }),
  ...(from === null ? {} : { previous_address: from }),
});

async function compared(
  base: readonly JsonObject[],
  head: readonly JsonObject[],
  names: readonly [string, string] = ["plan.json", "plan.json"],
): Promise<CheckResult> {
  const folder = mkdtempSync(join(tmpdir(), "trailproof-moved-"));
  const [before, after] = [["before", base, names[0]] as const, ["after", head, names[1]] as const].map(
    ([part, changes, name]) => {
      const path = join(folder, `${part}-${name}`);
      writeFileSync(path, JSON.stringify(plan(changes, provider)));
      return path;
    },
  );
  const outcome = await runDiff({
    base: before ?? "",
    head: after ?? "",
    workingDirectory: folder,
    configuration: null,
    today: "2026-11-21",
  });
  if (outcome.kind === "usage") throw new Error(outcome.errors.map(({ message }) => message).join("\n"));
  return outcome.run.result;
}

const shown = ({ findings }: CheckResult) =>
  findings
    .filter(({ kind }) => kind === "fail")
    .map(({ ruleId, resource, baseline }) => `${baseline ?? "-"} ${ruleId} ${(resource ?? "").replace(/^.*#/, "")}`);

test("what a resource loses is told although it was moved at the same time", async () => {
  const result = await compared(
    [trail("aws_cloudtrail.a", "All"), table("aws_dynamodb_table.old")],
    [trail("aws_cloudtrail.a", "WriteOnly"), table("aws_dynamodb_table.new", "aws_dynamodb_table.old")],
  );
  expect(new Set(shown(result).filter((line) => line.includes("aws_dynamodb_table")))).toEqual(
    new Set(["new coverage-lost aws_dynamodb_table.new"]),
  );
  expect(result.baseline?.fixed).toEqual([]);
});

test("without the word of the plan it is another resource, which the trail would have recorded too", async () => {
  const result = await compared(
    [trail("aws_cloudtrail.a", "All"), table("aws_dynamodb_table.old")],
    [trail("aws_cloudtrail.a", "WriteOnly"), table("aws_dynamodb_table.new")],
  );
  expect(new Set(shown(result).filter((line) => line.includes("aws_dynamodb_table")))).toEqual(
    new Set(["new coverage-lost aws_dynamodb_table.new"]),
  );
});

test("findings move with their resources, also where addresses are exchanged", async () => {
  const before = [
    trail("aws_cloudtrail.a", "WriteOnly"),
    table("aws_dynamodb_table.old"),
    table("module.m.aws_dynamodb_table.other"),
  ];
  const after = [
    trail("aws_cloudtrail.a", "WriteOnly"),
    table("aws_dynamodb_table.new", "aws_dynamodb_table.old"),
    table("aws_dynamodb_table.old", "module.m.aws_dynamodb_table.other"),
  ];
  const result = await compared(before, after);
  expect(shown(result).length).toBeGreaterThan(0);
  expect(shown(result).filter((line) => line.startsWith("new"))).toEqual([]);
});

test("a trail that was moved is not said to be gone", async () => {
  const result = await compared(
    [trail("aws_cloudtrail.a", "All"), table("aws_dynamodb_table.t")],
    [trail("aws_cloudtrail.b", "WriteOnly", "aws_cloudtrail.a"), table("aws_dynamodb_table.t")],
  );
  const messages = result.findings.filter(({ ruleId }) => ruleId === "coverage-lost").map(({ message }) => message);
  expect(messages.length).toBeGreaterThan(0);
  expect(messages.filter((message) => message.includes("gone"))).toEqual([]);
});

describe("what is left of the base is its findings alone", () => {
  test.each([
    [
      "moved in its file",
      ["a.tf#t.old"],
      [{ id: "a.tf#t.new", previousAddress: "t.old" }],
      [["a.tf#t.old", "a.tf#t.new"]],
    ],
    [
      "moved to another file",
      ["a.tf#t.old"],
      [{ id: "b.tf#t.new", previousAddress: "t.old" }],
      [["a.tf#t.old", "b.tf#t.new"]],
    ],
    ["a file that was renamed", ["a.tf#t.x"], [{ id: "b.tf#t.x" }], [["a.tf#t.x", "b.tf#t.x"]]],
    ["two files with one address", ["a.tf#t.x", "c.tf#t.x"], [{ id: "b.tf#t.x" }], []],
    ["it is still there", ["a.tf#t.x"], [{ id: "a.tf#t.x" }, { id: "b.tf#t.x" }], []],
  ] as const)("%s", (_, base, head, expected) => {
    expect([...pairsOfIds(base, head)]).toEqual(expected);
  });
});
