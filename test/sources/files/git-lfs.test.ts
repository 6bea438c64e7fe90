import { describe, expect, test } from "vitest";
import { runCheck, type CheckRun } from "../../../src/run/check.ts";
import { runDiff } from "../../../src/run/diff.ts";
import { GitRepository, templateWith } from "../../run/diff/git-repository.ts";

const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"4d7a".repeat(16)}\nsize 12345\n`;

async function check(files: Readonly<Record<string, string>>, options: object = {}): Promise<CheckRun> {
  const repository = new GitRepository();
  repository.write(files);
  const outcome = await runCheck({ today: "2026-11-20", workingDirectory: repository.folder, ...options });
  if (outcome.kind === "usage") throw new Error(outcome.errors.map(({ message }) => message).join("\n"));
  return outcome.run;
}

describe("a pointer of Git LFS", () => {
  test.each([
    ["t.yaml", {}, true],
    ["t.yaml", { paths: ["t.yaml"] }, false],
    ["plan.json", { paths: ["plan.json"] }, false],
    ["main.tf", {}, false],
    ["data.json", {}, true],
  ])("as %s with %j is told; complete: %s", async (name, options, isComplete) => {
    const { complete, result } = await check({ [name]: pointer }, options);
    expect(complete).toBe(isComplete);
    const told = result.notifications.filter(({ message }) =>
      message.startsWith(`${name} was not checked: it is a pointer of Git LFS`),
    );
    expect(told).toHaveLength(1);
    expect(told[0]?.message).toContain('"git lfs pull"');
  });

  test("can be left out, and a text about pointers is none", async () => {
    expect(await check({ "t.yaml": templateWith(), "data.json": pointer }, { exclude: ["data.json"] })).toMatchObject({
      complete: true,
    });
    expect(
      await check({ "t.yaml": templateWith(), "notes.yaml": `note: |\n  ${pointer.replaceAll("\n", "\n  ")}\n` }),
    ).toMatchObject({ complete: true });
  });

  test("in the base of a comparison is not taken for nothing", async () => {
    const repository = new GitRepository();
    repository.commit({ "t.yaml": pointer });
    repository.write({ "t.yaml": templateWith() });
    const outcome = await runDiff({
      base: "git:HEAD:t.yaml",
      head: "t.yaml",
      workingDirectory: repository.folder,
      today: "2026-11-20",
    });
    if (outcome.kind === "usage") throw new Error("expected a result");
    expect(outcome.run.result.notifications.map(({ message }) => message).join("\n")).toContain(
      "git:HEAD:t.yaml could not be read completely",
    );
  });
});
