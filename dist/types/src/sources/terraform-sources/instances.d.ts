/** The resources of sources in the form in which plans and states are read. */
import type { Origin } from "../../model/location.ts";
import type { Instance, InstanceSource } from "../terraform/instance.ts";
import type { Model } from "../terraform/model.ts";
import type { BlockHead } from "./module.ts";
import type { ModuleInstance } from "./module-instance.ts";
import { type Value } from "./value.ts";
import { type BlockInstance, type World } from "./world.ts";
/** Makes instances of the blocks of a world, each once. */
export declare class SourceInstances {
    #private;
    constructor(world: World, providerAssumptions: ReadonlyMap<string, readonly string[]>);
    instance(block: BlockInstance): Instance;
    /**
     * The resource behind a head whose block is not read: neither its settings nor how many there are is known.
     *
     * @param because finishes the sentence "… is unknown because"
     */
    unread(module: ModuleInstance, head: BlockHead, because: string): Instance;
    /** The source that the readers of instances ask. */
    source(): InstanceSource;
}
/** What AWS or the provider makes up of a resource: its ARN by the catalog's pattern, where it lives, else a piece of its own. */
export declare function computedAttribute(model: Model, instances: SourceInstances, world: World, block: BlockInstance, name: string, origin: Origin): Value;
