/** What one side could not read is neither fixed nor gained nor surely lost: it is not compared, and said so. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { runCheck, type CheckOptions } from "../../../src/run/check.ts";
import { runDiff } from "../../../src/run/diff.ts";
import type { CheckResult } from "../../../src/model/result.ts";
import { renderJson } from "../../../src/report/formats/json.ts";
import { sarifLog } from "../../../src/report/formats/sarif/sarif.ts";
import { rulePages } from "../../../src/rules/pages.ts";
import { folderOf } from "../../cases/coverage-case.ts";
import { templateWith, writesOnly } from "./git-repository.ts";

type Files = Readonly<Record<string, string>>;
/** Null: the file is gone. */
type Change = Readonly<Record<string, string | null>>;

const broken = 'AWSTemplateFormatVersion: "2010-09-09"\nResources:\n  T: { Type: "AWS::DynamoDB::Table\n';
const trail = templateWith({ tables: [] });
const tables = (...names: readonly string[]): string => templateWith({ tables: names, trail: false });
const narrow = templateWith({ tables: [], conditions: [writesOnly] });

/** The result of a change, held against the result before it, as a file would give it. */
async function change(before: Files, after: Change, options: CheckOptions = {}): Promise<CheckResult> {
  const folder = folderOf({ files: before });
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const all: CheckOptions = {
    workingDirectory: folder,
    paths: ["."],
    sameAccount: true,
    today: "2026-11-20",
    ...options,
  };
  const baseline = JSON.parse(renderJson(await resultOf(all))) as CheckResult;
  for (const [name, text] of Object.entries(after)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    if (text === null) rmSync(join(folder, name));
    else writeFileSync(join(folder, name), text);
  }
  return resultOf({ ...all, baseline });
}

async function resultOf(options: CheckOptions): Promise<CheckResult> {
  const outcome = await runCheck(options);
  if (outcome.kind === "usage") throw new Error(outcome.errors.map(({ message }) => message).join("\n"));
  return outcome.run.result;
}

const rulesOf = (findings: readonly { readonly ruleId: string; readonly resource: string | null }[] = []): string[] =>
  findings.map(({ ruleId, resource }) => `${ruleId} ${resource ?? "-"}`).sort();
const gained = ({ baseline }: CheckResult): number =>
  baseline?.coverage?.filter((one) => one.change === "gained").length ?? 0;
const notices = ({ notifications }: CheckResult): string => notifications.map(({ message }) => message).join("\n");

/** Both findings about reads and writes of a table that nothing records in full. */
const gaps = (resource: string): string[] => [`event-not-recorded ${resource}`, `event-partly-recorded ${resource}`];

