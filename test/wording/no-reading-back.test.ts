/** Sentences are made once, for people: nothing in src takes one apart, searches it or compares it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const src = join(import.meta.dirname, "../../src");
const takesApart =
  "split|match|matchAll|search|replace|replaceAll|includes|startsWith|endsWith|indexOf|slice|substring|at|charAt";
const sentences = "message|summary|sentence|because|description|clause|noun";
const reads = [
  new RegExp(String.raw`\b(?:${sentences})\??\.(?:${takesApart})\(`),
  // A regular expression over one.
  new RegExp(String.raw`\.(?:test|exec)\((?:\w+\.)*(?:${sentences})\)`),
];

/** What only fits a sentence to its frame, and what is no sentence of ours; each with how many lines do so. */
const allowed: Readonly<Record<string, number>> = {
  // Where sentences are made, and where they are fitted into Markdown, SARIF and the width of a screen.
  "wording/answers.ts": 1,
  "model/words.ts": 2,
  "report/formats/sarif/location.ts": 1,
  "report/formats/sarif/message.ts": 4,
  "report/formats/text/brief.ts": 1,
  // Text of AWS, of its SDK, of git, of Node.js and of the parsers of YAML and TOML, which have no codes for what is asked here.
  "account/failure.ts": 1,
  "detections/patterns/elastic.ts": 1,
  "sources/snapshot/call-errors.ts": 2,
  "git/repository.ts": 1,
  "shell/action/checkout.ts": 3,
  "policy/document.ts": 1,
  "sources/text/syntax.ts": 1,
  "sources/text/yaml.ts": 2,
};

it("reads no sentence back", () => {
  const found = readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.startsWith("generated"))
    .flatMap((file) =>
      readFileSync(join(src, file), "utf8")
        .split("\n")
        .filter((line) => reads.some((pattern) => pattern.test(line)))
        .map((line) => ({ file, line: line.trim() })),
    );
  const counts: Record<string, number> = {};
  for (const { file } of found) counts[file] = (counts[file] ?? 0) + 1;
  expect(counts, JSON.stringify(found, null, 1)).toEqual(allowed);
});
