/**
 * What pages tell people to run, as the bundled program runs it. That it prints what they show is held by `test/docs`,
 * in one process.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The commands of a page that begin so, with the first line that it shows of what they print. */
const commands = (page: string, beginning: string) =>
  readFileSync(`${root}${page}`, "utf8")
    .split("\n")
    .flatMap((line, index, lines) =>
      line.startsWith(beginning) ? [{ words: line.slice(beginning.length), shown: lines[index + 1] ?? "" }] : [],
    );

const run = (words: string) =>
  spawnSync(process.execPath, ["dist/cli.js", ...words.split(" ")], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined },
  });

describe("README.md", () => {
  it.each(commands("README.md", "$ node dist/cli.js "))("$words prints what is shown", ({ words, shown }) => {
    expect(run(words).stdout.split("\n")[0]).toBe(shown);
  });
});

describe("CONTRIBUTING.md", () => {
  const lines = commands("CONTRIBUTING.md", "node /tmp/trailproof/cli.js ");
  it("shows commands", () => {
    expect(lines.length).toBeGreaterThan(0);
  });
  it.each(lines)("trailproof $words answers", ({ words }) => {
    const { stdout, stderr } = run(words);
    expect(stderr).toBe("");
    expect(stdout).not.toBe("");
  });
});
