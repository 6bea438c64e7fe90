import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../../src");

/** Names that wait for their rename. */
const known: ReadonlySet<string> = new Set();

it("a type has a name of its own, wherever it is exported", () => {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !/^generated\b/.test(file),
  );
  const places = new Map<string, string[]>();
  for (const file of files)
    for (const [, name = ""] of readFileSync(join(root, file), "utf8").matchAll(
      /^export (?:declare |abstract )*(?:interface|type|class|enum) (\w+)/gm,
    ))
      places.set(name, [...(places.get(name) ?? []), file]);
  const repeated = [...places].filter(([name, at]) => at.length > 1 && !known.has(name));
  expect(repeated).toEqual([]);
  expect(places.size).toBeGreaterThan(300);
});
