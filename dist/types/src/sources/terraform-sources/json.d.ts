import type { DocumentNode, MapNode } from "../document/node.ts";
import type { Attribute, Block, Expression } from "./syntax.ts";
/** The blocks of a file. What is of another shape is passed over. */
export declare function jsonBlocks(root: MapNode): Block[];
/** The members of an object as arguments: the files of variables in JSON. */
export declare function jsonAttributes(root: MapNode): ReadonlyMap<string, Attribute>;
/** Strings are templates here. */
export declare function jsonExpression(node: DocumentNode): Expression;
