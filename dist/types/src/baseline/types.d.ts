import type { SourceModel } from "../model/notification.ts";
import type { CoverageEntry, FixedFinding, SinkResult } from "../model/result.ts";
export type Moves = ReadonlyMap<string, string>;
/** An earlier result that a run is compared with. */
export interface Baseline {
    /** As it was asked for: `main.json`, `git:origin/main`. */
    readonly name: string;
    readonly findings: readonly FixedFinding[];
    /** What was recorded; null where the baseline tells of findings alone, as SARIF does. */
    readonly coverage: readonly CoverageEntry[] | null;
    readonly sinks: readonly SinkResult[];
    /**
     * Addresses of this run, with the file, to the addresses that these resources had before, without it: what the code says was moved.
     * Left out where nothing was.
     */
    readonly moves?: Moves;
    /** Whether all of it could be read; if not, more may be lost than a comparison can tell. */
    readonly complete: boolean;
}
/** Whether the baseline had a trail or event data store in sight, so that losing the last one is a loss. */
export declare function hadSinks(baseline: Baseline | null): boolean;
/** The baseline for a run that read this code. */
export declare function withMoves(baseline: Baseline, { sinks, resources }: Pick<SourceModel, "sinks" | "resources">): Baseline;
