/** The modules of a configuration by the calls that lead to them, whatever their `count` or `for_each`. */
import type { ModuleSet } from "./configuration.ts";
import type { BlockHead, Module } from "./module.ts";
export interface PlacedModule {
    /** The names of the calls. */
    readonly path: readonly string[];
    readonly module: Module;
    /** It is one of several modules that are called by one name, of which none is in force. */
    readonly isRepeated: boolean;
}
/** A call of a module whose files are not here. */
export interface UnseenModule {
    readonly path: readonly string[];
    readonly head: BlockHead;
    readonly source: string | null;
}
/** The modules of a configuration. */
export interface ModuleTree {
    /** Callers before what they call. */
    readonly placed: readonly PlacedModule[];
    /** The calls whose modules cannot be read. */
    readonly unseen: readonly UnseenModule[];
    /** The first call that is not followed because there are too many modules, or too deep ones. */
    readonly cut: BlockHead | null;
}
/** Modules that call each other deeper than this call themselves. */
export declare const deepestModule = 20;
export declare const mostModules = 1000;
/** All modules that are in force, callers before what they call. */
export declare function walkTree(modules: ModuleSet): readonly PlacedModule[];
export declare function moduleTree(modules: ModuleSet): ModuleTree;
