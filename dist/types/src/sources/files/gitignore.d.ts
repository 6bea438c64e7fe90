/** What the patterns say of a path: `ignored`, `kept` by a pattern with `!`, or nothing. */
export type IgnoreVerdict = "ignored" | "kept" | "unspoken";
/** The patterns of one file, in its order. */
export declare class IgnoreRules {
    #private;
    /** @param lines one pattern each, without line breaks; comments and empty lines say nothing */
    constructor(lines: readonly string[]);
    /** The patterns of the text of a `.gitignore`. */
    static ofText(text: string): IgnoreRules;
    /**
     * What the patterns say of this path alone: whether a folder above it is ignored is another question.
     *
     * @param path relative to the folder of the patterns, with forward slashes, without one at its end
     */
    verdict(path: string, isFolder: boolean): IgnoreVerdict;
    /** Whether git would leave the path out: it is ignored, or a folder above it, from which nothing is taken back. */
    ignores(path: string, isFolder: boolean): boolean;
}
