/**
 * Finds the blocks of an HCL text without parsing what is in them: by brackets, with strings, templates, heredocs and comments skipped.
 * A folder of modules holds far more blocks than matter here, and places of blocks are asked for where no parser is loaded.
 */
/** A block by its offsets: `resource "aws_cloudtrail" "main" {` … `}`. */
export interface ScannedBlock {
    readonly type: string;
    readonly labels: readonly string[];
    readonly start: number;
    /** Behind the last label. */
    readonly headEnd: number;
    /** Behind the opening and before the closing bracket. */
    readonly bodyStart: number;
    readonly bodyEnd: number;
    readonly end: number;
}
/** An argument of a body: `name = …`. */
export interface ScannedAttribute {
    readonly name: string;
    readonly start: number;
    /** Behind the equals sign. */
    readonly valueStart: number;
    /** Before a comment at the end of its line. */
    readonly end: number;
}
export interface ScanMistake {
    readonly message: string;
    readonly start: number;
    readonly end: number;
}
export interface Scan {
    readonly blocks: readonly ScannedBlock[];
    readonly attributes: readonly ScannedAttribute[];
    readonly mistakes: readonly ScanMistake[];
}
/** The blocks and arguments between two offsets. Never throws; what is in a nested block is found by scanning its body. */
export declare function scan(text: string, start?: number, end?: number): Scan;
/** The position behind the `}` of a template sequence whose `${` or `%{` ends at `start`; null where it is not closed. */
export declare function endOfSequence(text: string, start: number): number | null;
