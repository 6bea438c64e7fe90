import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { runCheck } from "../../../src/run/check.ts";
import { formats, renderReport } from "../../../src/report/index.ts";
import { rulePages } from "../../../src/rules/pages.ts";
import { findSecrets } from "../../../src/sources/terraform/resources/secrets.ts";
import { shown } from "../cloudformation/summary.ts";
import {
  block,
  change,
  constant,
  plan,
  planModel,
  references,
  stateModel,
  type Json,
  type JsonObject,
} from "./plans.ts";

const genuine = join(import.meta.dirname, "../../golden/terraform/genuine");

/** A check of one file in every format, with all that can be shown. */
async function reports(path: string): Promise<string[]> {
  const outcome = await runCheck({
    paths: [path],
    workingDirectory: join(path, ".."),
    configuration: null,
    today: "2026-11-21",
  });
  if (outcome.kind === "usage") throw new Error("not checked");
  const { result, complete, quotableText, sourceText } = outcome.run;
  const options = {
    rules: () => Promise.resolve(rulePages()),
    repositoryPath: (uri: string) => uri,
    complete,
    color: false,
    width: 100,
    verbose: true,
    quiet: false,
  };
  expect(result.findings.length).toBeGreaterThan(0);
  return Promise.all(
    formats.map((format) =>
      renderReport(format, result, { ...options, sourceText: format === "sarif" ? sourceText : quotableText }),
    ),
  );
}

describe("sensitive values in reports", () => {
  it.each(["values.plan.json", "values.state.json", "values.tfstate"])("of what Terraform made: %s", async (name) => {
    for (const report of await reports(join(genuine, name))) expect(report).not.toMatch(/s3cr3t|t0ken/);
  });

  it("of a plan that is full of them", async () => {
    const secret = "s3cr3t-0wner";
    const mark = (names: readonly string[]): JsonObject => Object.fromEntries(names.map((name) => [name, true]));
    const arn = (tail: string): string => `arn:aws:dynamodb:eu-west-1:111122223333:table/${tail}`;
    const table = change(
      "aws_dynamodb_table.t",
      { name: secret, arn: arn(secret), tags: { owner: secret } },
      {
        actions: ["update"],
        before: { name: secret, arn: arn(secret) },
        sensitive: { ...mark(["name"]), tags: { owner: true } },
      },
    );
    const trail = {
      name: `trail-${secret}`,
      arn: `arn:aws:cloudtrail:eu-west-1:111122223333:trail/trail-${secret}`,
      s3_bucket_name: "logs",
      advanced_event_selector: [
        {
          name: `tables of ${secret}`,
          field_selector: [
            { field: "eventCategory", equals: ["Data"] },
            { field: "resources.type", equals: ["AWS::DynamoDB::Table"] },
            { field: "resources.ARN", not_equals: [arn(secret)], starts_with: [arn("")] },
          ],
        },
      ],
    };
    const drift = { ...change("aws_cloudtrail.main", { ...trail, kms_key_id: secret }, { before: trail }) };
    const text = JSON.stringify({
      ...plan([table, change("aws_cloudtrail.main", trail, { sensitive: {} })], {
        providers: {
          aws: { name: "aws", expressions: { secret_key: constant(secret), region: references("var.region") } },
        },
        resources: [block("aws_cloudtrail.main", {})],
      }),
      variables: { owner: { value: secret }, region: { value: "eu-west-1" } },
      resource_drift: [drift],
      output_changes: { owner: { after: secret, after_sensitive: true } },
    });
    const path = join(mkdtempSync(join(tmpdir(), "trailproof-secret-")), "plan.json");
    writeFileSync(path, text);
    for (const report of await reports(path)) expect(report).not.toContain(secret);
  });
});

