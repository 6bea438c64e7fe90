import type { UsageError } from "../model/usage-error.ts";
export type ParametersReading = {
    readonly kind: "read";
    readonly values: ReadonlyMap<string, string>;
} | {
    readonly kind: "failed";
    readonly error: UsageError;
};
/** Reads a parameter file. Values that are no strings, numbers, booleans or lists of these are refused. */
export declare function readParameters(uri: string, text: string): ParametersReading;
