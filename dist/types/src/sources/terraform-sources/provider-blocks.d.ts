/** The provider configurations of sources, in the form in which a plan shows them, and which of them a resource uses. */
import type { Configuration } from "../terraform/configuration.ts";
import { type ModuleInstance } from "./module-instance.ts";
import type { BlockInstance, World } from "./world.ts";
/** The key of the provider configuration of a resource, `aws` or `module.logs:aws.eu`. */
export declare function providerKeyOf(world: World, { block, type, scope }: BlockInstance): string;
export interface ProviderBlocks {
    readonly configuration: Configuration;
    /** What the values of a provider configuration rest on, by its key. */
    readonly assumptions: ReadonlyMap<string, readonly string[]>;
}
/** Reads the provider blocks of the modules of a world. */
export declare function readProviderBlocks(world: World, instances: readonly ModuleInstance[]): ProviderBlocks;
