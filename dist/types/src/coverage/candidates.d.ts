/**
 * Enough values of one field, or of one hole of an ARN, to decide every question about it.
 *
 * Lemma (small model): let P, Q and E be the prefixes, suffixes and whole values that selectors compare a string with. Every string agrees on all of
 * them with a string of E ∪ { p·f·s : p ∈ P ∪ {""}, s ∈ Q ∪ {""} }, where f is a piece that no literal contains. Proof: if the string is in E, take it.
 * Otherwise take the longest p that it starts with and the longest s that it ends with: shorter prefixes of the string are prefixes of p, longer ones are
 * none of the string's, and p·f·s cannot have them because f stands in their way; suffixes likewise; and no literal equals p·f·s because f is in none.
 * The fresh piece is symbolic here, and becomes readable letters only when the event is shown.
 */
import type { Placeholder } from "../catalog/arn-pattern.ts";
import { type Text, type TextPart, type Unresolved } from "../model/text.ts";
import { type Comparison } from "./relation.ts";
/** A value that some selector compares a field with. */
export interface Literal {
    readonly comparison: Comparison;
    readonly text: Text;
}
/** A piece that differs from everything in question; `name` tells people and other pieces what it stands for. */
export declare function freshPiece(kind: Unresolved["kind"], name: string): Unresolved;
/** The candidates of the lemma for one string, without those that `admits` refuses, each once, in a fixed order. */
export declare function candidatesFor(literals: readonly Literal[], fresh: Unresolved, admits: (candidate: Text) => boolean): Text[];
/** As `candidatesFor`, each made when it is asked for: prefixes and suffixes of a few trails make millions of pairs. */
export declare function candidates(literals: readonly Literal[], fresh: Unresolved, admits: (candidate: Text) => boolean): Generator<Text>;
/** Whether a domain's exceptions leave a candidate in. */
export declare function isExcepted(candidate: Text, except: readonly Text[]): boolean;
type PatternToken = TextPart | Placeholder;
/**
 * What literals about a whole ARN mean for the holes of its pattern.
 * A prefix that ends inside a hole is a prefix of the hole's text; a literal that passes through a hole fixes the hole's text; suffixes likewise from the end.
 * Each hole on its own, all combinations of its candidates with those of the others: the truth of a literal depends on these conditions alone.
 */
export declare function literalsOfHoles(pattern: readonly PatternToken[], literals: readonly Literal[]): Map<string, Literal[]>;
/** Puts texts into the holes of a pattern. */
export declare function fillHoles(pattern: readonly PatternToken[], values: ReadonlyMap<string, Text>): Text;
/** Whether a text can stand in a hole: not empty, and within one segment of the ARN unless the hole spans the rest. */
export declare function fitsHole(hole: Placeholder, text: Text): boolean;
export {};
