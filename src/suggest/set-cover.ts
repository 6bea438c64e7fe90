/**
 * The cheapest choice of candidates that together cover everything: branch and bound on the first cell that is not
 * covered. Cells are the bits of a number, so there are at most 30.
 */
import { addCost, compareCost, noCost } from "./cost.ts";
import type { Cost } from "./types.ts";

/** A part of the cells that can be had at a cost. */
export interface CoverCandidate<Item> {
  readonly cells: number;
  readonly cost: Cost;
  readonly item: Item;
}

/** The choice; null where the candidates do not reach all cells. */
export interface CoverChoice<Item> {
  readonly items: readonly Item[];
  readonly cost: Cost;
  readonly isOptimal: boolean;
}

/** More cells than this have no place in a number. */
export const mostCells = 30;
/** Steps of the search; beyond them the best found stands. */
const mostSteps = 200_000;

/** The cheapest cover of the first `count` cells. Of covers that cost the same, the one found first. */
export function cheapestCover<Item>(
  count: number,
  candidates: readonly CoverCandidate<Item>[],
): CoverChoice<Item> | null {
  const useful = withoutDominated(candidates);
  const all = 2 ** count - 1;
  const byCell = Array.from({ length: count }, (_, cell) =>
    useful.filter(({ cells }) => (cells & (1 << cell)) !== 0).sort((a, b) => compareCost(a.cost, b.cost)),
  );
  if (byCell.some((list) => list.length === 0)) return null;
  let best: { items: readonly Item[]; cost: Cost } | null = null;
  let steps = 0;
  const seen = new Map<number, Cost>();
  const go = (covered: number, items: readonly Item[], cost: Cost): void => {
    if (best !== null && compareCost(cost, best.cost) >= 0) return;
    if (covered === all) {
      best = { items, cost };
      return;
    }
    const earlier = seen.get(covered);
    if (earlier !== undefined && compareCost(earlier, cost) <= 0) return;
    seen.set(covered, cost);
    if (best !== null && steps >= mostSteps) return;
    const cell = firstZero(covered);
    for (const candidate of byCell[cell] ?? []) {
      steps += 1;
      go(covered | candidate.cells, [...items, candidate.item], addCost(cost, candidate.cost));
    }
  };
  go(0, [], noCost);
  const found = best as { items: readonly Item[]; cost: Cost } | null;
  return found === null ? null : { ...found, isOptimal: steps < mostSteps };
}

function firstZero(mask: number): number {
  let cell = 0;
  while ((mask & (1 << cell)) !== 0) cell += 1;
  return cell;
}

/** Of candidates for the same cells the cheapest, and none that a cheaper one covers whole. */
function withoutDominated<Item>(candidates: readonly CoverCandidate<Item>[]): CoverCandidate<Item>[] {
  const cheapest = new Map<number, CoverCandidate<Item>>();
  for (const candidate of candidates) {
    const known = cheapest.get(candidate.cells);
    if (candidate.cells !== 0 && (known === undefined || compareCost(candidate.cost, known.cost) < 0))
      cheapest.set(candidate.cells, candidate);
  }
  const sorted = [...cheapest.values()].sort((a, b) => compareCost(a.cost, b.cost));
  const kept: CoverCandidate<Item>[] = [];
  for (const candidate of sorted)
    if (!kept.some(({ cells }) => (cells & candidate.cells) === candidate.cells)) kept.push(candidate);
  return kept;
}
