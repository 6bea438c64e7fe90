/**
 * What code marks sensitive is in no format, however it comes to where it stands, nor in the lines of files that are
 * quoted.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { runCheck, type CheckRun } from "../../src/run/check.ts";
import { formats, renderReport } from "../../src/report/index.ts";
import { rulePages } from "../../src/rules/pages.ts";

async function runIn(files: Readonly<Record<string, string>>): Promise<CheckRun> {
  const folder = mkdtempSync(join(tmpdir(), "trailproof sensitive "));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const outcome = await runCheck({ workingDirectory: folder, paths: ["."], configuration: null });
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome.errors));
  return outcome.run;
}

async function reportsOf({ result, quotableText, complete }: CheckRun): Promise<string> {
  const options = { color: false, width: 100, verbose: true, quiet: false, complete };
  const rules = rulePages;
  const files = { rules, sourceText: quotableText, repositoryPath: (uri: string) => uri };
  const reports = await Promise.all(formats.map((format) => renderReport(format, result, { ...options, ...files })));
  return reports.join("\n");
}

/** A trail, a table and a bucket that hold a value in all the places where values are shown. */
const using = (value: string): string => `
resource "aws_cloudtrail" "t" {
  name           = ${value}
  s3_bucket_name = "logs"
  advanced_event_selector {
    name = ${value}
    field_selector {
      field  = "eventCategory"
      equals = ["Data"]
    }
    field_selector {
      field  = "resources.type"
      equals = ["AWS::S3::Object"]
    }
    field_selector {
      field       = "resources.ARN"
      starts_with = ["arn:aws:s3:::\${${value}}/", "arn:aws:dynamodb:\${${value}}", ${value}]
    }
  }
}
resource "aws_dynamodb_table" "d" {
  name = ${value}
}
resource "aws_s3_bucket" "b" {
  bucket = join("-", ["x", ${value}])
}
`;

const marked = `variable "v" {\n  default   = "HUSH-HUSH"\n  sensitive = true\n}\n`;
const inModule = (call: string, variable = 'variable "v" {}'): Record<string, string> => ({
  "main.tf": `module "m" {\n  source = "./m"\n  ${call}\n}\n`,
  "m/main.tf": `${variable}\n${using("var.v")}`,
});

