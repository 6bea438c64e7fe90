import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { some } from "../../src/model/certainty.ts";
import { concatenate, literal, type Text, type Unresolved } from "../../src/model/text.ts";
import type { UnresolvedKind } from "../../src/model/unresolved-kinds.ts";
import { compare, type Comparison } from "../../src/selectors/compare.ts";
import { ValueList } from "../../src/selectors/value-list.ts";
import { stepsCharged } from "../../src/selectors/work.ts";

function piece(kind: UnresolvedKind, id: string, more: Partial<Unresolved> = {}): Unresolved {
  return { id, kind, unknown: { code: "any-other", name: id }, ...more };
}

const pieces = [
  piece("region", "region 1"),
  piece("region", "region 2"),
  piece("account", "account"),
  piece("partition", "partition"),
  piece("segment", "segment"),
  piece("anything", "anything"),
  piece("generated-name", "name", { stem: "Table" }),
  piece("generated-name", "other name", { stem: "Queue" }),
];
const fresh = [
  piece("segment", "fresh:key", { fresh: true, stem: "key" }),
  piece("region", "fresh:Region", { fresh: true, stem: "Region" }),
];
const comparison = fc.constantFrom<Comparison>("equals", "starts-with", "ends-with");

function expectSame(comparison: Comparison, values: readonly Text[], text: Text): void {
  const oneByOne = some(values, (value) => compare(comparison, text, value));
  expect(new ValueList(comparison, values).hits(text)).toBe(oneByOne);
}

describe("a list of values", () => {
  it("says what comparing its values one by one says", () => {
    const known = fc.constantFrom("a", "b", "ab", "ba", "1", "1a", ":", "a:", ":b", "/", "a/", "/b", "Table-12345678");
    const textOf = (open: readonly Unresolved[]): fc.Arbitrary<Text> =>
      fc.array(fc.oneof(known, known, fc.constantFrom(...open)), { maxLength: 5 }).map(concatenate);
    const values = fc.array(textOf(pieces), { maxLength: 8 });
    fc.assert(fc.property(comparison, values, textOf([...pieces, ...fresh]), expectSame), { numRuns: 20_000, seed: 7 });
  });

  it("does so for ARNs of which parts are open", () => {
    const segment = (...others: (string | Unresolved)[]) => fc.constantFrom<string | Unresolved>(...others);
    const arn = (name: fc.Arbitrary<string | Unresolved>): fc.Arbitrary<Text> =>
      fc
        .tuple(
          segment("us-east-1", "eu-west-1", ...pieces.slice(0, 2)),
          segment("111122223333", "", ...pieces.slice(2, 3)),
          segment(":table/", ":", "/"),
          name,
          segment("", "/", "/index/x"),
        )
        .map(([region, account, kind, called, end]) =>
          concatenate(["arn:aws:dynamodb:", region, ":", account, kind, called, end]),
        );
    const names = segment("a", "ab", "stack-Table-ABCDEFGH1234", ...pieces.slice(4));
    const values = fc.array(arn(names), { maxLength: 12 });
    const text = arn(segment("a", "abc", "", ...pieces.slice(4), ...fresh));
    fc.assert(fc.property(comparison, values, text, expectSame), { numRuns: 20_000, seed: 7 });
  });

  it("costs few steps for many values, also where Region and account are open", () => {
    const [region = "", , account = ""] = pieces;
    const known = Array.from({ length: 490 }, (_, index) =>
      literal(`arn:aws:sqs:us-east-1:111122223333:q${String(index)}`),
    );
    const list = new ValueList("starts-with", known);
    const stepsOf = (text: Text): number => {
      const before = stepsCharged();
      list.hits(text);
      return stepsCharged() - before;
    };
    const open = (name: string): Text => concatenate(["arn:aws:sqs:", region, ":", account, ":", name]);
    for (const text of [literal("arn:aws:sqs:us-east-1:111122223333:z"), open("z"), open("q")])
      expect(stepsOf(text)).toBeLessThan(40);
  });
});
