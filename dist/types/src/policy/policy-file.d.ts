import type { Origin } from "../model/location.ts";
import type { Level } from "../model/result.ts";
import type { DocumentPath } from "../model/usage-error.ts";
import type { Policy, TrailSettings } from "./types.ts";
/** Where the part of a policy at a path was read. */
export type OriginOf = (path: DocumentPath) => Origin;
/** The shape of a policy file, once the schema has accepted it. */
export interface PolicyFile {
    readonly id: string;
    readonly title?: string;
    readonly description?: string;
    readonly requirements?: readonly RequirementEntry[];
    readonly trails?: readonly TrailEntry[];
}
interface RequirementEntry {
    readonly id: string;
    readonly title?: string;
    readonly level: Level;
    readonly levelWhenSinksMayBeElsewhere?: Level;
    readonly controls?: readonly string[];
    readonly record: ChoiceEntry;
    readonly except?: readonly ExceptionEntry[];
}
interface KeysEntry {
    readonly service?: string;
    readonly eventSource?: string;
    readonly operations?: readonly string[];
    readonly category?: "management" | "data" | "networkActivity";
    readonly access?: "read" | "write" | "all";
    readonly resourceType?: string;
    readonly regions?: "all" | "enabled" | readonly string[];
}
type ResourcesEntry = "declared" | "all" | readonly string[];
interface ChoiceEntry extends KeysEntry {
    readonly resources?: ResourcesEntry;
}
interface ExceptionEntry extends KeysEntry {
    readonly resources?: ResourcesEntry | "log-destinations";
    readonly reason: string;
    readonly until?: string;
}
interface TrailEntry {
    readonly id: string;
    readonly title?: string;
    readonly level: Level;
    readonly controls?: readonly string[];
    readonly which?: "each" | "any";
    readonly require: Partial<TrailSettings>;
}
/** The policy that a file holds. What is left out narrows nothing. */
export declare function policyOf(file: PolicyFile, originOf: OriginOf): Policy;
export {};
