/** The selectors of a sink, ready to be held against each other. */
import type { Semantics } from "../../catalog/semantics.ts";
import type { Catalog } from "../../catalog/types.ts";
import type { Origin } from "../../model/location.ts";
import type { AdvancedEventSelector } from "../../model/selector.ts";
import type { Sink } from "../../model/sink.ts";
import { type Box } from "../box.ts";
import type { Contender } from "../decide.ts";
import type { EventSet } from "../event-set.ts";
import type { Allowance, Budget } from "../work.ts";
import { type Subject } from "./universe.ts";
/** One part of a selector: an advanced selector is one part, a basic one has a part for management events and one for each type of data resources. */
export interface SelectorPart {
    readonly subject: Subject;
    readonly box: Box;
    readonly sets: readonly EventSet[];
    /** Conditions that leave resources out by their ARN: what they make of events on several resources AWS does not say. */
    readonly arnExclusions: ReadonlySet<string>;
}
/** A selector whose parts are all known to be about one category of events each. */
export interface ComparedSelector {
    /** 0-based position in the sink's list. */
    readonly index: number;
    /** For people: `selector "Reads"`, `selector 2`. */
    readonly label: string;
    readonly origin: Origin;
    /** null for a basic selector. */
    readonly advanced: AdvancedEventSelector | null;
    readonly parts: readonly SelectorPart[];
}
/** What may go into the questions of one kind about a sink; nothing where all that the run may take is used up. */
export declare function redundancyBudget(allowance: Allowance | undefined): Budget;
/** The selectors of a sink of which category and type are known; others can neither be called redundant nor make another so. */
export declare function comparedSelectors(sink: Sink, semantics: Semantics, catalog: Catalog): ComparedSelector[];
/** The parts among these that may record events of the part: others are not worth a step. */
export declare function relevantTo(part: SelectorPart, others: readonly SelectorPart[]): SelectorPart[];
/** A box as the decision procedure takes it: all boxes here are of one sink, whose reach and standing make no difference between them. */
export declare function contender(box: Box): Contender;
