/** What became of a file that should be text. `reason` ends a sentence: "… cannot be read: there is no such file". */
export type TextReading = {
    readonly kind: "text";
    readonly text: string;
} | {
    readonly kind: "binary";
} | {
    readonly kind: "too-big";
    readonly bytes: number;
} | {
    readonly kind: "failed";
    readonly reason: string;
};
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
