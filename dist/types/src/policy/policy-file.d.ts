import type { Origin } from "../model/location.ts";
import type { Level } from "../model/result.ts";
import type { DocumentPath } from "../model/usage-error.ts";
import type { Exception, Framework, Policy, TrailSettings } from "./types.ts";
/** Where the part of a policy at a path was read. */
export type OriginOf = (path: DocumentPath) => Origin;
/** The shape of a policy file, once the schema has accepted it. */
export interface PolicyFile {
    readonly id: string;
    readonly title?: string;
    readonly description?: string;
    readonly framework?: Framework;
    readonly controls?: readonly {
        readonly id: string;
        readonly title: string;
        readonly reading?: string;
        readonly notAssessed?: string;
    }[];
    readonly extends?: readonly string[];
    readonly overrides?: readonly OverrideEntry[];
    readonly requirements?: readonly RequirementEntry[];
    readonly trails?: readonly TrailEntry[];
}
/** What is to be different about an inherited requirement. */
export interface OverrideEntry {
    readonly id: string;
    readonly off?: true;
    readonly level?: Level;
    readonly except?: readonly ExceptionEntry[];
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
    readonly where?: {
        readonly path?: string;
        readonly module?: string;
        readonly resource?: string;
        readonly tags?: Readonly<Record<string, string>>;
    };
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
export declare function policyOf(file: PolicyFile, originOf: OriginOf, builtIn?: boolean): Policy;
/** @param path of the entry that has the list */
export declare function exceptionsOf(originOf: OriginOf, entries: readonly ExceptionEntry[] | undefined, path: DocumentPath): Exception[];
export {};
