import { describe, expect, it } from "vitest";
import { loadCatalog } from "../../src/catalog/catalog.ts";
import { loadSemantics } from "../../src/catalog/semantics.ts";
import { redundantSelectors } from "../../src/analysis/redundancy/redundant-selectors.ts";
import { comparedSelectors } from "../../src/analysis/redundancy/selectors-of.ts";
import { undoneExclusions } from "../../src/analysis/redundancy/undone-exclusions.ts";
import { Allowance } from "../../src/selectors/work.ts";
import type { Sink } from "../../src/model/sink.ts";
import { rule as matchesMore } from "../../src/rules/selector-matches-more.ts";
import { rule } from "../../src/rules/selector-redundant.ts";
import { sinkFromApi } from "../helpers/sinks.ts";

const catalog = loadCatalog();
const semantics = loadSemantics();

type Conditions = Readonly<Record<string, readonly string[]>>;

/** A trail with one selector on objects for each set of conditions on the field. */
function trailOf(field: string, ...conditions: readonly Conditions[]): Sink {
  const fixed = [
    { Field: "eventCategory", Equals: ["Data"] },
    { Field: "resources.type", Equals: ["AWS::S3::Object"] },
  ];
  const selectors = conditions.map((values) => ({ FieldSelectors: [...fixed, { Field: field, ...values }] }));
  return sinkFromApi({ AdvancedEventSelectors: selectors });
}

function said(sink: Sink, comparisons?: Allowance): string[] {
  const context = { catalog, semantics, rejections: [], ...(comparisons === undefined ? {} : { comparisons }) };
  return [...rule.check(sink, context), ...matchesMore.check(sink, context)].map(
    ({ kind, message }) => `${kind} ${message.code}`,
  );
}

const list = (make: (index: number) => string): string[] => Array.from({ length: 245 }, (_, index) => make(index));

describe("comparisons that take too much work", () => {
  /** To see what each exclusion leaves out, all pairs of a beginning and an end are gone through. */
  const entangled = (): Sink =>
    trailOf(
      "eventName",
      { NotStartsWith: list((index) => `A${String(index)}`) },
      { NotEndsWith: list((index) => `z${String(index)}`) },
    );
  const plain = (): Sink =>
    trailOf("resources.ARN", { StartsWith: ["arn:aws:s3:::data/"] }, { StartsWith: ["arn:aws:s3:::data/a"] });

  it("are given up, which is said once", () => {
    expect(said(entangled()).filter((code) => code === "open comparisons-given-up")).toHaveLength(1);
  });

  it("are not begun when the run has used up what it may take, which is said for each sink", () => {
    expect(said(plain())).toEqual(["fail selector-redundant"]);
    expect(said(plain(), new Allowance(1_000))).toEqual(said(plain()));
    expect(said(plain(), new Allowance(0))).toEqual(["open comparisons-given-up"]);
  });

  it("claim nothing that they would not claim with all the time there is", () => {
    const sinks = [
      plain(),
      trailOf(
        "eventName",
        { StartsWith: ["a"] },
        { NotStartsWith: ["a", "ab"] },
        { NotStartsWith: ["b"], NotEndsWith: ["c"] },
      ),
    ];
    for (const sink of sinks) {
      const selectors = comparedSelectors(sink, semantics, catalog);
      const claims = (left: number): string[] => [
        ...redundantSelectors(selectors, { left }).map(({ selector }) => `redundant ${String(selector.title.index)}`),
        ...undoneExclusions(selectors, { left }).map(
          ({ selector, value }) => `undone ${String(selector.title.index)} ${JSON.stringify(value.located.text)}`,
        ),
      ];
      const all = claims(Number.POSITIVE_INFINITY);
      expect(all.length).toBeGreaterThan(0);
      expect(claims(0)).toEqual([]);
      for (let left = 1; left < 100_000; left *= 2) expect(all).toEqual(expect.arrayContaining(claims(left)));
    }
  });
});
