import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { ruleIds } from "../../src/rules/index.ts";
import { rulePages } from "../../src/rules/pages.ts";
import { rulesWithCases } from "../cases/rule-cases.ts";
import { rulesWithSinkCases } from "../helpers/validity-cases.ts";

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

test("every rule has cases, or a test of its name", () => {
  const tested = [...rulesWithCases(), ...rulesWithSinkCases(), ...namesIn("./", ".test.ts")];
  expect(ruleIds.filter((id) => !tested.includes(id))).toEqual([]);
});
