import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeFrame, sourceLines } from "../../src/report/shared/code-frame.ts";
import { createColors, displayWidth } from "../../src/report/shared/layout.ts";
import { at } from "./sample.ts";

const options = { colors: createColors(false), width: 60, context: 1 };
const lines = ["Resources:", "  Trail:", "    Type: AWS::CloudTrail::Trail", "", "  Table: {}"];

function frame(
  startLine: number,
  startColumn: number,
  endColumn: number,
  text: readonly string[] = lines,
  endLine = startLine,
): string[] {
  return codeFrame(at("a.yaml", startLine, startColumn, endColumn, endLine), text, options);
}

describe("a code frame", () => {
  test("shows the line and its neighbours, with carets under the place", () => {
    expect(frame(2, 3, 8)).toEqual([
      "1 │ Resources:",
      "2 │   Trail:",
      "  │   ^^^^^",
      "3 │     Type: AWS::CloudTrail::Trail",
    ]);
  });

  test("leaves out empty neighbours and those that do not exist", () => {
    expect(frame(5, 3, 8)).toEqual(["5 │   Table: {}", "  │   ^^^^^"]);
    expect(frame(1, 1, 10)[0]).toBe("1 │ Resources:");
  });

  test("underlines up to the end of the line when the place spans several", () => {
    expect(frame(2, 3, 2, lines, 4)[2]).toBe("  │   ^^^^^^");
  });

  test("an empty place still gets a caret, also behind the end of the line", () => {
    expect(frame(1, 1, 1)[1]).toBe("  │ ^");
    expect(frame(1, 99, 99)[1]).toBe("  │           ^");
  });

  test("aligns behind tabs and wide letters", () => {
    expect(frame(1, 2, 6, ["\tName: 1"])).toEqual(["1 │   Name: 1", "  │   ^^^^"]);
    expect(frame(1, 3, 7, ["表:Name"])).toEqual(["1 │ 表:Name", "  │    ^^^^"]);
  });

  test("numbers of different lengths line up", () => {
    const many = Array.from({ length: 12 }, (_item, index) => `line ${String(index + 1)}`);
    expect(frame(9, 1, 5, many).map((line) => line.slice(0, 4))).toEqual([" 8 │", " 9 │", "   │", "10 │"]);
  });

  test("shows the part of a long line that holds the place", () => {
    const long = `{${'"key": "value", '.repeat(40_000)}"IsLogging": false}`;
    const start = long.indexOf('"IsLogging"') + 1;
    const [text = "", carets = ""] = frame(1, start, start + 18, [long]);
    expect(text).toMatch(/^1 │ ….*"IsLogging": false}$/);
    expect(text.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toBe('"IsLogging": false');
    expect(displayWidth(text)).toBeLessThanOrEqual(60);
  });

  test("is empty without the text, or without the line", () => {
    expect(codeFrame(at("a.yaml", 1, 1, 2), undefined, options)).toEqual([]);
    expect(frame(6, 1, 2)).toEqual([]);
  });

  test("fits the width and marks at least one column, whatever the text and the place", () => {
    const place = fc.record({
      line: fc.integer({ min: 1, max: 4 }),
      start: fc.integer({ min: 1, max: 300 }),
      length: fc.nat(300),
    });
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "binary", maxLength: 200 }), { minLength: 1, maxLength: 4 }),
        place,
        (text, { line, start, length }) => {
          const shown = frame(line, start, start + length, text);
          for (const row of shown) expect(displayWidth(row)).toBeLessThanOrEqual(60);
          expect(shown.length === 0 || shown.some((row) => /│ *\^+$/.test(row))).toBe(true);
        },
      ),
    );
  });
});

test("a file is split once", () => {
  let reads = 0;
  const linesOf = sourceLines(() => {
    reads++;
    return "a\r\nb\n";
  });
  expect(linesOf("x")).toEqual(["a", "b", ""]);
  linesOf("x");
  expect(reads).toBe(1);
});
