/** An input compared with itself, in every form: nothing is lost, gained, unclear, new or fixed. */
import { readdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { baselineOf, readResult } from "../../../src/comparison/read.ts";
import { compareResults } from "../../../src/run/compare-results.ts";
import { runCheck, type CheckOptions, type CheckRun } from "../../../src/run/check.ts";
import { runDiff } from "../../../src/run/diff.ts";
import type { CheckResult } from "../../../src/model/result.ts";
import { renderJson } from "../../../src/report/formats/json.ts";
import { casesIn, folderOf } from "../../cases/coverage-case.ts";
import { sampled } from "../../helpers/sample.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const here = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const named = (folder: string, pattern: RegExp): string[] =>
  readdirSync(here(folder))
    .filter((name) => pattern.test(name) && !name.endsWith(".model.json"))
    .map((name) => `test/${folder}${name}`);

/** null: the options are wrong, and nothing is compared. */
async function check(options: CheckOptions): Promise<CheckRun | null> {
  const outcome = await runCheck({ today: "2026-11-20", ...options });
  return outcome.kind === "usage" ? null : outcome.run;
}

/** What a comparison says to have changed. */
function changed({ baseline, findings }: CheckResult): unknown {
  return {
    fixed: baseline?.fixed,
    coverage: baseline?.coverage,
    new: findings.filter((finding) => finding.baseline !== "unchanged"),
  };
}

const nothing = { fixed: [], coverage: [], new: [] };

async function expectNoChange(options: CheckOptions): Promise<void> {
  const run = await check(options);
  if (run === null) return;
  const { result } = run;
  const written = await readResult("itself.json", renderJson(result), "2026-11-20");
  if (written.kind === "failed") throw new Error(written.errors.map(({ message }) => message).join("\n"));
  const base = baselineOf("itself.json", written.result, written.side);
  expect(changed(compareResults(base, written))).toEqual(nothing);
  const fromJson = await check({ ...options, baseline: written.result });
  expect(fromJson === null ? null : changed(fromJson.result)).toEqual(nothing);
}

const everything = `formatVersion: 1
id: everything
requirements:
  - { id: data, title: Data events, level: error, record: { category: data, resources: all } }
  - { id: network, title: Network activity, level: error, record: { category: networkActivity } }
  - { id: both, title: Tables, level: error, record: { service: dynamodb, resources: all } }
  - { id: s3, title: Objects, level: error, record: { service: s3, category: data, resources: all } }
`;

function trailOf(...conditions: readonly object[]): object {
  return {
    Name: "a",
    TrailARN: "arn:aws:cloudtrail:us-east-1:111122223333:trail/a",
    HomeRegion: "us-east-1",
    IsMultiRegionTrail: true,
    IncludeGlobalServiceEvents: true,
    Status: { IsLogging: true },
    AdvancedEventSelectors: [{ FieldSelectors: [{ Field: "eventCategory", Equals: ["Data"] }, ...conditions] }],
  };
}

function snapshotWith(...trails: readonly object[]): string {
  const account = {
    accountId: "111122223333",
    partition: "aws",
    enabledRegions: ["us-east-1"],
    eventDataStores: [],
    errors: [],
    trails,
  };
  return JSON.stringify({ formatVersion: 1, kind: "trailproof-snapshot", accounts: [account] });
}

async function folder(files: Readonly<Record<string, string>>): Promise<string> {
  const path = folderOf({ files });
  onTestFinished(() => {
    rmSync(path, { recursive: true, force: true });
  });
  return Promise.resolve(path);
}

describe("cases", () => {
  const files = ["cases/coverage/", "cases/rules/", "ok/", "regression/"].flatMap((path) =>
    casesIn(here(path)).map(({ file, cases }) => [`${path}${file}`, cases] as const),
  );
  test.each(files)("%s", async (_, cases) => {
    for (const one of sampled(cases, 40, 3)) {
      const workingDirectory = folderOf(one);
      await expectNoChange({ paths: ["."], ...one.options, workingDirectory });
      rmSync(workingDirectory, { recursive: true, force: true });
    }
  });
});

describe("whole repositories and examples", () => {
  const folders = [
    ...named("repositories/", /./),
    ...named("golden/cdk/", /./),
    "examples/change",
    "examples/payments",
    "examples/workflows",
  ];
  test.each(folders)("%s", async (path) => {
    await expectNoChange({ workingDirectory: `${root}${path}`, paths: ["."] });
  });

  test.each(["examples", "test/repositories"])("%s, with all its inputs together", async (path) => {
    await expectNoChange({ workingDirectory: `${root}${path}`, paths: ["."], configuration: null });
  });
});

describe("golden files", () => {
  const inputs = [
    ...named("golden/cloudformation/", /\.(?:yaml|template)$/),
    ...named("golden/landing-zone-accelerator/", /\.yaml$/),
    ...named("golden/terraform/", /\.(?:json|tfstate)$/),
    ...named("golden/terraform/genuine/", /\.(?:json|tfstate)$/),
    ...named("golden/terraform-sources/", /^[^.]+$/),
  ];
  test.each(inputs)("%s", async (path) => {
    await expectNoChange({ workingDirectory: root, paths: [path], configuration: null });
  });
});

describe("snapshots", () => {
  const objects = { Field: "resources.type", Equals: ["AWS::S3::Object"] };
  const writes = { Field: "readOnly", Equals: ["false"] };
  const tables = { Field: "resources.type", Equals: ["AWS::DynamoDB::Table"] };
  const trails: Readonly<Record<string, readonly object[]>> = {
    "writes of objects": [trailOf(objects, writes)],
    "one operation": [trailOf(objects, { Field: "eventName", Equals: ["GetObject"] })],
    "tables and objects": [trailOf(tables), trailOf(objects, writes)],
    "no trail": [],
  };
  test.each(Object.entries(trails))(
    "%s, where all resources of services that share names of operations are asked for",
    async (_, found) => {
      const workingDirectory = await folder({ "everything.yaml": everything, "one.json": snapshotWith(...found) });
      const asked: CheckOptions = { workingDirectory, policies: ["everything.yaml"], trails: ["one.json"], paths: [] };
      await expectNoChange(asked);
      const outcome = await runDiff({
        workingDirectory,
        policies: ["everything.yaml"],
        base: "one.json",
        head: "one.json",
        today: "2026-11-20",
      });
      expect(outcome.kind === "usage" ? outcome.errors : changed(outcome.run.result)).toEqual(nothing);
    },
  );
});

describe("several inputs of which nobody knows the account", () => {
  const trail =
    "  Trail:\n    Type: AWS::CloudTrail::Trail\n    Properties: { IsLogging: true, S3BucketName: logs, IsMultiRegionTrail: true, IncludeGlobalServiceEvents: true }\n";
  const files = {
    "v/audit/t.yaml": `Resources:\n${trail}`,
    "v/app/t.yaml": "Resources:\n  B: { Type: AWS::S3::Bucket }\n  T: { Type: AWS::DynamoDB::Table }\n",
  };

  test("compared with themselves", async () => {
    const workingDirectory = await folder(files);
    const outcome = await runDiff({ workingDirectory, base: "v", head: "v", today: "2026-11-20" });
    expect(outcome.kind === "usage" ? outcome.errors : changed(outcome.run.result)).toEqual(nothing);
  });

  test("a trail that records no more is a loss", async () => {
    const off = {
      "nom/audit/t.yaml": files["v/audit/t.yaml"].replace("IsLogging: true", "IsLogging: false"),
      "nom/app/t.yaml": files["v/app/t.yaml"],
    };
    const workingDirectory = await folder({ ...files, ...off });
    const outcome = await runDiff({ workingDirectory, base: "v", head: "nom", today: "2026-11-20" });
    if (outcome.kind === "usage") throw new Error("usage");
    const { findings, baseline } = outcome.run.result;
    expect(findings.filter(({ ruleId }) => ruleId === "coverage-lost")).toMatchObject([
      { level: "error", operations: ["*"] },
    ]);
    expect(baseline?.coverage?.filter(({ change }) => change === "gained")).toEqual([]);
  });
});
