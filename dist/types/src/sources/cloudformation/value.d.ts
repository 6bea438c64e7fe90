import type { Origin } from "../../model/location.ts";
import { type Text, type Unresolved } from "../../model/text.ts";
import type { MapNode } from "../document/node.ts";
/**
 * What an expression of a template comes to, as far as the template tells.
 *
 * Scalars are texts: CloudFormation itself turns booleans and numbers into strings and back.
 * Mappings are evaluated property by property, so that nothing is asked about what nobody reads.
 */
export type Value = {
    readonly kind: "text";
    readonly text: Text;
    readonly origin: Origin;
} | {
    readonly kind: "list";
    readonly items: readonly Value[];
    readonly origin: Origin;
} | {
    readonly kind: "map";
    readonly node: MapNode;
    readonly open: OpenPiece | null;
    readonly origin: Origin;
}
/** A value of any shape, in a list perhaps several items or none. */
 | {
    readonly kind: "open";
    readonly piece: OpenPiece;
    readonly origin: Origin;
}
/** `AWS::NoValue`: the property or list item is not there. */
 | {
    readonly kind: "absent";
};
/** An unresolved piece that also says why it is open and how to close it. */
export interface OpenPiece extends Unresolved {
    /** Finishes the sentence "… is unknown because". */
    readonly because: string;
    /** The option that would tell the value, up to the equals sign: `--parameter LogOn=`. */
    readonly option: string | null;
    /** What it is under the answers of this world to questions that are asked on demand; null where those do not tell. */
    readonly choose?: () => Value | null;
}
/** Makes a piece that may be any string. */
export declare function openPiece(id: string, description: string, because: string): OpenPiece;
export declare function textValue(text: Text, origin: Origin): Value;
export declare function stringValue(value: string, origin: Origin): Value;
/** A value that is one string, of which nothing is known. */
export declare function openText(piece: OpenPiece, origin: Origin): Value;
export declare function openValue(piece: OpenPiece, origin: Origin): Value;
/** Why a piece is open, for "… is unknown because"; `example` completes the option that would tell. */
export declare function becauseOf(piece: Unresolved, example: string): string;
/** Whether a piece says why it is open. */
export declare function isOpenPiece(piece: Unresolved): piece is OpenPiece;
/** One spelling for each sequence of parts: equal exactly for equal texts. */
export declare function canonical(text: Text): string;
