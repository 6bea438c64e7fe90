/** What expressions come to, as far as the sources tell. */
import type { Origin } from "../../model/location.ts";
import { type Text, type Unresolved } from "../../model/text.ts";
import type { ReachedLimit } from "./remarks.ts";
/** An unresolved piece that also says why it is open. */
export interface OpenPiece extends Unresolved {
    /** Finishes the sentence "… is unknown because". */
    readonly because: string;
    /** The expression is in error: `try` and `can` go on, everything else leaves the value open. */
    readonly isError?: true;
    /** It stands for what lies beyond a limit of this reader. */
    readonly limit?: ReachedLimit;
}
/** A resource of which attributes can be asked. */
export interface ResourceHandle {
    readonly address: string;
    readonly attribute: (name: string, origin: Origin) => Value;
}
export type Value = {
    readonly kind: "null";
    readonly origin: Origin;
} | {
    readonly kind: "boolean";
    readonly value: boolean;
    readonly origin: Origin;
} | {
    readonly kind: "number";
    readonly value: number;
    readonly origin: Origin;
}
/** A string, known as far as its parts are. */
 | {
    readonly kind: "text";
    readonly text: Text;
    readonly origin: Origin;
}
/** `more`: it may have further items, which the sources do not show. */
 | {
    readonly kind: "list";
    readonly items: readonly Value[];
    readonly more: OpenPiece | null;
    readonly isSet: boolean;
    readonly origin: Origin;
} | {
    readonly kind: "object";
    readonly entries: ReadonlyMap<string, Value>;
    readonly more: OpenPiece | null;
    readonly origin: Origin;
} | {
    readonly kind: "resource";
    readonly handle: ResourceHandle;
    readonly origin: Origin;
}
/** A value of any shape, also null. */
 | {
    readonly kind: "open";
    readonly piece: OpenPiece;
    readonly origin: Origin;
};
export declare function nullValue(origin: Origin): Value;
export declare function booleanValue(value: boolean, origin: Origin): Value;
export declare function numberValue(value: number, origin: Origin): Value;
export declare function stringValue(value: string, origin: Origin): Value;
/** A string; one that is too long to be worth building on is open. */
export declare function textValue(text: Text, origin: Origin): Value;
export declare function listValue(items: readonly Value[], origin: Origin, more?: OpenPiece | null, isSet?: boolean): Value;
export declare function objectValue(entries: ReadonlyMap<string, Value>, origin: Origin, more?: OpenPiece | null): Value;
export declare function openValue(piece: OpenPiece, origin: Origin): Value;
/** An open piece of any kind of value. */
export declare function openPiece(id: string, description: string, because: string): OpenPiece;
/** A value that is open because its expression is in error. */
export declare function errorValue(message: string, id: string, origin: Origin): Value;
/** The string of a value that is one, or that Terraform turns into one. */
export declare function stringOf(value: Value): string | undefined;
/** The number of a value that is one, or that Terraform turns into one. */
export declare function numberOf(value: Value): number | undefined;
/** The text of a value in a template; undefined for lists, objects and null. */
export declare function textOf(value: Value): Text | undefined;
/** The first thing in a value that is open, at any depth; undefined where all of it is known. */
export declare function openIn(value: Value): OpenPiece | undefined;
/** One spelling for each value, never long: equal for values that are equal whatever their open pieces turn out to be. */
export declare function valueKey(value: Value): string;
/** How many values there are in a value, with itself. */
export declare function sizeOf(value: Value): number;
