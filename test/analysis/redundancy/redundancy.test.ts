/**
 * What is called redundant, undone or shadowed is so for every event that can be made of the letters in question, by an
 * evaluator that shares no line with the decision.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadCatalog } from "../../../src/catalog/catalog.ts";
import { loadSemantics } from "../../../src/catalog/semantics.ts";
import { evaluateAdvanced } from "../../../src/selectors/evaluate.ts";
import type { EventField, TrailEvent } from "../../../src/selectors/event.ts";
import { redundantSelectors } from "../../../src/analysis/redundancy/redundant-selectors.ts";
import { comparedSelectors, relevantTo, type ComparedSelector } from "../../../src/analysis/redundancy/selectors-of.ts";
import { shadowedValues } from "../../../src/analysis/redundancy/shadowed-values.ts";
import { undoneExclusions } from "../../../src/analysis/redundancy/undone-exclusions.ts";
import { deadValues } from "../../../src/analysis/values/dead-values.ts";
import { fieldValues } from "../../../src/validation/field-values.ts";
import { settingItemsOf } from "../../../src/validation/reading.ts";
import { display, literal } from "../../../src/model/text.ts";
import type { Operator } from "../../../src/model/selector.ts";
import type { StepBudget } from "../../../src/selectors/work.ts";
import { sinkFromApi } from "../../helpers/sinks.ts";
import { takes, type PlainEvent, type PlainSelector } from "../../coverage/reference-evaluator.ts";

const catalog = loadCatalog();
const semantics = loadSemantics();
const type = "AWS::SNS::Topic";
const ample = (): StepBudget => ({ left: 1_000_000 });

/** All that values of up to two letters can tell apart: a beginning, a letter that no value has, and an end. */
const ends = ["", "a", "b", "ab", "ba"];
const words = [...ends.slice(1), ...ends.flatMap((start) => ends.map((end) => `${start}z${end}`))];

const universe: readonly PlainEvent[] = ["true", "false"].flatMap((readOnly) =>
  words.flatMap((eventName) =>
    words.map((arn) => ({ eventCategory: "Data", "resources.type": type, readOnly, eventName, "resources.ARN": arn })),
  ),
);

const fieldWords = new Map(
  Object.keys(universe[0] ?? {}).map((field) => [field, [...new Set(universe.map((event) => event[field] ?? ""))]]),
);

/** The places in the universe of the events that a selector takes. */
function takenBy(selector: PlainSelector): Uint8Array {
  const tests = Object.entries(selector).map(([field, conditions]) => {
    return [
      field,
      new Set((fieldWords.get(field) ?? []).filter((value) => takes({ [field]: conditions }, { [field]: value }))),
    ] as const;
  });
  return Uint8Array.from(universe, (event) =>
    tests.every(([field, accepted]) => accepted.has(event[field] ?? "")) ? 1 : 0,
  );
}

const without = (set: Uint8Array, others: readonly Uint8Array[]): number =>
  set.findIndex((taken, index) => taken === 1 && others.every((other) => other[index] === 0));

const word = fc.constantFrom("a", "b", "ab", "ba");
const operator = fc.constantFrom<Operator>(
  "Equals",
  "StartsWith",
  "EndsWith",
  "NotEquals",
  "NotStartsWith",
  "NotEndsWith",
);
const condition = fc
  .tuple(operator, fc.uniqueArray(word, { minLength: 1, maxLength: 2 }))
  .map(([name, values]) => ({ [name]: values }));
const conditions = fc.oneof(
  { weight: 3, arbitrary: condition },
  fc.tuple(condition, condition).map(([one, other]) => ({ ...one, ...other })),
);
const selector = fc
  .record(
    {
      eventName: conditions,
      "resources.ARN": conditions,
      readOnly: fc.constantFrom({ Equals: ["true"] }, { Equals: ["false"] }),
    },
    { requiredKeys: [] },
  )
  .map((fields): PlainSelector => ({
    eventCategory: { Equals: ["Data"] },
    "resources.type": { Equals: [type] },
    ...fields,
  }));
const selectors = fc.array(selector, { minLength: 2, maxLength: 4 });

function sinkOf(plain: readonly PlainSelector[]) {
  return sinkFromApi({
    AdvancedEventSelectors: plain.map((one) => ({
      FieldSelectors: Object.entries(one).map(([Field, given]) => ({ Field, ...given })),
    })),
  });
}

function comparedOf(plain: readonly PlainSelector[]): ComparedSelector[] {
  return comparedSelectors(sinkOf(plain), semantics, catalog);
}

