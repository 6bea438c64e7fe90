import type { DocumentPath } from "./usage-error.ts";
/** What a validator made by ajv says of one mistake. */
export interface SchemaError {
    readonly instancePath: string;
    readonly schemaPath: string;
    readonly keyword: string;
    readonly params: Readonly<Record<string, unknown>>;
}
/** A validator compiled from a JSON Schema by ajv with `allErrors`. */
export interface SchemaValidator {
    (value: unknown): boolean;
    readonly errors?: readonly SchemaError[] | null;
}
/** A mistake in a document; `key` is there when the key at the end of the path is the mistake rather than its value. */
export interface Mistake {
    readonly path: DocumentPath;
    readonly target: "key" | "value";
    readonly message: string;
}
/**
 * Turns the errors of a validator into sentences: what was found, what was expected, what to do.
 *
 * @param schema the JSON Schema that the validator was compiled from: its `properties` name the known keys, its `description`s say what a pattern means
 * @param value the document that was validated
 */
export declare function schemaMistakes(schema: unknown, errors: readonly SchemaError[], value: unknown): Mistake[];
