import fc from "fast-check";
import { findNodeAtLocation, parseTree } from "jsonc-parser";
import { describe, expect, it } from "vitest";
import { spanFinder } from "../../../src/sources/terraform/plan/json-spans.ts";
import type { JsonPath } from "../../../src/sources/terraform/resources/json.ts";

/** All paths of a value. */
function pathsOf(value: unknown, path: JsonPath = []): JsonPath[] {
  if (typeof value !== "object" || value === null) return [path];
  const steps: [string | number, unknown][] = Array.isArray(value)
    ? value.map((item, index): [number, unknown] => [index, item])
    : Object.entries(value);
  return [path, ...steps.flatMap(([step, item]) => pathsOf(item, [...path, step]))];
}

describe("places of values in JSON", () => {
  it("are those that a parser finds, in any text", () => {
    const written = fc
      .tuple(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0, 1, "\t"))
      .map(([value, space]) => JSON.stringify(value, null, space));
    fc.assert(
      fc.property(written, (text) => {
        const finder = spanFinder(text);
        const tree = parseTree(text);
        for (const path of pathsOf(JSON.parse(text))) {
          const node = tree === undefined ? undefined : findNodeAtLocation(tree, [...path]);
          expect(finder.find(path)).toEqual({ start: node?.offset, end: (node?.offset ?? 0) + (node?.length ?? 0) });
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['{"a":[1,{"b":"}"}]}', ["a", 1, "b"], '"}"'],
    ['{"a\\u0062":1,"ab":2}', ["ab"], "1"],
    ['{"a\\\\":{"x":"\\\\"},"b":true}', ["b"], "true"],
    [' { "a" : [ -1.5e3 , null ] } ', ["a", 0], "-1.5e3"],
    ['{"a":[1,2]}', ["a", 7, "x"], "[1,2]"],
    ['{"a":{"b":1}}', ["a", 0], '{"b":1}'],
    ['{"a":1}', ["b"], '{"a":1}'],
    ["[]", [], "[]"],
    ["17", ["x"], "17"],
  ])("%s at %j", (text, path, expected) => {
    const { start, end } = spanFinder(text).find(path);
    expect(text.slice(start, end)).toBe(expected);
  });

  it("are found by the name of a member of the outermost object", () => {
    const text = '{"a":1, "errored" : true}';
    const span = spanFinder(text).memberName("errored");
    expect(text.slice(span?.start, span?.end)).toBe('"errored"');
    expect(spanFinder(text).memberName("none")).toBeUndefined();
    expect(spanFinder("[1]").memberName("a")).toBeUndefined();
  });
});
