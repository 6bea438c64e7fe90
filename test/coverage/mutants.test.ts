/**
 * The checks of the decision procedure must notice when it is wrong. Here it is made wrong on purpose, one reading or
 * step at a time:
 * selectors reach the search through tests that this file builds itself, so that a reading can be changed without a
 * copy of the engine,
 * and the candidates of the small-model lemma are taken apart before the lemma is checked.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Box, FieldTest } from "../../src/coverage/box.ts";
import { candidatesFor, type Literal } from "../../src/coverage/candidates.ts";
import { freshPiece } from "../../src/model/fresh-piece.ts";
import { findUnrecorded } from "../../src/coverage/decide.ts";
import type { CompiledSelector } from "../../src/coverage/compiled-selector.ts";
import { accepts } from "../../src/selectors/evaluate.ts";
import { isEventField, type EventField, type TrailEvent } from "../../src/selectors/event.ts";
import { only, type Domain, type EventSet } from "../../src/requirements/event-set.ts";
import { compare, type Comparison } from "../../src/selectors/compare.ts";
import { operators, type Operator, type OperatorValues } from "../../src/model/selector.ts";
import { knownString, literal, substitute, type Text } from "../../src/model/text.ts";
import { startOfFile } from "../../src/model/location.ts";
import { takes, type PlainEvent, type PlainSelector } from "./reference-evaluator.ts";

type Conditions = Readonly<Record<string, readonly string[]>>;

/** How a selector is read. `selects` and `deselects` say what the hits of the listed values mean together. */
interface Reading {
  readonly hits: (operator: Operator, value: Text, listed: string) => boolean;
  readonly selects: (hits: readonly boolean[]) => boolean;
  readonly deselects: (hits: readonly boolean[]) => boolean;
}

function comparisonOf(operator: Operator): Comparison {
  if (operator.endsWith("Equals")) return "equals";
  return operator.endsWith("StartsWith") ? "starts-with" : "ends-with";
}

const isNot = (operator: Operator): boolean => operator.startsWith("Not");
const any = (hits: readonly boolean[]): boolean => hits.some((hit) => hit);
const every = (hits: readonly boolean[]): boolean => hits.every((hit) => hit);

const asDocumented: Reading = {
  hits: (operator, value, listed) => compare(comparisonOf(operator), value, literal(listed)) === "yes",
  selects: any,
  deselects: any,
};

function withComparison(change: (operator: Operator) => Comparison): Reading {
  return {
    ...asDocumented,
    hits: (operator, value, listed) => compare(change(operator), value, literal(listed)) === "yes",
  };
}

const mutants: Readonly<Record<string, Reading>> = {
  "Equals read as StartsWith": withComparison((operator) =>
    operator === "Equals" ? "starts-with" : comparisonOf(operator),
  ),
  "StartsWith read as Equals": withComparison((operator) =>
    operator === "StartsWith" ? "equals" : comparisonOf(operator),
  ),
  "EndsWith read as StartsWith": withComparison((operator) =>
    operator === "EndsWith" ? "starts-with" : comparisonOf(operator),
  ),
  "NotEquals read as NotStartsWith": withComparison((operator) =>
    operator === "NotEquals" ? "starts-with" : comparisonOf(operator),
  ),
  "NotStartsWith read as NotEquals": withComparison((operator) =>
    operator === "NotStartsWith" ? "equals" : comparisonOf(operator),
  ),
  "NotEndsWith read as NotStartsWith": withComparison((operator) =>
    operator === "NotEndsWith" ? "starts-with" : comparisonOf(operator),
  ),
  "all listed values must be hit": { ...asDocumented, selects: every },
  "nothing is excluded": { ...asDocumented, deselects: () => false },
  "all exclusions must be hit": { ...asDocumented, deselects: (hits) => hits.length > 0 && every(hits) },
  "an exclusion selects": { ...asDocumented, deselects: (hits) => hits.length > 0 && !any(hits) },
};

