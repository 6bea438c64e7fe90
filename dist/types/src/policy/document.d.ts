import type { Document } from "yaml";
import type { Location, Origin } from "../model/location.ts";
import type { SchemaValidator } from "../model/schema-mistakes.ts";
import type { DocumentPath, UsageError } from "../model/usage-error.ts";
/** A YAML or JSON text (JSON is read as YAML) with its value and the places of all its parts. */
export interface LocatedDocument {
    readonly uri: string;
    /** Plain objects, arrays and scalars. */
    readonly value: unknown;
    /** Where the value at a path stands, or its key; a path that does not exist gives the place of what exists of it. */
    readonly locate: (path: DocumentPath, target?: "key" | "value") => Location;
    readonly originOf: (path: DocumentPath, target?: "key" | "value") => Origin;
    /** A scalar as it was written: `0123` and `1.10`, which as numbers would be something else. */
    readonly sourceOf: (path: DocumentPath) => string | undefined;
}
export type DocumentReading = {
    readonly kind: "read";
    readonly document: LocatedDocument;
} | {
    readonly kind: "failed";
    readonly errors: readonly UsageError[];
};
/** Parses a text; what is not YAML, or has a key twice, gives located errors. */
export declare function readDocument(uri: string, text: string): DocumentReading;
/** Holds a document against a JSON Schema; every mistake with its place. */
export declare function validateDocument(document: LocatedDocument, schema: unknown, validate: SchemaValidator): UsageError[];
/** An error at a path of a document. */
export declare function errorAt(document: LocatedDocument, path: DocumentPath, message: string, target?: "key" | "value"): UsageError;
/**
 * Start and end offset of the value at a path of a YAML document, or of its key.
 * Aliases are followed. Where a path leaves the document, the deepest node on it is meant.
 */
export declare function locatePath(document: Document.Parsed, path: DocumentPath, target?: "key" | "value"): readonly [number, number];
