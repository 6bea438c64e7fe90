/**
 * The JSON form of Terraform configuration. Every level of blocks may be an object or a list of objects, strings are templates, and "//" is a comment,
 * in which cdktf writes what it made a resource from.
 */
import type { Origin } from "../../model/location.ts";
import type { DocumentNode, Entry, MapNode } from "../document/node.ts";
import type { Attribute, Block, Expression } from "./syntax.ts";
/** A block of the JSON form. `block` is null where its text is lost, because a later key of the same name hides it. */
export interface JsonBlock {
    readonly type: string;
    readonly labels: readonly string[];
    readonly origin: Origin;
    readonly block: Block | null;
    /** Keys that stand twice in it, which Terraform refuses. */
    readonly repeated: readonly Entry[];
}
export interface JsonBlocks {
    readonly blocks: readonly JsonBlock[];
    /** Keys around blocks that stand twice: Terraform reads both, and of those that come first nothing is known here. */
    readonly hidden: readonly Entry[];
}
/** The blocks of a file. What is of another shape is passed over. */
export declare function jsonBlocks(root: MapNode, hasRepeatedKeys: boolean): JsonBlocks;
/** The members of an object as arguments: the files of variables in JSON. */
export declare function jsonAttributes(root: MapNode): ReadonlyMap<string, Attribute>;
/** Strings are templates here. */
export declare function jsonExpression(node: DocumentNode): Expression;
