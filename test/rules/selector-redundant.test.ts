import { describe, expect, it } from "vitest";
import { loadCatalog } from "../../src/catalog/catalog.ts";
import { loadSemantics } from "../../src/catalog/semantics.ts";
import { redundantSelectors } from "../../src/analysis/redundancy/redundant-selectors.ts";
import { comparedSelectors } from "../../src/analysis/redundancy/selectors-of.ts";
import { undoneExclusions } from "../../src/analysis/redundancy/undone-exclusions.ts";
import type { Sink } from "../../src/model/sink.ts";
import { rule as matchesMore } from "../../src/rules/selector-matches-more.ts";
import { rule } from "../../src/rules/selector-redundant.ts";
import { sinkFromApi } from "../helpers/sinks.ts";

const catalog = loadCatalog();
const semantics = loadSemantics();

type Conditions = Readonly<Record<string, readonly string[]>>;

const fixed = [
  { Field: "eventCategory", Equals: ["Data"] },
  { Field: "resources.type", Equals: ["AWS::S3::Object"] },
];

/** A trail with one selector on objects for each set of conditions on the field. */
function trailOf(field: string, ...conditions: readonly Conditions[]): Sink {
  const selectors = conditions.map((values) => ({ FieldSelectors: [...fixed, { Field: field, ...values }] }));
  return sinkFromApi({ AdvancedEventSelectors: selectors });
}

function said(sink: Sink, selectorsAreCompared = true): string[] {
  const context = { catalog, semantics, rejections: [], selectorsAreCompared };
  return [...rule.check(sink, context), ...matchesMore.check(sink, context)].map(
    ({ kind, message }) => `${kind} ${message.code}`,
  );
}

const list = (count: number, make: (index: number) => string): string[] =>
  Array.from({ length: count }, (_, index) => make(index));

describe("comparisons of as many values as AWS allows", () => {
  const shapes: Readonly<Record<string, Sink>> = {
    "beginnings beside ends": trailOf(
      "eventName",
      { NotStartsWith: list(245, (index) => `A${String(index)}`) },
      { NotEndsWith: list(245, (index) => `z${String(index)}`) },
    ),
    "exclusions that undo each other": trailOf(
      "eventName",
      { NotStartsWith: list(120, (index) => `A${String(index)}`) },
      { NotEndsWith: list(120, (index) => `z${String(index)}`) },
      { NotStartsWith: list(120, (index) => `B${String(index)}`) },
      { NotEndsWith: list(120, (index) => `y${String(index)}`) },
    ),
    "ARNs that begin and end": trailOf(
      "resources.ARN",
      { NotStartsWith: list(120, (index) => `arn:aws:s3:::A${String(index)}`) },
      { NotEndsWith: list(120, (index) => `z${String(index)}`) },
      { StartsWith: list(120, (index) => `arn:aws:s3:::A${String(index)}`) },
      { EndsWith: list(120, (index) => `y${String(index)}`) },
    ),
    "a selector for each prefix": trailOf(
      "resources.ARN",
      ...list(160, (index) => `arn:aws:s3:::b${String(index)}/`).map((value) => ({ StartsWith: [value] })),
    ),
    "prefixes within prefixes": trailOf(
      "resources.ARN",
      ...list(160, (index) => `arn:aws:s3:::b/${"x".repeat(index)}`).map((value) => ({ StartsWith: [value] })),
    ),
  };

  it.each(Object.entries(shapes))("are all made: %s", (_, sink) => {
    expect(said(sink)).not.toContain("open comparisons-given-up");
  });
});

describe("comparisons that take too much work", () => {
  const plain = (): Sink =>
    trailOf("resources.ARN", { StartsWith: ["arn:aws:s3:::data/"] }, { StartsWith: ["arn:aws:s3:::data/a"] });

  it("are given up, of which the selectors are told", () => {
    const selectors = comparedSelectors(plain(), semantics, catalog);
    const { found, open } = redundantSelectors(selectors, () => ({ left: 0 }));
    expect([found, open.map(({ title }) => title.index)]).toEqual([[], [1]]);
  });

  it("are not begun where the run has too many", () => {
    expect(said(plain())).toEqual(["fail selector-redundant"]);
    expect(said(plain(), false)).toEqual([]);
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
        ...redundantSelectors(selectors, () => ({ left })).found.map(
          ({ selector }) => `redundant ${String(selector.title.index)}`,
        ),
        ...undoneExclusions(selectors, () => ({ left })).found.map(
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
