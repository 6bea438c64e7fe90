import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { consoleBlocks, run } from "../../scripts/readme-blocks.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const blocks = consoleBlocks(readFileSync(`${root}README.md`, "utf8"));

describe("README.md", () => {
  it("shows commands", () => {
    expect(blocks.length).toBeGreaterThan(2);
  });
  it.each(blocks)("$command prints what is shown", ({ command, output }) => {
    expect(run(command, root)).toBe(output);
  });
});