/** An event for the evaluator that shows counterexamples. */
function eventOf(plain: PlainEvent): TrailEvent {
  const { "resources.type": ofType = "", "resources.ARN": arn = "", ...fields } = plain;
  const known = Object.entries(fields).map(([field, value]): [EventField, ReturnType<typeof literal>] => [
    field as EventField,
    literal(value),
  ]);
  return {
    fields: new Map([...known, ["eventSource", literal("sns.amazonaws.com")]]),
    resources: [{ type: literal(ofType), arn: literal(arn) }],
    region: literal("us-east-1"),
    global: false,
  };
}

describe("redundantSelectors", () => {
  test("what is called redundant, others record, by both evaluators; without all of it the same is recorded", () => {
    let claims = 0;
    fc.assert(
      fc.property(selectors, (plain) => {
        const taken = plain.map(takenBy);
        const found = redundantSelectors(comparedOf(plain), ample).found;
        claims += found.length;
        for (const {
          selector: {
            title: { index },
          },
          by,
        } of found) {
          expect(
            without(
              taken[index] ?? new Uint8Array(),
              by.map((other) => taken[other.title.index] ?? new Uint8Array()),
            ),
          ).toBe(-1);
        }
        const gone = new Set(
          found.map(
            ({
              selector: {
                title: { index },
              },
            }) => index,
          ),
        );
        const kept = taken.filter((_, index) => !gone.has(index));
        for (const index of gone) expect(without(taken[index] ?? new Uint8Array(), kept)).toBe(-1);
      }),
      { numRuns: 300, seed: 7 },
    );
    expect(claims).toBeGreaterThan(30);
  });

  test("agrees with the plain evaluator on samples", () => {
    fc.assert(
      fc.property(
        selectors,
        fc.array(fc.constantFrom(...universe), { minLength: 20, maxLength: 20 }),
        (plain, samples) => {
          const compared = comparedOf(plain);
          for (const { selector: redundant, by } of redundantSelectors(compared, ample).found) {
            for (const event of samples.map(eventOf)) {
              const isTaken =
                redundant.advanced !== null && evaluateAdvanced(redundant.advanced, event).verdict !== "no";
              const others = by.map(({ advanced }) =>
                advanced === null ? "no" : evaluateAdvanced(advanced, event).verdict,
              );
              expect([isTaken, others.includes("yes")]).not.toEqual([true, false]);
            }
          }
        },
      ),
      { numRuns: 300, seed: 11 },
    );
  });

  test("what is not called redundant takes an event that no other takes, or excludes by ARN in a way that AWS does not document", () => {
    let decided = 0;
    fc.assert(
      fc.property(selectors, (plain) => {
        const compared = comparedOf(plain);
        const found = redundantSelectors(compared, ample).found.map(
          ({
            selector: {
              title: { index },
            },
          }) => index,
        );
        const taken = plain.map(takenBy);
        const kept = plain.map((_, index) => index).filter((index) => !found.includes(index));
        // Of events on several resources AWS does not say what exclusions by ARN mean: such selectors make no other
        // redundant.
        const usable = kept.filter((index) => compared[index]?.parts[0]?.arnExclusions.size === 0);
        for (const index of kept) {
          const own = taken[index] ?? new Uint8Array();
          if (!own.includes(1)) continue;
          decided += 1;
          expect(
            without(
              own,
              usable.filter((other) => other !== index).map((other) => taken[other] ?? new Uint8Array()),
            ),
          ).not.toBe(-1);
        }
      }),
      { numRuns: 250, seed: 13 },
    );
    expect(decided).toBeGreaterThan(200);
  });
});

test("what an undone exclusion leaves out, the others record", () => {
  let claims = 0;
  fc.assert(
    fc.property(selectors, (plain) => {
      const taken = plain.map(takenBy);
      for (const {
        selector: {
          title: { index },
        },
        value,
        by,
      } of undoneExclusions(comparedOf(plain), ample).found) {
        claims += 1;
        const text = display(value.located.text);
        const given = plain[index]?.[value.field] ?? {};
        const others = { ...given, [value.operator]: (given[value.operator] ?? []).filter((other) => other !== text) };
        const wide = takenBy({ ...plain[index], [value.field]: others });
        const hit = takenBy({ [value.field]: { [value.operator.slice(3)]: [text] } });
        const leftOut = wide.map((flag, place) => flag & (hit[place] ?? 0));
        expect(leftOut.includes(1)).toBe(true);
        expect(
          without(
            leftOut,
            by.map((other) => taken[other.title.index] ?? new Uint8Array()),
          ),
        ).toBe(-1);
      }
    }),
    { numRuns: 300, seed: 7 },
  );
  expect(claims).toBeGreaterThan(25);
});

