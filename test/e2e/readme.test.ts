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
