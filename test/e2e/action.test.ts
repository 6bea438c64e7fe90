/** The bundled Action as a process, in the environment of a runner, on real repositories. */
import * as core from "@actions/core";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Log } from "sarif";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { CheckResult } from "../../src/model/result.ts";
import { runStep, type Step, type StepRun } from "../shell/action/runner.ts";
import { GitRepository, templateWith, writesOnly } from "../run/diff/git-repository.ts";
import { isMultitoolAvailable, sarifProblems } from "./multitool.ts";
import { folderWith, off } from "./program.ts";

const broken = 'AWSTemplateFormatVersion: "2010-09-09"\nResources:\n  T: { Type: "AWS::DynamoDB::Table\n';
const zeros = "0".repeat(40);

/** A pull request as GitHub checks it out: a commit that merges its head into its base. */
function pullRequest(
  before: Readonly<Record<string, string>>,
  change: Readonly<Record<string, string | null>>,
): {
  readonly repository: GitRepository;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
  readonly event: Step["event"] & object;
} {
  const repository = new GitRepository();
  const base = repository.commit(before);
  repository.git("switch", "--quiet", "--create", "change");
  const head = repository.commit(change);
  repository.git("switch", "--quiet", "--detach", base);
  repository.git("merge", "--quiet", "--no-ff", "--message", "merge", head);
  const merge = repository.git("rev-parse", "HEAD");
  return {
    repository,
    base,
    head,
    merge,
    event: {
      name: "pull_request",
      payload: { pull_request: { base: { ref: "main", sha: base }, head: { ref: "change", sha: head } } },
    },
  };
}

/** A clone with nothing but its newest commit, as actions/checkout makes one. */
function shallowClone(of: GitRepository, commit: string): string {
  const folder = mkdtempSync(join(tmpdir(), "trailproof shallow "));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const git = (...words: string[]): void => {
    execFileSync("git", words, { cwd: folder, stdio: "pipe" });
  };
  git("init", "--quiet");
  git("remote", "add", "origin", `file://${of.folder}`);
  git("fetch", "--quiet", "--depth=1", "--no-tags", "origin", commit);
  git("checkout", "--quiet", commit);
  return folder;
}

/** Tests have no server: whoever runs the Action may let git fetch by other ways than https and ssh. */
const localRemote = { GIT_ALLOW_PROTOCOL: "file" };

function resultOf({ outputs }: StepRun): CheckResult {
  return JSON.parse(readFileSync(outputs["json-file"] ?? "", "utf8")) as CheckResult;
}

function sarifOf({ outputs }: StepRun): Log {
  return JSON.parse(readFileSync(outputs["sarif-file"] ?? "", "utf8")) as Log;
}

function annotations({ commands }: StepRun): string[] {
  return commands.filter((line) => /^::(error|warning|notice)/.test(line));
}

/** What @actions/core writes. */
function written(write: () => void): string[] {
  const chunks: string[] = [];
  const spy = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    chunks.push(String(chunk));
    return true;
  });
  write();
  spy.mockRestore();
  process.exitCode = undefined;
  return chunks
    .join("")
    .split(/\r?\n/)
    .filter((line) => line !== "");
}

const narrowed = { "infra/t.yaml": templateWith({ conditions: [writesOnly] }) };
const whole = { "infra/t.yaml": templateWith() };

function moduleOf(name: string): string {
  return `module "cloudtrail" {\n  source = "git::https://example.com/${name}.git"\n}\n`;
}

