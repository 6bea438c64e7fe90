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
/** A resource that the plan names for another reason than that it is in the end state. */
export interface Mentioned {
    readonly address: string;
    readonly type: string;
    readonly path: JsonPath;
}
/** A change that has to wait for another plan. */
export interface Deferral extends Mentioned {
    /** As Terraform writes it: `provider_config_unknown`. */
    readonly reason: string | undefined;
}
export interface PlanSource extends InstanceSource {
    readonly departures: readonly Departure[];
    /** Deleted before they are made anew. */
    readonly interrupted: readonly Mentioned[];
    readonly deferrals: readonly Deferral[];
    /** Addresses of what exists and the plan says nothing of. */
    readonly kept: readonly string[];
}
/** Reads the instances of a plan. Entries that are not of the shape Terraform writes are passed over. */
export declare function planSource(document: JsonDocument, configuration: Configuration): PlanSource;
