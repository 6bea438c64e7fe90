/**
 * Every page shows what its commands print, what the program says of itself, and examples that hold. `npm run docs`
 * writes pages anew.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { picture, plain } from "./picture.ts";
import { runWords } from "./run-line.ts";
import { rendered, root } from "./page.ts";

const pages = [
  "README.md",
  ...readdirSync(`${root}docs`)
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

test.each(pages)("%s is what it says", async (page) => {
  const path = join(root, page);
  await expect(await rendered(readFileSync(path, "utf8"), null)).toMatchFileSnapshot(path);
});

const repositories = readdirSync(`${root}test/repositories`).map((name) => `test/repositories/${name}`);

test.each(repositories)("%s/README.md is what it says", async (folder) => {
  const path = join(root, folder, "README.md");
  await expect(await rendered(readFileSync(path, "utf8"), join(root, folder))).toMatchFileSnapshot(path);
});

test.each(pages)("%s begins no line with a figure, which would end the paragraph in Markdown", (page) => {
  expect(readFileSync(join(root, page), "utf8")).not.toMatch(/^ *<!-- fact:/m);
});

describe("the page for strangers", () => {
  test("has a picture of what the program prints now", async () => {
    const { stdout } = await runWords(["demo", "--color"], root);
    const lines = stdout.trimEnd().split("\n");
    const end = lines.findIndex((line) => plain(line).startsWith("To record these events"));
    const shown = ["$ trailproof demo", "", ...lines.slice(0, end)];
    await expect(picture(shown, "What trailproof says of a change of one word in a selector")).toMatchFileSnapshot(
      join(root, "docs/images/change.svg"),
    );
  });

  test("is short", () => {
    expect(readFileSync(`${root}README.md`, "utf8").split("\n").length).toBeLessThanOrEqual(151);
  });
});
