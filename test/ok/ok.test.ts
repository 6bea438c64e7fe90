/** Inputs in which nothing is wrong: no finding of kind `fail`, and exit status 0 even where notes count. */
import { describe } from "vitest";
import { casesIn } from "../cases/coverage-case.ts";
import { testCase } from "../cases/run-coverage-case.ts";

for (const { file, cases } of casesIn(new URL("./", import.meta.url)))
  describe(file, () => {
    for (const given of cases)
      testCase({ fails: [], exit: 0, ...given, options: { failOn: "note", ...given.options } });
  });
