import type { Scope } from "../../model/scope.ts";
import { type Text } from "../../model/text.ts";
import type { Environment } from "../types.ts";
import type { Configuration } from "./configuration.ts";
import type { InstanceSource } from "./instance.ts";
import type { Secrets } from "./secrets.ts";
/** Where the resources of one provider configuration live. */
export interface Placement {
    readonly region: Text;
    readonly partition: Text;
    readonly account: Text;
    readonly scope: Scope;
    /** What the Region and the account rest on, as sentences. */
    readonly regionAssumption: string | null;
    readonly accountAssumption: string | null;
}
export interface Providers {
    readonly placement: (providerKey: string) => Placement;
    /** The scope of the resource with this ARN, which may tell more than its provider does. */
    readonly scopeOf: (arn: string | undefined, providerKey: string) => Scope;
}
/** The provider configurations of one plan or state. */
export declare function readProviders(source: InstanceSource, configuration: Configuration, environment: Environment, secrets: Secrets): Providers;
/** The partition of a known Region, else what the caller says, else an open piece of the file. */
export declare function partitionText(region: string | undefined, uri: string, environment: Environment): Text;
