import { type UsageError } from "../model/usage-error.ts";
import type { CheckResult } from "../model/result.ts";
import type { Baseline } from "./types.ts";
export type BaselineReading = {
    readonly kind: "read";
    readonly baseline: Baseline;
} | {
    readonly kind: "failed";
    readonly errors: readonly UsageError[];
};
/**
 * Reads the text of a baseline. What it is, is told from its content.
 * @param file as it was asked for, for messages
 */
export declare function readBaseline(file: string, text: string): BaselineReading;
export type ResultReading = {
    readonly kind: "read";
    readonly result: CheckResult;
} | {
    readonly kind: "failed";
    readonly errors: readonly UsageError[];
};
/** Reads a JSON result of `check` or `diff`. */
export declare function readResult(file: string, text: string): ResultReading;
/** The baseline that a result makes. */
export declare function baselineOf(name: string, result: CheckResult): Baseline;