function acceptsUnder(reading: Reading, conditions: Conditions, value: Text): boolean {
  const hitsOf = (chosen: (operator: Operator) => boolean): boolean[] =>
    operators
      .filter(chosen)
      .flatMap((operator) => (conditions[operator] ?? []).map((listed) => reading.hits(operator, value, listed)));
  const selecting = hitsOf((operator) => !isNot(operator));
  return (selecting.length === 0 || reading.selects(selecting)) && !reading.deselects(hitsOf(isNot));
}

function literalsOf(conditions: Conditions): Literal[] {
  return operators.flatMap((operator) =>
    (conditions[operator] ?? []).map((value) => ({ comparison: comparisonOf(operator), text: literal(value) })),
  );
}

function contenderOf(selector: PlainSelector, reading: Reading): CompiledSelector {
  const fields = Object.entries(selector).flatMap(([field, conditions]): [EventField, FieldTest][] => {
    if (!isEventField(field)) return [];
    return [
      [
        field,
        {
          accepts: (value) => (value !== null && acceptsUnder(reading, conditions, value) ? "yes" : "no"),
          literals: literalsOf(conditions),
        },
      ],
    ];
  });
  const box: Box = { fields: new Map(fields), elements: null, status: "yes" };
  return { box, reach: null, status: "yes" };
}

function strings(letters: string, longest: number): string[] {
  const layers: string[][] = [[""]];
  for (let length = 1; length <= longest; length += 1)
    layers.push((layers.at(-1) ?? []).flatMap((start) => letters.split("").map((letter) => start + letter)));
  return layers.slice(1).flat();
}

const free: Domain = { kind: "free", examples: [], except: [] };
const set: EventSet = {
  when: null,
  fields: new Map<EventField, Domain>([
    ["eventName", free],
    ["eventSource", free],
  ]),
  region: only(literal("us-east-1")),
  global: false,
  elements: null,
};
const universe = strings("abz", 3);

function plain(event: TrailEvent): PlainEvent {
  return Object.fromEntries(
    [...event.fields].map(([field, value]) => [field, knownString(substitute(value, () => literal("z"))) ?? ""]),
  );
}

type Change = (selectors: readonly CompiledSelector[]) => readonly CompiledSelector[];
const unchanged: Change = (selectors) => selectors;

/** Whether the answer of the search is that of an evaluator which shares nothing with it. */
function isRight(selectors: readonly PlainSelector[], reading: Reading, change: Change): boolean {
  const compiled = change(selectors.map((selector) => contenderOf(selector, reading)));
  const search = findUnrecorded(set, compiled, "must", { left: Number.POSITIVE_INFINITY });
  const isTaken = (event: PlainEvent): boolean => selectors.some((selector) => takes(selector, event));
  if (search.kind === "found") return !isTaken(plain(search.event));
  return universe.every((eventName) => universe.every((eventSource) => isTaken({ eventName, eventSource })));
}

const few = fc
  .tuple(fc.constantFrom("a", "b", "ab"), fc.constantFrom(...operators))
  .map(([text, operator]): Conditions => ({ [operator]: [text] }));
const some = fc
  .tuple(
    fc.constantFrom(...operators),
    fc.uniqueArray(fc.constantFrom("a", "b", "ab", "ba"), { minLength: 1, maxLength: 3 }),
  )
  .map(([operator, values]): Conditions => ({ [operator]: values }));
const conditions = fc.oneof(
  few,
  some,
  fc.tuple(some, some).map(([one, other]): Conditions => ({ ...one, ...other })),
);
const selector = fc.record(
  { eventName: conditions, eventSource: conditions },
  { requiredKeys: [] },
) as fc.Arbitrary<PlainSelector>;

function isCaught(reading: Reading, change: Change = unchanged): boolean {
  const property = fc.property(fc.array(selector, { minLength: 1, maxLength: 4 }), (selectors) =>
    isRight(selectors, reading, change),
  );
  return fc.check(property, { numRuns: 1500, seed: 7 }).failed;
}

