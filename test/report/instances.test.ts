/**
 * A repository with two deployments of the same modules, as most have: people are told each cause once, with all of its
 * places, in every format; the JSON result has each resource.
 */
import { beforeAll, describe, expect, it } from "vitest";
import type { CheckResult } from "../../src/model/result.ts";
import { renderGithub } from "../../src/report/formats/github.ts";
import { renderMarkdown } from "../../src/report/formats/markdown/markdown.ts";
import { sarifLog } from "../../src/report/formats/sarif/sarif.ts";
import { renderText } from "../../src/report/formats/text/text.ts";
import { forPeople } from "../../src/report/shared/for-people.ts";
import { groupByCause, resourcesOf, scopeNames, scopesOf } from "../../src/report/shared/group.ts";
import { readBaseline } from "../../src/comparison/read.ts";
import { runCheck, type CheckRun } from "../../src/run/check.ts";
import { memoryFiles } from "../../src/sources/files/memory.ts";

const deployment = (name: string, account: string): string => `
provider "aws" {
  region              = "eu-west-1"
  allowed_account_ids = ["${account}"]
}

module "mail" {
  source = "../../parts/mail"
  name   = "${name}"
  lists  = ["welcome", "invoice", "digest"]
}

module "ledger" {
  source = "../../parts/ledger"
  name   = "${name}"
}

module "archive" {
  source = "../../parts/archive"
  name   = "${name}"
}

module "net" {
  source = "example/net/aws"
}
`;

const mail = `
variable "name" {}
variable "lists" {}

resource "aws_sqs_queue" "pending" {
  for_each = toset(var.lists)
  name     = "\${var.name}-\${each.key}"
}

resource "aws_sqs_queue" "failed" {
  for_each = toset(var.lists)
  name     = "\${var.name}-\${each.key}-failed"
}

resource "aws_sns_topic" "bounces" {
  name = "\${var.name}-bounces"
}

resource "aws_lambda_function" "sender" {
  for_each      = toset(var.lists)
  function_name = "\${var.name}-\${each.key}"
}
`;

const ledger = `
variable "name" {}

resource "aws_dynamodb_table" "entries" {
  name           = "\${var.name}-entries"
  hash_key       = "id"
  stream_enabled = true
}

resource "aws_kms_key" "seal" {}
`;

const archive = `
variable "name" {}

resource "aws_s3_bucket" "documents" {
  bucket = "\${var.name}-documents"
}
`;

const snapshot = JSON.stringify(
  {
    formatVersion: 1,
    kind: "trailproof-snapshot",
    accounts: [
      {
        accountId: "111111111111",
        partition: "aws",
        organizationId: "o-exampleorgid",
        enabledRegions: ["eu-west-1"],
        trails: [
          {
            Name: "everything",
            TrailARN: "arn:aws:cloudtrail:eu-west-1:111111111111:trail/everything",
            HomeRegion: "eu-west-1",
            IsMultiRegionTrail: true,
            IsOrganizationTrail: true,
            IncludeGlobalServiceEvents: true,
            S3BucketName: "audit",
            Status: { IsLogging: true },
            AdvancedEventSelectors: [
              {
                Name: "All but keys",
                FieldSelectors: [
                  { Field: "eventCategory", Equals: ["Management"] },
                  { Field: "eventSource", NotEquals: ["kms.amazonaws.com"] },
                ],
              },
              {
                Name: "Writes of objects",
                FieldSelectors: [
                  { Field: "eventCategory", Equals: ["Data"] },
                  { Field: "resources.type", Equals: ["AWS::S3::Object"] },
                  { Field: "readOnly", Equals: ["false"] },
                ],
              },
            ],
          },
        ],
        eventDataStores: [],
        errors: [],
      },
    ],
  },
  null,
  2,
);

const files = {
  "/work/.git/HEAD": "ref: refs/heads/main\n",
  "/work/live/blue/main.tf": deployment("blue", "222222222222"),
  "/work/live/green/main.tf": deployment("green", "333333333333"),
  "/work/parts/mail/main.tf": mail,
  "/work/parts/ledger/main.tf": ledger,
  "/work/parts/archive/main.tf": archive,
  "/work/audit/trails.json": snapshot,
};

