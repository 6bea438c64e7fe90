import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { ruleIndex } from "../../scripts/generate/rule-index.mjs";
import { evidenceRules, ruleIds } from "../../src/rules/index.ts";
import { rulePages } from "../../src/rules/pages.ts";
import { rulesWithCases } from "../cases/rule-cases.ts";
import { rulesWithSinkCases } from "../helpers/validity-cases.ts";

function namesIn(folder: string, extension: string): string[] {
  return readdirSync(new URL(folder, import.meta.url))
    .filter((name) => name.endsWith(extension))
    .map((name) => name.slice(0, -extension.length))
    .sort();
}

test("the list of rules is what npm run generate makes of the files", async () => {
  const folder = new URL("../../src/rules/", import.meta.url);
  expect(readFileSync(new URL("index.ts", folder), "utf8")).toBe(await ruleIndex(fileURLToPath(folder)));
});

test("every rule has a page, and every page a rule", async () => {
  expect(namesIn("../../policies/rules/", ".md")).toEqual(ruleIds);
  expect((await rulePages()).map(({ id }) => id).sort()).toEqual(ruleIds);
});

test("every rule has a file of its name", () => {
  expect(namesIn("../../src/rules/", ".ts")).toEqual(expect.arrayContaining([...ruleIds]));
});

test("every rule has cases, or a test of its name", () => {
  // Rules about logs have cases together, in `test/cases/verify`.
  const ofLogs = evidenceRules.map(({ id }) => id);
  const tested = [...rulesWithCases(), ...rulesWithSinkCases(), ...namesIn("./", ".test.ts"), ...ofLogs];
  expect(ruleIds.filter((id) => !tested.includes(id))).toEqual([]);
});
