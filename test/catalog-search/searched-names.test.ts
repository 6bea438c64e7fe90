/** Names that people search for, in the words of the AWS CLI, of IAM, of code and of the console. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { indexCatalog } from "../../src/catalog/catalog.ts";
import { searchCatalog, type SearchAnswer } from "../../src/catalog-search/search.ts";

const { misses, ...searched } = parse(
  readFileSync(new URL("searched-names.yaml", import.meta.url), "utf8"),
) as Readonly<Record<string, Readonly<Record<string, string>>>>;
const index = indexCatalog();

/** Everything that an answer shows, in the words of the expectations. */
function shown(answer: SearchAnswer): Set<string> {
  if (answer.kind === "nothing") return new Set([answer.message]);
  const { services, resourceTypes } = answer.result;
  return new Set([
    ...resourceTypes.map(({ type }) => type),
    ...services.flatMap(({ id, operations }) => [
      id,
      ...operations.flatMap(({ name, eventNames = [] }) => [name, ...eventNames].map((one) => `${id}:${one}`)),
    ]),
  ]);
}

it("are two hundred", () => {
  expect(Object.values(searched).flatMap(Object.keys).length).toBeGreaterThanOrEqual(200);
});

describe.each(Object.entries(searched))("names of %s", (_kind, names) => {
  it.each(Object.entries(names))("%s", (name, meant) => {
    const answer = searchCatalog(index, name.split(" "));
    const found = shown(answer);
    expect(found.has(meant) ? meant : [...found].slice(0, 8)).toBe(meant);
    // What is found among everything is not found.
    if (answer.kind === "found") expect(answer.result.services.length).toBeLessThan(12);
  });
});

it.each(Object.entries(misses ?? {}))("%s is not found", (name, meant) => {
  expect(shown(searchCatalog(index, name.split(" "))).has(meant)).toBe(false);
});
