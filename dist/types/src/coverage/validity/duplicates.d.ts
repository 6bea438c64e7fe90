import type { Sink } from "../../model/sink.ts";
import type { Refusal } from "./refusal.ts";
/** What CloudFormation refuses because an item of a list stands there twice. */
export declare function refusedDuplicates(sink: Sink): Refusal[];
