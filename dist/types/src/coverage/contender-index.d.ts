/**
 * The contenders of an account by what they can record at all: of hundreds of selectors in sight, a handful bear on one resource.
 */
import type { FieldTest } from "./box.ts";
import { type Contender } from "./decide.ts";
import type { EventSet } from "./event-set.ts";
/** Contenders that are asked about many sets of events. */
export interface ContenderIndex {
    readonly all: readonly Contender[];
    readonly eventNameTests: readonly FieldTest[];
    /** The contenders without those that surely record no event of the set: leaving these out changes no answer about the set. */
    readonly relevantTo: (set: EventSet) => readonly Contender[];
}
export declare function indexContenders(all: readonly Contender[]): ContenderIndex;
