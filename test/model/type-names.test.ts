import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../../src");

/** Names that are meant to repeat: each rule exports `rule`, and a command has the name of what the library does. */
const meant: ReadonlySet<string> = new Set(["rule", "check"]);

it.each([
  ["type", /^export (?:declare |abstract )*(?:interface|type|class|enum) (\w+)/gm, 300],
  // Overloads are declared again in the same file.
  ["value", /^export (?:declare |async )*(?:function\*?|const|let) (\w+)/gm, 1000],
] as const)("a %s has a name of its own, wherever it is exported", (_, declaration, atLeast) => {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !/^generated\b/.test(file),
  );
  const places = new Map<string, Set<string>>();
  for (const file of files)
    for (const [, name = ""] of readFileSync(join(root, file), "utf8").matchAll(declaration))
      places.set(name, (places.get(name) ?? new Set()).add(file));
  const repeated = [...places].filter(([name, at]) => at.size > 1 && !meant.has(name));
  expect(repeated.map(([name, at]) => [name, ...at])).toEqual([]);
  expect(places.size).toBeGreaterThan(atLeast);
});