describe("the head cannot read", () => {
  const before = { "trail.yaml": narrow, "app.yaml": tables("Orders"), "other.yaml": tables("Invoices") };

  test("the file of a resource: its findings are not fixed, and the others stay as they are", async () => {
    const result = await change(before, { "app.yaml": broken });
    expect(result.baseline?.fixed).toEqual([]);
    expect(rulesOf(result.baseline?.notCompared?.findings)).toEqual(expect.arrayContaining(gaps("app.yaml#Orders")));
    expect(result.baseline?.notCompared?.unread).toEqual(["app.yaml"]);
    expect(notices(result)).toMatch(
      /Not compared with .*: 2 findings, because not both sides could read app\.yaml\. They are neither fixed nor gained\. Let both/,
    );
    expect(rulesOf(result.findings.filter(({ baseline }) => baseline === "unchanged"))).toEqual(
      expect.arrayContaining(gaps("other.yaml#Invoices")),
    );
  });

  test("the trail of an account whose global services had verdicts of their own", async () => {
    const regional = 'resource "aws_cloudtrail" "audit" {\n  name = "audit"\n  s3_bucket_name = "logs"\n}\n';
    const elsewhere = 'module "trail" {\n  source = "git::https://example.com/trail.git"\n}\n';
    const result = await change(
      { "trail.yaml": trail, "main.tf": regional },
      { "main.tf": elsewhere },
      { sameAccount: false },
    );
    expect(gained(result)).toBe(0);
    expect(result.baseline?.notCompared?.unread).toEqual(["main.tf"]);
  });

  test("a file that is no more recognised", async () => {
    const result = await change(before, { "app.yaml": "Resources: {" });
    expect(result.baseline?.fixed).toEqual([]);
    expect(result.baseline?.notCompared?.unread).toEqual(["app.yaml"]);
  });

  test("the file of a trail: what it recorded is not lost for sure, and no gap is fixed", async () => {
    const result = await change(before, { "trail.yaml": broken });
    expect(result.baseline?.fixed).toEqual([]);
    expect(result.findings.filter(({ ruleId }) => ruleId === "coverage-lost")).toEqual([]);
    expect(result.baseline?.coverage?.filter((one) => one.change === "lost")).toEqual([]);
    expect(rulesOf(result.baseline?.notCompared?.findings)).toEqual(
      expect.arrayContaining(gaps("other.yaml#Invoices")),
    );
  });

  test("one of two trails: what it recorded alone is unclear, not lost", async () => {
    const result = await change(
      { "a.yaml": trail, "b.yaml": narrow, "app.yaml": tables("Orders") },
      { "a.yaml": broken },
    );
    expect(result.findings.filter(({ ruleId }) => ruleId === "coverage-lost")).toEqual([]);
    expect(new Set(result.baseline?.coverage?.map((one) => one.change))).toEqual(new Set(["unclear"]));
  });

  test("another file: what it shows to be recorded now is fixed, and a resource that is gone is not", async () => {
    const result = await change(
      { ...before, "b.yaml": trail.replace("Trail:", "Second:").replace("IsLogging: true", "IsLogging: false") },
      { "trail.yaml": trail, "other.yaml": broken, "app.yaml": tables("Orders") },
    );
    expect(rulesOf(result.baseline?.fixed)).toEqual(expect.arrayContaining(gaps("app.yaml#Orders")));
    expect(rulesOf(result.baseline?.fixed)).not.toEqual(expect.arrayContaining(gaps("other.yaml#Invoices")));
    expect(gained(result)).toBeGreaterThan(0);
    const gone = await change(before, { "app.yaml": tables("Elsewhere"), "other.yaml": broken });
    expect(rulesOf(gone.baseline?.notCompared?.findings)).toEqual(expect.arrayContaining(gaps("app.yaml#Orders")));
  });

  test("a file that is deleted can be compared: what stood there is gone", async () => {
    const result = await change(before, { "app.yaml": null });
    expect(rulesOf(result.baseline?.fixed)).toEqual(expect.arrayContaining(gaps("app.yaml#Orders")));
    expect(result.baseline).not.toHaveProperty("notCompared");
  });

  test("a trail that became a module whose files are not here", async () => {
    const terraform = 'resource "aws_dynamodb_table" "orders" {\n  name = "orders"\n}\n';
    const own = 'resource "aws_cloudtrail" "audit" {\n  name           = "audit"\n  s3_bucket_name = "logs"\n}\n';
    const module = 'module "cloudtrail" {\n  source = "git::https://example.com/cloudtrail.git"\n}\n';
    const result = await change({ "main.tf": terraform + own }, { "main.tf": terraform + module });
    expect(result.baseline?.fixed).toEqual([]);
    expect(result.baseline?.notCompared).toMatchObject({ unread: ["main.tf"] });
    expect(new Set(result.findings.flatMap(({ ruleId, level }) => (level === "warning" ? ruleId : [])))).toEqual(
      new Set(["coverage-unproven"]),
    );
  });

  test("the template of a nested stack that was here before", async () => {
    const parent = (url: string): string =>
      `${narrow}  App: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ${url} } }\n`;
    const nested = { "parent.yaml": parent("./nested.yaml"), "nested.yaml": tables("Orders") };
    for (const after of [
      { "parent.yaml": parent("https://s3.amazonaws.com/b/nested.yaml"), "nested.yaml": null },
      { "nested.yaml": null },
    ]) {
      const result = await change(nested, after);
      expect(result.baseline?.fixed).toEqual([]);
      expect(result.baseline?.notCompared?.unread).toEqual(["parent.yaml"]);
    }
  });

  test("a stack of a cloud assembly", async () => {
    const stack = {
      type: "aws:cloudformation:stack",
      environment: "aws://111122223333/us-east-1",
      properties: { templateFile: "App.template.json" },
    };
    const assembly = {
      "cdk.out/manifest.json": JSON.stringify({ version: "36.0.0", artifacts: { App: stack } }),
      "cdk.out/App.template.json": JSON.stringify({ Resources: { Orders: { Type: "AWS::DynamoDB::Table" } } }),
      "trail.yaml": narrow,
    };
    const result = await change(assembly, { "cdk.out/App.template.json": null });
    expect(result.baseline?.fixed).toEqual([]);
    expect(result.baseline?.notCompared?.findings.length).toBeGreaterThan(0);
  });

  test("what the paths, an exclusion or .gitignore leave out, although it is there", async () => {
    for (const [after, options] of [
      [{ "trailproof.yaml": 'formatVersion: 1\nexclude: ["app.yaml"]\n' }, {}],
      [{ ".gitignore": "app.yaml\n", ".git/HEAD": "ref: refs/heads/main\n" }, {}],
    ] as const) {
      const result = await change(before, after, options);
      expect(rulesOf(result.baseline?.fixed)).not.toEqual(expect.arrayContaining(gaps("app.yaml#Orders")));
      expect(result.baseline?.notCompared?.unread).toEqual(["app.yaml"]);
    }
    const folder = folderOf({ files: before });
    onTestFinished(() => {
      rmSync(folder, { recursive: true, force: true });
    });
    const whole = await resultOf({ workingDirectory: folder, paths: ["."], sameAccount: true });
    const part = await resultOf({
      workingDirectory: folder,
      paths: ["trail.yaml", "other.yaml"],
      sameAccount: true,
      baseline: whole,
    });
    expect(part.baseline?.fixed).toEqual([]);
    expect(part.baseline?.notCompared?.unread).toEqual(["app.yaml"]);
  });

  test("is told in JSON and SARIF, and the run stays incomplete", async () => {
    const result = await change(before, { "app.yaml": broken });
    const written = JSON.parse(renderJson(result)) as CheckResult;
    expect(written.baseline?.notCompared?.unread).toEqual(["app.yaml"]);
    const [run] = sarifLog(result, await rulePages(), { sourceText: () => undefined }).runs;
    expect(run?.invocations?.[0]?.executionSuccessful).toBe(false);
    expect(JSON.stringify(run?.invocations?.[0]?.toolExecutionNotifications)).toContain("Not compared with");
  });
});

