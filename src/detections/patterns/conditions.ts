/** Small makers of conditions and tests, which leave out what says nothing. */
import { literal, type Text } from "../../model/text.ts";
import type { EventCondition, FieldPath, LeafTest, TextPosition } from "./types.ts";

export const always: EventCondition = { kind: "constant", certainty: "yes" };
export const never: EventCondition = { kind: "constant", certainty: "no" };
/** What nobody knows. */
export const perhaps: EventCondition = { kind: "constant", certainty: "maybe" };
export const openTest: LeafTest = { kind: "open" };

export function allOf(conditions: readonly EventCondition[]): EventCondition {
  const [first] = conditions;
  if (first === undefined) return always;
  return conditions.length === 1 ? first : { kind: "all", of: conditions };
}

export function anyOf(conditions: readonly EventCondition[]): EventCondition {
  const [first] = conditions;
  if (first === undefined) return never;
  return conditions.length === 1 ? first : { kind: "any", of: conditions };
}

/** One of these, nobody knows which: it holds where all of them do. */
export function eitherOf(conditions: readonly EventCondition[]): EventCondition {
  if (conditions.length < 2) return anyOf(conditions);
  return anyOf([allOf(conditions), { kind: "doubtful", of: anyOf(conditions) }]);
}

export function anyTest(tests: readonly LeafTest[]): LeafTest {
  const [first] = tests;
  return tests.length === 1 && first !== undefined ? first : { kind: "any-of", tests };
}

/** As `eitherOf`. */
export function eitherTest(tests: readonly LeafTest[]): LeafTest {
  if (tests.length < 2) return anyTest(tests);
  return anyTest([
    { kind: "all-of", tests },
    { kind: "all-of", tests: [openTest, anyTest(tests)] },
  ]);
}

export function textTest(position: TextPosition, text: Text | string, caseless = false): LeafTest {
  return { kind: "text", position, text: typeof text === "string" ? literal(text) : text, caseless };
}

/** The condition on what stands at a path. */
export function at(path: FieldPath, condition: EventCondition): EventCondition {
  return path.reduceRight<EventCondition>((of, key) => ({ kind: "within", key, of }), condition);
}

/** The test of a leaf at a path. */
export function leafAt(path: FieldPath, test: LeafTest): EventCondition {
  return at(path, { kind: "leaf", test });
}
