import type { Location, Origin } from "../../model/location.ts";
/**
 * The text of an input with its line starts, so that offsets become lines and columns.
 * A byte order mark is left out, as editors do not count it; offsets are UTF-16 units of what remains.
 */
export declare class TextFile {
    #private;
    readonly uri: string;
    readonly text: string;
    /** Stands before the places of its nodes, so that nodes of a file that is included in another differ from those of the other. */
    readonly mark: string;
    constructor(uri: string, text: string, mark?: string);
    /** The location of the characters from `start` up to, not including, `end`. */
    locate(start: number, end: number): Location;
    /** An origin that computes its location when asked. */
    origin(start: number, end: number): Origin;
    /** A line, counted from 1, without its line break; empty behind the last. */
    lineAt(line: number): string;
}
