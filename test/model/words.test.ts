import { expect, test } from "vitest";
import { counted, listed, listedInShort, shortList } from "../../src/model/words.ts";

test("counts and lists in words", () => {
  expect([counted(0, "error"), counted(1, "error"), counted(2, "entry", "entries")]).toEqual([
    "0 errors",
    "1 error",
    "2 entries",
  ]);
  expect(shortList(["a", "b", "c"], 3)).toBe("a, b, c");
  expect(shortList(["a", "b", "c"], 2)).toBe("a, b and 1 more");
  expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map((names) => listed(names))).toEqual([
    "nothing",
    "a",
    "a or b",
    "a, b or c",
  ]);
  expect([[], ["a"], ["a", "b", "c", "d"], ["a", "b", "c", "d", "e"]].map(listedInShort)).toEqual([
    "",
    "a",
    "a, b, c and d",
    "a, b, c and 2 more",
  ]);
});
