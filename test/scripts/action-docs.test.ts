import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withActionDocs } from "../../scripts/action-docs.mjs";

test("README.md says what action.yml and the example workflows say", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  expect(withActionDocs(readme), "run: node scripts/action-docs.mjs").toBe(readme);
});
