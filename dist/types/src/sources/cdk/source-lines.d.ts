/**
 * Finds the lines of an app that stack traces in an assembly tell of. The traces hold absolute paths of the machine that wrote the assembly,
 * which need not be this one: the file is the one below a folder around the assembly whose path ends alike.
 */
import type { Origin } from "../../model/location.ts";
import type { Files } from "../types.ts";
/** A line of a stack trace. */
export interface Frame {
    /** `/app/lib/data.ts:12:5`. */
    readonly text: string;
    readonly path: string;
    readonly line: number;
    /** 1 where the trace does not tell. */
    readonly column: number;
}
export type SourceFinder = (frame: Frame) => Origin | null;
/** The first frame that is code of the app, not of a library or of Node.js; null where the trace has none. */
export declare function userFrame(trace: readonly string[]): Frame | null;
/**
 * @param folder of the assembly of the app, with a slash at the end
 * @param found is told of each file that was found, with its text
 */
export declare function sourceFinder(folder: string, files: Files, found: (uri: string, text: string) => void): SourceFinder;