describe("the base could not read", () => {
  const after = { "trail.yaml": trail, "app.yaml": tables("Orders") };

  test("the file of a trail: nothing is gained, and nothing is fixed that may never have been wrong", async () => {
    const result = await change({ ...after, "trail.yaml": broken, "narrow.yaml": narrow }, { "trail.yaml": trail });
    expect(gained(result)).toBe(0);
    expect(result.baseline?.notCompared).toMatchObject({ unread: ["trail.yaml"] });
    expect(notices(result)).toMatch(
      /could not be read completely \(trail\.yaml\): what this change gains there is unknown/,
    );
  });

  test("the file of a resource: its findings are there now, and count as new", async () => {
    const result = await change({ "trail.yaml": narrow, "app.yaml": broken }, { "app.yaml": tables("Orders") });
    expect(rulesOf(result.findings.filter(({ baseline, kind }) => baseline === "new" && kind === "fail"))).toEqual(
      gaps("app.yaml#Orders"),
    );
    expect(result.findings.filter(({ ruleId }) => ruleId === "coverage-lost")).toEqual([]);
  });
});

describe("live accounts", () => {
  const trailArn = (account: string): string => `arn:aws:cloudtrail:us-east-1:${account}:trail/t`;
  const account = (accountId: string, readWrite: string): object => ({
    accountId,
    partition: "aws",
    enabledRegions: ["us-east-1"],
    errors: [],
    eventDataStores: [],
    trails: [
      {
        Name: "t",
        TrailARN: trailArn(accountId),
        HomeRegion: "us-east-1",
        IsMultiRegionTrail: true,
        IncludeGlobalServiceEvents: true,
        Status: { IsLogging: true },
        EventSelectors: [{ ReadWriteType: readWrite, IncludeManagementEvents: true, DataResources: [] }],
      },
    ],
  });
  const refused = (accountId: string): object => ({
    ...account(accountId, "All"),
    trails: [],
    errors: [{ operation: "AssumeRole", code: "AccessDenied", message: "no" }],
  });
  const [a, b] = ["111122223333", "444455556666"];

  async function diff(before: readonly object[], after: readonly object[]): Promise<CheckResult> {
    const file = (accounts: readonly object[]): string =>
      JSON.stringify({ formatVersion: 1, kind: "trailproof-snapshot", accounts });
    const workingDirectory = folderOf({ files: { "old.json": file(before), "new.json": file(after) } });
    onTestFinished(() => {
      rmSync(workingDirectory, { recursive: true, force: true });
    });
    const outcome = await runDiff({ workingDirectory, base: "old.json", head: "new.json", today: "2026-11-20" });
    if (outcome.kind === "usage") throw new Error(outcome.errors.map(({ message }) => message).join("\n"));
    const { result } = outcome.run;
    // Two results that were written say the same.
    for (const name of ["old", "new"]) {
      writeFileSync(
        join(workingDirectory, `${name}.result.json`),
        renderJson(await resultOf({ workingDirectory, paths: [], trails: [`${name}.json`], today: "2026-11-20" })),
      );
    }
    const written = await runDiff({ workingDirectory, base: "old.result.json", head: "new.result.json" });
    if (written.kind === "usage") throw new Error("usage");
    expect(rulesOf(written.run.result.baseline?.fixed)).toEqual(rulesOf(result.baseline?.fixed));
    expect(written.run.result.baseline?.notCompared?.unread).toEqual(result.baseline?.notCompared?.unread);
    return result;
  }

  test("that the new snapshot lacks are neither lost nor mended: what they recorded is unproven", async () => {
    const result = await diff([account(a, "All"), account(b, "WriteOnly")], [account(a, "All")]);
    expect(result.baseline?.fixed).toEqual([]);
    expect(
      result.findings.filter(({ ruleId }) => ruleId === "coverage-lost" || ruleId === "event-not-recorded"),
    ).toEqual([]);
    const unproven = result.findings.filter(({ ruleId }) => ruleId === "coverage-unproven");
    expect(new Set(unproven.map(({ resource }) => resource))).toEqual(new Set([`arn:aws:iam::${b}:root`]));
    expect(result.baseline?.notCompared?.unread).toContain(`account ${b}`);
    expect(notices(result)).toContain(`account ${b}`);
  });

  test("that a snapshot without any account says nothing of are not compared at all", async () => {
    await expect(diff([account(a, "All")], [])).rejects.toThrow("found a snapshot without accounts");
  });

  test("that refused the one who read are not compared, while others are", async () => {
    const result = await diff([account(a, "WriteOnly"), account(b, "WriteOnly")], [account(a, "All"), refused(b)]);
    expect(rulesOf(result.baseline?.fixed)).toEqual([
      `event-not-recorded arn:aws:iam::${a}:root`,
      `event-partly-recorded arn:aws:iam::${a}:root`,
    ]);
    const resources = result.baseline?.notCompared?.findings.map(({ resource }) => resource);
    expect(resources).toEqual([`arn:aws:iam::${b}:root`, `arn:aws:iam::${b}:root`]);
    expect(result.baseline?.notCompared?.unread).toEqual([`account ${b}`]);
    expect(result.findings.filter(({ ruleId }) => ruleId === "coverage-lost")).toEqual([]);
  });

  test("that refused before gain nothing by being read", async () => {
    const result = await diff([account(a, "WriteOnly"), refused(b)], [account(a, "All"), account(b, "All")]);
    expect(
      new Set(result.baseline?.coverage?.map(({ change: what, accountId }) => `${what} ${accountId ?? "-"}`)),
    ).toEqual(new Set([`gained ${a}`]));
    expect(result.baseline?.notCompared?.unread).toEqual([`account ${b}`]);
  });
});
