/** What becomes of one verdict, whatever it was and is. */
import { describe, expect, test } from "vitest";
import { verdictComparisonOf, type CoverageQuestion } from "../../src/comparison/coverage.ts";
import type { BaselineChange, Verdict } from "../../src/model/result.ts";

const question: CoverageQuestion = {
  policy: "p",
  requirement: "r",
  service: "kms",
  eventSource: "kms.amazonaws.com",
  category: "management",
  operation: "Decrypt",
  address: null,
};

/** Before, after, and what that is; all other pairs are no change that anybody made. */
const changes: readonly (readonly [Verdict, Verdict, BaselineChange])[] = [
  ["covered", "partial", "lost"],
  ["covered", "uncovered", "lost"],
  ["partial", "uncovered", "lost"],
  ["partial", "covered", "gained"],
  ["uncovered", "covered", "gained"],
  ["uncovered", "partial", "gained"],
  ["undetermined", "covered", "gained"],
  ["covered", "undetermined", "unclear"],
  ["partial", "undetermined", "unclear"],
];
const verdicts: readonly Verdict[] = ["covered", "partial", "uncovered", "undetermined", "never-recorded"];
const pairs = verdicts.flatMap((before) => verdicts.map((after) => [before, after] as const));

describe("a verdict", () => {
  test.each(pairs)("that was %s and is %s", (before, after) => {
    const found = verdictComparisonOf([[question, before]], [[question, after]])(question, after);
    const expected = changes.find(([was, is]) => was === before && is === after)?.[2] ?? null;
    expect(found?.change ?? null).toBe(expected);
  });
});
