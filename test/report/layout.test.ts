import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clip, displayWidth, pad, wrap } from "../../src/report/shared/layout.ts";

const anyText = fc.string({ unit: "binary" });

describe("widths", () => {
  test.each([
    ["abc", 3],
    ["é", 1],
    ["e\u0301", 1],
    ["表", 2],
    ["🚀", 2],
  ])("%s", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  test("a text is as wide as its characters are together", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const widths = Array.from(text, (character) => displayWidth(character));
        expect(displayWidth(text)).toBe(widths.reduce((sum, width) => sum + width, 0));
        expect(displayWidth(`${text}a`)).toBe(displayWidth(text) + 1);
      }),
    );
  });

  test("a clipped text fits and is a start of the text", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 30 }), (text, width) => {
        const clipped = clip(text, width);
        expect(displayWidth(clipped)).toBeLessThanOrEqual(width);
        expect(clipped === text || (clipped.endsWith("…") && text.startsWith(clipped.slice(0, -1)))).toBe(true);
      }),
    );
  });

  test("a padded text has the width, or its own where that is more", () => {
    expect(pad("表", 4)).toBe("表  ");
    expect(pad("abc", 2)).toBe("abc");
  });

  test("wrapped lines fit unless they are one word, and no word is lost", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/)), fc.integer({ min: 1, max: 30 }), (words, width) => {
        const lines = wrap(words.join(" "), width);
        expect(lines.flatMap((line) => line.split(" "))).toEqual(words);
        for (const line of lines) expect(displayWidth(line) <= width || !line.includes(" ")).toBe(true);
      }),
    );
  });
});
