import type { Location } from "./location.ts";
/** Finds line and column of offsets in one text. Lines end with LF, CR LF or a lone CR, as in SARIF. */
export interface LineIndex {
    /** 1-based line and column of an offset; offsets beyond the text are taken for its end. */
    readonly position: (offset: number) => {
        readonly line: number;
        readonly column: number;
    };
}
/** The index of a text. The lines are found when a position is first asked for; a look-up is a binary search. */
export declare function lineIndex(text: string): LineIndex;
/** The location of `text.slice(start, end)`. */
export declare function locationBetween(uri: string, index: LineIndex, start: number, end: number): Location;
