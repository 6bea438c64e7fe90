import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineIndex, locationBetween } from "../../src/model/line-index.ts";
import { nearestName } from "../../src/model/nearest-name.ts";
import { displayPath, displayUsageError } from "../../src/model/usage-error.ts";

describe("lines and columns", () => {
  it.each([
    ["a\nb", 2, 2, 1],
    ["a\r\nb", 3, 2, 1],
    ["a\r\nb", 1, 1, 2],
    ["a\rb", 2, 2, 1],
    ["😀x", 2, 1, 3],
    ["ab", 99, 1, 3],
    ["ab", -1, 1, 1],
    ["", 0, 1, 1],
    ["a\n", 2, 2, 1],
  ])("%j at %i: line %i, column %i", (text, offset, line, column) => {
    expect(lineIndex(text).position(offset)).toEqual({ line, column });
  });

  it("agree with cutting the text into lines", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "\n", "\r", "\r\n", "é") }), fc.nat(30), (text, offset) => {
        const cut = text.slice(0, offset);
        // In the middle of CR LF the line has not ended yet.
        const before = (text[offset] === "\n" && cut.endsWith("\r") ? `${cut.slice(0, -1)}x` : cut).split(/\r\n|\n|\r/);
        expect(lineIndex(text).position(offset)).toEqual({
          line: before.length,
          column: (before.at(-1) ?? "").length + 1,
        });
      }),
    );
  });

  it("a location never ends before it starts", () => {
    expect(locationBetween("x", lineIndex("ab\ncd"), 4, 1)).toEqual({
      uri: "x",
      startLine: 2,
      startColumn: 2,
      endLine: 2,
      endColumn: 2,
    });
  });
});

describe("the name that was meant", () => {
  const known = ["operations", "resources", "resourceType", "level", "AWS::S3::Object"];
  it.each([
    ["operation", "operations"],
    ["opreations", "operations"],
    ["Resources", "resources"],
    ["resource-type", "resourceType"],
    ["lvel", "level"],
    ["aws::s3::object", "AWS::S3::Object"],
    ["colour", undefined],
    ["", undefined],
    ["x".repeat(5000), undefined],
  ])("%s: %s", (name, expected) => {
    expect(nearestName(name, known)).toBe(expected);
  });

  it("a known name is its own nearest", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1 }), (names) =>
        names.every((name) => nearestName(name, names) === name),
      ),
    );
  });
});

describe("paths and errors as people read them", () => {
  it.each<[(string | number)[], string]>([
    [[], "(top level)"],
    [["a", 0, "b"], "a[0].b"],
    [["a b", "c"], '["a b"].c'],
    [["", "x"], '[""].x'],
  ])("%j", (path, expected) => {
    expect(displayPath(path)).toBe(expected);
  });

  it("an error without a place is its message", () => {
    expect(displayUsageError({ location: null, path: null, message: "m" })).toBe("m");
    expect(
      displayUsageError({
        location: { uri: "f", startLine: 2, startColumn: 3, endLine: 2, endColumn: 4 },
        path: "a",
        message: "m",
      }),
    ).toBe("f:2:3: a: m");
  });
});
