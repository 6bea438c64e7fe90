import type { Budget } from "../work.ts";
import { type ComparedSelector, type SelectorPart } from "./selectors-of.ts";
/** A selector that adds nothing. `by`: selectors that record all of it together, as few as were found. */
export interface RedundantSelector {
    readonly selector: ComparedSelector;
    readonly by: readonly ComparedSelector[];
}
/** Whether every event that a part may match, under some reading, is surely recorded by one of the others. False also where the budget ends. */
export declare function isContained(part: SelectorPart, others: readonly SelectorPart[], budget: Budget): boolean;
/** Whether a part may match some event at all. True also where the budget ends. */
export declare function mayMatch(part: SelectorPart, budget: Budget): boolean;
/**
 * The redundant selectors, the later of two that are alike. What is called redundant is not used to call another so, so that all of them can be removed together.
 * Selectors that match nothing are left out: they have a finding of their own.
 */
export declare function redundantSelectors(selectors: readonly ComparedSelector[], budget: Budget): RedundantSelector[];
