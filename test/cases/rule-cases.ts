import { readdirSync } from "node:fs";
import { describe } from "vitest";
import { casesIn } from "./coverage-case.ts";
import { testCase } from "./run-coverage-case.ts";

const folder = new URL("rules/", import.meta.url);

/** The ids of rules that have cases in `test/cases/rules`. */
export function rulesWithCases(): string[] {
  return namesOfCases(folder);
}

/** The names of the files of cases in a folder, without their extension. */
export function namesOfCases(cases: URL): string[] {
  return readdirSync(cases)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => name.slice(0, -".yaml".length))
    .sort();
}

/** Declares the tests of `test/cases/rules`, by rule. */
export function testRuleCases(): void {
  for (const { file, cases } of casesIn(folder))
    describe(file.slice(0, -".yaml".length), () => {
      for (const given of cases) testCase(given);
    });
}