describe("a pull request", () => {
  test("that switches off its own check fails all the same, and says what it changes", () => {
    const { repository, merge, event } = pullRequest(whole, {
      ...narrowed,
      "trailproof.yaml": "formatVersion: 1\nfailOn: none\nexclude: [infra/**]\n",
    });
    const step = { workspace: repository.folder, event, environment: { GITHUB_SHA: merge } };
    const run = runStep(step);
    expect(run).toMatchObject({
      status: 1,
      stderr: "",
      outputs: { result: "findings", "coverage-unproven": "0", "checks-weakened": "1" },
    });
    expect(Number(run.outputs["coverage-lost"])).toBeGreaterThan(5);
    for (const told of [run.report, run.summary]) {
      expect(told).toContain("This change also changes what is checked");
      expect(told).toContain("is excluded");
    }
    expect(runStep({ ...step, inputs: { "rules-from": "head" } })).toMatchObject({ status: 0 });
    const accepted = runStep({ ...step, inputs: { "accept-lost": "the tables go, ticket 4711" } });
    expect(accepted).toMatchObject({ status: 0, outputs: { result: "ok" } });
    expect([accepted.report, accepted.summary].filter((told) => !told.includes("ticket 4711"))).toEqual([]);
    expect(
      sarifOf(accepted).runs.flatMap(({ results = [] }) => results.flatMap(({ suppressions }) => suppressions ?? [])),
    ).toContainEqual({ kind: "external", status: "accepted", justification: "the tables go, ticket 4711" });
  });

  test("that narrows a selector fails, and says so on the line that it changed", () => {
    const { repository, base, merge, event } = pullRequest(whole, narrowed);
    const run = runStep({ workspace: repository.folder, event, environment: { GITHUB_SHA: merge } });
    expect(run.stderr).toBe("");
    expect(run.status).toBe(1);
    const name = `main at ${base.slice(0, 7)}`;
    expect(run.outputs).toMatchObject({
      result: "findings",
      "exit-status": "1",
      complete: "true",
      base: name,
      errors: "2",
      "new-findings": "2",
      "coverage-gained": "0",
    });
    expect(Number(run.outputs["coverage-lost"])).toBeGreaterThan(5);
    const lost = resultOf(run).findings.filter(({ ruleId }) => ruleId === "coverage-lost");
    expect(run.commands).toEqual(
      written(() => {
        for (const { message } of lost)
          core.error(message, {
            title: "trailproof coverage-lost",
            file: "infra/t.yaml",
            startLine: 16,
            endLine: 16,
            startColumn: 43,
            endColumn: 50,
          });
        core.setFailed("trailproof: 2 new findings fail this step (fail-on: error).");
      }),
    );
    expect(run.report).toContain(`Compared with ${name}.`);
    expect(run.summary).toContain("**Fails.** 2 new findings fail this step (fail-on: error).");
    expect(run.summary).toContain("### Changes since");
    expect(run.summary).toMatch(/\| `dynamodb` \| data \| \*\*\d+ → \d+\*\* \|/);
    expect(run.summary).toContain("Selectors to paste under <code>AdvancedEventSelectors</code> of <code>Trail</code>");
  });

  test("that leaves what was there passes, also where that fails by itself", () => {
    const { repository, merge, event } = pullRequest(narrowed, { "README.md": "more\n" });
    const step = { workspace: repository.folder, event, environment: { GITHUB_SHA: merge } };
    const onlyNew = runStep({ ...step, inputs: { "fail-on": "warning" } });
    expect(onlyNew).toMatchObject({ status: 0, outputs: { result: "ok", "new-findings": "0", warnings: "2" } });
    expect(annotations(onlyNew)).toEqual([]);
    const all = runStep({ ...step, inputs: { "fail-on": "warning", "fail-on-scope": "all" } });
    expect(all).toMatchObject({ status: 1, outputs: { result: "findings", "new-findings": "0" } });
    expect(annotations(all).filter((line) => line.startsWith("::warning title=trailproof event-"))).toHaveLength(2);
    expect(all.summary).toContain("`event-not-recorded`");
  });

  test("that mends tells what it gains", () => {
    const { repository, event } = pullRequest(narrowed, whole);
    const run = runStep({ workspace: repository.folder, event });
    expect(run).toMatchObject({ status: 0, outputs: { result: "ok", "fixed-findings": "2", "coverage-lost": "0" } });
    expect(Number(run.outputs["coverage-gained"])).toBeGreaterThan(5);
    expect(run.summary).toContain("🔺 gained");
  });

  test.each([
    ["a file that the change breaks", { "app.yaml": broken }, "app.yaml", "false"],
    ["a trail that the change makes a module that is not here", { "main.tf": moduleOf("trail") }, "main.tf", "true"],
    ["the same, by the name of a trail's module", { "main.tf": moduleOf("aws-cloudtrail") }, "main.tf", "false"],
  ])("mends nothing that it cannot read: %s", (_, change, unread, complete) => {
    const terraform =
      'resource "aws_cloudtrail" "audit" {\n  name           = "audit"\n  s3_bucket_name = "logs"\n}\nresource "aws_dynamodb_table" "t" {\n  name = "trail"\n}\n';
    const app = templateWith({ conditions: [writesOnly] });
    const { repository, event } = pullRequest({ "app.yaml": app, "main.tf": terraform }, change);
    const run = runStep({ workspace: repository.folder, event });
    expect(run.outputs).toMatchObject({ complete, "fixed-findings": "0", "coverage-gained": "0" });
    const { notCompared, fixed } = resultOf(run).baseline ?? {};
    expect(fixed).toEqual([]);
    expect(notCompared?.unread).toEqual([unread]);
    for (const told of [run.report, run.summary]) {
      expect(told.replaceAll(/[\\`]|\s+/g, " ")).toMatch(/Not compared with .* because not both sides could read/);
      expect(told).toContain("not compared");
      expect(told).not.toContain("fixed:");
    }
    expect(annotations(run).some((line) => line.includes("Not compared with"))).toBe(true);
    expect(JSON.stringify(sarifOf(run).runs[0]?.invocations)).toContain("Not compared with");
  });

  test("that takes away the last trail, and the only file with it", () => {
    const { repository, event } = pullRequest(
      { ...whole, "README.md": "" },
      { "infra/t.yaml": templateWith({ trail: false }) },
    );
    const run = runStep({ workspace: repository.folder, event });
    expect(run).toMatchObject({ status: 1, outputs: { result: "findings" } });
    expect(annotations(run).some((line) => line.startsWith("::error title=trailproof coverage-lost"))).toBe(true);
    expect(run.summary).not.toContain("Selectors to paste");
    const gone = pullRequest(
      { "a/t.yaml": templateWith({ tables: [] }), "b/t.yaml": templateWith({ trail: false }) },
      { "a/t.yaml": null },
    );
    const folder = runStep({
      workspace: gone.repository.folder,
      event: gone.event,
      inputs: { paths: "a\nb", "same-account": "true" },
    });
    expect(folder.outputs).toMatchObject({ result: "findings", "exit-status": "1" });
    expect(folder.report).toContain("a is gone with this change.");
    expect(Number(folder.outputs["coverage-lost"])).toBeGreaterThan(0);
  });

  test("that adds a table nobody records is a warning", () => {
    const { repository, event } = pullRequest(narrowed, {
      "new.yaml": templateWith({ tables: ["Fresh"], conditions: [writesOnly] }),
    });
    expect(runStep({ workspace: repository.folder, event })).toMatchObject({
      status: 0,
      outputs: { "new-findings": "2" },
    });
    const run = runStep({ workspace: repository.folder, event, inputs: { "fail-on": "warning" } });
    expect(run.status).toBe(1);
    expect(
      annotations(run).every(
        (line) => line.includes("file=new.yaml") || line.startsWith("::error::trailproof: 2 new findings"),
      ),
    ).toBe(true);
  });

  test("in a shallow clone fetches the one commit that it lacks", () => {
    const { repository, base, merge, event } = pullRequest(whole, narrowed);
    const workspace = shallowClone(repository, merge);
    const run = runStep({ workspace, event, environment: localRemote });
    expect(run).toMatchObject({ status: 1, outputs: { base: `main at ${base.slice(0, 7)}`, "new-findings": "2" } });
    expect(readFileSync(join(workspace, ".git/shallow"), "utf8").split("\n")).toContain(merge);
  });

  test("from a fork, where nothing can be fetched, is compared with the result of an earlier run", () => {
    const { repository, merge, base, event } = pullRequest(narrowed, {
      "more.yaml": templateWith({ tables: ["Fresh"], conditions: [writesOnly] }),
    });
    const workspace = shallowClone(repository, merge);
    execFileSync("git", ["remote", "set-url", "origin", "file:///nowhere"], { cwd: workspace });
    repository.git("switch", "--quiet", "--detach", base);
    const earlier = runStep({
      workspace: repository.folder,
      event: { name: "push", payload: { ref: "refs/heads/main", before: zeros } },
    });
    mkdirSync(join(workspace, "kept"));
    cpSync(earlier.outputs["json-file"] ?? "", join(workspace, "kept/base.json"));
    const run = runStep({ workspace, event, inputs: { baseline: "kept/base.json", "fail-on": "warning" } });
    expect(run).toMatchObject({ status: 1, outputs: { base: "kept/base.json", "new-findings": "2" } });
    expect(run.report).toContain("could not be fetched");
    const without = runStep({ workspace, event, inputs: { baseline: "missing.json", "fail-on": "warning" } });
    expect(without).toMatchObject({ status: 1, outputs: { base: "", "new-findings": "4" } });
    expect(without.commands[0]).toMatch(/^::warning title=trailproof::baseline: there is no file missing\.json/);
  });

  test("whose branch is checked out is compared with where it left the base", () => {
    const { repository, base, head, event } = pullRequest(whole, { "README.md": "" });
    repository.git("switch", "--quiet", "main");
    const tip = repository.commit({ "later.yaml": templateWith({ tables: ["Later"] }) });
    repository.git("switch", "--quiet", "--detach", head);
    const payload = { pull_request: { base: { ref: "main", sha: tip }, head: { ref: "change", sha: head } } };
    const run = runStep({
      workspace: repository.folder,
      event: { name: "pull_request", payload },
      environment: { GITHUB_SHA: tip },
    });
    expect(run).toMatchObject({ status: 0, outputs: { base: `main at ${base.slice(0, 7)}`, "coverage-lost": "0" } });
    const shallow = runStep({
      workspace: shallowClone(repository, head),
      event: { ...event, payload },
      environment: localRemote,
    });
    expect(shallow).toMatchObject({
      status: 0,
      outputs: { base: `main at ${base.slice(0, 7)}`, "coverage-lost": "0" },
    });
  });

  test("of which only the base is checked out says so", () => {
    const { repository, base, event } = pullRequest(whole, narrowed);
    repository.git("switch", "--quiet", "--detach", base);
    const run = runStep({ workspace: repository.folder, event: { ...event, name: "pull_request_target" } });
    expect(run.status).toBe(0);
    expect(annotations(run)).toEqual([expect.stringContaining("What is checked out is the base of the pull request")]);
  });

  test("of files that the job makes is compared with the result of an earlier run", () => {
    const { repository, event } = pullRequest({ ".gitignore": "out/\n" }, { "README.md": "" });
    repository.write({ "out/t.json.yaml": templateWith({ conditions: [writesOnly] }) });
    const step = { workspace: repository.folder, event, inputs: { paths: "out/t.json.yaml", "fail-on": "warning" } };
    const first = runStep(step);
    expect(first.outputs).toMatchObject({ base: "", "new-findings": "2" });
    expect(first.commands[0]).toContain("because git does not know it");
    cpSync(first.outputs["json-file"] ?? "", join(repository.folder, "base.json"));
    expect(runStep({ ...step, inputs: { ...step.inputs, baseline: "base.json" } })).toMatchObject({
      status: 0,
      outputs: { base: "base.json", "new-findings": "0" },
    });
  });
});

describe("other events", () => {
  test("a push is compared with what was there before", () => {
    const repository = new GitRepository();
    const before = repository.commit(whole);
    repository.commit({ "README.md": "" });
    repository.commit(narrowed);
    const run = runStep({
      workspace: repository.folder,
      event: { name: "push", payload: { ref: "refs/heads/main", before } },
    });
    expect(run).toMatchObject({ status: 1, outputs: { base: `main before this push at ${before.slice(0, 7)}` } });
  });

  test("a merge group is compared with its base", () => {
    const repository = new GitRepository();
    const before = repository.commit(whole);
    repository.commit(narrowed);
    const payload = { merge_group: { base_sha: before, base_ref: "refs/heads/main", head_sha: zeros } };
    expect(runStep({ workspace: repository.folder, event: { name: "merge_group", payload } })).toMatchObject({
      status: 1,
      outputs: { base: `main before this merge group at ${before.slice(0, 7)}` },
    });
  });

  test.each([
    ["schedule", { schedule: "0 5 * * *" }],
    ["workflow_dispatch", {}],
    ["push", { ref: "refs/heads/new", before: zeros }],
    ["push", { before: "--upload-pack=x" }],
    ["pull_request", { pull_request: null }],
  ])("%s with %j is compared with nothing", (name, payload) => {
    const repository = new GitRepository();
    repository.commit(narrowed);
    const run = runStep({ workspace: repository.folder, event: { name, payload }, inputs: { "fail-on": "warning" } });
    expect(run).toMatchObject({ status: 1, stderr: "", outputs: { base: "", "new-findings": "2" } });
    expect(run.summary).toContain("Compared with nothing");
  });

  test("what to compare with can be named", () => {
    const repository = new GitRepository();
    repository.commit(whole);
    repository.git("tag", "released");
    repository.commit(narrowed);
    const step = { workspace: repository.folder };
    expect(runStep({ ...step, inputs: { base: "released" } })).toMatchObject({
      status: 1,
      outputs: { "new-findings": "2" },
    });
    expect(runStep({ ...step, inputs: { base: "relaesed" } })).toMatchObject({
      status: 1,
      outputs: { result: "usage" },
      commands: [expect.stringContaining("git knows no commit relaesed")],
    });
    expect(runStep({ ...step, inputs: { base: "none" } }).outputs).toMatchObject({ base: "" });
  });
});

describe("surroundings", () => {
  test.each([
    ["no repository", {}, "what is checked is no git repository"],
    ["no git", { PATH: "/nowhere" }, "the program git was not found"],
  ])("%s", (_name, environment, because) => {
    const run = runStep({
      workspace: folderWith(narrowed),
      event: { name: "push", payload: { before: "1".repeat(40) } },
      environment,
    });
    expect(run).toMatchObject({ status: 0, stderr: "", outputs: { result: "ok", base: "" } });
    expect(run.report).toContain(`Compared with nothing: ${because}.`);
  });

  test("nothing of the runner but the inputs", () => {
    const without = Object.fromEntries(
      [
        "GITHUB_EVENT_PATH",
        "GITHUB_EVENT_NAME",
        "GITHUB_STEP_SUMMARY",
        "GITHUB_WORKSPACE",
        "GITHUB_ACTIONS",
        "RUNNER_TEMP",
        "HOME",
      ].map((name) => [name, null]),
    );
    const workspace = folderWith(narrowed);
    expect(runStep({ workspace, environment: without })).toMatchObject({ status: 0, stderr: "" });
    expect(existsSync(join(workspace, "trailproof.sarif"))).toBe(true);
  });

  test("a monorepo: one step a stack, with paths of its own", () => {
    const { repository, event } = pullRequest(
      { "stacks/a/t.yaml": templateWith(), "stacks/b/t.yaml": templateWith() },
      { "stacks/b/t.yaml": templateWith({ conditions: [writesOnly] }) },
    );
    const a = runStep({
      workspace: repository.folder,
      event,
      inputs: { "working-directory": "stacks/a", category: "stacks/a" },
    });
    const b = runStep({
      workspace: repository.folder,
      event,
      inputs: { "working-directory": "stacks/b", category: "stacks/b", "sarif-file": "out/b.sarif" },
    });
    expect(a).toMatchObject({
      status: 0,
      outputs: { "sarif-file": expect.stringMatching(/stacks-a\.sarif$/) as string },
    });
    expect(b.status).toBe(1);
    expect(b.outputs["sarif-file"]).toBe(join(repository.folder, "stacks/b/out/b.sarif"));
    expect(annotations(b)[0]).toContain("file=stacks/b/t.yaml,");
    expect(b.summary).toMatch(/^## ❌ trailproof `stacks\/b`: /);
    expect(sarifOf(b).runs[0]?.automationDetails?.id).toBe("stacks/b/");
    expect(sarifOf(b).runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(
      "stacks/b/t.yaml",
    );
  });

  test("a sparse checkout: what is left out is not lost", () => {
    const { repository, event } = pullRequest(
      { "a/t.yaml": templateWith({ tables: [] }), "b/t.yaml": templateWith() },
      { "README.md": "" },
    );
    repository.git("sparse-checkout", "set", "a");
    expect(existsSync(join(repository.folder, "b"))).toBe(false);
    expect(runStep({ workspace: repository.folder, event })).toMatchObject({
      status: 0,
      outputs: { result: "ok", "coverage-lost": "0", base: expect.stringContaining("main") as string },
    });
  });

  test("a checkout below the workspace: paths are those of the repository", () => {
    const { repository, event } = pullRequest(whole, narrowed);
    const workspace = folderWith({});
    cpSync(repository.folder, join(workspace, "code"), { recursive: true });
    const run = runStep({ workspace, event, inputs: { "working-directory": "code" } });
    expect(annotations(run)[0]).toContain("file=infra/t.yaml,");
  });

  test("ten annotations, of each cause one before a second of any", () => {
    const tables = Array.from({ length: 30 }, (_item, index) => `Table${String(index)}`);
    const { repository, event } = pullRequest(
      { "README.md": "" },
      { "a.yaml": templateWith({ tables, conditions: [writesOnly] }), "off.yaml": off, "broken.yaml": broken },
    );
    const run = runStep({ workspace: repository.folder, event });
    expect(annotations(run)).toHaveLength(10);
    const titles = annotations(run).map((line) => /title=([^,:]*)/.exec(line)?.[1] ?? "failure");
    expect(titles[0]).toBe("trailproof trail-not-logging");
    expect(new Set(titles)).toEqual(
      new Set([
        "trailproof trail-not-logging",
        "trailproof",
        "trailproof event-not-recorded",
        "trailproof event-partly-recorded",
        "failure",
      ]),
    );
    expect(run.commands.some((line) => /^\d+ more annotations left out/.test(line))).toBe(true);
    expect(
      runStep({ workspace: repository.folder, event, inputs: { annotations: "false", summary: "false" } }),
    ).toMatchObject({ summary: "", commands: [expect.stringContaining("::error::trailproof: ")] });
  });

  test("no text of the code becomes a command of the runner", () => {
    const name = '"X\\n::set-output name=result::ok\\n::error::no"';
    const run = runStep({
      workspace: folderWith({
        "::warning::a.yaml": `Resources:\n  ${name}: { Type: AWS::DynamoDB::Table }\n${off.replace("Resources:\n", "")}`,
      }),
      inputs: { "fail-on": "none" },
    });
    expect(run.status).toBe(0);
    for (const line of run.commands) expect(line).toMatch(/^(::(error|warning|notice) title=trailproof|\d+ more)/);
  });
});

describe("what cannot be read", () => {
  test("is a warning for code, unless asked otherwise", () => {
    const workspace = folderWith({ "t.yaml": templateWith(), "broken.yaml": broken });
    const run = runStep({ workspace });
    expect(run).toMatchObject({ status: 0, outputs: { result: "ok", complete: "false" } });
    expect(annotations(run)).toEqual([expect.stringMatching(/^::warning title=trailproof,file=broken\.yaml/)]);
    expect(runStep({ workspace, inputs: { "fail-on-incomplete": "true" } })).toMatchObject({
      status: 1,
      outputs: { result: "incomplete", "exit-status": "3" },
    });
  });

  test.each([
    [
      "inputs",
      { fail_on: "error", summary: "perhaps" },
      /checked nothing\. summary: found "perhaps", expected true or false\.$/,
    ],
    ["a working directory", { "working-directory": "nowhere" }, /nowhere is no folder/],
    ["a policy", { policy: "docmented" }, /documented/],
    ["a configuration", { config: "nowhere.yaml" }, /nowhere\.yaml/],
    ["a snapshot", { trails: "nowhere.json" }, /nowhere\.json/],
    ["a live account without credentials", { account: "true", region: "us-east-1" }, /credentials/],
  ])("%s that is wrong fails and is told", (_name, inputs, message) => {
    const run = runStep({
      workspace: folderWith({ "t.yaml": templateWith() }),
      inputs,
      environment: { AWS_EC2_METADATA_DISABLED: "true" },
    });
    expect(run).toMatchObject({ status: 1, stderr: "", outputs: { result: "usage", "exit-status": "2" } });
    expect(run.outputs["sarif-file"]).toBeUndefined();
    expect(run.commands.at(-1)).toMatch(/^::error::/);
    expect(run.commands.at(-1)).toMatch(message);
  });

  test("a path that never was fails, and the rest is checked", () => {
    const run = runStep({ workspace: folderWith({ "t.yaml": off }), inputs: { paths: "t.yaml\nnowhere" } });
    expect(run).toMatchObject({ status: 1, outputs: { result: "usage", "exit-status": "2", errors: "1" } });
    expect(run.commands.at(-1)).toContain("nowhere");
  });
});

describe("files", () => {
  test("SARIF is written when there is nothing to find", () => {
    const run = runStep({ workspace: folderWith({ "t.yaml": templateWith({ tables: [] }) }) });
    expect(run).toMatchObject({ status: 0, outputs: { result: "ok", errors: "0" } });
    expect(sarifOf(run).runs[0]?.results).toEqual([]);
    expect(resultOf(run).formatVersion).toBe(1);
  });

  test.runIf(isMultitoolAvailable)(
    "SARIF passes the checks of GitHub's upload: with findings of the base, without any, and where something cannot be read",
    () => {
      const ignored = "formatVersion: 1\nignore: [{ rule: trail-not-logging, resource: Trail, reason: known }]\n";
      const change = pullRequest(narrowed, {
        "infra/t.yaml": templateWith({ tables: ["Orders", "Fresh"], conditions: [writesOnly] }),
        "ä b/off.yaml": off,
        "trailproof.yaml": ignored,
      });
      const first = runStep({
        workspace: change.repository.folder,
        event: change.event,
        inputs: { category: "stacks/a" },
      });
      const others = [folderWith({ "README.md": "" }), folderWith({ "t.yaml": off, "broken.yaml": broken })].map(
        (workspace) => runStep({ workspace }),
      );
      expect(
        sarifProblems([first, ...others].map((run) => readFileSync(run.outputs["sarif-file"] ?? "", "utf8"))),
      ).toEqual([]);
      const results = sarifOf(first).runs[0]?.results ?? [];
      expect(new Set(results.map(({ baselineState }) => baselineState))).toEqual(new Set(["new", "unchanged"]));
      expect(results.some(({ suppressions = [] }) => suppressions.length > 0)).toBe(true);
    },
  );

  test("the report for a comment says what the summary says, within the length of a comment", () => {
    const tables = Array.from({ length: 400 }, (_item, index) => `Table${String(index)}`);
    const { repository, event } = pullRequest(
      { "t.yaml": templateWith({ tables }) },
      { "t.yaml": templateWith({ tables, conditions: [writesOnly] }) },
    );
    const run = runStep({ workspace: repository.folder, event });
    const comment = readFileSync(run.outputs["markdown-file"] ?? "", "utf8");
    expect(comment.split("\n")[0]).toBe(run.summary.split("\n")[0]);
    expect(comment).toContain("**Fails.**");
    expect(comment.length).toBeLessThan(65_536);
    const named = runStep({ workspace: repository.folder, event, inputs: { "markdown-file": "out/comment.md" } });
    expect(named.outputs["markdown-file"]).toBe(join(repository.folder, "out/comment.md"));
  });

  test("code scanning and annotations have no place in a file that git ignores", () => {
    const { repository, event } = pullRequest(
      { ".gitignore": "made\n", "cdk.json": "{}\n" },
      { "cdk.json": '{ "app": "node app.js" }\n' },
    );
    repository.write({ "made/t.yaml": templateWith({ conditions: [writesOnly] }) });
    const run = runStep({ workspace: repository.folder, event, inputs: { paths: "made/t.yaml" } });
    const places = (sarifOf(run).runs[0]?.results ?? []).map(
      ({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri,
    );
    expect(new Set(places)).toEqual(new Set(["cdk.json"]));
    expect(annotations(run).some((line) => line.includes("file=made/"))).toBe(false);
    expect(resultOf(run).findings.every(({ location }) => location.uri === "made/t.yaml")).toBe(true);
  });

  test("people read of inputs, not of options", () => {
    const run = runStep({ workspace: folderWith({ "t.yaml": templateWith({ trail: false }) }) });
    expect(run.summary).toContain("the input trails");
    // Pages of rules are quoted as they are.
    expect(run.summary.replace(/<details>[^]*?<\/details>/g, "")).not.toMatch(/--[a-z]/);
  });

  test("fingerprints stay when lines move", () => {
    const fingerprints = (text: string): unknown[] =>
      (sarifOf(runStep({ workspace: folderWith({ "t.yaml": text }) })).runs[0]?.results ?? []).map(
        ({ partialFingerprints }) => partialFingerprints,
      );
    const before = fingerprints(narrowed["infra/t.yaml"]);
    expect(before.length).toBeGreaterThan(0);
    expect(fingerprints(`# a comment\n\n${narrowed["infra/t.yaml"]}`)).toEqual(before);
  });

  test("the selector to paste closes the gap", () => {
    const run = runStep({ workspace: folderWith({ "t.yaml": narrowed["infra/t.yaml"] }) });
    const selector = /```yaml\n([^]*?)\n```/.exec(run.summary)?.[1] ?? "";
    const mended = `${narrowed["infra/t.yaml"].trimEnd()}\n${selector.replaceAll(/^/gm, "        ")}\n`;
    expect(runStep({ workspace: folderWith({ "t.yaml": mended }), inputs: { "fail-on": "warning" } })).toMatchObject({
      status: 0,
      outputs: { warnings: "0" },
    });
  });

  test("rules are linked where the Action has a repository, else quoted", () => {
    const workspace = folderWith({ "t.yaml": off });
    expect(runStep({ workspace }).summary).toContain("**How to fix**");
    const linked = runStep({
      workspace,
      environment: {
        GITHUB_ACTION_REPOSITORY: "acme/trailproof",
        GITHUB_ACTION_REF: "v1",
        GITHUB_SERVER_URL: "https://github.com",
      },
    }).summary;
    expect(linked).toContain(
      "[`trail-not-logging`](https://github.com/acme/trailproof/blob/v1/policies/rules/trail-not-logging.md)",
    );
    expect(linked).not.toContain("**How to fix**");
  });

  test("the configuration decides where the workflow says nothing", () => {
    const files = { "t.yaml": narrowed["infra/t.yaml"], "trailproof.yaml": "formatVersion: 1\nfailOn: warning\n" };
    expect(runStep({ workspace: folderWith(files) }).status).toBe(1);
    expect(runStep({ workspace: folderWith(files), inputs: { "fail-on": "error" } }).status).toBe(0);
    expect(runStep({ workspace: folderWith(files), inputs: { config: "none" } }).status).toBe(0);
  });
});
