import type { Answer, Guard, Question } from "./guard.ts";

/** Combinations of answers that are looked at one by one. */
export const mostWorlds = 64;

/** A result with the answers under which it holds. */
export interface Variant<T> {
  readonly guard: Guard;
  readonly result: T;
}

/**
 * Runs a computation under every combination of answers to the questions that it asks, and only those.
 * Results that are the same whatever the answer (by `keyOf`) are put together with `merge`, so that a result which no
 * question touches has an empty guard.
 * Returns null when there are more than 64 combinations.
 */
export function inAllWorlds<T>(
  run: (ask: (question: Question) => string) => T,
  keyOf: (result: T) => string,
  merge: (a: T, b: T) => T,
): readonly Variant<T>[] | null {
  const worlds: Variant<T>[] = [];
  let prefix: Answer[] | null = [];
  while (prefix !== null) {
    if (worlds.length === mostWorlds) return null;
    const path = new Map(prefix.map((answer) => [answer.question.id, answer]));
    const result = run((question) => {
      const answered = path.get(question.id);
      if (answered !== undefined) return answered.answer;
      const [first = ""] = question.answers;
      path.set(question.id, { question, answer: first });
      return first;
    });
    const guard = [...path.values()];
    worlds.push({ guard, result });
    prefix = nextPath(guard);
  }
  return collapse(
    worlds.map(({ guard, result }) => ({ rest: guard, variant: { guard: [], result } })),
    keyOf,
    merge,
  ).map(({ variant }) => variant);
}

/** The path to the next world in depth-first order, or null after the last. */
function nextPath(path: readonly Answer[]): Answer[] | null {
  for (let length = path.length; length > 0; length -= 1) {
    const last = path[length - 1];
    if (last === undefined) continue;
    const next = last.question.answers[last.question.answers.indexOf(last.answer) + 1];
    if (next !== undefined) return [...path.slice(0, length - 1), { question: last.question, answer: next }];
  }
  return null;
}

/** A leaf of the tree of answers: `rest` is the path below the node that is looked at. */
interface Leaf<T> {
  readonly rest: readonly Answer[];
  readonly variant: Variant<T>;
}

/**
 * Takes questions out of the tree whose answers all lead to the same. All leaves have the same first question, as the
 * computation asks it before it can branch.
 */
function collapse<T>(
  leaves: readonly Leaf<T>[],
  keyOf: (result: T) => string,
  merge: (a: T, b: T) => T,
): readonly Leaf<T>[] {
  const question = leaves[0]?.rest[0]?.question;
  if (question === undefined) return leaves;
  const branches = question.answers.map((answer) => {
    const below = leaves
      .filter(({ rest }) => rest[0]?.answer === answer)
      .map(({ rest, variant }) => ({ rest: rest.slice(1), variant }));
    return { answer, leaves: collapse(below, keyOf, merge) };
  });
  const [first, ...others] = branches;
  if (first !== undefined && others.every((other) => sameLeaves(first.leaves, other.leaves, keyOf)))
    return first.leaves.map((leaf, index) => ({
      ...leaf,
      variant: {
        ...leaf.variant,
        result: others.reduce((merged, other) => mergeWith(merged, other.leaves[index], merge), leaf.variant.result),
      },
    }));
  return branches.flatMap((branch) =>
    branch.leaves.map(({ rest, variant }) => ({
      rest,
      variant: { ...variant, guard: [{ question, answer: branch.answer }, ...variant.guard] },
    })),
  );
}

function mergeWith<T>(merged: T, leaf: Leaf<T> | undefined, merge: (a: T, b: T) => T): T {
  return leaf === undefined ? merged : merge(merged, leaf.variant.result);
}

function sameLeaves<T>(a: readonly Leaf<T>[], b: readonly Leaf<T>[], keyOf: (result: T) => string): boolean {
  return a.length === b.length && a.every((leaf, index) => leafKey(leaf, keyOf) === leafKey(b[index], keyOf));
}

function leafKey<T>(leaf: Leaf<T> | undefined, keyOf: (result: T) => string): string {
  if (leaf === undefined) return "";
  return JSON.stringify([
    leaf.variant.guard.map(({ question, answer }) => [question.id, answer]),
    keyOf(leaf.variant.result),
  ]);
}
