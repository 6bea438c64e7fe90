import type { Catalog } from "../../catalog/types.ts";
import { type EventSet } from "../event-set.ts";
/** The category of events that a selector is about and, of data events, the one type of resources. */
export interface Subject {
    readonly category: "Management" | "Data" | "NetworkActivity";
    readonly resourceType: string | null;
}
/**
 * The events of a category, of any name and source and with any ARN: more than there can be, so that what holds of all of them holds of those that occur.
 * Data events carry an element of the type; where the catalog has the type with companions only, as the streams of tables, they carry those too.
 */
export declare function eventsOf({ category, resourceType }: Subject, catalog: Catalog): EventSet[];
/** Management events of any source in any Region, without those of global services. */
export declare const managementEventsOfAnySource: EventSet;
