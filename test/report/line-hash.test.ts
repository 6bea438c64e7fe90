import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lineHashes } from "../../src/report/formats/sarif/line-hash.ts";

/** The published description, unit by unit: slow, and written apart from the code under test. */
function described(text: string): string[] {
  const units: number[] = [];
  const starts: number[] = [0];
  let afterCarriageReturn = false;
  for (const unit of Array.from({ length: text.length }, (_item, index) => text.charCodeAt(index))) {
    const skipped = unit === 32 || unit === 9 || (afterCarriageReturn && unit === 10);
    afterCarriageReturn = unit === 13;
    if (skipped) continue;
    units.push(unit === 13 ? 10 : unit);
    if (units.at(-1) === 10) starts.push(units.length);
  }
  units.push(65_535);
  const hashes = starts.map((start) => {
    let sum = 0n;
    for (let index = 0; index < 100; index++) sum += BigInt(units[start + index] ?? 0) * 37n ** BigInt(99 - index);
    return (sum % 2n ** 64n).toString(16);
  });
  return hashes.map(
    (hash, line) => `${hash}:${String(hashes.slice(0, line + 1).filter((other) => other === hash).length)}`,
  );
}

function all(text: string): string[] {
  const hashOf = lineHashes(text);
  const hashes: string[] = [];
  for (let line = 1, hash = hashOf(line); hash !== undefined; hash = hashOf(++line)) hashes.push(hash);
  return hashes;
}

describe("primaryLocationLineHash", () => {
  test("an empty file has one line, made of the unit that ends the file", () => {
    expect(all("")).toEqual([`${((65_535n * 37n ** 99n) % 2n ** 64n).toString(16)}:1`]);
    expect(all("")).toEqual(["c129715d7a2bc9a3:1"]);
  });

  test("a known line alone", () => {
    const sum = 97n * 37n ** 99n + 98n * 37n ** 98n + 65_535n * 37n ** 97n;
    expect(all("a b")).toEqual([`${(sum % 2n ** 64n).toString(16)}:1`]);
  });

  test("line breaks of every kind are alike, and spaces and tabs do not count", () => {
    const expected = all("Key: value\n\nOther: 1\n");
    expect(expected).toHaveLength(4);
    expect(all("Key: value\r\n\r\nOther: 1\r\n")).toEqual(expected);
    expect(all("Key: value\r\rOther: 1\r")).toEqual(expected);
    expect(all("  Key:\tvalue \n \n\tOther:1\n")).toEqual(expected);
  });

  test("equal lines are told apart by their number until the end of the file comes into view", () => {
    const hashes = all("IsLogging: true # the same line\n".repeat(8));
    const [first] = hashes[0]?.split(":") ?? [];
    expect(hashes.slice(0, 4)).toEqual([1, 2, 3, 4].map((count) => `${String(first)}:${String(count)}`));
    expect(hashes.at(-2)).not.toContain(first);
  });

  test("only the 100 units from the start of the line count", () => {
    const line = "x".repeat(100);
    expect(lineHashes(`${line}a\n`)(1)).toBe(lineHashes(`${line}b\n`)(1));
    expect(lineHashes(`${line.slice(1)}a\n`)(1)).not.toBe(lineHashes(`${line.slice(1)}b\n`)(1));
  });

  test("lines that do not exist have no hash", () => {
    expect(lineHashes("a\n")(3)).toBeUndefined();
    expect(lineHashes("a\n")(0)).toBeUndefined();
  });

  test("any text hashes as described", () => {
    const piece = fc.oneof(
      fc.constantFrom(" ", "\t", "\r", "\n", "\r\n", "a", "b", "é", "\u{1F680}", "x".repeat(90)),
      fc.string(),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join("")),
        (text) => {
          expect(all(text)).toEqual(described(text));
        },
      ),
    );
  });
});
