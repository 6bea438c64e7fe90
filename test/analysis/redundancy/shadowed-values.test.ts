/** Shadowed values are found by sorting; here each value is held against each other one, in random lists. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadSemantics } from "../../../src/catalog/semantics.ts";
import { shadowedResourceValues, shadowedValues } from "../../../src/analysis/redundancy/shadowed-values.ts";
import type { Operator } from "../../../src/model/selector.ts";
import { display, textKey, type Text } from "../../../src/model/text.ts";
import type { LocatedText } from "../../../src/model/value.ts";
import { compare, comparisonOf } from "../../../src/selectors/compare.ts";
import { standsForAll } from "../../../src/selectors/basic-values.ts";
import { fieldValues, type FieldValue } from "../../../src/validation/field-values.ts";
import { settingItemsOf } from "../../../src/validation/reading.ts";
import { sinkFromApi } from "../../helpers/sinks.ts";

/** The first value beside which each one changes nothing; of two that are alike, the earlier one. */
function oneByOne<Value>(values: readonly Value[], within: (value: Value, other: Value) => boolean): [Value, Value][] {
  return values.flatMap((value, index): [Value, Value][] => {
    const by = values.find(
      (other, place) => place !== index && within(value, other) && (place < index || !within(other, value)),
    );
    return by === undefined ? [] : [[value, by]];
  });
}

function liesWithin(value: FieldValue, other: FieldValue): boolean {
  const own = comparisonOf(value.operator);
  const comparison = comparisonOf(other.operator);
  return (
    (own === "equals" || own === comparison) && compare(comparison, value.located.text, other.located.text) === "yes"
  );
}

const piece = fc.constantFrom("a", "b", ":", "/", "\0", '"', "${X}", "${segment:Y}", "${AWS::Region}", "arn:aws:s3");
const value = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(""));
const operator = fc.constantFrom<Operator>("Equals", "StartsWith", "EndsWith", "NotEquals", "NotStartsWith");
const lists = fc.uniqueArray(fc.tuple(operator, fc.array(value, { maxLength: 12 })), {
  maxLength: 5,
  selector: ([name]) => name,
});

const shown = ({ located: { text, origin } }: { readonly located: LocatedText }) =>
  `${display(text)} at ${JSON.stringify(origin.locate())}`;

describe("shadowed values of an advanced selector", () => {
  test("are those that comparing each with each finds", () => {
    let claims = 0;
    fc.assert(
      fc.property(lists, (given) => {
        const sink = sinkFromApi({
          AdvancedEventSelectors: [{ FieldSelectors: [{ Field: "resources.ARN", ...Object.fromEntries(given) }] }],
        });
        const [selector] = settingItemsOf(sink.advancedEventSelectors);
        if (selector === undefined) throw new Error("the helper made no selector");
        const found = shadowedValues(selector);
        claims += found.length;
        const expected = [false, true].flatMap((excluding) =>
          oneByOne(
            fieldValues(selector).filter((one) => one.operator.startsWith("Not") === excluding),
            liesWithin,
          ),
        );
        expect(found.map((one) => [one.value, one.by])).toEqual(expected);
      }),
      { numRuns: 3000, seed: 3 },
    );
    expect(claims).toBeGreaterThan(1000);
  });

  test("are found in long lists as in short ones", () => {
    const prefixes = Array.from({ length: 400 }, (_, index) => `arn:aws:s3:::b/${"x".repeat(index % 200)}`);
    const sink = sinkFromApi({
      AdvancedEventSelectors: [{ FieldSelectors: [{ Field: "resources.ARN", StartsWith: prefixes.reverse() }] }],
    });
    const [selector] = settingItemsOf(sink.advancedEventSelectors);
    const found = selector === undefined ? [] : shadowedValues(selector);
    expect(found).toHaveLength(399);
  });
});

describe("shadowed values of a data resource", () => {
  const types = loadSemantics().basicEventSelectors.dataResourceTypes;

  function within(type: (typeof types)[number], own: Text, other: Text): boolean {
    if (standsForAll(type, own) !== "no") return textKey(own) === textKey(other);
    const start = (text: Text): string => textKey(text).split(":").slice(0, 2).join(":");
    if (standsForAll(type, other) === "yes") return start(own) === start(other);
    return compare(type.match === "prefix" ? "starts-with" : "equals", own, other) === "yes";
  }

  const beginning = fc.constantFrom(
    "arn:aws:s3",
    "arn:aws:s3:::",
    "arn:aws-cn:s3",
    "arn:${AWS::Partition}:s3",
    "${X}",
    "arn:aws:lambda",
    "arn:aws:dynamodb",
  );
  const resourceValue = fc.oneof(
    beginning,
    fc.tuple(beginning, value).map(([start, rest]) => `${start}${rest}`),
    value,
  );

  test("are those that comparing each with each finds", () => {
    let claims = 0;
    fc.assert(
      fc.property(fc.constantFrom(...types), fc.array(resourceValue, { maxLength: 20 }), (type, values) => {
        const sink = sinkFromApi({ EventSelectors: [{ DataResources: [{ Type: type.type, Values: values }] }] });
        if (sink.kind !== "trail") throw new Error("the helper made no trail");
        const [resource] = settingItemsOf(sink.eventSelectors).flatMap((one) => settingItemsOf(one.dataResources));
        if (resource === undefined) throw new Error("the helper made no data resource");
        const found = shadowedResourceValues(resource, loadSemantics());
        claims += found.length;
        const expected = oneByOne(settingItemsOf(resource.values), (own, other) => within(type, own.text, other.text));
        expect(found.map((one) => [shown(one.value), shown(one.by)])).toEqual(
          expected.map(([own, by]) => [shown({ located: own }), shown({ located: by })]),
        );
      }),
      { numRuns: 2000, seed: 3 },
    );
    expect(claims).toBeGreaterThan(1000);
  });
});