describe("Terraform", () => {
  test.each<[string, Record<string, string>]>([
    ["a literal", { "main.tf": using('sensitive("HUSH-HUSH")') }],
    ["a literal in a function", { "main.tf": using('upper(sensitive("HUSH-HUSH"))') }],
    ["a literal in a text", { "main.tf": using('"a-${sensitive("HUSH-HUSH")}-b"') }],
    ["a list that is marked as a whole", { "main.tf": using('sensitive(["HUSH-HUSH"])[0]') }],
    ["an object that is marked as a whole", { "main.tf": using('sensitive({ k = "HUSH-HUSH" }).k') }],
    ["a literal behind try", { "main.tf": using('try(sensitive("HUSH-HUSH"), "x")') }],
    ["a local", { "main.tf": `locals {\n  v = sensitive("HUSH-HUSH")\n}\n${using("local.v")}` }],
    ["a local of a map", { "main.tf": `locals {\n  v = { k = sensitive("HUSH-HUSH") }\n}\n${using("local.v.k")}` }],
    [
      "a local that takes the mark away",
      { "main.tf": `locals {\n  v = nonsensitive(sensitive("HUSH-HUSH"))\n}\n${using("local.v")}` },
    ],
    ["a variable", { "main.tf": marked + using("var.v") }],
    ["an ephemeral variable", { "main.tf": marked.replace("sensitive", "ephemeral") + using("var.v") }],
    [
      "values of a variable",
      { "main.tf": marked.replace(/ {2}default.*\n/, "") + using("var.v"), "terraform.tfvars": 'v = "HUSH-HUSH"\n' },
    ],
    ["an input of a module", inModule('v = sensitive("HUSH-HUSH")')],
    ["a sensitive input of a module", inModule('v = "HUSH-HUSH"', 'variable "v" {\n  sensitive = true\n}')],
    [
      "an output of a module",
      {
        "main.tf": `module "m" {\n  source = "./m"\n}\n${using("module.m.v")}`,
        "m/main.tf": 'output "v" {\n  value     = "HUSH-HUSH"\n  sensitive = true\n}\n',
      },
    ],
    [
      "the JSON form",
      { "main.tf.json": JSON.stringify({ locals: { v: '${sensitive("HUSH-HUSH")}' } }), "x.tf": using("local.v") },
    ],
  ])("%s", async (_name, files) => {
    const run = await runIn(files);
    const reports = await reportsOf(run);
    expect(run.result.sinks.length).toBeGreaterThan(0);
    expect(reports.toUpperCase()).not.toContain("HUSH-HUSH");
    for (const uri of Object.keys(files)) expect(run.quotableText(uri) ?? "", uri).not.toContain("HUSH-HUSH");
  });

  test("two sensitive values are told apart, and equal ones are not", async () => {
    const table = (name: string, value: string): string =>
      `resource "aws_dynamodb_table" "${name}" {\n  name = sensitive("${value}")\n}\n`;
    const trail = 'resource "aws_cloudtrail" "t" {\n  name = "trail"\n  s3_bucket_name = "logs"\n}\n';
    const { result } = await runIn({ "main.tf": trail + table("a", "one") + table("b", "two") + table("c", "one") });
    const resources = result.coverage.flatMap(({ resource }) => (resource === null ? [] : [resource]));
    const arns = new Map(resources.map(({ address, arn }) => [address, arn]));
    const [a, b, c] = ["a", "b", "c"].map((name) => arns.get(`main.tf#aws_dynamodb_table.${name}`));
    expect(a).toMatch(/sensitive \d/);
    expect(a).toBe(c);
    expect(a).not.toBe(b);
  });

  test("lines of files that only refer to what is sensitive are shown", async () => {
    const declared = 'variable "v" {\n  sensitive = true\n}\nlocals {\n  w = sensitive(var.v)\n}\n';
    const text = `${declared}${using("local.w")}output "o" {\n  value     = local.w\n  sensitive = true\n}\n`;
    const run = await runIn({ "main.tf": text });
    expect(run.quotableText("main.tf")).toBe(text);
  });
});

describe("CloudFormation", () => {
  const template = (parameter: object): Record<string, unknown> => ({
    AWSTemplateFormatVersion: "2010-09-09",
    Parameters: { Other: { Type: "String", Default: "shown" }, Secret: { Type: "String", ...parameter } },
    Resources: {
      T: {
        Type: "AWS::CloudTrail::Trail",
        Properties: { IsLogging: false, S3BucketName: { Ref: "Secret" }, TrailName: { Ref: "Secret" } },
      },
      D: { Type: "AWS::DynamoDB::Table", Properties: { TableName: { "Fn::Sub": "x-${Secret}" } } },
    },
  });
  const yaml = `AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Secret:
    Default: HUSH-HUSH
    Type: String

    NoEcho: true
Resources:
  T:
    Type: AWS::CloudTrail::Trail
    Properties: { IsLogging: false, S3BucketName: !Ref Secret }
`;
  test.each([
    ["JSON on one line", JSON.stringify(template({ NoEcho: true, Default: "HUSH-HUSH" }))],
    ["JSON on lines", JSON.stringify(template({ NoEcho: "true", Default: "HUSH-HUSH" }), null, 2)],
    ["YAML", yaml],
    [
      "a flow mapping in YAML",
      yaml.replace(/ {2}Secret:\n[^]*true/, "  Secret: { Type: String, NoEcho: true, Default: HUSH-HUSH }"),
    ],
  ])("the default of a NoEcho parameter, in %s", async (_name, text) => {
    const run = await runIn({ "t.yaml": text });
    expect(run.result.sinks).toHaveLength(1);
    expect(await reportsOf(run)).not.toContain("HUSH-HUSH");
    expect(run.quotableText("t.yaml")).toBeUndefined();
  });

  test("other defaults, and NoEcho parameters without one, keep no line back", async () => {
    const text = JSON.stringify(template({ NoEcho: true }), null, 2);
    expect((await runIn({ "t.json": text })).quotableText("t.json")).toBe(text);
  });
});
