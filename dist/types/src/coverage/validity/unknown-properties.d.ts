import type { Sink } from "../../model/sink.ts";
import type { Refusal } from "./refusal.ts";
/** CloudFormation refuses properties that the schema of the resource type does not have. */
export declare function refusedProperties(sink: Sink): Refusal[];
