import type { Certainty } from "../../model/value.ts";
import { knownString } from "../../model/text.ts";
import { meetsCondition } from "./evaluate.ts";
import type { DescribedEvent, EventCondition, FieldPath, LeafTest, Restriction } from "./types.ts";

type Necessary = ReadonlyMap<string, Restriction>;

/**
 * What every event that meets a condition surely has. Alternatives that `event` rules out are left out first, so that
 * the answer is about events that are described so.
 */
export function restrictionsOf(condition: EventCondition, event?: DescribedEvent): readonly Restriction[] {
  return [...necessary(condition, [], event, event).values()];
}

/** The tests of which every event that meets the condition meets one at the path; null: it may have anything there. */
export function necessaryTests(condition: EventCondition, path: FieldPath): Restriction["tests"] | null {
  return necessary(condition, []).get(keyOf(path))?.tests ?? null;
}

function necessary(
  condition: EventCondition,
  path: FieldPath,
  event?: DescribedEvent,
  whole?: DescribedEvent,
): Necessary {
  switch (condition.kind) {
    case "constant":
    case "not":
      return new Map();
    case "doubtful":
      return necessary(condition.of, path, event, whole);
    case "leaf":
      return only({ path, tests: [condition.test] });
    case "absent":
      return only({ path: condition.path, tests: ["absent"] });
    case "within":
      return necessary(condition.of, [...path, condition.key], undefined, whole);
    case "step": {
      // Of the elements of a list it is one; what stands behind any key has no path.
      const { to } = condition;
      if (typeof to === "object" && to.any === "key") return new Map();
      return necessary(condition.of, typeof to === "string" ? [...path, to] : path, undefined, whole);
    }
    case "all": {
      const found = new Map<string, Restriction>();
      for (const part of condition.of)
        for (const [key, restriction] of necessary(part, path, event, whole)) {
          const before = found.get(key);
          // Both are necessary; the narrower one says more.
          if (before === undefined || weight(restriction) < weight(before)) found.set(key, restriction);
        }
      return found;
    }
    case "any":
      return anyOfThese(
        condition.of
          .filter((part) => part.kind !== "constant" || part.certainty !== "no")
          .filter((part) => event === undefined || meetsCondition(part, event) !== "no")
          .map((part) => necessary(part, path, event, whole)),
      );
  }
}

function anyOfThese([first, ...others]: readonly Necessary[]): Necessary {
  const found = new Map<string, Restriction>();
  for (const [key, { path, tests }] of first ?? []) {
    const further = others.map((other) => other.get(key));
    if (further.some((restriction) => restriction === undefined)) continue;
    found.set(key, { path, tests: [...tests, ...further.flatMap((restriction) => restriction?.tests ?? [])] });
  }
  return found;
}

function only(restriction: Restriction): Necessary {
  return new Map([[keyOf(restriction.path), restriction]]);
}

function keyOf(path: FieldPath): string {
  return JSON.stringify(path);
}

/** Tests of texts that are written out say more than all others. */
function weight({ tests }: Restriction): number {
  const exact = exactTexts(tests);
  return exact === null ? 1e6 + tests.length : exact.length;
}

/** A text that a test takes; `caseless`: in any letters. */
interface ExactText {
  readonly text: string;
  readonly caseless: boolean;
}

/** The only texts that the tests take; null: they take others, or nobody knows which. */
export function exactTexts(tests: Restriction["tests"]): readonly ExactText[] | null {
  const found: ExactText[] = [];
  for (const test of tests) {
    const exact = test === "absent" ? null : exactOf(test);
    if (exact === null) return null;
    found.push(...exact);
  }
  return found;
}

function exactOf(test: LeafTest): readonly ExactText[] | null {
  switch (test.kind) {
    case "text": {
      const text = knownString(test.text);
      return test.position !== "whole" || text === undefined ? null : [{ text, caseless: test.caseless }];
    }
    case "any-of":
      return exactTexts(test.tests);
    case "all-of": {
      const exact = test.tests.map(exactOf).filter((one) => one !== null);
      return exact.sort((a, b) => a.length - b.length)[0] ?? null;
    }
    case "number":
    case "boolean":
    case "null":
      return [];
    default:
      return null;
  }
}

/** The answer that several descriptions of one thing give together. */
export function together(certainties: readonly Certainty[]): Certainty {
  const [first, ...others] = certainties;
  return first !== undefined && others.every((other) => other === first) ? first : "maybe";
}
