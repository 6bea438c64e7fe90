import { expect, test } from "vitest";
import { notCompared } from "../../src/wording/comparisons.ts";

test("what a run says that has too many selectors to compare all", () => {
  expect(notCompared(["a.yaml#Audit"], 12_000_000)).toBe(
    "The selectors of a.yaml#Audit were not compared with each other: all those of the run ask for more than 12,000,000 " +
      "comparisons of values, the limit of one run. Selectors and exclusions without effect are not told there. To have " +
      "them compared, check fewer paths at a time, or name fewer values in selectors.",
  );
  const many = Array.from({ length: 11 }, (_, index) => `t${String(index)}`);
  expect(notCompared(many, 1)).toContain(
    "The selectors of t0, t1, t2, t3, t4, t5, t6, t7 and 3 more were not compared",
  );
});
