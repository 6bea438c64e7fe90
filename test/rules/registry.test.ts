import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { ruleIds } from "../../src/rules/index.ts";
import { rulePages } from "../../src/rules/pages.ts";

function namesIn(folder: string, extension: string): string[] {
  return readdirSync(new URL(folder, import.meta.url))
    .filter((name) => name.endsWith(extension))
    .map((name) => name.slice(0, -extension.length))
    .sort();
}

test("every rule has a page, and every page a rule", async () => {
  expect(namesIn("../../policies/rules/", ".md")).toEqual(ruleIds);
  expect((await rulePages()).map(({ id }) => id).sort()).toEqual(ruleIds);
});

test("every rule has a file of its name", () => {
  expect(namesIn("../../src/rules/", ".ts")).toEqual(expect.arrayContaining([...ruleIds]));
});

test("every rule has a test of its name", () => {
  expect(namesIn("./", ".test.ts")).toEqual(expect.arrayContaining([...ruleIds]));
});
