/** Operations that are recorded as one event: a record does not tell them apart, so what is known of it holds for all. */
import { expect, it, test } from "vitest";
import { withSharedBasis } from "../../scripts/generate/catalog.mjs";
import { loadCatalog } from "../../src/catalog/catalog.ts";
import type { Operation } from "../../src/catalog/types.ts";

type Basis = Operation["readOnlyBasis"];

function operation(name: string, readOnlyBasis: Basis, eventNames: readonly string[]): Operation {
  return {
    ...{ name, eventNames, readOnlyBasis, eventSource: "s3.amazonaws.com", eventType: "AwsApiCall" },
    ...{ category: "management", readOnly: false, basis: "listed", documents: [], eventForms: [], otherStatements: [] },
  };
}

test("operations of the catalog that share an event agree in all that a record shows of it", () => {
  const facts = new Map<string, Set<string>>();
  for (const { operations } of loadCatalog().services)
    for (const { eventSource, eventNames, category, readOnly, readOnlyBasis } of operations)
      for (const eventName of eventNames) {
        // The basis of an operation with several events is that of the least known.
        const basis = eventNames.length === 1 ? readOnlyBasis : "";
        const key = `${eventSource} ${eventName} ${eventNames.length === 1 ? "alone" : "of several"}`;
        facts.set(key, (facts.get(key) ?? new Set()).add(JSON.stringify([category, readOnly, basis])));
      }
  expect([...facts].filter(([, different]) => different.size > 1).map(([key]) => key)).toEqual([]);
});

it.each<[name: string, given: readonly Operation[], expected: readonly Basis[]]>([
  [
    "takes the better basis for both",
    [operation("PutNew", "name", ["Put"]), operation("Put", "iam-access-level", ["Put"])],
    ["iam-access-level", "iam-access-level"],
  ],
  [
    "knows as little of several events as of the least known",
    [operation("PutNew", "name", ["Put", "PutMore"]), operation("Put", "statement", ["Put"])],
    ["name", "statement"],
  ],
  [
    "lets what is disputed hold for both",
    [operation("PutNew", "disputed", ["Put"]), operation("Put", "statement", ["Put"])],
    ["disputed", "disputed"],
  ],
  [
    "leaves others alone",
    [operation("Put", "name", ["Put"]), operation("Get", "statement", ["Get"])],
    ["name", "statement"],
  ],
])("%s", (_, given, expected) => {
  expect(withSharedBasis(given).map(({ readOnlyBasis }) => readOnlyBasis)).toEqual(expected);
});
