/**
 * How much work deciding takes, counted in steps and never in time, so that the same input gives the same answer
 * on every machine.
 *
 * A step is about one comparison of two short texts, or one look-up among all values of an operator: a microsecond or
 * less. What takes longer takes more steps. They are counted where they are taken, for the whole process, since
 * decisions come one after the other.
 */

import type { Text } from "../model/text.ts";

/** Steps that may still be taken; counts down over all questions that share it, below zero when they asked for more. */
export interface StepBudget {
  left: number;
}

let taken = 0;
let charged = 0;
let limit = Number.POSITIVE_INFINITY;

class OverBudget extends Error {}

/** Counts steps that are taken now. Ends the question that is being asked when its budget is used up. */
export function takeSteps(count: number): void {
  taken += count;
  chargeSteps(count);
}

/**
 * Charges steps that were taken earlier, when a remembered answer was made, without counting them again:
 * what a question costs must not hang on what was asked before it.
 */
export function chargeSteps(count: number): void {
  charged += count;
  if (charged > limit) throw new OverBudget();
}

/** What going along a text part by part, or making it, takes: selectors may list values of 2,048 characters. */
export function stepsAlong({ parts }: Text): number {
  return parts.reduce((steps, part) => steps + 1 + (typeof part === "string" ? part.length >> 6 : 0), 1);
}

/** All steps charged so far: the difference of two readings is what the questions between them cost. */
export function stepsCharged(): number {
  return charged;
}

/** The answer to a question, or `otherwise` when it takes more steps than the budget has left. */
export function withinBudget<Answer>(budget: StepBudget, otherwise: Answer, ask: () => Answer): Answer {
  const start = charged;
  const outer = limit;
  limit = Math.min(outer, start + Math.max(0, budget.left));
  try {
    return ask();
  } catch (error) {
    if (error instanceof OverBudget && charged <= outer) return otherwise;
    throw error;
  } finally {
    budget.left -= charged - start;
    limit = outer;
  }
}

/**
 * The steps that a run may take for one purpose, from now on.
 * Unlike a budget it ends no question: what is asked when it is used up is not begun.
 */
export class Allowance {
  readonly steps: number;
  readonly #start = taken;

  constructor(steps: number) {
    this.steps = steps;
  }

  get isUsedUp(): boolean {
    return taken - this.#start >= this.steps;
  }
}
