/** The instances that `count` and `for_each` make of a block. */
import type { Guard } from "../../model/guard.ts";
import type { Evaluator, Scope } from "./evaluator.ts";
import type { Body } from "./syntax.ts";
import { type OpenPiece, type Value } from "./value.ts";
/** One instance. `key` is null where the block has neither argument, and where nobody knows the keys. */
export interface Expanded {
    readonly key: number | string | null;
    /** It stands for instances that are not told apart: how many there are, and what they are called, is not known. */
    readonly isOfMany?: true;
    readonly names: ReadonlyMap<string, Value>;
    readonly guard: Guard;
}
export interface Expansion {
    readonly kind: "single" | "count" | "each";
    readonly instances: readonly Expanded[];
    /** Why there may be further instances. */
    readonly more: OpenPiece | null;
}
/** @param address of the block, for the names of what is open */
export declare function expand(body: Body, scope: Scope, evaluator: Evaluator, address: string): Expansion;
/** What a reference to the whole block gives: one value, or a collection of the values of its instances. */
export declare function collected(expansion: Expansion, origin: Value["origin"], valueOf: (instance: Expanded) => Value): Value;
/** `[0]`, `["a"]`, or nothing. */
export declare function indexOf({ key }: Expanded): string;
