import { expect, test } from "vitest";
import { baselineOf, readResult } from "../../src/comparison/read.ts";
import { renderJson } from "../../src/report/formats/json.ts";
import { runCheck, type CheckRun } from "../../src/run/check.ts";
import { memoryFiles } from "../../src/sources/files/memory.ts";

async function check(file: string, text: string, base?: CheckRun): Promise<CheckRun> {
  const baseline = base === undefined ? {} : { baseline: baselineOf("base", base.result, base.side) };
  const outcome = await runCheck(
    { today: "2026-11-20", workingDirectory: "/w", paths: ["."], ...baseline },
    memoryFiles({ [`/w/${file}`]: text }),
  );
  if (outcome.kind === "usage") throw new Error(outcome.errors.map(({ message }) => message).join("\n"));
  return outcome.run;
}

/** Where the losses of a change stand: resource and line. */
async function placesOfLosses(file: string, base: string, head: string): Promise<string[]> {
  const { result } = await check(file, head, await check(file, base));
  const lost = result.findings.filter(({ ruleId }) => ruleId === "coverage-lost");
  return [...new Set(lost.map(({ resource, location }) => `${resource ?? ""}:${String(location.startLine)}`))];
}

const template = (selectors: string): string => `Resources:
  Audit:
    Type: AWS::CloudTrail::Trail
    Properties: { S3BucketName: logs, IsLogging: true, EventSelectors: ${selectors} }
`;
const table = "  Ledger: { Type: AWS::DynamoDB::Table, DeletionPolicy: Retain, Properties: { TableName: ledger } }\n";
const tables = '[{ DataResources: [{ Type: AWS::DynamoDB::Table, Values: ["arn:aws:dynamodb"] }] }]';

test("what a retained resource loses stands in the file that declared it", async () => {
  const places = await placesOfLosses("stack.yaml", template(tables) + table, template("[]"));
  expect(places).toEqual(["stack.yaml#Ledger:1"]);
});

test("a result tells what lives on", async () => {
  const base = await check("stack.yaml", template(tables) + table);
  const reading = await readResult("base.json", renderJson(base.result), "2026-11-20");
  if (reading.kind === "failed") throw new Error(JSON.stringify(reading.errors));
  expect(reading.side?.input.resources).toMatchObject([{ id: "stack.yaml#Ledger", outlivesCode: true }]);
  const head = await check("main.tf", released);
  const given = await readResult("head.json", renderJson(head.result), "2026-11-20");
  if (given.kind === "failed") throw new Error(JSON.stringify(given.errors));
  expect(given.side?.released.map(({ id }) => id)).toEqual(["main.tf#aws_dynamodb_table.ledger"]);
});

const trail = (type: string): string => `resource "aws_cloudtrail" "audit" {
  name           = "audit"
  s3_bucket_name = "logs"
  event_selector {
    data_resource {
      type   = "${type}"
      values = ["arn:aws:${type === "AWS::S3::Object" ? "s3" : "dynamodb"}"]
    }
  }
}
`;

const released = `${trail("AWS::S3::Object")}removed {
  from = aws_dynamodb_table.ledger
  lifecycle {
    destroy = false
  }
}
`;

test("what a forgotten resource loses stands where it is forgotten", async () => {
  const places = await placesOfLosses(
    "main.tf",
    `${trail("AWS::DynamoDB::Table")}resource "aws_dynamodb_table" "ledger" {\n  name = "ledger"\n}\n`,
    released,
  );
  expect(places).toEqual(["main.tf#aws_dynamodb_table.ledger:11"]);
});

/** A plan of the table and a trail on tables, or on nothing but management events. */
const plan = (actions: readonly string[], values: readonly string[]): string => {
  const change = (address: string, type: string, attributes: object, made: readonly string[]): object => ({
    address,
    mode: "managed",
    type,
    name: address.split(".").at(-1),
    provider_name: "registry.terraform.io/hashicorp/aws",
    change: {
      actions: made,
      before: made[0] === "create" ? null : attributes,
      after: made[0] === "forget" ? null : attributes,
      after_unknown: {},
    },
  });
  const selectors = values.map((value) => ({
    data_resource: [{ type: "AWS::DynamoDB::Table", values: [value] }],
    include_management_events: true,
    read_write_type: "All",
    exclude_management_event_sources: [],
  }));
  return JSON.stringify({
    format_version: "1.2",
    terraform_version: "1.9.0",
    planned_values: { root_module: {} },
    resource_changes: [
      change("aws_dynamodb_table.ledger", "aws_dynamodb_table", { name: "ledger" }, actions),
      change(
        "aws_cloudtrail.audit",
        "aws_cloudtrail",
        { name: "audit", s3_bucket_name: "logs", enable_logging: true, event_selector: selectors },
        ["no-op"],
      ),
    ],
    configuration: { root_module: {} },
  });
};

test("what a plan forgets lives on", async () => {
  const base = plan(["no-op"], ["arn:aws:dynamodb"]);
  expect(await placesOfLosses("plan.json", base, plan(["forget"], []))).toMatchObject([
    expect.stringContaining("plan.json#aws_dynamodb_table.ledger:"),
  ]);
  expect(await placesOfLosses("plan.json", base, plan(["no-op"], ["arn:aws:dynamodb"]))).toEqual([]);
});
