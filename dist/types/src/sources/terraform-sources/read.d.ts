import type { Notification } from "../../model/notification.ts";
import type { DeclaredResource } from "../../model/resource.ts";
import type { ResourcePolicy } from "../../model/surroundings.ts";
import type { Sink } from "../../model/sink.ts";
import type { BlockHead } from "./module.ts";
import { type ModuleInstance } from "./module-instance.ts";
import { World, type Sources } from "./world.ts";
/** What the blocks of a configuration come to. */
export interface Found {
    readonly sinks: readonly Sink[];
    readonly resources: readonly DeclaredResource[];
    readonly resourcePolicies: readonly ResourcePolicy[];
    /** Resources that may make trails which the sources do not show. */
    readonly hidden: readonly Notification[];
    /** Blocks of sinks that have no instance, with what that rests on. */
    readonly empty: readonly {
        readonly address: string;
        readonly head: BlockHead;
        readonly assumptions: readonly string[];
    }[];
}
/** Evaluates the blocks that matter here, each under the answers to the questions that it raises. */
export declare function readBlocks(sources: Sources): Found;
/** The instances of a module of the tree. */
export declare function instancesAt(world: World, path: readonly string[]): readonly ModuleInstance[];
