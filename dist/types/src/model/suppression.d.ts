import type { Origin } from "./location.ts";
/** A wish, written in the code itself, not to be told of findings about one sink or resource. */
export interface CodeSuppression {
    readonly ruleId: string;
    /** Ids of the sinks and resources it stands at: one, or several where one block makes several. */
    readonly targets: ReadonlySet<string>;
    /** Names of operations or globs; null: every operation. */
    readonly operations: readonly string[] | null;
    readonly reason: string | null;
    /** It counts up to and including this day, `YYYY-MM-DD`. */
    readonly until: string | null;
    readonly origin: Origin;
}
