/** `diff` and `--baseline` of the bundled program. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { GitRepository, templateWith, writesOnly } from "../../run/diff/git-repository.ts";
import { isMultitoolAvailable, sarifProblems } from "../../e2e/multitool.ts";
import { folderWith, trailproof } from "../../helpers/command-line.ts";

describe("diff", () => {
  test("what is lost fails the run, also where warnings do not", async () => {
    const cwd = folderWith({ "before.yaml": templateWith(), "after.yaml": templateWith({ conditions: [writesOnly] }) });
    const run = await trailproof(["diff", "before.yaml", "after.yaml"], { cwd });
    expect(run).toMatchObject({ status: 1, stderr: "" });
    expect(run.stdout).toContain("Since before.yaml · 7 operations lost");
    expect(run.stdout).toContain("coverage-lost");
  });

  test("what stays as it was does not", async () => {
    const cwd = folderWith({
      "before.yaml": templateWith({ conditions: [writesOnly] }),
      "after.yaml": templateWith({ conditions: [writesOnly] }),
    });
    const run = await trailproof(["diff", "before.yaml", "after.yaml", "--fail-on", "note"], { cwd });
    expect(run.status).toBe(0);
    expect(run.stdout).toContain("no change in coverage");
  });

  test("a revision of git, in every format", async () => {
    const repository = new GitRepository();
    repository.commit({ "t.yaml": templateWith() });
    repository.write({ "t.yaml": templateWith({ trail: false }) });
    for (const format of ["text", "json", "sarif", "markdown", "github"]) {
      const run = await trailproof(["diff", "git:HEAD", ".", "--format", format], { cwd: repository.folder });
      expect(run.status, run.stderr).toBe(1);
      expect(run.stdout).toContain("coverage-lost");
    }
    const { stdout } = await trailproof(["diff", "git:HEAD", ".", "--format", "sarif", "--pedantic"], {
      cwd: repository.folder,
    });
    if (isMultitoolAvailable) expect(sarifProblems([stdout])).toEqual([]);
    const sarif = JSON.parse(stdout) as { runs: { results: { ruleId: string; baselineState: string }[] }[] };
    const states = sarif.runs[0]?.results.map(({ ruleId, baselineState }) => `${ruleId} ${baselineState}`);
    expect(states).toContain("coverage-lost new");
    expect(states).toContain("coverage-undetermined unchanged");
  });

  test.each([
    [["diff", "git:HEAD"], "missing required argument"],
    [["diff", "git:nowhere", "."], "git knows no commit nowhere"],
    [["diff", "nowhere.yaml", "t.yaml"], "nowhere.yaml"],
  ])("%j is wrong usage", async (words, message) => {
    const repository = new GitRepository();
    repository.commit({ "t.yaml": templateWith() });
    const run = await trailproof(words, { cwd: repository.folder });
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(message);
  });
});

describe("--baseline", () => {
  test("a result of the program itself, JSON and SARIF", async () => {
    const cwd = folderWith({ "t.yaml": templateWith({ conditions: [writesOnly] }) });
    expect(
      (await trailproof(["check", "--fail-on", "warning", "--output", "base.json", "--output", "base.sarif"], { cwd }))
        .status,
    ).toBe(1);
    for (const baseline of ["base.json", "base.sarif"]) {
      const run = await trailproof(["check", "t.yaml", "--fail-on", "warning", "--baseline", baseline], { cwd });
      expect(run.status, run.stdout).toBe(0);
      expect(run.stdout).toContain("unchanged");
    }
    expect(JSON.parse(readFileSync(join(cwd, "base.json"), "utf8"))).not.toHaveProperty("baseline");
  });

  test("one that is none", async () => {
    const cwd = folderWith({ "t.yaml": templateWith(), "base.json": "{}" });
    const run = await trailproof(["check", "t.yaml", "--baseline", "base.json"], { cwd });
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(
      "base.json is no JSON result of trailproof. Make one with: trailproof check --output base.json",
    );
  });
});
