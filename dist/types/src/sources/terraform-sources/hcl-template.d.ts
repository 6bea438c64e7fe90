import type { Expression } from "./syntax.ts";
export type TemplatePart = string | {
    readonly expression: Expression;
    readonly stripsBefore: boolean;
    readonly stripsAfter: boolean;
};
/** The text behind what stands between the quotation marks of a string without templates. */
export declare function quotedText(written: string): string;
/** The parts of a heredoc from behind its marker on; with `<<-` the indentation that all its lines share is taken away. */
export declare function heredocParts(parts: readonly TemplatePart[], isIndented: boolean): TemplatePart[];
