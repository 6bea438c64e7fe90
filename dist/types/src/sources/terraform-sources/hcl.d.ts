import type { TextFile } from "../document/text-file.ts";
import { type ScannedBlock } from "./scan.ts";
import type { Block, Body, Expression, SyntaxMistake } from "./syntax.ts";
/** Told of what turns out not to be valid. */
export type Report = (mistake: SyntaxMistake) => void;
/** The arguments and nested blocks between two offsets of a file; null where it is not made of such. */
export declare function hclBody(file: TextFile, start: number, end: number, report: Report): Body | null;
/** A block with what is in it; null where its body is not valid. */
export declare function hclBlock(file: TextFile, { type, labels, start, headEnd, bodyStart, bodyEnd }: ScannedBlock, report: Report): Block | null;
/** Parses an expression that stands alone, such as the value of `--parameter`; null where it is none. */
export declare function parseExpression(file: TextFile): Expression | null;
/** Parses a template that another language wrote, the text of a string in JSON: its places are those of the string. */
export declare function parseTemplate(quoted: string, at: Expression["origin"]): Expression | null;
