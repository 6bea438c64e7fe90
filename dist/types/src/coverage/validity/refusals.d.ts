import type { Semantics } from "../../catalog/semantics.ts";
import type { Sink } from "../../model/sink.ts";
import type { Refusal } from "./refusal.ts";
/**
 * Everything in a sink that AWS surely refuses when it is deployed; empty for a sink of a live account, which AWS has accepted.
 * What the input leaves open is never refused. A sink with a refusal records nothing.
 */
export declare function refusals(sink: Sink, semantics: Semantics): Refusal[];
