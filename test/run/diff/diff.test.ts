import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runCheck } from "../../../src/run/check.ts";
import { runDiff, type DiffOptions } from "../../../src/run/diff.ts";
import type { CheckResult } from "../../../src/model/result.ts";
import { renderJson } from "../../../src/report/formats/json.ts";
import { renderSarif } from "../../../src/report/formats/sarif/sarif.ts";
import { rulePages } from "../../../src/rules/pages.ts";
import { GitRepository, templateWith, writesOnly } from "./git-repository.ts";

async function diff(options: DiffOptions): Promise<CheckResult> {
  const outcome = await runDiff({ today: "2026-11-20", ...options });
  if (outcome.kind === "usage") throw new Error(outcome.errors.map(({ message }) => message).join("\n"));
  return outcome.run.result;
}

async function refusal(options: DiffOptions): Promise<string> {
  const outcome = await runDiff({ today: "2026-11-20", ...options });
  if (outcome.kind !== "usage") throw new Error("expected a refusal");
  return outcome.errors.map(({ message }) => message).join("\n");
}

function failing({ findings }: CheckResult): string[] {
  return findings
    .filter(({ kind }) => kind === "fail")
    .map(({ ruleId, resource, baseline }) => `${baseline ?? "-"} ${ruleId} ${resource ?? "-"}`)
    .sort();
}

describe("revisions of git", () => {
  test("a path that a person names and the commit lacks is a mistake, on either side", async () => {
    const repository = new GitRepository();
    repository.commit({ "infra/t.yaml": templateWith() });
    repository.write({ "infra/t.yaml": templateWith({ conditions: [writesOnly] }) });
    const workingDirectory = repository.folder;
    const expected = "git:HEAD:infar cannot be read: the commit has no such file or folder. Name one that it has.";
    expect(await refusal({ base: "git:HEAD:infar", head: "infra", workingDirectory })).toBe(expected);
    expect(await refusal({ base: "infra", head: "git:HEAD:infar", workingDirectory })).toBe(expected);
    // A folder that the commit does not have yet is new.
    repository.write({ "later/t.yaml": templateWith({ tables: ["Later"] }) });
    expect((await diff({ base: "git:HEAD", head: "later", workingDirectory })).findings).not.toEqual([]);
  });

  test("what a change of the working tree loses", async () => {
    const repository = new GitRepository();
    repository.commit({ "infra/t.yaml": templateWith() });
    repository.write({ "infra/t.yaml": templateWith({ conditions: [writesOnly] }) });
    const result = await diff({ base: "git:HEAD", head: ".", workingDirectory: repository.folder });
    expect(failing(result)).toEqual(["new coverage-lost infra/t.yaml#Orders", "new coverage-lost infra/t.yaml#Orders"]);
    expect(result.baseline?.name).toBe("git:HEAD");
  });

  test("two commits, neither of which is checked out", async () => {
    const repository = new GitRepository();
    const base = repository.commit({ "t.yaml": templateWith({ conditions: [writesOnly] }) });
    const head = repository.commit({ "t.yaml": templateWith() });
    repository.commit({ "t.yaml": null });
    const result = await diff({ base: `git:${base}`, head: `git:${head}`, workingDirectory: repository.folder });
    expect(failing(result)).toEqual([]);
    expect(result.baseline?.fixed.map(({ ruleId }) => ruleId).sort()).toEqual([
      "event-not-recorded",
      "event-partly-recorded",
    ]);
    expect(result.baseline?.coverage?.every(({ change }) => change === "gained")).toBe(true);
  });

  test("from a folder of the repository, and with a path of its own", async () => {
    const repository = new GitRepository();
    repository.commit({ "stacks/a/t.yaml": templateWith(), "stacks/b/t.yaml": templateWith({ tables: ["Other"] }) });
    repository.write({ "stacks/a/t.yaml": templateWith({ conditions: [writesOnly] }) });
    const inside = await diff({ base: "git:HEAD", head: ".", workingDirectory: join(repository.folder, "stacks/a") });
    expect(failing(inside)).toEqual(["new coverage-lost t.yaml#Orders", "new coverage-lost t.yaml#Orders"]);
    const path = await diff({ base: "git:HEAD:stacks/b", head: "stacks/b", workingDirectory: repository.folder });
    expect(failing(path)).toEqual([]);
  });

  test("a file that was renamed and a file that is new", async () => {
    const repository = new GitRepository();
    repository.commit({ "old.yaml": templateWith({ conditions: [writesOnly] }) });
    repository.write({
      "old.yaml": null,
      "new.yaml": templateWith({ tables: ["Orders", "Fresh"], conditions: [writesOnly] }),
    });
    const result = await diff({ base: "git:HEAD", head: ".", workingDirectory: repository.folder });
    expect(failing(result)).toEqual([
      "new event-not-recorded new.yaml#Fresh",
      "new event-partly-recorded new.yaml#Fresh",
      "unchanged event-not-recorded new.yaml#Orders",
      "unchanged event-partly-recorded new.yaml#Orders",
    ]);
  });

  test("policies of the working directory judge both, and what they hide is said", async () => {
    const repository = new GitRepository();
    repository.commit({ "t.yaml": templateWith({ conditions: [writesOnly] }) });
    repository.write({
      "trailproof.yaml": "formatVersion: 1\npolicies: [policies/reads.yaml]\n",
      "policies/reads.yaml":
        "formatVersion: 1\nid: reads\ntitle: Reads\nrequirements:\n  - { id: r, title: Reads of tables, level: error, record: { service: dynamodb, category: data, access: read } }\n",
    });
    const result = await diff({ base: "git:HEAD", head: ".", workingDirectory: repository.folder });
    const [hidden, others] = [true, false].map((is) =>
      failing(result).filter((finding) => finding.includes("checks-weakened") === is),
    );
    expect(hidden?.length).toBeGreaterThan(0);
    expect(others?.length).toBeGreaterThan(0);
    expect(others?.every((finding) => finding.startsWith("unchanged"))).toBe(true);
  });

  test("the checkout stays as it is, and nothing is left behind", async () => {
    const repository = new GitRepository();
    repository.commit({ "t.yaml": templateWith(), "with space/ü.yaml": templateWith({ tables: ["Umlaut"] }) });
    repository.write({ "t.yaml": templateWith({ trail: false }) });
    const before = [
      repository.git("status", "--porcelain"),
      repository.git("stash", "list"),
      repository.git("branch", "--all"),
    ];
    const folders = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith("trailproof-revision-"));
    const others = folders();
    await diff({ base: "git:main", head: ".", workingDirectory: repository.folder });
    expect([
      repository.git("status", "--porcelain"),
      repository.git("stash", "list"),
      repository.git("branch", "--all"),
    ]).toEqual(before);
    expect(folders().filter((name) => !others.includes(name))).toEqual([]);
  });

  test("a base that could not be read completely is said", async () => {
    const repository = new GitRepository();
    repository.commit({
      "t.yaml": "AWSTemplateFormatVersion: '2010-09-09'\nResources: { T: { Type: 'AWS::DynamoDB::Table\n",
    });
    repository.write({ "t.yaml": templateWith() });
    const result = await diff({ base: "git:HEAD", head: ".", workingDirectory: repository.folder });
    expect(result.notifications.map(({ message }) => message).join("\n")).toContain(
      "git:HEAD could not be read completely",
    );
  });

  test.each([
    ["a revision that does not exist", "git:nowhere", /git knows no commit nowhere here.*fetch-depth: 0/],
    ["a revision that reads like an option", "git:--all", /git knows no commit --all/],
  ])("%s", async (_name, base, message) => {
    const repository = new GitRepository();
    repository.commit({ "t.yaml": templateWith() });
    expect(await refusal({ base, head: ".", workingDirectory: repository.folder })).toMatch(message);
  });

  test("outside of a repository", async () => {
    const folder = mkdtempSync(join(tmpdir(), "trailproof no git "));
    expect(await refusal({ base: "git:HEAD", head: ".", workingDirectory: folder })).toContain(
      "is not inside a git repository",
    );
  });
});

