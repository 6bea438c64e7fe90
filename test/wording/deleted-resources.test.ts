import { expect, test } from "vitest";
import { deletedResources } from "../../src/wording/deleted-resources.ts";

test("deleted resources are counted, and eight are named", () => {
  expect(deletedResources(["Ledger"])).toBe(
    "The change deletes 1 resource that trails recorded events of, which takes its events along: Ledger.",
  );
  expect(deletedResources(["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"])).toBe(
    "The change deletes 10 resources that trails recorded events of, which take their events along: " +
      "A, B, C, D, E, F, G, H and 2 more.",
  );
});
