import type { LineIndex } from "../model/line-index.ts";
import type { Location } from "../model/location.ts";
import type { DocumentPath } from "../model/usage-error.ts";
/** A JSON text with its value; positions are looked up only when somebody asks. */
export interface JsonFile {
    readonly uri: string;
    /** Members that are `null` are left out: tools that assemble JSON write them for what is not set. */
    readonly value: unknown;
    readonly locate: (path: DocumentPath, target?: "key" | "value") => Location;
}
/** What is wrong with a text: one clause, to be put after a colon. */
export interface JsonMistake {
    readonly message: string;
    readonly location: Location;
}
export type JsonReading = {
    readonly kind: "read";
    readonly file: JsonFile;
} | {
    readonly kind: "failed";
    readonly mistake: JsonMistake;
};
/** Parses a JSON text. A member that stands twice in one object is a mistake as well. */
export declare function readJsonFile(uri: string, source: string): JsonReading;
/** What is wrong with a text that is not JSON, or that is nested too deeply to be walked. */
export declare function jsonMistake(uri: string, text: string, lines?: LineIndex): JsonMistake;
/** Start and end offset of the value at a path of a JSON text; of the deepest value on the path, where that leaves the document. */
export declare function jsonRange(text: string, path: DocumentPath): readonly [number, number];
