/**
 * Reads the infrastructure code of a run: finds the files, asks the front-ends, gathers what they found.
 */
import type { Notification, SourceModel } from "../model/notification.ts";
import type { UsageError } from "../model/usage-error.ts";
import type { Setup } from "./setup.ts";
import { type CodeSuppressions } from "./suppressions.ts";
/** The text of an input, and whether reports may show lines of it. */
export interface InputText {
    readonly text: string;
    readonly mayQuote: boolean;
    /** Id of the front-end that read it; null where none did. */
    readonly format: string | null;
}
/** What was read from all files together. */
export interface Inputs {
    readonly model: SourceModel;
    readonly texts: ReadonlyMap<string, InputText>;
    readonly scopeIds: readonly string[];
    readonly readFiles: number;
    readonly candidates: number;
    readonly leftAlone: readonly string[];
    /** Paths that lead nowhere; what the other paths hold is checked all the same. */
    readonly wrongPaths: readonly UsageError[];
    /** What the code asks to have left out of the findings. */
    readonly suppressions: CodeSuppressions;
}
/** Reads every file that the paths of the run lead to. What another input has read as a part of itself is no input of its own. */
export declare function readInputs(setup: Setup): Promise<Inputs>;
/** A run that found nothing to check says so. */
export declare function emptyRunNotices(inputs: Inputs, setup: Setup): Notification[];
