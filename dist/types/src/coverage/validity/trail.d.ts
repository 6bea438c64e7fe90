/** What AWS refuses in a trail itself. */
import type { Semantics } from "../../catalog/semantics.ts";
import type { Trail } from "../../model/sink.ts";
import { type Refusal } from "./refusal.ts";
/** What AWS refuses in the settings of a trail: both kinds of selectors at once, settings that exclude each other, missing required properties. */
export declare function refusedTrail(trail: Trail, semantics: Semantics): Refusal[];
