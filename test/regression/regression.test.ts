/** Mistakes that were found once: each with the smallest input that showed it. */
import { describe } from "vitest";
import { casesIn } from "../cases/coverage-case.ts";
import { testCase } from "../cases/run-coverage-case.ts";

for (const { file, cases } of casesIn(new URL("./", import.meta.url)))
  describe(file, () => {
    for (const given of cases) testCase(given);
  });
