/**
 * Places of values in a JSON text that is known to be valid. Plans have a hundred megabytes and almost none of their values is ever asked for:
 * what does not lead to a value is skipped over without being looked at, which takes a fraction of the time of a parser that makes nodes.
 */
import type { JsonPath } from "./json.ts";
/** Offsets of a value, the end exclusive. */
export interface Span {
    readonly start: number;
    readonly end: number;
}
/** What has been found in a text so far. Offsets of the items of long lists are kept: items of one list are asked for again and again. */
export interface SpanFinder {
    /** The span of the value that a path leads to, or of the nearest value around it that exists. */
    readonly find: (path: JsonPath) => Span;
    /** The span of the name of a member of the outermost object. */
    readonly memberName: (name: string) => Span | undefined;
}
/** Finds values in a valid JSON text. */
export declare function spanFinder(text: string): SpanFinder;
