/**
 * ARN patterns: the notation of the catalog for what the ARNs of a type look like.
 *
 * `arn:{partition}:timestream:{region}:{account}:database/{database}` is literal text with placeholders.
 * A placeholder `{name}` stands for one or more characters other than `/` and `:`, that is for one segment of an ARN.
 * `{name...}` stands for one or more characters of any kind: object keys, and stream labels, which are times and hold colons.
 * A placeholder that occurs twice stands for the same text both times. Where AWS leaves an account or Region out, the pattern says so (`::`).
 */
import { type Text, type TextPart } from "../model/text.ts";
export interface Placeholder {
    readonly name: string;
    /** Written `{name...}`: may hold `/` and `:`. */
    readonly rest: boolean;
}
/** A pattern in its pieces; no literal is empty and no two literals are adjacent. */
export type ArnPattern = readonly (string | Placeholder)[];
/** A pattern of which no value is known for some placeholders: the holes, by name, without repetition. */
export interface PatternWithHoles {
    readonly holes: readonly Placeholder[];
    readonly pieces: readonly (TextPart | Placeholder)[];
}
/**
 * Splits a pattern into literals and placeholders.
 * Throws a `SyntaxError` where a brace is not part of a placeholder or nothing separates two placeholders: patterns come from the catalog, and the generator has checked them.
 */
export declare function parsePattern(pattern: string): ArnPattern;
/** The names of the placeholders of a pattern, in order of first occurrence. */
export declare function placeholderNames(pattern: string): string[];
/** Puts texts for the placeholders of a pattern: the text when all of them have one, else the pattern with the holes that remain. */
export declare function fillPattern(pattern: string, variables: ReadonlyMap<string, Text>): Text | PatternWithHoles;
/** Whether `fillPattern` found a text for every placeholder. */
export declare function isFilled(filled: Text | PatternWithHoles): filled is Text;
/** The text of a pattern, asking `fillHole` for the text of each placeholder that `variables` does not name. It is asked once a name. */
export declare function completePattern(pattern: string, variables: ReadonlyMap<string, Text>, fillHole: (hole: Placeholder) => Text): Text;
/** The text behind each placeholder of a pattern in an ARN, or `undefined` when the ARN is not of that pattern. */
export declare function bindPattern(pattern: string, arn: string): Map<string, string> | undefined;
