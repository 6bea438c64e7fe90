import { expect, it } from "vitest";
import { loadSemantics } from "../../src/catalog/semantics.ts";
import { prepareSinks } from "../../src/coverage/sinks-in-scope.ts";
import { rule } from "../../src/rules/management-events-twice.ts";
import type { FindingDraft } from "../../src/rules/types.ts";
import { sinkFromApi } from "../helpers/sinks.ts";

/** Trails of one account that record the management events of other sources each, many of them. */
function check(trails: number, sources: number): FindingDraft[] {
  const semantics = loadSemantics();
  const trailsOfAll = Array.from({ length: trails }, (_, trail) => {
    const names = Array.from(
      { length: sources },
      (_unused, index) => `s${String(trail)}x${String(index)}.amazonaws.com`,
    );
    const selector = {
      FieldSelectors: [
        { Field: "eventCategory", Equals: ["Management"] },
        { Field: "eventSource", Equals: names },
      ],
    };
    return sinkFromApi({ IsLogging: true, AdvancedEventSelectors: [selector] });
  });
  const sinks = prepareSinks(trailsOfAll, () => undefined, semantics);
  return rule.check({
    semantics,
    sinks,
    resources: [],
    declared: { count: 0, first: null },
    policies: [],
    trailFilesRead: false,
  });
}

it("gives up comparing more trails than it can, and says so once", () => {
  expect(check(3, 20)).toEqual([]);
  const found = check(12, 490);
  expect(found.map(({ kind, level }) => `${level} ${kind}`)).toEqual(["note open"]);
  expect(found[0]?.message).toEqual({ code: "trails-not-compared" });
});
