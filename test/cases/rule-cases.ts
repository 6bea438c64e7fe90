import { describe } from "vitest";
import { casesIn } from "./coverage-case.ts";
import { testCase } from "./run-coverage-case.ts";

/** Declares the tests of `test/cases/rules/<ruleId>.yaml`. */
export function testRuleCases(ruleId: string): void {
  describe(ruleId, () => {
    for (const { file, cases } of casesIn(new URL("rules/", import.meta.url)))
      if (file === `${ruleId}.yaml`) for (const given of cases) testCase(given);
  });
}
