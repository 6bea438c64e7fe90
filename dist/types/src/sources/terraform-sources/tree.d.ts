/** The modules of a configuration by the calls that lead to them, whatever their `count` or `for_each`. */
import type { ModuleSet } from "./configuration.ts";
import type { BlockHead, Module } from "./module.ts";
export interface PlacedModule {
    /** The names of the calls. */
    readonly path: readonly string[];
    readonly module: Module;
}
/** A call of a module whose files are not here. */
export interface UnseenModule {
    readonly path: readonly string[];
    readonly head: BlockHead;
    readonly source: string | null;
}
/** All modules, callers before what they call. */
export declare function walkTree(modules: ModuleSet): readonly PlacedModule[];
/** The calls whose modules cannot be read. */
export declare function unseenModules(modules: ModuleSet): readonly UnseenModule[];
