import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isEmpty, type OperatorValue } from "../../src/validation/emptiness.ts";
import { operators, type Operator } from "../../src/model/selector.ts";
import { concatenate, literal, substitute, type Text, type Unresolved } from "../../src/model/text.ts";

/**
 * Every string over two letters of the values and one that no value has, up to the length of a value, the third letter
 * and another value.
 */
const universe = wordsUpTo(7);

function wordsUpTo(length: number): string[] {
  const all = [""];
  let longest = [""];
  for (let size = 1; size <= length; size += 1) {
    longest = longest.flatMap((word) => ["a", "b", "c"].map((letter) => word + letter));
    all.push(...longest);
  }
  return all;
}

interface PlainValue {
  readonly operator: Operator;
  readonly value: string;
}

/** Written apart from the code under test: each condition as a regular expression. */
function expression({ operator, value }: PlainValue): RegExp {
  switch (operator.replace("Not", "")) {
    case "Equals":
      return new RegExp(`^${value}$`);
    case "StartsWith":
      return new RegExp(`^${value}`);
    default:
      return new RegExp(`${value}$`);
  }
}

function emptyByTrying(values: readonly PlainValue[]): boolean {
  const selecting = values.filter(({ operator }) => !operator.startsWith("Not")).map(expression);
  const deselecting = values.filter(({ operator }) => operator.startsWith("Not")).map(expression);
  return !universe.some(
    (word) =>
      (selecting.length === 0 || selecting.some((test) => test.test(word))) &&
      !deselecting.some((test) => test.test(word)),
  );
}

const word = fc.string({ unit: fc.constantFrom("a", "b"), minLength: 1, maxLength: 3 });
const plainValue = fc.record({ operator: fc.constantFrom(...operators), value: word });

describe("isEmpty", () => {
  test("agrees with trying every string", () => {
    fc.assert(
      fc.property(fc.array(plainValue, { maxLength: 6 }), (values) => {
        const texts = values.map(({ operator, value }): OperatorValue => ({ operator, text: literal(value) }));
        expect(isEmpty(texts)).toBe(emptyByTrying(values));
      }),
      { numRuns: 2000, seed: 7 },
    );
  });

  test("what it calls empty stays empty, whatever the open pieces hold", () => {
    const piece = (id: string): Unresolved => ({ id, kind: "anything", unknown: { code: "any-other", name: id } });
    const part = fc.oneof(word, fc.constantFrom(piece("p"), piece("q")));
    const text = fc.array(part, { minLength: 1, maxLength: 3 }).map(concatenate);
    const value = fc.record({ operator: fc.constantFrom(...operators), text });
    const filled = fc.record({ p: fc.oneof(word, fc.constant("")), q: fc.oneof(word, fc.constant("")) });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), filled, (values, contents) => {
        fc.pre(isEmpty(values));
        const fill = (open: Text) => substitute(open, ({ id }) => literal(id === "p" ? contents.p : contents.q));
        expect(isEmpty(values.map((given) => ({ ...given, text: fill(given.text) })))).toBe(true);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test.each<[string, PlainValue[], boolean]>([
    [
      "Equals and NotEquals of one value",
      [
        { operator: "Equals", value: "ab" },
        { operator: "NotEquals", value: "ab" },
      ],
      true,
    ],
    [
      "a beginning within an excluded beginning",
      [
        { operator: "StartsWith", value: "ab" },
        { operator: "NotStartsWith", value: "a" },
      ],
      true,
    ],
    [
      "a beginning with an excluded continuation",
      [
        { operator: "StartsWith", value: "a" },
        { operator: "NotStartsWith", value: "ab" },
      ],
      false,
    ],
    [
      "an end within an excluded end",
      [
        { operator: "EndsWith", value: "ab" },
        { operator: "NotEndsWith", value: "b" },
      ],
      true,
    ],
    [
      "a beginning and an excluded end of the same letters",
      [
        { operator: "StartsWith", value: "ab" },
        { operator: "NotEndsWith", value: "b" },
      ],
      false,
    ],
    [
      "a beginning without its shortest string",
      [
        { operator: "StartsWith", value: "ab" },
        { operator: "NotEquals", value: "ab" },
      ],
      false,
    ],
    [
      "a second value that nothing excludes",
      [
        { operator: "Equals", value: "a" },
        { operator: "EndsWith", value: "b" },
        { operator: "NotEquals", value: "a" },
      ],
      false,
    ],
    [
      "nothing but exclusions",
      [
        { operator: "NotEquals", value: "a" },
        { operator: "NotStartsWith", value: "b" },
      ],
      false,
    ],
  ])("%s", (_, values, empty) => {
    expect(isEmpty(values.map(({ operator, value }) => ({ operator, text: literal(value) })))).toBe(empty);
  });
});
