/** The end state of a plan: `planned_values` joined with `resource_changes`, which alone tell what is unknown. */
import type { JsonDocument } from "./document.ts";
import type { Configuration } from "./configuration.ts";
import { type InstanceSource } from "./instance.ts";
import { type JsonPath } from "./json.ts";
/** What a plan does to a resource that leaves the end state. */
export interface Departure {
    readonly address: string;
    readonly type: string;
    readonly kind: "deleted" | "forgotten";
    readonly path: JsonPath;
}
export interface PlanSource extends InstanceSource {
    readonly departures: readonly Departure[];
}
/** Reads the instances of a plan. Entries that are not of the shape Terraform writes are passed over. */
export declare function planSource(document: JsonDocument, configuration: Configuration): PlanSource;
