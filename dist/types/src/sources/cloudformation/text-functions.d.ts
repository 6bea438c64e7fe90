import type { Origin } from "../../model/location.ts";
import { type Text, type TextPart, type Unresolved } from "../../model/text.ts";
import { type OpenPiece, type Value } from "./value.ts";
/** Joins texts, giving up on what no real template writes. */
export declare function joinTexts(pieces: readonly (TextPart | Text)[], tooLong: () => OpenPiece): Text;
/** `Fn::Join`: an item that may be several, or none, makes everything between its neighbours open, delimiters included. */
export declare function joinValues(delimiter: Text, items: readonly Value[], toText: (value: Value) => Text): (TextPart | Text)[];
/**
 * `Fn::Split`. A piece that may hold the delimiter makes its item, and all after it, open.
 * The rest is one open value, so that earlier items keep their index.
 */
export declare function splitText(text: Text, delimiter: string, origin: Origin): Value[];
/** `Fn::Select`: the item at an index, if nothing open stands before it. */
export declare function selectItem(items: readonly Value[], index: number, opened: () => OpenPiece, origin: Origin): Value;
/**
 * Puts an open piece for each dynamic reference, `{{resolve:service:key}}`: CloudFormation looks them up when the stack is deployed.
 * The reference may itself hold open pieces.
 */
export declare function openDynamicReferences(text: Text, uri: string): Text;
/** The piece that a text consists of. */
export declare function singlePiece(text: Text): Unresolved | undefined;
/** Whether two texts differ whatever their pieces turn out to be: by what stands before the first and after the last piece. */
export declare function surelyDiffer(a: Text, b: Text): boolean;
