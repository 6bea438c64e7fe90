import type { BytesReading, FoundBytes, ReadLimits } from "./read-file.ts";
/** What became of a file that should be text. */
export type TextReading = {
    readonly kind: "text";
    readonly text: string;
} | {
    readonly kind: "binary";
    readonly content: BinaryContent;
} | Exclude<BytesReading, {
    kind: "bytes";
}>;
/** `outside` and `missing` as of the bytes. */
export type FoundText = TextReading | Exclude<FoundBytes, BytesReading>;
/** What bytes that are no text begin like, as far as that helps to say what to do. Terraform keeps a plan as a zip archive with a file `tfplan`. */
export type BinaryContent = "terraform-plan" | "zip" | "other";
/** Reads and decodes what a person named. Never throws. */
export declare function readTextFile(path: string, limits?: ReadLimits): TextReading;
/** Reads and decodes what was found, or what content names, in one of the folders. Never throws. */
export declare function readFoundText(path: string, roots: readonly string[], limit?: number): FoundText;
/** Decodes what was read. */
export declare function textOf(reading: BytesReading): TextReading;
/** Why there is no text. It ends a sentence: "… cannot be read: it is a folder". */
export declare function reasonOf(reading: Exclude<TextReading, {
    kind: "text";
}>): string;
/**
 * UTF-8, with or without byte order mark, or UTF-16 with one, as PowerShell writes redirected output. The mark is left out.
 * Null for bytes that are no text: text holds no NUL characters.
 */
export declare function decodeText(bytes: Uint8Array): string | null;
