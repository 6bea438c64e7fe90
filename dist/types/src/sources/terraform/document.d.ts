/** A JSON text with its value and, for those who ask, the places of values in it. */
import type { Location, Origin } from "../../model/location.ts";
import type { SourceText } from "../types.ts";
import { type JsonPath, type JsonValue } from "./json.ts";
export interface JsonDocument {
    readonly uri: string;
    readonly root: JsonValue;
    /** The place of the value that a path leads to, or of the nearest value around it that exists. Nothing is computed before `locate` is called. */
    readonly origin: (path: JsonPath) => Origin;
}
export type ParsedText = {
    readonly kind: "parsed";
    readonly document: JsonDocument;
} | {
    readonly kind: "invalid";
    readonly message: string;
    readonly location: Location;
};
/**
 * The text without byte order mark. PowerShell writes redirected output as UTF-16, which shows as a NUL beside every character
 * when it is read as UTF-8: these are taken out.
 */
export declare function plainText(text: string): string;
/** Parses a JSON text. A text that is not JSON gives the place of the first mistake and what it is. */
export declare function parseText(input: SourceText): ParsedText;
/** The first line of a text as JSON, where it is an object on its own: the texts of line streams. */
export declare function firstLineObject(text: string): JsonValue | undefined;
