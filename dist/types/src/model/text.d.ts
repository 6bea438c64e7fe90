/**
 * Strings that are known only in part.
 *
 * A text is a sequence of literal pieces and unresolved pieces. An unresolved piece keeps its identity:
 * two texts that hold the same piece hold the same characters there, whatever they turn out to be.
 * So `!Sub '${Table.Arn}'` in a selector equals the ARN of the declared table although nobody knows it yet.
 */
/** What an unresolved piece stands for; it decides which characters the piece can hold. */
export type UnresolvedKind = 
/** An AWS partition such as `aws-cn`. */
"partition"
/** A Region name. */
 | "region"
/** A 12-digit account id. */
 | "account"
/** A name that CloudFormation or a provider makes up: `<stack>-<logicalId>-<random>`. Two of them are never equal, nor is one the start of the other. */
 | "generated-name"
/** One segment of an ARN that AWS assigns: no `/`, no `:`, not empty. */
 | "segment"
/** Anything, also the empty string: a parameter without a value, a computed attribute, an expression that could not be evaluated. */
 | "anything";
/** A piece of text whose value the input leaves open. Identity is `id`. */
export interface Unresolved {
    readonly id: string;
    readonly kind: UnresolvedKind;
    /** For people, inside a sentence: "parameter LogTable, which has no default". */
    readonly description: string;
    /** For `generated-name`: the part of the name that is known, such as the logical id. */
    readonly stem?: string;
    /**
     * The piece is chosen to differ: it holds something that no literal of the question contains, a "some other name" or "another Region".
     * Used for the events that the decision procedure makes up, never for what was read from code.
     */
    readonly fresh?: true;
    /** The piece is what another stack of the same account and Region exports under this name. */
    readonly exportName?: Text;
}
export type TextPart = string | Unresolved;
/** A string, known as far as its parts are. Adjacent literals are merged and no literal is empty. */
export interface Text {
    readonly parts: readonly TextPart[];
}
/** The text of a plain string. */
export declare function literal(value: string): Text;
/** The text that consists of one unresolved piece. */
export declare function unresolvedText(piece: Unresolved): Text;
/** Joins pieces and texts, merging adjacent literals. */
export declare function concatenate(pieces: readonly (TextPart | Text)[]): Text;
/** The string, when every part of the text is known; otherwise `undefined`. */
export declare function knownString(text: Text): string | undefined;
/** The unresolved pieces of a text, in order, with repetitions. */
export declare function unresolvedPieces(text: Text): Unresolved[];
/** Replaces unresolved pieces by what `resolve` knows of them; `undefined` leaves a piece as it is. */
export declare function substitute(text: Text, resolve: (piece: Unresolved) => Text | undefined): Text;
/** The text as people write it, with `${…}` for what is open: used in messages, never compared. */
export declare function display(text: Text): string;
/** A string that is the same for two texts just when they are the same sequence of parts: for maps. */
export declare function textKey(text: Text): string;
/** Whether two texts are the same sequence of parts. */
export declare function sameText(a: Text, b: Text): boolean;
