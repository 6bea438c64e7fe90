/**
 * Selectors for all types that demands ask for. Some events carry elements of two types, and a selector for either
 * takes them: each way to choose is tried.
 */
import { addCost, compareCost, noCost } from "./cost.ts";
import { solveType } from "./cover.ts";
import type { Demand, DemandedElement } from "./demands.ts";
import { matricesOf, type MatrixContext } from "./matrices.ts";
import type { Matrix, TypeSolution } from "./types.ts";

/** More ways than this are not tried. */
const mostChoices = 64;

/** The types with their solutions. */
export interface SolvedTypes {
  readonly matrices: readonly Matrix[];
  readonly solutions: readonly TypeSolution[];
  readonly isOptimal: boolean;
}

/**
 * The cheapest selectors for demands; of choices that cost the same, the one that prefers the first element.
 *
 * @param welcome what may be taken besides
 */
export function solveDemands(
  demands: readonly Demand[],
  welcome: readonly Demand[],
  context: MatrixContext,
): SolvedTypes {
  const kinds = [...new Set(demands.filter(({ alternatives }) => typesOf(alternatives).length > 1).map(kindOf))].sort();
  const sizes = kinds.map((kind) => kind.split(" ").length);
  const count = sizes.reduce((product, size) => product * size, 1);
  let best: (SolvedTypes & { readonly cost: ReturnType<typeof addCost> }) | null = null;
  for (let choice = 0; choice < Math.min(count, mostChoices); choice += 1) {
    const chosen = new Map(kinds.map((kind, index) => [kind, digitOf(choice, sizes, index)]));
    const choose = (demand: Demand): DemandedElement | undefined => {
      const types = typesOf(demand.alternatives);
      const type = types[chosen.get(kindOf(demand)) ?? 0];
      return demand.alternatives.find((element) => element.type === type);
    };
    const matrices = matricesOf(demands, welcome, choose, context);
    const solutions = matrices.map(solveType);
    const cost = solutions.reduce((sum, solution) => addCost(sum, solution.cost), noCost);
    if (best !== null && compareCost(best.cost, cost) <= 0) continue;
    const isOptimal = count <= mostChoices && solutions.every((solution) => solution.isOptimal);
    best = { matrices, solutions, cost, isOptimal };
  }
  return best ?? { matrices: [], solutions: [], isOptimal: true };
}

function typesOf(alternatives: readonly DemandedElement[]): string[] {
  return [...new Set(alternatives.map(({ type }) => type))];
}

function kindOf({ alternatives }: Demand): string {
  return typesOf(alternatives).join(" ");
}

/** The digit of a number whose digits have these bases. */
function digitOf(number: number, bases: readonly number[], index: number): number {
  const weight = bases.slice(0, index).reduce((product, base) => product * base, 1);
  return Math.floor(number / weight) % (bases[index] ?? 1);
}
