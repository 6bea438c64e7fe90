import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, type Comparison } from "../../src/selectors/compare.ts";
import { concatenate, literal, substitute, type Text, type Unresolved } from "../../src/model/text.ts";
import type { UnresolvedKind } from "../../src/model/unresolved-kinds.ts";

function piece(kind: UnresolvedKind, id: string, stem?: string): Unresolved {
  return { id, kind, unknown: { code: "any-other", name: id }, ...(stem === undefined ? {} : { stem }) };
}

const region = piece("region", "region");
const account = piece("account", "account");
const parameter = piece("anything", "parameter");
const orders = piece("generated-name", "orders", "OrdersTable");
const carts = piece("generated-name", "carts", "CartsTable");

const arnOf = (name: string | Unresolved): Text =>
  concatenate(["arn:aws:dynamodb:", region, ":", account, ":table/", name]);

describe("compare", () => {
  const cases: [string, Comparison, Text, Text, string][] = [
    ["the same literal", "equals", literal("a"), literal("a"), "yes"],
    ["case matters", "equals", literal("a"), literal("A"), "no"],
    ["a star is a character", "starts-with", literal("GetItem"), literal("Get*"), "no"],
    ["the same open pieces", "equals", arnOf(orders), arnOf(orders), "yes"],
    ["a prefix that ends before an open piece", "starts-with", arnOf(orders), literal("arn:aws:dynamodb:"), "yes"],
    [
      "a prefix that runs into an open Region",
      "starts-with",
      arnOf(orders),
      literal("arn:aws:dynamodb:us-east-1:"),
      "maybe",
    ],
    ["a Region holds no upper case", "starts-with", arnOf(orders), literal("arn:aws:dynamodb:US"), "no"],
    ["generated names differ", "equals", arnOf(orders), arnOf(carts), "no"],
    ["generated names are no prefix of each other", "starts-with", arnOf(orders), arnOf(carts), "no"],
    ["a literal cannot be a generated name", "equals", arnOf(orders), arnOf("Orders"), "no"],
    ["unless it looks like one", "equals", arnOf(orders), arnOf("stack-OrdersTable-1A2B3C4D5E6F"), "maybe"],
    ["a generated name may start with a literal", "starts-with", arnOf(orders), arnOf("stack-"), "maybe"],
    ["a parameter may be anything", "equals", arnOf(parameter), arnOf("Orders"), "maybe"],
    ["a parameter may be an ARN", "equals", arnOf("Orders"), concatenate([parameter]), "maybe"],
    ["a parameter cannot undo literals around it", "equals", concatenate(["a", parameter, "c"]), literal("abd"), "no"],
    ["a segment holds no slash", "ends-with", concatenate(["table/", piece("segment", "s")]), literal("a/b"), "no"],
    ["the end of a text", "ends-with", arnOf("Orders"), literal("/Orders"), "yes"],
    ["a name that is longer", "equals", arnOf("Orders"), arnOf("OrdersArchive"), "no"],
    ["an account has digits only", "equals", concatenate([account]), literal("abc"), "no"],
  ];
  it.each(cases)("%s", (_, comparison, subject, pattern, expected) => {
    expect(compare(comparison, subject, pattern)).toBe(expected);
  });

  it("agrees with every way of filling in the open pieces", () => {
    const pieces = [piece("anything", "p"), piece("anything", "q")];
    const text = fc
      .array(fc.oneof(fc.constantFrom("a", "b", "ab"), fc.constantFrom(...pieces)), { maxLength: 4 })
      .map(concatenate);
    const fill = fc.constantFrom("", "a", "b", "ab", "ba", "aab");
    fc.assert(
      fc.property(
        text,
        text,
        fc.constantFrom<Comparison>("equals", "starts-with", "ends-with"),
        fill,
        fill,
        (subject, pattern, comparison, p, q) => {
          const filled = (value: Text): Text => substitute(value, (open) => literal(open.id === "p" ? p : q));
          const answer = compare(comparison, subject, pattern);
          const concrete = compare(comparison, filled(subject), filled(pattern));
          if (answer !== "maybe") expect(concrete).toBe(answer);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
