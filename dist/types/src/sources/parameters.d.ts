/**
 * Parameter files: values for what templates and modules leave open.
 *
 * Three forms are in use: the list of `{ParameterKey, ParameterValue}` of the CloudFormation CLI (or of `Key=Value` strings),
 * the map under `Parameters` of CodePipeline, and a plain map.
 */
import type { UsageError } from "../model/usage-error.ts";
export type ParametersReading = {
    readonly kind: "read";
    readonly values: ReadonlyMap<string, string>;
} | {
    readonly kind: "failed";
    readonly error: UsageError;
};
/** Reads a parameter file. Values that are no strings, numbers, booleans or lists of these are refused; those that are `null`, or kept with `UsePreviousValue`, say nothing. */
export declare function readParameters(uri: string, text: string): ParametersReading;
