/** Names of the base are found wherever they stand in longer ones, and nowhere else. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fileOf } from "../../src/model/address.ts";
import { renaming } from "../../src/comparison/names.ts";

const pairs = new Map([
  ["old.yaml", "new.yaml"],
  ["old.yaml#Orders", "new.yaml#Sales"],
  ["old.yaml#Orders2", "new.yaml#Second"],
  ['main.tf#a.b["x y"]', 'main.tf#a.c["x y"]'],
  ["same.yaml#A", "same.yaml#B"],
]);

describe("a name", () => {
  test.each([
    ["old.yaml", "new.yaml"],
    ["old.yaml#Other", "new.yaml#Other"],
    ["old.yaml#Orders", "new.yaml#Sales"],
    ["old.yaml#Orders2", "new.yaml#Second"],
    ["old.yaml#Orders3", "new.yaml#Orders3"],
    ["account:old.yaml", "account:new.yaml"],
    ["<old.yaml#Orders.Arn> (old.yaml#Orders2)", "<new.yaml#Sales.Arn> (new.yaml#Second)"],
    ["very-old.yaml#Orders", "very-old.yaml#Orders"],
    ['main.tf#a.b["x y"].id', 'main.tf#a.c["x y"].id'],
    ["same.yaml#A,same.yaml#AB", "same.yaml#B,same.yaml#AB"],
    ["", ""],
  ])("in %s gives %s", (id, expected) => {
    expect(renaming(pairs)(id)).toBe(expected);
  });
});

/** The plain way: one pattern of all names, the longest first. */
function byPattern(names: ReadonlyMap<string, string>): (id: string) => string {
  const sorted = [...names.keys()].sort((a, b) => b.length - a.length);
  const patterns = sorted.map(
    (name) =>
      name.replace(/[^\w]/g, String.raw`\$&`) +
      (fileOf(name) === null ? String.raw`(?=$|[#?:<>\s)\]},"=])` : String.raw`(?=$|[?:<>\s)\]},"=./[])`),
  );
  const pattern = new RegExp(String.raw`(?<=^|[:<>\s([{,"=])(?:${patterns.join("|")})`, "g");
  return (id) => id.replace(pattern, (name) => names.get(name) ?? name);
}

test("is found as one pattern of all of them finds it", () => {
  const step = fc.constantFrom("a", "b", "a.b", "ab", "#", ":", " ", "(", ")", '["k"]', ".", "/", "=");
  const word = fc.array(step, { minLength: 1, maxLength: 5 }).map((steps) => steps.join(""));
  const names = fc.array(word, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(names, fc.array(word, { maxLength: 6 }), (from, id) => {
      // Each has a new name of its own, in a file of its own.
      const renames = new Map(from.map((name, index) => [name, `renamed-${String(index)}#x`]));
      expect(renaming(renames)(id.join(""))).toBe(byPattern(renames)(id.join("")));
    }),
    { numRuns: 2000 },
  );
});

test("among twenty thousand is found in no time that grows with their number for each", () => {
  const many = new Map(
    Array.from({ length: 20_000 }, (_, index) => [`a.yaml#Old${String(index)}`, `a.yaml#New${String(index)}`]),
  );
  const rename = renaming(many);
  for (const [from, to] of many) expect(rename(`<${from}.Arn>`)).toBe(`<${to}.Arn>`);
});
