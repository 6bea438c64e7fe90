/**
 * `reason` ends a sentence: "… cannot be read: there is no such file". `bytes` of what is too big is null where it was
 * not counted to its end.
 */
export type BytesReading = {
    readonly kind: "bytes";
    readonly bytes: Buffer;
} | {
    readonly kind: "too-big";
    readonly bytes: number | null;
    readonly limit: number;
} | {
    readonly kind: "failed";
    readonly reason: string;
};
/** `outside`: it lies in none of the folders; `missing`: there is nothing of that name. */
export type FoundBytes = BytesReading | {
    readonly kind: "outside";
} | {
    readonly kind: "missing";
};
/** Bigger files are left alone: a JavaScript string holds at most about 512 million units. */
export declare const maximumBytes: number;
export interface ReadLimits {
    readonly bytes: number;
    /** Milliseconds that a pipe may say nothing. */
    readonly silence: number;
    /** Milliseconds that a pipe may take to its end. */
    readonly total: number;
    readonly clock: Clock;
}
export interface Clock {
    /** In milliseconds. */
    readonly now: () => number;
    readonly wait: (milliseconds: number) => void;
}
/** Generous to a command in `<(…)` that asks AWS, or makes a big plan. */
export declare const readLimits: ReadLimits;
/** Reads what a person named: a file, a pipe, a device. Never throws. */
export declare function readNamedFile(path: string, limits?: ReadLimits): BytesReading;
/**
 * Reads what was found, or what content names: a regular file in one of the folders, symbolic links followed.
 * Never throws.
 *
 * @param roots without symbolic links, as `rootsOf` gives them
 */
export declare function readFoundFile(path: string, roots: readonly string[], limit?: number): FoundBytes;
/** Why a pipe was given up that says nothing. */
export declare function silent(milliseconds: number): string;
/** Why a pipe was given up that does not end. */
export declare function endless(milliseconds: number): string;
/** The reason of a failed file operation in plain words. */
export declare function failureReason(error: unknown): string;
