/**
 * Which of the findings that are gone were mended, and of which nobody can say it, because this run could not read something.
 */
import type { CheckResult } from "../model/result.ts";
import { type Reach, type Unread } from "./reach.ts";
import type { Baseline, BaselineFinding } from "./types.ts";
/** What this run has to show for itself. */
export interface Shown extends Pick<CheckResult, "coverage" | "sinks"> {
    readonly reach: Reach;
    /** Whether a file is there and was not read: the paths, an exclusion or `.gitignore` leave it out, or it is no more recognised. */
    readonly isLeftOut: (uri: string) => boolean;
}
export interface Parted {
    readonly fixed: readonly BaselineFinding[];
    readonly notCompared: readonly BaselineFinding[];
    /** What keeps the latter from being compared. */
    readonly because: readonly Unread[];
}
/**
 * A finding is fixed if this run could read everything that it may hang on, or shows that what was wrong is right: its events are surely
 * recorded, the trail that it was about is there and was read. New findings are no matter of this: what a run finds is there, whatever else
 * it could not read, and counts as new where the baseline could not know it.
 */
export declare function partGone(gone: readonly BaselineFinding[], baseline: Baseline, shown: Shown): Parted;
