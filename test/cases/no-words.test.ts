/** Cases expect rules, codes and arguments: how they are worded is pinned once, in test/wording. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";

const tests = join(import.meta.dirname, "..");
const files = ["cases", "ok", "regression"].flatMap((folder) =>
  readdirSync(join(tests, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => join(tests, folder, name)),
);

/** What a case can expect of a finding or of a verdict; a key that is not here would be expected by nobody. */
const keys: Readonly<Record<string, readonly string[]>> = {
  findings:
    "rule code with reasons counterexample level kind resource at related relatedAt suppressed operations".split(" "),
  coverage: "service resource requirement category operations verdict among recordedBy counterexample reasons".split(
    " ",
  ),
};

/** Members of results that are words; data has them beside codes. */
const words = ["message", "sentence"];

function problemsIn(value: unknown, expectation: boolean): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => problemsIn(item, expectation));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    if (name === "says") return [name];
    const known = keys[name === "fails" ? "findings" : name];
    if (expectation) return [...(words.includes(name) ? [name] : []), ...problemsIn(part, true)];
    if (known === undefined || !Array.isArray(part)) return name === "files" ? [] : problemsIn(part, false);
    const unknown = part
      .flatMap((item: object | string) => (typeof item === "string" ? [] : Object.keys(item)))
      .filter((key) => !known.includes(key));
    return [...unknown, ...problemsIn(part, true)];
  });
}

it.each(files.map((file) => relative(tests, file)))("%s", (file) => {
  expect(problemsIn(parse(readFileSync(join(tests, file), "utf8"), { merge: true, maxAliasCount: -1 }), false)).toEqual(
    [],
  );
});
