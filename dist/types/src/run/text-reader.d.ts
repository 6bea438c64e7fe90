import type { UsageError } from "../model/usage-error.ts";
import type { ReadText } from "../policy/types.ts";
import type { BytesReading } from "../sources/files/read-file.ts";
/** What stands for standard input where a person names a file. `./-` is a file of that name. */
export declare const standardInputName = "-";
export declare class TextReader {
    #private;
    /** What was read, by its path relative to the working directory. */
    readonly texts: Map<string, string>;
    constructor(workingDirectory: string, standardInput: BytesReading | undefined);
    readonly read: ReadText;
    /** Whether lines of a text that was read may be shown. */
    mayQuote(uri: string): boolean;
    /** The errors, without what they quote of files of which nothing may be shown. */
    withoutHidden(errors: readonly UsageError[]): UsageError[];
}
