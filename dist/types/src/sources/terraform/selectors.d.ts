/** Event selectors of trails and event data stores. */
import type { AdvancedEventSelector, BasicEventSelector } from "../../model/selector.ts";
import { type List, type Setting } from "../../model/value.ts";
import { type Cell } from "./cell.ts";
import type { Subject } from "./model.ts";
import type { EventDataStoreType, TrailType } from "./sink-types.ts";
/** Reads the basic event selectors of a trail. Absent settings are what the provider sends for them. */
export declare function basicEventSelectors(subject: Subject, cell: Cell, sinkType: TrailType): Setting<List<BasicEventSelector>>;
/** Reads the advanced event selectors of a trail or an event data store. */
export declare function advancedEventSelectors(subject: Subject, cell: Cell, sinkType: TrailType | EventDataStoreType): Setting<List<AdvancedEventSelector>>;
/**
 * Whether an unknown attribute is unknown because nobody sets it: the provider will show what AWS chooses.
 * This is so when the resource is created; later on, the provider keeps what it has read from AWS.
 */
export declare function isLeftToAws(subject: Subject, cell: Cell, sinkType: TrailType | EventDataStoreType): boolean;
