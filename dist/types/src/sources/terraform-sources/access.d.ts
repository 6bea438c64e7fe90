/** Items, attributes and elements of values. */
import type { Origin } from "../../model/location.ts";
import { type OpenPiece, type Value } from "./value.ts";
/** Bigger collections are cut: the rest of them is open. */
export declare const mostItems = 2000;
/** What a loop goes through: the items of a list, the members of an object, the elements of a set, each its own key. */
export declare function elementsOf(value: Value): {
    readonly items: readonly {
        readonly key: Value;
        readonly value: Value;
    }[];
    readonly more: OpenPiece | null;
};
/** The items of a collection that are known. */
export declare function lengthOf(value: Value): number;
/** An attribute of a value. */
export declare function attributeOf(value: Value, name: string, origin: Origin): Value;
/** An element of a list or an object. */
export declare function indexed(value: Value, index: Value, origin: Origin): Value;
