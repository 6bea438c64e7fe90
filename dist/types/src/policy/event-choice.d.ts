/**
 * What the keys of a requirement or an exception say of one operation.
 */
import type { Operation } from "../catalog/types.ts";
import type { EventKeys } from "./types.ts";
/** Whether the access that a policy asks for is that of the operation. */
export declare function choosesAccess(keys: EventKeys, operation: Operation): boolean;
/** Whether names or globs of a policy mean the operation: by the name of its API or by one that records show. */
export declare function isNamed(operation: Operation, patterns: readonly string[]): boolean;
/** The names of operations that narrow a choice; null where every operation is meant. */
export declare function namedOperations({ operations }: EventKeys): readonly string[] | null;
/** Whether an event form of the operation has an element of the type. */
export declare function bearsType(operation: Operation, type: string): boolean;
