/** One way the configuration can turn out: modules, their calls and their resources, evaluated under some answers to the open questions. */
import type { Question } from "../../model/guard.ts";
import type { Origin } from "../../model/location.ts";
import type { Environment } from "../types.ts";
import type { ModuleSet } from "./configuration.ts";
import { Evaluator, type Budget, type References, type Scope } from "./evaluator.ts";
import { type Expanded, type Expansion } from "./expansion.ts";
import type { HiddenValues } from "./hidden-values.ts";
import type { BlockHead } from "./module.ts";
import type { ModuleInstance } from "./module-instance.ts";
import { Recorder } from "./recorder.ts";
import type { Remarks } from "./remarks.ts";
import type { Block, Expression } from "./syntax.ts";
import { type Value } from "./value.ts";
import type { GivenValues } from "./variables.ts";
/** What a world is made from. */
export interface Sources {
    readonly modules: ModuleSet;
    readonly given: GivenValues;
    readonly environment: Environment;
    /** The file that stands for the root module in identities. */
    readonly uri: string;
    readonly budget: Budget;
    readonly remarks: Remarks;
    readonly hidden: HiddenValues;
}
/** A resource or data source of a module, one of its instances. */
export interface BlockInstance {
    readonly mode: "managed" | "data";
    readonly type: string;
    readonly address: string;
    readonly head: BlockHead;
    readonly block: Block;
    readonly scope: Scope;
    readonly expanded: Expanded;
}
/** Tells the attributes of resources that their blocks do not set. */
export type ComputedAttribute = (instance: BlockInstance, name: string, origin: Origin) => Value;
export declare class World implements References {
    #private;
    readonly sources: Sources;
    readonly recorder: Recorder;
    readonly evaluator: Evaluator;
    readonly root: ModuleInstance;
    constructor(sources: Sources, ask: (question: Question) => string | null, computed: ComputedAttribute);
    variable(instance: ModuleInstance, name: string, origin: Origin): Value;
    local(instance: ModuleInstance, name: string, origin: Origin): Value;
    module(instance: ModuleInstance, name: string, origin: Origin): Value;
    resource(instance: ModuleInstance, mode: "managed" | "data", type: string, name: string, origin: Origin): Value;
    /** An attribute of a resource: what its block sets, else what is computed. */
    attribute(instance: BlockInstance, name: string, origin: Origin): Value;
    /** What the block of a resource sets an attribute, or a list of nested blocks, to. */
    setting(instance: BlockInstance, name: string): Value | undefined;
    /** The elements that a `for_each` goes through, with the names that stand for each. */
    elements(forEach: Expression, scope: Scope): readonly {
        readonly key: string;
        readonly names: ReadonlyMap<string, Value>;
    }[];
    /** The instances of a resource or data source in a module; null where its block is not valid. */
    blockInstances(module: ModuleInstance, head: BlockHead): {
        readonly expansion: Expansion;
        readonly instances: ReadonlyMap<Expanded, BlockInstance>;
    } | null;
    /** The modules that a call stands for; null where their files are not here. */
    calls(caller: ModuleInstance, name: string): {
        readonly expansion: Expansion;
        readonly instances: ReadonlyMap<Expanded, ModuleInstance>;
    } | null;
}
/** A name for an attribute that nobody can tell before the apply. */
export declare function computedPiece(uri: string, address: string, name: string, origin: Origin): Value;