describe("results and folders", () => {
  async function resultsOf(repository: GitRepository): Promise<void> {
    for (const [name, conditions] of [
      ["base", []],
      ["head", [writesOnly]],
    ] as const) {
      repository.write({ [`${name}/t.yaml`]: templateWith({ conditions }) });
      const outcome = await runCheck({ workingDirectory: join(repository.folder, name), today: "2026-11-20" });
      if (outcome.kind === "usage") throw new Error("usage");
      writeFileSync(join(repository.folder, `${name}.json`), renderJson(outcome.run.result));
      writeFileSync(
        join(repository.folder, `${name}.sarif`),
        renderSarif(outcome.run.result, await rulePages(), { sourceText: () => undefined }),
      );
    }
  }

  test("two JSON results", async () => {
    const repository = new GitRepository();
    await resultsOf(repository);
    const result = await diff({ base: "base.json", head: "head.json", workingDirectory: repository.folder });
    expect(failing(result)).toEqual(["new coverage-lost t.yaml#Orders", "new coverage-lost t.yaml#Orders"]);
    expect(result.summary.findings).toMatchObject({ error: 2, warning: 0 });
    expect(result.baseline?.coverage?.map(({ change }) => change)).toEqual(["lost", "lost"]);
  });

  test("two JSON results, with losses that are accepted", async () => {
    const repository = new GitRepository();
    await resultsOf(repository);
    const both = { base: "base.json", head: "head.json", workingDirectory: repository.folder };
    const result = await diff({ ...both, acceptLost: "ticket 4711" });
    const lost = result.findings.filter(({ ruleId }) => ruleId === "coverage-lost");
    expect(lost.map(({ suppressed }) => suppressed?.justification)).toEqual(["ticket 4711", "ticket 4711"]);
    expect(result.summary.findings).toMatchObject({ error: 0 });
    expect(result.notifications.map(({ message }) => message).join("\n")).toContain("ticket 4711");
    const outcome = await runDiff({ ...both, acceptLost: " " });
    expect(outcome.kind).toBe("usage");
  });

  test("a result and itself: nothing is new", async () => {
    const repository = new GitRepository();
    await resultsOf(repository);
    const result = await diff({ base: "head.json", head: "head.json", workingDirectory: repository.folder });
    expect(failing(result)).toEqual([
      "unchanged event-not-recorded t.yaml#Orders",
      "unchanged event-partly-recorded t.yaml#Orders",
    ]);
    expect(result.baseline).toMatchObject({ fixed: [], coverage: [] });
  });

  test("two folders: the same file in both", async () => {
    const repository = new GitRepository();
    await resultsOf(repository);
    const result = await diff({ base: "base/t.yaml", head: "head/t.yaml", workingDirectory: repository.folder });
    expect(failing(result)).toEqual(["new coverage-lost head/t.yaml#Orders", "new coverage-lost head/t.yaml#Orders"]);
  });

  test("SARIF tells what is new, not what is lost", async () => {
    const repository = new GitRepository();
    await resultsOf(repository);
    const outcome = await runCheck({
      workingDirectory: join(repository.folder, "head"),
      baseline: "../base.sarif",
      today: "2026-11-20",
    });
    if (outcome.kind === "usage") throw new Error("usage");
    expect(failing(outcome.run.result)).toEqual([
      "new event-not-recorded t.yaml#Orders",
      "new event-partly-recorded t.yaml#Orders",
    ]);
    expect(outcome.run.result.baseline?.coverage).toBeNull();
    const again = await runCheck({
      workingDirectory: join(repository.folder, "head"),
      baseline: "../head.sarif",
      today: "2026-11-20",
    });
    if (again.kind === "usage") throw new Error("usage");
    expect(failing(again.run.result)).toEqual([
      "unchanged event-not-recorded t.yaml#Orders",
      "unchanged event-partly-recorded t.yaml#Orders",
    ]);
  });

  test.each([
    ["{", "not valid JSON"],
    ["{}", "no JSON result of trailproof"],
    ['{"formatVersion":1,"findings":[],"sinks":[]}', "tool"],
  ])("a baseline that is none: %s", async (text, message) => {
    const repository = new GitRepository();
    repository.write({ "base.json": text, "t.yaml": templateWith() });
    const outcome = await runCheck({ workingDirectory: repository.folder, baseline: "base.json", paths: ["t.yaml"] });
    if (outcome.kind !== "usage") throw new Error("expected a refusal");
    expect(outcome.errors.map((error) => error.message).join("\n")).toContain(message);
  });

  test("snapshots", async () => {
    const repository = new GitRepository();
    const snapshot = (readWrite: string): string =>
      JSON.stringify({
        formatVersion: 1,
        kind: "trailproof-snapshot",
        accounts: [
          {
            accountId: "111122223333",
            partition: "aws",
            enabledRegions: ["us-east-1"],
            errors: [],
            eventDataStores: [],
            trails: [
              {
                Name: "t",
                TrailARN: "arn:aws:cloudtrail:us-east-1:111122223333:trail/t",
                HomeRegion: "us-east-1",
                IsMultiRegionTrail: true,
                IsOrganizationTrail: false,
                IncludeGlobalServiceEvents: true,
                S3BucketName: "b",
                Status: { IsLogging: true },
                EventSelectors: [{ ReadWriteType: readWrite, IncludeManagementEvents: true, DataResources: [] }],
              },
            ],
          },
        ],
      });
    repository.write({ "before.json": snapshot("All"), "after.json": snapshot("WriteOnly") });
    const result = await diff({ base: "before.json", head: "after.json", workingDirectory: repository.folder });
    // Reads, and operations of which nobody knows whether they read.
    const lost = "new coverage-lost arn:aws:iam::111122223333:root";
    expect(failing(result)).toEqual([lost, lost]);
    for (const name of ["before", "after"]) {
      const outcome = await runCheck({
        workingDirectory: repository.folder,
        paths: [],
        trails: [`${name}.json`],
        today: "2026-11-20",
      });
      if (outcome.kind === "usage") throw new Error("usage");
      writeFileSync(join(repository.folder, `${name}.result.json`), renderJson(outcome.run.result));
    }
    const written = await diff({
      base: "before.result.json",
      head: "after.result.json",
      workingDirectory: repository.folder,
    });
    expect(failing(written)).toEqual(failing(result));
  });
});
