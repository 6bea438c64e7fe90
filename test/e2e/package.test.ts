/** The package as it is installed: what it exports, and that it has what it needs and no more. */
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as {
  readonly files: readonly string[];
  readonly exports: Readonly<Record<string, { readonly types?: string; readonly default?: string } | string>>;
};

/** The files of `dist` that a file of it can load, itself among them. */
function loadable(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const folder = file.includes("/") ? "chunks/" : "";
  for (const [, path = ""] of readFileSync(`${root}dist/${file}`, "utf8").matchAll(
    /(?:from |import\()"\.\/([\w./-]+\.js)"/g,
  ))
    loadable(path.startsWith("chunks/") ? path : `${folder}${path}`, seen);
  return seen;
}

test("it has every module that its entries load, and none that only the Action loads", () => {
  const entries = ["cli.js", "index.js", "cdk.js"];
  const needed = new Set(entries.flatMap((entry) => [...loadable(entry)]));
  const left = manifest.files.flatMap((pattern) => (pattern.startsWith("!dist/") ? [pattern.slice(6)] : []));
  expect(left.filter((file) => needed.has(file))).toEqual([]);
  // Files that only hand on a module come and go with the imports of a build, and have a line.
  const spare = [...loadable("action.js")].filter((file) => !needed.has(file) && !file.endsWith("-exports.js"));
  expect(spare.sort()).toEqual([...left].sort());
});

test("it has the schemas of what people write and read, and names none that is not there", () => {
  const left = manifest.files.flatMap((pattern) => /^!policies\/schema\/(.+)$/.exec(pattern)?.[1] ?? []);
  const kept = readdirSync(`${root}policies/schema`).filter((name) => !left.includes(name));
  expect(kept.sort()).toEqual([
    "catalog-result.json",
    "catalog.json",
    "configuration.json",
    "policy.json",
    "result.json",
    "snapshot.json",
    "suggest-result.json",
    "verify-result.json",
  ]);
});

test("import and require give the same, typed in one file each", async () => {
  const require = createRequire(import.meta.url);
  for (const entry of Object.values(manifest.exports)) {
    if (typeof entry === "string") continue;
    const path = `${root}${entry.default ?? ""}`;
    const [imported, required] = [(await import(path)) as object, require(path) as object];
    expect(Object.keys(required).sort()).toEqual(Object.keys(imported).sort());
    expect(readFileSync(`${root}${entry.types ?? ""}`, "utf8")).not.toMatch(/from "\.\.?\//);
  }
});
