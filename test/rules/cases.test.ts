/** The cases of every rule: whole runs in `test/cases/rules`, sinks alone in `test/cases/validity`. */
import { expect, test } from "vitest";
import { ruleIds } from "../../src/rules/index.ts";
import { rulesWithCases, testRuleCases } from "../cases/rule-cases.ts";
import { rulesWithSinkCases, testSinkCases } from "../helpers/validity-cases.ts";

testRuleCases();
testSinkCases();

test("every file of cases is named like a rule", () => {
  expect(ruleIds).toEqual(expect.arrayContaining([...rulesWithCases(), ...rulesWithSinkCases()]));
});
