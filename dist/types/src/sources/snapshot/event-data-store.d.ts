import type { EventDataStore } from "../../model/sink.ts";
import type { FailedCall } from "./call-errors.ts";
import type { EventDataStoreParts } from "./join.ts";
/**
 * The event data store that answers of `GetEventDataStore` describe. What no answer tells is unknown.
 * Only the status `ENABLED` takes in events (AWS API: EventDataStore, `Status`); an empty list of selectors is the default, all management events.
 */
export declare function liveEventDataStore(parts: EventDataStoreParts, calls: readonly FailedCall[]): EventDataStore;
