import type { Obligation } from "./coverage/obligation.ts";
import type { Origin } from "./model/location.ts";
import type { CheckResult, Level } from "./model/result.ts";
import type { UsageError } from "./model/usage-error.ts";
import { type Baseline } from "./baseline/types.ts";
import { type Inputs } from "./run/inputs.ts";
import { type CheckOptions, type Setup } from "./run/setup.ts";
export type { CheckOptions } from "./run/setup.ts";
/** A result with what a shell needs beside it. */
export interface CheckRun {
    readonly result: CheckResult;
    /** Paths that lead nowhere: wrong usage, although the rest was checked. */
    readonly wrongPaths: readonly UsageError[];
    /** Whether every input could be read; if not, the exit status is 3. */
    readonly complete: boolean;
    /** The level of the configuration. */
    readonly failOn: Level | "none" | null;
    /** What the run was compared with. */
    readonly baseline: Baseline | null;
    /** Files that were looked at and are no infrastructure code. */
    readonly leftAlone: readonly string[];
    /** The text of an input, for fingerprints. */
    readonly sourceText: (uri: string) => string | undefined;
    /** The text of an input of which lines may be shown. */
    readonly quotableText: (uri: string) => string | undefined;
}
export type CheckOutcome = {
    readonly kind: "usage";
    readonly errors: readonly UsageError[];
} | {
    readonly kind: "done";
    readonly run: CheckRun;
};
/** Checks infrastructure code. `usage`: the options, the configuration or a policy is wrong, and nothing was checked. */
export declare function runCheck(options?: CheckOptions): Promise<CheckOutcome>;
/** What a run knows beside its inputs. */
export interface Circumstances {
    readonly sameAccount: boolean;
    /** Accounts were read from AWS, so that all their sinks are in sight. Null: code was read. */
    readonly live: {
        /** Those that were read, or should have been. */
        readonly accountIds: ReadonlySet<string>;
        /** The place of findings about an obligation. */
        readonly placeOf: (obligation: Obligation) => Origin;
    } | null;
}
/** Judges what was read. */
export declare function judgeInputs(prepared: Setup, inputs: Inputs, { sameAccount, live }: Circumstances): CheckRun;
