import type { CoverageEntry, FixedFinding, SinkResult } from "../model/result.ts";
/** An earlier result that a run is compared with. */
export interface Baseline {
    /** As it was asked for: `main.json`, `git:origin/main`. */
    readonly name: string;
    readonly findings: readonly FixedFinding[];
    /** What was recorded; null where the baseline tells of findings alone, as SARIF does. */
    readonly coverage: readonly CoverageEntry[] | null;
    readonly sinks: readonly SinkResult[];
    /** Whether all of it could be read; if not, more may be lost than a comparison can tell. */
    readonly complete: boolean;
}
/** Whether the baseline had a trail or event data store in sight, so that losing the last one is a loss. */
export declare function hadSinks(baseline: Baseline | null): boolean;
