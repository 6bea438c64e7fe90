import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstJsonMistake } from "../../src/model/json-mistake.ts";
import { hasRepeatedMembers, jsonPositions, repeatedMembers } from "../../src/model/json-positions.ts";
import type { DocumentPath } from "../../src/model/usage-error.ts";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** All paths of a value, with what stands there. */
function valuesOf(value: unknown, path: DocumentPath = []): [DocumentPath, unknown][] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  const steps: [string | number, unknown][] = Array.isArray(value)
    ? value.map((item, index): [number, unknown] => [index, item])
    : Object.entries(value);
  return [[path, value], ...steps.flatMap(([step, item]) => valuesOf(item, [...path, step]))];
}

const written = fc
  .tuple(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0, 1, "\t"))
  .map(([value, space]) => JSON.stringify(value, null, space));

/** A text with an object whose names come twice, written at random. */
const repeating = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom("1", '"x:\\"{"', "true", "[]", "{}"),
    fc.array(tie("value"), { maxLength: 3 }).map((items) => `[${items.join(" , ")}]`),
    fc
      .array(fc.tuple(fc.constantFrom("a", "b", "\\u0061", "__proto__"), tie("value")), { maxLength: 4 })
      .map((members) => `{ ${members.map(([name, value]) => `"${name}" : ${value}`).join(",\n")} }`),
  ),
})).value;

describe("what is wrong with a JSON text", () => {
  it.each([
    ["", "it is empty", ""],
    [" \n", "it is empty", ""],
    ["{", 'a "}" is missing', ""],
    ["[", 'a "]" is missing', ""],
    ['{"a": [1, 2}', 'a "]" is missing before "}"', "}"],
    ['{"a":', "a value is missing at its end", ""],
    ['{"a": }', 'a value is missing before "}"', "}"],
    ['{"a": 1,}', 'found a comma before "}"', "}"],
    ["[1,]", 'found a comma before "]"', "]"],
    ["[,]", 'a value is missing before ","', ","],
    ['{"a" 1}', "a colon is missing", "1"],
    ['{"a": 1 "b": 2}', "a comma is missing", '"b"'],
    ["{a: 1}", "a property name has no double quotes", "a"],
    ["{'a': 1}", "a property name has no double quotes", "'a'"],
    ['{, "a": 1}', 'a property name is missing before ","', ","],
    ["{} x", "text follows after the end of the JSON value", "x"],
    ['{"a": True}', '"True" is no JSON value', "True"],
    ["{\"a\": 'b c'}", `"'b c'" is no JSON value: strings stand in double quotes`, "'b c'"],
    ["[01]", '"01" is no JSON value', "01"],
    ["[.5]", '".5" is no JSON value', ".5"],
    ["[1, // one\n2]", "JSON has no comments", "//"],
    ["[/* one */ 1]", "JSON has no comments", "/*"],
    ['["a\nb"]', "a string is not closed", '"a'],
    ['["a', "a string is not closed", '"a'],
    ['["a\tb"]', "a string holds a control character, which JSON writes as \\u0009", "\t"],
    ['["\\x"]', "a string holds \\x, an escape sequence that JSON does not have", "\\x"],
    ['["\\u12g4"]', "a string holds \\u, an escape sequence that JSON does not have", "\\u"],
    ["\uFEFF{}", '"\uFEFF" is no JSON value', "\uFEFF"],
    ["key: value", '"key" is no JSON value', "key"],
  ])("%j: %s", (text, message, at) => {
    const mistake = firstJsonMistake(text);
    expect(mistake?.message).toBe(message);
    expect(text.slice(mistake?.start, mistake?.end)).toBe(at);
    expect(isJson(text)).toBe(false);
  });

  it("is nothing exactly where JSON.parse reads it", () => {
    const piece = fc.constantFrom(
      ...Array.from("{}[],:\"'/*-+.eE01 \n\t\\u"),
      '"a"',
      '"\\u00e9"',
      "true",
      "null",
      "1.5e3",
      "\uFEFF",
      "\u00a0",
      "\ud800",
    );
    const anything = fc.oneof(
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")),
      fc.tuple(written, fc.nat(), fc.nat(3), fc.array(piece, { maxLength: 2 })).map(([text, at, length, pieces]) => {
        const start = at % (text.length + 1);
        return text.slice(0, start) + pieces.join("") + text.slice(start + length);
      }),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const mistake = firstJsonMistake(text);
        expect(mistake === null).toBe(isJson(text));
        if (mistake === null) return;
        expect(mistake.start).toBeLessThanOrEqual(mistake.end);
        expect(mistake.end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 20_000 },
    );
  });

  it("is found at any depth, and in long tokens", () => {
    expect(firstJsonMistake("[".repeat(200_000))?.message).toBe('a "]" is missing');
    expect(firstJsonMistake(`${"[".repeat(200_000)}${"]".repeat(200_000)}`)).toBeNull();
    expect(firstJsonMistake("[".repeat(2_000_000))?.message).toBe("it is nested too deeply");
    expect(firstJsonMistake(`["${"x".repeat(5_000_000)}" 1]`)?.message).toBe("a comma is missing");
    expect(firstJsonMistake(`[1 "${"\\n".repeat(5_000_000)}"]`)?.message).toBe("a comma is missing");
    expect(firstJsonMistake(`[${"9".repeat(5_000_000)}]`)).toBeNull();
  });
});

