/** Expressions of HCL as tree-sitter finds them, brought into the form that is evaluated. */
import type { Node } from "web-tree-sitter";
import type { Expression } from "./syntax.ts";
export declare class HclReader {
    #private;
    constructor(text: string, originOf: (start: number, end: number) => Expression["origin"]);
    /** The expression of the only argument of a text. */
    only(root: Node): Expression | null;
    expression(node: Node): Expression;
}
