import { describe } from "vitest";
import { casesIn } from "./coverage-case.ts";
import { testCase } from "./run-coverage-case.ts";

for (const { file, cases } of casesIn(new URL("coverage/", import.meta.url)))
  describe(file, () => {
    for (const given of cases) testCase(given);
  });