describe("places in a JSON text", () => {
  it("are those of the values, in any text", () => {
    fc.assert(
      fc.property(fc.oneof(written, repeating), fc.constantFrom(0, 3_000), (text, padding) => {
        // Long containers are remembered, short ones read again.
        const padded = padding === 0 ? text : text.replaceAll(/(?<=[[{])(?=[^\]}])/g, " ".repeat(padding));
        if (!isJson(padded)) return;
        const value: unknown = JSON.parse(padded);
        const positions = jsonPositions(padded, hasRepeatedMembers(padded, value) ? "may repeat" : "distinct");
        for (const [path, expected] of valuesOf(value)) {
          const { start, end } = positions.valueAt(path);
          expect(JSON.parse(padded.slice(start, end))).toEqual(expected);
          expect(padded.slice(start, end).trim()).toBe(padded.slice(start, end));
          const name = path.at(-1);
          const member = positions.memberAt(path);
          expect(member?.name).toBe(typeof name === "string" ? name : undefined);
          if (member === undefined) continue;
          expect(JSON.parse(padded.slice(member.key.start, member.key.end))).toBe(name);
          expect(member.value).toEqual({ start, end });
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['{"a":[1,{"b":"}"}]}', ["a", 1, "b"], '"}"'],
    ['{"a\\u0062":1,"ab":2}', ["ab"], "2"],
    ['{"a\\\\":{"x":"\\\\"},"b":true}', ["b"], "true"],
    [' { "a" : [ -1.5e3 , null ] } ', ["a", 0], "-1.5e3"],
    ['{"a":[1,2]}', ["a", 7, "x"], "[1,2]"],
    ['{"a":{"b":1}}', ["a", 0], '{"b":1}'],
    ['{"a":1}', ["b"], '{"a":1}'],
    ['{"__proto__":{"constructor":1}}', ["__proto__", "constructor"], "1"],
    ["[]", [], "[]"],
    ["17", ["x"], "17"],
  ])("%s at %j", (text, path, expected) => {
    const { start, end } = jsonPositions(text, "may repeat").valueAt(path);
    expect(text.slice(start, end)).toBe(expected);
  });

  it("of two members of one name are those of the last, where there can be two", () => {
    const text = '{"a":1,"a":[2]}';
    expect(jsonPositions(text, "may repeat").valueAt(["a"])).toEqual({ start: 11, end: 14 });
    expect(jsonPositions(text, "distinct").valueAt(["a"])).toEqual({ start: 5, end: 6 });
    const all = jsonPositions(text, "may repeat").membersAt([]);
    expect(all.map(({ name, key, value }) => [name, key.start, value.start])).toEqual([
      ["a", 1, 5],
      ["a", 7, 11],
    ]);
  });

  it("lead nowhere where a path leaves the text", () => {
    const positions = jsonPositions('{"a":[1]}', "distinct");
    expect(positions.memberAt(["a", 0])).toBeUndefined();
    expect(positions.memberAt(["a", "b"])).toBeUndefined();
    expect(positions.memberAt(["a", 3, "b"])).toBeUndefined();
    expect(positions.membersAt(["a"])).toEqual([]);
    expect(positions.membersAt(["b"])).toEqual([]);
  });

  it("are found at any depth", () => {
    const depth = 100_000;
    const text = `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`;
    const path = Array.from({ length: depth }, () => "a");
    expect(jsonPositions(text, "distinct").valueAt(path)).toEqual({ start: 5 * depth, end: 5 * depth + 1 });
  });
});

describe("names that stand twice", () => {
  it("are found exactly where there are some", () => {
    fc.assert(
      fc.property(repeating, (text) => {
        const repeated = repeatedMembers(text);
        expect(repeated.length > 0).toBe(hasRepeatedMembers(text, JSON.parse(text)));
        for (const { name, key } of repeated) expect(JSON.parse(text.slice(key.start, key.end))).toBe(name);
      }),
      { numRuns: 1_000 },
    );
  });
});
