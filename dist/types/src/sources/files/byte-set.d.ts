/** A set of bytes in brackets, as the patterns of git have it. */
export interface ByteSet {
    /** 1 for each byte that it holds. */
    readonly members: Uint8Array;
    /** The place in the pattern behind the bracket that closes it. */
    readonly end: number;
}
/**
 * Reads a set as `wildmatch.c` of git does: `[a-z]`, `[!a]`, `[^a]`, `[]a]`, `[[:digit:]]`, `[\\]]`.
 * Null: it has no end, or names a class that does not exist; a pattern with such a set matches nothing.
 *
 * @param start the place behind the bracket that opens it
 */
export declare function byteSetAt(pattern: Uint8Array, start: number): ByteSet | null;
