import { type Text } from "../model/text.ts";
import type { Certainty } from "../model/value.ts";
import type { Box } from "./box.ts";
import { type EventResource, type TrailEvent } from "./event.ts";
import { type EventSet } from "./event-set.ts";
import { type Budget } from "./work.ts";
/** A box together with the reach of its sink. */
export interface Contender {
    readonly box: Box;
    /** Which Regions the sink records; null: every one, with global service events. */
    readonly reach: RegionTest | null;
    /** `maybe` when it is open whether the sink records at all. */
    readonly standing: Certainty;
}
export interface RegionTest {
    readonly accepts: (region: Text, global: boolean) => Certainty;
    readonly regions: readonly Text[];
}
/** `must`: recorded under every reading and for every value of what is open. `may`: under some. */
export type Reading = "must" | "may";
export type Search = {
    readonly kind: "none";
} | {
    readonly kind: "found";
    readonly event: TrailEvent;
} | {
    readonly kind: "over-budget";
};
/** An event of the set that no contender records under the reading. */
export declare function findUnrecorded(set: EventSet, contenders: readonly Contender[], reading: Reading, budget: Budget): Search;
/** An event of the set that some contender records under the reading. */
export declare function findRecorded(set: EventSet, contenders: readonly Contender[], reading: Reading, budget: Budget): Search;
/**
 * An event of the set that the subject may record and none of the others surely does; `none`: all that the subject matches, the others record together.
 * For a field that the event lacks, a condition of the subject counts as not met: AWS does not say what conditions make of an absent field, and the others' would make the same of it.
 */
export declare function findRecordedAlone(set: EventSet, subject: Contender, others: readonly Contender[], budget: Budget): Search;
/** The elements that all events of a set carry alike; null where there are none, or their ARNs have holes. */
export declare function fixedElements(set: EventSet): readonly EventResource[] | null;