describe("readings of a selector", () => {
  it("as documented, pass the check", () => {
    expect(isCaught(asDocumented)).toBe(false);
  });

  it.each(Object.entries(mutants))("%s: is caught", (_, reading) => {
    expect(isCaught(reading)).toBe(true);
  });

  it("the documented one is that of the evaluator", () => {
    const origin = startOfFile("selector.json");
    const valuesOf = (plainConditions: Conditions): OperatorValues[] =>
      operators.flatMap((operator) => {
        const values = plainConditions[operator];
        return values === undefined
          ? []
          : [
              {
                operator,
                values: { items: values.map((value) => ({ text: literal(value), origin })), more: null, origin },
                origin,
              },
            ];
      });
    fc.assert(
      fc.property(conditions, fc.constantFrom(...universe), (plainConditions, value) => {
        expect(accepts(valuesOf(plainConditions), literal(value))).toBe(
          acceptsUnder(asDocumented, plainConditions, literal(value)) ? "yes" : "no",
        );
      }),
    );
  });
});

describe("what the search is given", () => {
  const withoutField: Change = (selectors) =>
    selectors.map((selector) => ({
      ...selector,
      box: { ...selector.box, fields: new Map([...selector.box.fields].slice(0, 1)) },
    }));
  const withLiterals =
    (keep: (literal: Literal) => boolean): Change =>
    (selectors) =>
      selectors.map((selector) => ({
        ...selector,
        box: {
          ...selector.box,
          fields: new Map(
            [...selector.box.fields].map(([field, test]) => [field, { ...test, literals: test.literals.filter(keep) }]),
          ),
        },
      }));

  it.each<[string, Change]>([
    ["a selector less", (selectors) => selectors.slice(1)],
    ["a field less", withoutField],
    ["no whole values", withLiterals(({ comparison }) => comparison !== "equals")],
    ["no beginnings", withLiterals(({ comparison }) => comparison !== "starts-with")],
    ["no endings", withLiterals(({ comparison }) => comparison !== "ends-with")],
  ])("%s: is caught", (_, change) => {
    expect(isCaught(asDocumented, change)).toBe(true);
  });
});

describe("the candidates of the small-model lemma", () => {
  const fresh = freshPiece("segment", "f");
  const isFresh = (part: Text["parts"][number] | undefined): boolean =>
    typeof part === "object" && part.id === fresh.id;
  const literals = fc.array(
    fc.record({
      comparison: fc.constantFrom<Comparison>("equals", "starts-with", "ends-with"),
      text: fc.constantFrom("a", "b", "ab", "ba", "aba").map(literal),
    }),
    { maxLength: 5 },
  );

  /** Whether every string agrees with a candidate on all literals. */
  function isEnough(given: readonly Literal[], keep: (candidate: Text) => boolean): boolean {
    const profile = (text: Text): string => given.map((one) => compare(one.comparison, text, one.text)).join();
    const profiles = new Set(candidatesFor(given, fresh, keep).map(profile));
    return universe.every((text) => profiles.has(profile(literal(text))));
  }

  function isLemmaRefuted(keep: (candidate: Text) => boolean): boolean {
    return fc.check(
      fc.property(literals, (given) => isEnough(given, keep)),
      { numRuns: 1000, seed: 7 },
    ).failed;
  }

  it("are enough", () => {
    expect(isLemmaRefuted(() => true)).toBe(false);
  });

  it.each<[string, (candidate: Text) => boolean]>([
    ["without the empty beginning", (candidate) => !isFresh(candidate.parts[0])],
    ["without the empty ending", (candidate) => !isFresh(candidate.parts.at(-1))],
    ["without whole values", (candidate) => candidate.parts.some(isFresh)],
    ["without beginnings", (candidate) => isFresh(candidate.parts[0]) || !candidate.parts.some(isFresh)],
    ["without endings", (candidate) => isFresh(candidate.parts.at(-1)) || !candidate.parts.some(isFresh)],
  ])("%s: are not enough", (_, keep) => {
    expect(isLemmaRefuted(keep)).toBe(true);
  });
});
