/** The mutants of `npm run mutants` still fit the code that they change. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { mutated, readMutants } from "../../scripts/mutants/mutants.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const mutants = readMutants(root);

test("there are many, each with a name of its own", () => {
  expect(mutants.length).toBeGreaterThanOrEqual(40);
  expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
});

test.each(mutants.map((mutant) => [mutant.name, mutant] as const))("%s: changes the code", (_, mutant) => {
  const original = readFileSync(`${root}/${mutant.file}`, "utf8");
  expect(mutated(original, mutant)).not.toBe(original);
  expect(mutant.tests.filter((file) => !existsSync(`${root}/${file}`))).toEqual([]);
  expect(mutant.tests).not.toEqual([]);
});

test("a text that is gone, or stands there twice, is an error", () => {
  const mutant = { name: "wrong", file: "a.ts", text: "x", by: "y", tests: [] };
  expect(() => mutated("a b", mutant)).toThrow(/stands 0 times in a\.ts/);
  expect(() => mutated("x x", mutant)).toThrow(/stands 2 times/);
  expect(mutated("a x", mutant)).toBe("a y");
});
