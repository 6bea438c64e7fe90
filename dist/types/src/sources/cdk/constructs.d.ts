/**
 * The constructs behind the resources of a stack, from the construct metadata of its assembly.
 * One metadata tells of a stack and of the stacks nested in it, whose logical ids may be the same.
 */
import type { Construct } from "../../model/construct.ts";
import type { MapNode } from "../document/node.ts";
import { type SourceFinder } from "./source-lines.ts";
/** Finds the construct of a resource by its address: `Orders`, or `LogStack.Logs` for one of a nested stack. */
export type ConstructFinder = (address: string) => Construct | undefined;
/** @param metadata mappings from construct paths to what was noted of them */
export declare function constructFinder(metadata: readonly MapNode[], sourceOf: SourceFinder): ConstructFinder;