let run: CheckRun;
let shown: CheckResult;
beforeAll(async () => {
  const options = { workingDirectory: "/work", configuration: null, trails: ["audit/trails.json"] };
  const outcome = await runCheck(options, memoryFiles(files));
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome.errors));
  run = outcome.run;
  shown = forPeople(run.result, false);
});

const text = (width: number): string =>
  renderText(shown, { color: false, width, verbose: false, quiet: false, sourceText: run.quotableText });

describe("two deployments of the same modules", () => {
  it("are as many findings as there are resources, for programs", () => {
    const resources = new Set(run.result.findings.flatMap(({ resource }) => resource ?? []));
    expect(resources.size).toBe(2 * (3 + 3 + 1 + 3 + 1 + 1));
  });

  it("are one finding a cause, for people", () => {
    const groups = groupByCause(shown.findings);
    expect(groups.map(({ shown: { resource, level } }) => [level, resource?.replace(/^.*module\.\w+\./, "")])).toEqual([
      ["error", undefined],
      ["warning", "aws_s3_bucket.documents"],
      ["warning", "aws_dynamodb_table.entries"],
      ["warning", expect.stringMatching(/^aws_sqs_queue\./)],
      ["warning", "aws_sns_topic.bounces"],
      ["warning", expect.stringMatching(/^aws_lambda_function\./)],
    ]);
    for (const group of groups) expect(scopeNames(scopesOf(group))).toEqual(["live/blue", "live/green"]);
    expect(groups.map((group) => resourcesOf(group).length)).toEqual([0, 2, 2, 12, 2, 6]);
  });

  it("fit on a page of text, which counts each once and names the places", () => {
    const told = text(100);
    expect(told.split("\n").length).toBeLessThanOrEqual(101);
    expect(told).toMatch(/✘ 1 error, 5 warnings · /);
    expect(told).toContain("in live/blue and live/green, 12 resources");
    expect(told.match(/The files of module net/g)).toHaveLength(1);
    expect(told).toContain("also live/green/main.tf");
  });

  it("stay within the columns of a narrow terminal, but for code to copy", () => {
    const long = text(80)
      .split("\n")
      .filter((line) => line.length > 80 && !/^ {4}|arn:aws:/.test(line));
    expect(long).toEqual([]);
  });

  it("are told once in Markdown", () => {
    const told = renderMarkdown(shown);
    expect(told.match(/^#### /gm)).toHaveLength(6);
    expect(told).toContain("- In live/blue and live/green, 12 resources");
    expect(told.match(/The files of module net/g)).toHaveLength(1);
  });

  it("are one annotation a line", () => {
    const lines = renderGithub(shown).trim().split("\n");
    const places = lines.map((line) => /file=([^,]*),line=(\d+)/.exec(line)?.slice(1).join(":"));
    expect(new Set(places).size).toBe(lines.length);
    expect(lines.filter((line) => line.startsWith("::warning"))).toHaveLength(6);
    expect(lines.join("\n")).toContain("In live/blue and live/green, 6 resources.");
  });

  it("are one SARIF result a rule, line and cause, and no two of them look like one alert", () => {
    const { results = [] } = sarifLog(shown, [], { sourceText: run.sourceText }).runs[0] ?? {};
    const keys = results.map(({ ruleId, partialFingerprints, locations }) =>
      [
        ruleId,
        partialFingerprints?.primaryLocationLineHash,
        locations?.[0]?.physicalLocation?.artifactLocation?.uri,
      ].join(" "),
    );
    expect(new Set(keys).size).toBe(results.length);
    expect(results).toHaveLength(7);
    const queues = results.find(({ message }) => message.text?.includes("aws_sqs_queue") ?? false);
    expect(queues?.message.text).toMatch(/In live\/blue and live\/green, 6 resources\. Also: \[module\.mail\./);
    expect(queues?.relatedLocations?.map(({ message }) => message?.text)).toEqual(
      expect.arrayContaining([expect.stringContaining("aws_sqs_queue")]),
    );
  });

  it("are compared with an earlier SARIF result one by one", async () => {
    const sarif = JSON.stringify(sarifLog(run.result, [], { sourceText: run.sourceText }));
    const reading = await readBaseline("main.sarif", sarif, "2026-12-01");
    const known = reading.kind === "read" ? reading.baseline.findings.map(({ fingerprint }) => fingerprint) : [];
    expect(known.sort()).toEqual(run.result.findings.map(({ fingerprint }) => fingerprint).sort());
  });
});
