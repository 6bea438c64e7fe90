import type { DocumentError } from "./node.ts";
/** The first syntax error of a text that should be YAML or JSON, or null. Several documents in one text are no error. */
export declare function syntaxErrorIn(uri: string, text: string): DocumentError | null;
