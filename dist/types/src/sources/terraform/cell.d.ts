/** One value of a resource instance, together with what the plan says about it: whether it is known and whether it may be shown. */
import type { Origin } from "../../model/location.ts";
import type { Unresolved } from "../../model/text.ts";
import type { Instance } from "./instance.ts";
import { type JsonPath, type JsonValue } from "./json.ts";
import { type Subject } from "./model.ts";
export { displayPath } from "./json.ts";
export interface Cell {
    /** Below the attributes of the instance. */
    readonly path: JsonPath;
    readonly value: JsonValue | undefined;
    readonly unknown: JsonValue | undefined;
    readonly sensitive: JsonValue | undefined;
}
/** What can be said of a cell: nobody set it, its value, or why the value cannot be told. */
export type Content = {
    readonly kind: "absent";
} | {
    readonly kind: "value";
    readonly value: Exclude<JsonValue, null>;
} | {
    readonly kind: "hidden";
    readonly why: "unknown" | "sensitive";
};
export declare function attribute(instance: Instance, name: string): Cell;
export declare function below(cell: Cell, key: string | number): Cell;
/** The items of a list, also those that the value shows as null because they are unknown. */
export declare function itemsOf(cell: Cell): Cell[];
export declare function contentOf(cell: Cell): Content;
/** Where a cell was read; what must not be shown is placed at its resource, so that no excerpt is made around it. */
export declare function originOf(subject: Subject, cell: Cell): Origin;
export declare function originOfInstance(subject: Subject): Origin;
/** The open piece that stands for a cell whose value cannot be told. */
export declare function openPiece(subject: Subject, cell: Cell, remark?: string): Unresolved;
/** Finishes the sentence "… is unknown because". */
export declare function whyHidden(subject: Subject, cell: Cell): string;
