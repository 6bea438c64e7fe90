import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { consoleBlocks, pages, run } from "../../scripts/readme-blocks.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

describe.each(pages.map((page) => ({ ...page, name: relative(root, page.path) })))("$name", ({ path, folder }) => {
  const blocks = consoleBlocks(readFileSync(path, "utf8"));
  it("shows commands", () => {
    expect(blocks.length).toBeGreaterThan(0);
  });
  it.each(blocks)("$command prints what is shown", ({ command, output }) => {
    expect(run(command, folder)).toBe(output);
  });
});

describe("CONTRIBUTING.md", () => {
  const text = readFileSync(new URL("../../CONTRIBUTING.md", import.meta.url), "utf8");
  const commands = [...text.matchAll(/^node \/tmp\/trailproof\/cli\.js (.+)$/gm)].map(([, words = ""]) => words);

  it("shows commands", () => {
    expect(commands.length).toBeGreaterThan(0);
  });
  it.each(commands)("trailproof %s answers", (words) => {
    const { stdout, stderr } = spawnSync(process.execPath, ["dist/cli.js", ...words.split(" ")], {
      cwd: root,
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    expect(stdout).not.toBe("");
  });
});
