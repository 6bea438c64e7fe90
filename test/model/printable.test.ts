import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonText, printable, printedLine, printedLines } from "../../src/model/printable.ts";

const anyText = fc.string({ unit: "binary" });
const pieces = [
  ...["::", "##", "[", "##[error]", "::error::x", " ", "\u00a0"],
  ...["\n", "\r", "\t", "\u2028", "\u0085", "\u001b[31m", "\u202e", "\u200b"],
];
const hostile = fc.array(fc.oneof(anyText, fc.constantFrom(...pieces))).map((parts) => parts.join(""));
const unseen = new RegExp(
  String.raw`[\p{Cc}\p{Cs}\xAD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]`,
  "u",
);

/**
 * How GitHub's runner looks for commands in a line (actions/runner, ActionCommand.cs); .NET takes U+0085 for white
 * space too.
 */
function isCommand(line: string): boolean {
  return /^[\s\u0085]*::/.test(line) || line.includes("##[");
}

describe("what people may be shown", () => {
  test.each([
    ["colour codes", "a\u001b[31mb", "a\\u001b[31mb"],
    ["a bell and a C1 control", "a\u0007b\u009bc", "a\\u0007b\\u009bc"],
    ["a change of the writing direction", "a\u202eb\u2067c\u061cd", "a\\u202eb\\u2067c\\u061cd"],
    ["what has no width", "a\u200bb\u2060c\ufeffd\u00ade", "a\\u200bb\\u2060c\\ufeffd\\u00ade"],
    ["letters that only programs see", "a\u{e0041}b", "a\\u{e0041}b"],
    ["half of a surrogate pair", "a\ud83db", "a\\ud83db"],
    ["line breaks of every kind", "a\r\nb\tc\u2028d\u2029e\u0085f", "a\\r\\nb\\tc\\u2028d\\u2029e\\u0085f"],
    ["letters of any script", "é 表 🚀", "é 表 🚀"],
    ["emoji that are put together", "👩\u200d💻 ⚠\ufe0f", "👩\u200d💻 ⚠\ufe0f"],
    ["joiners elsewhere", "a\u200db", "a\\u200db"],
  ])("%s", (_name, text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  test("no text keeps what cannot be seen", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(printable(text)).not.toMatch(unseen);
      }),
    );
  });
});

describe("a line as it is written", () => {
  test.each([
    ["a command", "::error file=a,line=1::b", "\\::error file=a,line=1::b"],
    ["a command behind spaces", "  \u00a0::stop-commands::x", "  \u00a0\\::stop-commands::x"],
    ["a command of the older kind", "x ##[error]y", "x ##\\[error]y"],
    ["a type in the middle of a line", "  Type: AWS::S3::Object", "  Type: AWS::S3::Object"],
  ])("%s", (_name, line, expected) => {
    expect(printedLine(line)).toBe(expected);
  });

  test("colours are kept where there are any, and other sequences never", () => {
    const line = "\u001b[31ma\u001b[39m\u001b[2J\u001b]0;t\u0007";
    expect(printedLine(line, true)).toBe("\u001b[31ma\u001b[39m\\u001b[2J\\u001b]0;t\\u0007");
    expect(printedLine("\u001b[31ma")).toBe("\\u001b[31ma");
    expect(printedLine("\u001b[1m::error::a", true)).toBe("\u001b[1m\\::error::a");
  });

  test("is one line and no command, whatever is in it", () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 4 }), fc.boolean(), (lines, color) => {
        const written = printedLines(lines, color).split("\n");
        expect(written).toHaveLength(lines.length + 1);
        // eslint-disable-next-line no-control-regex -- colours begin with one
        for (const line of written.map((one) => (color ? one.replace(/\u001b\[\d{1,3}m/g, "") : one))) {
          expect(line).not.toMatch(unseen);
          expect(isCommand(line)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });
});

test("JSON text holds the values as they are, and neither commands nor what cannot be seen", () => {
  fc.assert(
    fc.property(hostile, hostile, (key, value) => {
      const text = jsonText({ [`k${key}`]: [value] });
      expect(JSON.parse(text)).toEqual({ [`k${key}`]: [value] });
      for (const line of text.split("\n")) {
        expect(line).not.toMatch(unseen);
        expect(isCommand(line)).toBe(false);
      }
    }),
    { numRuns: 500 },
  );
});
