/** Resource instances of a plan or state: one object of one address, with what is known, unknown and sensitive about it. */
import type { JsonDocument } from "./document.ts";
import type { JsonPath, JsonValue } from "./json.ts";
export interface Instance {
    /** `module.logs.aws_cloudtrail.main["a"]`. */
    readonly address: string;
    /** `module.logs`, or empty in the root module. */
    readonly moduleAddress: string;
    readonly type: string;
    /** The key of its provider configuration, `aws` or `module.logs:aws.eu`, as far as the input tells. */
    readonly providerKey: string;
    /** The attributes of the end state. */
    readonly values: JsonValue | undefined;
    /** Mirrors `values`, with `true` for what only the apply will tell. */
    readonly unknown: JsonValue | undefined;
    /** Mirrors `values`, with `true` for what must not be shown. */
    readonly sensitive: JsonValue | undefined;
    /** The attributes before the change, where the change keeps the resource that exists. */
    readonly prior: JsonValue | undefined;
    /** Where the input speaks of it. */
    readonly entryPath: JsonPath;
    /** Where its attributes are. */
    readonly valuesPath: JsonPath;
}
/** The inputs that the two front-ends bring into one form. */
export interface InstanceSource {
    readonly document: JsonDocument;
    readonly kind: "plan" | "state";
    /** A plan that shows the state as AWS has it and changes nothing. */
    readonly isRefreshOnly: boolean;
    /** The managed instances of the end state whose type `wanted` accepts, in the order of the input. */
    readonly instances: (wanted: (type: string) => boolean) => readonly Instance[];
    /** The instance of the end state with this address, of any type. */
    readonly find: (address: string) => Instance | undefined;
    /** Facts about accounts and Regions: resources and data sources that exist already. */
    readonly existing: () => readonly ExistingResource[];
}
/** A resource or data source with attributes that were read from AWS. */
export interface ExistingResource {
    readonly address: string;
    readonly mode: string;
    readonly type: string;
    readonly providerKey: string;
    readonly values: JsonValue | undefined;
    readonly sensitive: JsonValue | undefined;
}
/** A step of a module path: `module.logs["a"]` is the call `logs` with the index `["a"]`. */
export interface ModuleStep {
    readonly call: string;
    /** With its brackets; empty where the call has neither count nor for_each. */
    readonly index: string;
}
/** Splits an address or reference at its dots, leaving alone what stands in brackets. */
export declare function splitAddress(address: string): string[];
/** Separates `main["a"]` into the name and the index with its brackets. */
export declare function splitIndex(part: string): {
    readonly name: string;
    readonly index: string;
};
/** The steps of a module address; empty for the root module. */
export declare function moduleSteps(moduleAddress: string): readonly ModuleStep[];
export declare function moduleAddressOf(steps: readonly ModuleStep[]): string;
/** The module part of a resource address. */
export declare function moduleAddressIn(address: string): string;
/** An address without its indexes: the resource block in the configuration. */
export declare function blockAddress(address: string): string;
/** The address as Terraform writes it for a key of count (number) or for_each (text). */
export declare function instanceAddress(moduleAddress: string, type: string, name: string, key: JsonValue | undefined): string;
