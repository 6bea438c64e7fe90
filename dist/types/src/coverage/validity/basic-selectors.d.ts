/** What AWS refuses in basic event selectors (AWS API reference, EventSelector and DataResource). */
import type { Semantics } from "../../catalog/semantics.ts";
import type { Trail } from "../../model/sink.ts";
import { type Refusal } from "./refusal.ts";
/** What AWS refuses in the basic event selectors of a trail. */
export declare function refusedBasicSelectors(trail: Trail, semantics: Semantics): Refusal[];
