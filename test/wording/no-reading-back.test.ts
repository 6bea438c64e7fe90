/** Sentences are made once, for people: nothing in src takes one apart, searches it or compares it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const src = join(import.meta.dirname, "../../src");
const takesApart =
  "split|match|matchAll|search|replace|replaceAll|includes|startsWith|endsWith|indexOf|slice|substring|at|charAt";
const sentences = "message|summary|sentence|reason|because|description|clause|noun";
const reads = [
  new RegExp(String.raw`\b(?:${sentences})\??\.(?:${takesApart})\(`),
  // A regular expression over one.
  new RegExp(String.raw`\.(?:test|exec)\((?:\w+\.)*(?:${sentences})\)`),
];

/** What is no sentence of ours, or only fitted to its frame: text of AWS, of git or of a system; the width of a screen. */
const allowed: Readonly<Record<string, string>> = {};

it("reads no sentence back", () => {
  const found = readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.startsWith("generated"))
    .flatMap((file) =>
      readFileSync(join(src, file), "utf8")
        .split("\n")
        .filter((line) => reads.some((pattern) => pattern.test(line)))
        .map((line) => `${file}: ${line.trim()}`),
    );
  expect(found.filter((line) => !Object.keys(allowed).some((one) => line.startsWith(one)))).toEqual([]);
});
