import fc from "fast-check";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  changedLinesSince,
  isChanged,
  parsePatch,
  type ChangedLines,
} from "../../../src/shell/action/changed-lines.ts";
import { findRepository } from "../../../src/git/repository.ts";
import { GitRepository } from "../../run/diff/git-repository.ts";

async function changedLines(commit: string, folder: string): Promise<ChangedLines | null> {
  const found = await findRepository(folder, "own");
  if (found.kind === "failed") throw new Error(found.reason.message);
  return changedLinesSince(commit, found.repository);
}

function object(changed: ChangedLines | null): Record<string, unknown> {
  return Object.fromEntries(changed ?? []);
}

describe("changed lines of a real repository", () => {
  test("added, rewritten and removed lines, new, removed and renamed files, odd names", async () => {
    const repository = new GitRepository();
    const lines = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
    const base = repository.commit({
      "a.yaml": lines,
      "gone.yaml": lines,
      "old.yaml": `${lines}x\n`,
      'é "q" b/c.yaml': lines,
    });
    repository.commit({
      "a.yaml": "1\n2\nnew\nnew\n3\n4\nrewritten\n6\n7\n9\n",
      "gone.yaml": null,
      "old.yaml": null,
      "renamed.yaml": `${lines}y\n`,
      "fresh.yaml": "--- a/not-a-header.yaml\n+++ b/not-a-header.yaml\n@@ -1 +1 @@\n",
      'é "q" b/c.yaml': `${lines}10\n`,
    });
    repository.write({ "a.yaml": "0\n1\n2\nnew\nnew\n3\n4\nrewritten\n6\n7\n9\n" });
    expect(object(await changedLines(base, repository.folder))).toEqual({
      "a.yaml": [
        [1, 1],
        [4, 5],
        [8, 8],
      ],
      "renamed.yaml": [[10, 10]],
      "fresh.yaml": [[1, 3]],
      'é "q" b/c.yaml': [[10, 10]],
    });
  });

  test("from a folder of the repository, relative to it; and where git knows nothing", async () => {
    const repository = new GitRepository();
    const base = repository.commit({ "stacks/a/t.yaml": "1\n", "other.yaml": "1\n" });
    repository.commit({ "stacks/a/t.yaml": "2\n", "other.yaml": "2\n" });
    expect(object(await changedLines(base, join(repository.folder, "stacks/a")))).toEqual({ "t.yaml": [[1, 1]] });
    expect(await changedLines("0".repeat(39).concat("1"), repository.folder)).toBeNull();
    mkdirSync(join(repository.folder, "empty"));
  });

  test("settings of git do not matter", async () => {
    const repository = new GitRepository();
    const base = repository.commit({ "t.yaml": "1\n2\n3\n" });
    repository.commit({ "t.yaml": "one\n2\nthree\n" });
    repository.git("config", "diff.noprefix", "true");
    repository.git("config", "diff.mnemonicPrefix", "true");
    repository.git("config", "color.ui", "always");
    repository.git("config", "diff.interHunkContext", "9");
    expect(object(await changedLines(base, repository.folder))).toEqual({
      "t.yaml": [
        [1, 1],
        [3, 3],
      ],
    });
  });
});

describe("patches", () => {
  test("a range touches another where one line is in both", () => {
    const changed = parsePatch("+++ b/a\n@@ -0,0 +3,2 @@\n+x\n+y\n");
    expect([1, 2, 3, 4, 5].map((line) => isChanged(changed, "a", line, line))).toEqual([
      false,
      false,
      true,
      true,
      false,
    ]);
    expect(isChanged(changed, "a", 1, 9)).toBe(true);
    expect(isChanged(changed, "b", 3, 3)).toBe(false);
  });

  test("any text is read", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.constantFrom("+++ b/a", '+++ "b/\\303', "@@ -1,2 +3 @@", "@@ -0,0 +0,0 @@", "\\ No newline"),
          ),
        ),
        (lines) => parsePatch(lines.join("\n")) instanceof Map,
      ),
    );
  });
});
