/** What AWS refuses in an event data store as a whole. */
import type { Semantics } from "../../catalog/semantics.ts";
import type { EventDataStore } from "../../model/sink.ts";
import { type Refusal } from "./refusal.ts";
/** An event data store holds categories of one group only (CloudTrail user guide, event data stores). */
export declare function refusedEventDataStore(store: EventDataStore, semantics: Semantics): Refusal[];
