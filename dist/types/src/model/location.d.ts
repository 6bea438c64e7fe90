/**
 * A place in an input file. Lines and columns are 1-based, columns in UTF-16 code units, the end is exclusive.
 * `uri` is relative to the working directory, with forward slashes, not percent-encoded.
 */
export interface Location {
    readonly uri: string;
    readonly startLine: number;
    readonly startColumn: number;
    readonly endLine: number;
    readonly endColumn: number;
}
/**
 * Where a value was read. Positions are computed only when somebody reports them:
 * in a large plan or template almost none are ever asked for.
 */
export interface Origin {
    readonly locate: () => Location;
}
/** An origin whose location is already known. */
export declare function originAt(location: Location): Origin;
/** The first character of a file: the origin of what belongs to a whole file. */
export declare function startOfFile(uri: string): Origin;
