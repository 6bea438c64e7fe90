/**
 * From verdicts to the controls of frameworks: which are satisfied, which are not, and by what that is told.
 */
import type { CheckResult, ControlResult } from "../model/result.ts";
import type { Certainty } from "../model/value.ts";
import type { Policy, TrailRequirement } from "./types.ts";
/** What the matrix is made from: verdicts, never findings, which may be merged, suppressed, or known already. */
export interface MatrixInput extends Pick<CheckResult, "sinks" | "coverage"> {
    /** Whether the trails that may record have the settings that a requirement asks for. */
    readonly trailsHold: (requirement: TrailRequirement) => TrailsHold;
    /** Whether all inputs could be read: what stands in the others may be in scope, and not recorded. */
    readonly complete: boolean;
}
/** Whether a requirement on trails holds, by trail. */
export interface TrailsHold {
    readonly holds: Certainty;
    readonly trails: readonly {
        /** Id of the sink. */
        readonly id: string;
        /** Whether it surely exists and records. */
        readonly counts: "yes" | "maybe";
        readonly has: Certainty;
        /** "log file validation": surely lacking where `has` is `no`, open where it is `maybe`. */
        readonly missing: readonly string[];
    }[];
}
/**
 * One line for each control that the policies explain or their requirements name, in the order of the policies; empty where they name none.
 * Each policy is judged as if it were alone.
 */
export declare function controlMatrix(policies: readonly Policy[], result: MatrixInput): ControlResult[];
