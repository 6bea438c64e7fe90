import { describe, expect, it } from "vitest";
import { groupBy, groupsOf } from "../../src/model/group-by.ts";
import { isPlainObject, membersOf } from "../../src/model/plain-object.ts";
import { remembering } from "../../src/model/remember.ts";

describe("groups", () => {
  it("come in order of first appearance, with their items", () => {
    const words = ["be", "a", "of", "an", "i"];
    expect([...groupBy(words, ({ length }) => length)]).toEqual([
      [2, ["be", "of", "an"]],
      [1, ["a", "i"]],
    ]);
    expect(groupsOf(words, (_, index) => index > 2)).toEqual([
      ["be", "a", "of"],
      ["an", "i"],
    ]);
  });
});

describe("values of JSON", () => {
  it.each([
    [{ a: 1 }, true],
    [{}, true],
    [[], false],
    [null, false],
    ["a", false],
    [undefined, false],
  ])("%j has members: %s", (value, expected) => {
    expect(isPlainObject(value)).toBe(expected);
    expect(membersOf(value)).toEqual(expected ? value : {});
  });
});

it("a function that keeps its answers is asked once about each key", () => {
  const asked: string[] = [];
  const length = remembering((text: string) => {
    asked.push(text);
    return text.length;
  });
  expect([length("a"), length("bc"), length("a")]).toEqual([1, 2, 1]);
  expect(asked).toEqual(["a", "bc"]);
});