describe("sensitive values in the model", () => {
  const name = "s3cr3t-table";
  const arn = `arn:aws:dynamodb:eu-west-1:111122223333:table/${name}`;
  const state = (more: JsonObject): Json => ({
    format_version: "1.0",
    values: {
      root_module: {
        resources: [
          {
            address: "aws_dynamodb_table.t",
            mode: "managed",
            type: "aws_dynamodb_table",
            name: "t",
            values: { name, arn },
            sensitive_values: { name: true },
          },
          {
            address: "aws_cloudtrail.main",
            mode: "managed",
            type: "aws_cloudtrail",
            name: "main",
            values: {
              name: "main",
              event_selector: [{ data_resource: [{ type: "AWS::DynamoDB::Table", values: [arn] }] }],
            },
            sensitive_values: more,
          },
        ],
      },
    },
  });

  it("are the same piece in an ARN and in a selector, so that both still agree", () => {
    const { resources, sinks } = stateModel(state({}));
    const concealed = "arn:aws:dynamodb:eu-west-1:111122223333:table/<aws_dynamodb_table.t.name>";
    expect([shown(resources[0]?.arn), shown(resources[0]?.variables.get("table"))]).toEqual([
      concealed,
      "<aws_dynamodb_table.t.name>",
    ]);
    expect(JSON.stringify(sinks)).toContain('"id":"state.json#aws_dynamodb_table.t.name"');
    expect(JSON.stringify([resources, sinks])).not.toContain(name);
  });

  it("hide an account that is one", () => {
    const account = "111122223333";
    const table = change(
      "aws_dynamodb_table.t",
      { name: "t", arn: `arn:aws:dynamodb:eu-west-1:${account}:table/t`, owner: account },
      {
        actions: ["no-op"],
        before: { arn: `arn:aws:dynamodb:eu-west-1:${account}:table/t` },
        sensitive: { owner: true },
      },
    );
    const { resources } = planModel(plan([table]));
    expect(shown(resources[0]?.arn)).toBe("arn:aws:dynamodb:eu-west-1:<aws_dynamodb_table.t.owner>:table/t");
    expect(JSON.stringify(resources)).not.toContain(account);
  });
});

describe("finding sensitive texts", () => {
  const secrets = (...values: readonly string[]) =>
    findSecrets("f", () =>
      values.map((value, index) => ({
        owner: `o${String(index)}`,
        value: { v: value, open: "open-value" },
        mask: { v: true },
      })),
    );

  test.each([
    ["longer ones anywhere", ["correct-horse"], "xcorrect-horsex", "x<o0.v>x"],
    ["shorter ones where they stand alone", ["cat"], "cat/category/cat", "<o0.v>/category/<o0.v>"],
    ["the longest first", ["table-one", "table-one-archive"], "a:table-one-archive", "a:<o1.v>"],
    ["characters that mean something in patterns", ["a.b*c(d"], "x/a.b*c(d", "x/<o0.v>"],
    ["not what is unmarked", ["correct-horse"], "open-value", "open-value"],
    [
      "not words that tell nothing",
      ["true", "*", "", "Data", "aws", "AWS::S3::Object", "eu-west-1", "1"],
      "true*Data arn:aws:x:eu-west-1 AWS::S3::Object",
      "true*Data arn:aws:x:eu-west-1 AWS::S3::Object",
    ],
  ])("%s", (_what, values, text, expected) => {
    expect(shown(secrets(...values).conceal(text))).toBe(expected);
    expect(secrets(...values).isIn(text)).toBe(expected !== text);
  });

  test("numbers, lists, and everything below a mark", () => {
    const found = findSecrets("f", () => [
      { owner: "a", value: [1234567890, { deep: ["inner-secret"] }], mask: true },
      { owner: "b", value: ["first-item", "second-item"], mask: [false, true] },
      { owner: "c", value: undefined, mask: true },
    ]);
    expect(["1234567890", "inner-secret", "first-item", "second-item"].map((text) => found.isIn(text))).toEqual([
      true,
      true,
      false,
      true,
    ]);
    expect(found.pieceOf("second-item")).toMatchObject({
      id: "f#b.[1]",
      unknown: { code: "sensitive", owner: "b", attribute: "[1]" },
    });
  });
});
