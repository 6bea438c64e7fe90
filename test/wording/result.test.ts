import { describe, expect, it, test } from "vitest";
import { answerClause } from "../../src/wording/questions.ts";
import { notComparableWords } from "../../src/wording/not-comparable.ts";
import { clauseOf, nounOf } from "../../src/wording/unknown-values.ts";

describe("what the result of an earlier run leaves open", () => {
  it("has words for a value", () => {
    expect(nounOf({ code: "open-in-result" })).toBe("a value that the result leaves open");
    expect(clauseOf({ code: "open-in-result" })).toBe("the result leaves it open");
  });

  it("names a question by its id", () => {
    expect(answerClause({ code: "question-of-result", id: "audit.yaml?IsProduction" }, "true")).toBe(
      "audit.yaml?IsProduction is true",
    );
  });
});

describe("a comparison of findings alone", () => {
  test.each([
    [
      ["main.sarif"],
      "Coverage is not compared: main.sarif does not say what the trails select, so only findings are compared. " +
        "Write the result anew, as JSON: trailproof check --output base.json",
    ],
    [
      ["a.json", "b.json"],
      "Coverage is not compared: a.json and b.json do not say what the trails select, so only findings are compared. " +
        "Write the result anew, as JSON: trailproof check --output base.json",
    ],
  ])("of %s", (names, words) => {
    expect(notComparableWords(names)).toBe(words);
  });
});
