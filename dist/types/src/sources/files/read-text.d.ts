/** What became of a file that should be text. `reason` ends a sentence: "… cannot be read: there is no such file". */
export type TextReading = {
    readonly kind: "text";
    readonly text: string;
} | {
    readonly kind: "binary";
    readonly content: BinaryContent;
} | {
    readonly kind: "too-big";
    readonly bytes: number;
} | {
    readonly kind: "failed";
    readonly reason: string;
};
/** What bytes that are no text begin like, as far as that helps to say what to do. Terraform keeps a plan as a zip archive with a file `tfplan`. */
export type BinaryContent = "terraform-plan" | "zip" | "other";
/** Bigger files are left alone: a JavaScript string holds at most about 512 million units. */
export declare const maximumBytes: number;
/** Reads and decodes a file. Never throws. */
export declare function readTextFile(path: string, limit?: number): TextReading;
/**
 * UTF-8, with or without byte order mark, or UTF-16 with one, as PowerShell writes redirected output. The mark is left out.
 * Null for bytes that are no text: text holds no NUL characters.
 */
export declare function decodeText(bytes: Uint8Array): string | null;
/** The reason of a failed file operation in plain words. */
export declare function failureReason(error: unknown): string;
