/** Costs of selectors, compared weightiest part first. */
import type { Cost } from "./types.ts";

export const noCost: Cost = { open: 0, excess: 0, reach: 0, values: 0, selectors: 0 };

/** Below zero: the first is cheaper. */
export function compareCost(a: Cost, b: Cost): number {
  return (
    a.open - b.open || a.excess - b.excess || a.reach - b.reach || a.values - b.values || a.selectors - b.selectors
  );
}

/** Both together. */
export function addCost(a: Cost, b: Cost): Cost {
  return {
    open: a.open + b.open,
    excess: a.excess + b.excess,
    reach: a.reach + b.reach,
    values: a.values + b.values,
    selectors: a.selectors + b.selectors,
  };
}
