/**
 * Which selectors of each type fit into the values that are left: where not all do as they are best, the types share
 * what there is so that the least is left open, and then the least else is taken.
 */
import { addCost, compareCost, noCost } from "./cost.ts";
import { arnLists } from "./arn-lists.ts";
import { costOf, solveType } from "./cover.ts";
import type { SolvedTypes } from "./type-choices.ts";
import type { ArnValue, Cost, Matrix, Rectangle, TypeSolution } from "./types.ts";

/** How much a beginning weighs, of which nobody knows what else has it: less than any name of a whole type. */
const reachOfBeginning = 1 / 1024;

/** Solutions that fit, and the types of which nothing does. */
export interface FittedTypes extends SolvedTypes {
  readonly lacking: readonly string[];
}

/** Solutions that have at most so many values together. */
export function fitInto(solved: SolvedTypes, room: number): FittedTypes {
  const values = solved.solutions.reduce((sum, { cost }) => sum + cost.values, 0);
  if (values <= room) return { ...solved, lacking: [] };
  let states: (State | undefined)[] = [{ cost: noCost, picks: [] }];
  for (const [index, matrix] of solved.matrices.entries()) {
    const options = optionsOf(matrix, solved.solutions[index]);
    states = withOptions(states, options, Math.max(0, room));
  }
  const best = states.reduce((a, b) =>
    a === undefined || (b !== undefined && compareCost(b.cost, a.cost) < 0) ? b : a,
  );
  const solutions = best?.picks ?? [];
  const lacking = solutions.flatMap(({ type, cost }) => (cost.open > 0 ? [type] : []));
  return { matrices: solved.matrices, solutions, isOptimal: false, lacking };
}

interface State {
  readonly cost: Cost;
  readonly picks: readonly TypeSolution[];
}

/** The best choice so far for each number of values. */
function withOptions(
  states: readonly (State | undefined)[],
  options: readonly TypeSolution[],
  room: number,
): (State | undefined)[] {
  const next: (State | undefined)[] = [];
  for (const [used, state] of states.entries())
    for (const option of options) {
      const total = used + option.cost.values;
      if (state === undefined || total > room) continue;
      const cost = addCost(state.cost, option.cost);
      const known = next[total];
      if (known === undefined || compareCost(cost, known.cost) < 0)
        next[total] = { cost, picks: [...state.picks, option] };
    }
  return next;
}

/** What can be done for a type: the best, with beginnings of ARNs, the whole type, nothing. */
function optionsOf(matrix: Matrix, best: TypeSolution | undefined): TypeSolution[] {
  const asked = matrix.rows.reduce((sum, { needed }) => sum + needed.size, 0);
  const whole = solveType({ ...matrix, rows: matrix.rows.map((row) => ({ ...row, values: null })) });
  const nothing = { type: matrix.type, rectangles: [], cost: { ...noCost, open: asked }, isOptimal: false };
  return [...(best === undefined ? [] : [best, ...shortened(best, matrix)]), whole, nothing];
}

/** The solution with fewer values: ARNs that are known stand together by what they begin with. */
function shortened(best: TypeSolution, matrix: Matrix): TypeSolution[] {
  const [only, ...others] = best.rectangles;
  if (only?.arns == null || others.length > 0) return [];
  const { arns } = only;
  const plain = arns.map(plainArn);
  if (!plain.every((arn) => arn !== null)) return [];
  const isAsked = new Set(plain);
  const known = matrix.rows.flatMap(({ id, values }) => [
    ...(values ?? []).map(plainArn),
    id.startsWith("arn:") ? id : null,
  ]);
  const unasked = known.filter((arn) => arn !== null && !isAsked.has(arn)).filter((arn) => arn !== null);
  return arnLists(plain, unasked).map((list): TypeSolution => {
    const rectangle: Rectangle = { names: only.names, arns: [...arns.filter(isIn(list.whole)), ...beginnings(list)] };
    const own = costOf(rectangle, matrix);
    const cost = { ...own, excess: list.excess, reach: list.beginnings.length * reachOfBeginning };
    return { type: matrix.type, rectangles: [rectangle], cost, isOptimal: false };
  });
}

function beginnings({ beginnings: texts }: { readonly beginnings: readonly string[] }): ArnValue[] {
  return texts.map((value) => ({ operator: "StartsWith", value: { kind: "literal", value } }));
}

function isIn(arns: readonly string[]): (value: ArnValue) => boolean {
  const set = new Set(arns);
  return (value) => set.has(plainArn(value) ?? "");
}

/** The ARN, where it is known and no reference stands for it. */
function plainArn({ value }: ArnValue): string | null {
  switch (value.kind) {
    case "literal":
      return value.value;
    case "arn-of":
      return value.example.includes("${") ? null : value.example;
    case "kept":
      return null;
  }
}
