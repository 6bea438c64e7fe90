import { expect, test } from "vitest";
import { isIn, newlyHidden, resultReachOf } from "../../src/comparison/reach.ts";
import type { ResultNotification } from "../../src/model/result.ts";

const at = (uri: string): ResultNotification["location"] => ({
  uri,
  startLine: 1,
  startColumn: 1,
  endLine: 1,
  endColumn: 1,
});

function reachWith(...notifications: readonly ResultNotification[]): ReturnType<typeof resultReachOf> {
  return resultReachOf({ notifications: [...notifications], coverage: [] });
}

test("what a folder, a file and an account hide is known by what the notification carries, whatever it says", () => {
  const notice = { level: "error" as const, message: "any words", incomplete: true as const };
  const { unread } = reachWith(
    { ...notice, location: null, folder: "stacks/hidden" },
    { ...notice, location: at("a.yaml") },
    { ...notice, location: at("org.json"), accountId: "111122223333" },
    { ...notice, location: null },
  );
  expect(unread.map(({ name, uri }) => [name, uri])).toEqual([
    ["stacks/hidden", "stacks/hidden"],
    ["a.yaml", "a.yaml"],
    ["account 111122223333", null],
    ["something that the notifications name", null],
  ]);
  const [folder] = unread;
  expect(folder && ["stacks/hidden/t.yaml", "stacks/hidden2/t.yaml"].map((uri) => isIn(uri, folder))).toEqual([
    true,
    false,
  ]);
});

test("what is missing on both sides is not newly hidden, in whatever words and wherever it is said", () => {
  const missing = (hides: string, message: string, uri: string): ResultNotification => ({
    level: "warning",
    message,
    location: at(uri),
    hides,
  });
  const before = reachWith(missing("module.audit", "one way", "main.tf"));
  const after = reachWith(missing("module.audit", "another way", "other.tf"), missing("Nested", "one way", "t.yaml"));
  expect(newlyHidden(after, before).map(({ name }) => name)).toEqual(["t.yaml"]);
  expect(newlyHidden(before, after)).toEqual([]);
});

test("a result of a version that did not mark what is incomplete says it by the level", () => {
  const { unread } = reachWith(
    { level: "error", message: "old", location: at("a.yaml") },
    { level: "warning", message: "old", location: at("b.yaml") },
  );
  expect(unread.map(({ name }) => name)).toEqual(["a.yaml"]);
});
