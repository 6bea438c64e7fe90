/**
 * From verdicts to the controls of frameworks: which are satisfied, which are not, and by what that is told.
 */
import type { CheckResult, ControlResult } from "../model/result.ts";
import type { Policy } from "./types.ts";
/** What the matrix is made from. */
export interface MatrixInput extends Pick<CheckResult, "sinks" | "coverage" | "findings"> {
    /** Whether all inputs could be read: what stands in the others may be in scope, and not recorded. */
    readonly complete: boolean;
}
/** One line for each control that the policies explain or their requirements name, in the order of the policies; empty where they name none. */
export declare function controlMatrix(policies: readonly Policy[], result: MatrixInput): ControlResult[];