test("an exclusion is called undone just when others record all that it leaves out", () => {
  const told = { undone: 0, effective: 0 };
  // AWS calls "readOnly" optional, and every event of this small world has it.
  const withoutReadOnly = selectors.map((given) =>
    given.map((one) => Object.fromEntries(Object.entries(one).filter(([field]) => field !== "readOnly"))),
  );
  fc.assert(
    fc.property(withoutReadOnly, (plain) => {
      const compared = comparedOf(plain);
      const taken = plain.map(takenBy);
      const found = undoneExclusions(compared, ample).found.map(
        ({ selector: { title }, value }) =>
          `${String(title.index)} ${value.field} ${value.operator} ${display(value.located.text)}`,
      );
      for (const { advanced, parts, title } of compared) {
        const [part] = parts;
        if (advanced === null || part === undefined) continue;
        const usable = compared.filter(
          (other) => other.advanced !== advanced && relevantTo(part, other.parts).length > 0,
        );
        for (const { field, operator: name, located } of fieldValues(advanced)) {
          if (!name.startsWith("Not")) continue;
          const text = display(located.text);
          const given = plain[title.index]?.[field] ?? {};
          const others = { ...given, [name]: (given[name] ?? []).filter((other) => other !== text) };
          const wide = takenBy({ ...plain[title.index], [field]: others });
          const hit = takenBy({ [field]: { [name.slice(3)]: [text] } });
          const leftOut = wide.map((flag, place) => flag & (hit[place] ?? 0));
          const isUndone =
            leftOut.includes(1) &&
            without(
              leftOut,
              usable.map((other) => taken[other.title.index] ?? new Uint8Array()),
            ) === -1;
          told[isUndone ? "undone" : "effective"] += 1;
          expect([text, found.includes(`${String(title.index)} ${field} ${name} ${text}`)]).toEqual([text, isUndone]);
        }
      }
    }),
    { numRuns: 300, seed: 17 },
  );
  expect(told.undone).toBeGreaterThan(25);
  expect(told.effective).toBeGreaterThan(100);
});

test("shadowed values can go: each alone, and all together", () => {
  let claims = 0;
  fc.assert(
    fc.property(selector, (plain) => {
      const [advanced] = settingItemsOf(sinkOf([plain]).advancedEventSelectors);
      const shadowed = advanced === undefined ? [] : shadowedValues(advanced);
      claims += shadowed.length;
      for (const gone of [shadowed, ...shadowed.map((one) => [one])]) {
        for (const [field, given] of Object.entries(plain)) {
          const isGone = (name: string, text: string) =>
            gone.some(
              ({ value }) => value.field === field && value.operator === name && display(value.located.text) === text,
            );
          const left = Object.fromEntries(
            Object.entries(given).map(([name, values]) => [name, values.filter((text) => !isGone(name, text))]),
          );
          const taken = (conditionsOfField: typeof given) =>
            words.filter((text) => takes({ [field]: conditionsOfField }, { [field]: text }));
          expect(taken(left)).toEqual(taken(given));
        }
      }
    }),
    { numRuns: 600, seed: 7 },
  );
  expect(claims).toBeGreaterThan(100);
});

test("a selector or value that is called dead takes no event", () => {
  let claims = 0;
  fc.assert(
    fc.property(selector, (plain) => {
      const sink = sinkOf([{ ...plain, "resources.ARN": {} }]);
      const [advanced] = settingItemsOf(sink.advancedEventSelectors);
      if (advanced === undefined) throw new Error("the helper made no selector");
      const { dead, deadField } = deadValues({ sink, selector: advanced, semantics, catalog });
      const all = takenBy(Object.fromEntries(Object.entries(plain).filter(([field]) => field !== "resources.ARN")));
      claims += deadField === null ? 0 : 1;
      expect([deadField !== null, all.includes(1)]).not.toEqual([true, true]);
      const selecting = fieldValues(advanced).filter(({ operator: name }) => !name.startsWith("Not"));
      for (const { field, operator: name, located } of dead.filter((value) =>
        selecting.some((other) => other.located === value.located),
      )) {
        const hit = takenBy({ [field]: { [name]: [display(located.text)] } });
        const others = takenBy({
          [field]: Object.fromEntries(Object.entries(plain[field] ?? {}).filter(([other]) => other.startsWith("Not"))),
        });
        expect(hit.some((flag, place) => flag === 1 && others[place] === 1)).toBe(false);
      }
    }),
    { numRuns: 600, seed: 7 },
  );
  expect(claims).toBeGreaterThan(10);
});
