import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, it } from "vitest";

const src = join(import.meta.dirname, "../../../src");

/** The files that are loaded with one: what they import at once, not when they come to need it. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const statements = /^(?:import|export)\s(?!type\s)(?:[^;"]*\sfrom\s)?"(\.[^"]+\.ts)";/gm;
  for (const [statement, path = ""] of readFileSync(file, "utf8").matchAll(statements)) {
    const named = /\{([^}]*)\}/.exec(statement)?.[1];
    const areTypes = named?.split(",").every((name) => name.trim() === "" || name.trim().startsWith("type "));
    if (areTypes !== true) loadedWith(join(dirname(file), path), seen);
  }
  return seen;
}

it("loads for a plain check nothing of what compares two sides", () => {
  const loaded = [...loadedWith(join(src, "shell/cli/main.ts"))].map((file) =>
    relative(src, file).replaceAll("\\", "/"),
  );
  expect(loaded).toContain("run/check.ts");
  expect(loaded.filter((file) => /^comparison\/|comparing|validate|path-globs|command-line/.test(file)).sort()).toEqual(
    [
      "comparison/entry-operations.ts",
      "comparison/reach.ts",
      "comparison/side-rules.ts",
      "comparison/types.ts",
      "comparison/without-changed.ts",
    ],
  );
});
