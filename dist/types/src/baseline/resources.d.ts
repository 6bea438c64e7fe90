/**
 * Which resource of an earlier result a resource of this one is, also after its file was renamed or its code moved.
 */
import type { ResourceReference } from "../model/result.ts";
import type { Moves } from "./types.ts";
/** The address in the baseline of a resource of this result; its own address where the baseline knows nothing like it. */
export type FormerAddress = (resource: ResourceReference) => string;
/**
 * Matches resources by the address that the code says they had, else by address, else by an ARN that is known in full, else by the part of the address behind the file
 * when just one resource of the baseline that is gone has it.
 */
export declare function formerAddresses(base: readonly (ResourceReference | null)[], head: readonly (ResourceReference | null)[], moves?: Moves): FormerAddress;
/** What stands behind the file name; the whole address where it names no file. */
export declare function tailOf(address: string): string;
/** The values by key, without those that share one. */
export declare function uniquely<Value>(values: readonly Value[], keyOf: (value: Value) => string | null): Map<string, Value>;
