/**
 * How much work deciding takes, counted in steps and never in time, so that the same input gives the same answer
 * on every machine.
 *
 * A step is about one comparison of two short texts; what takes longer takes more steps. They are counted where they
 * are taken, for the whole process, since decisions come one after the other.
 */
import type { Text } from "../model/text.ts";
/** Steps that may still be taken; counts down over all questions that share it, below zero when they asked for more. */
export interface Budget {
    left: number;
}
/** Counts steps that are taken now. Ends the question that is being asked when its budget is used up. */
export declare function takeSteps(count: number): void;
/**
 * Charges steps that were taken earlier, when a remembered answer was made, without counting them again:
 * what a question costs must not hang on what was asked before it.
 */
export declare function chargeSteps(count: number): void;
/** What going along a text part by part, or making it, takes: selectors may list values of 2,048 characters. */
export declare function stepsAlong({ parts }: Text): number;
/** All steps charged so far: the difference of two readings is what the questions between them cost. */
export declare function stepsCharged(): number;
/** The answer to a question, or `otherwise` when it takes more steps than the budget has left. */
export declare function withinBudget<Answer>(budget: Budget, otherwise: Answer, ask: () => Answer): Answer;
/**
 * The steps that a run may take for one purpose, from now on.
 * Unlike a budget it ends no question: what is asked when it is used up is not begun.
 */
export declare class Allowance {
    #private;
    readonly steps: number;
    constructor(steps: number);
    get isUsedUp(): boolean;
}
