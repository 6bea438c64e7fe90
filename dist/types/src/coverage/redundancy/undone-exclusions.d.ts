import type { Sink } from "../../model/sink.ts";
import type { Allowance, Budget } from "../work.ts";
import { type FieldValue } from "../validity/field-values.ts";
import { type ComparedSelector } from "./selectors-of.ts";
/** A value that a selector leaves out, with selectors that record all of it. */
export interface UndoneExclusion {
    readonly selector: ComparedSelector;
    readonly value: FieldValue;
    readonly by: readonly ComparedSelector[];
}
/** The undone exclusions of a sink. */
export interface UndoneExclusions {
    readonly found: readonly UndoneExclusion[];
    /** Whether all were looked for; if not, there can be more. */
    readonly complete: boolean;
}
/**
 * The undone exclusions of a sink, looked for once for all rules that ask.
 * @param selectors those of the sink, as `comparedSelectors` gives them
 */
export declare function undoneExclusionsOf(sink: Sink, selectors: readonly ComparedSelector[], allowance: Allowance | undefined): UndoneExclusions;
/** The exclusions of which every event is recorded by the other selectors of the sink. */
export declare function undoneExclusions(selectors: readonly ComparedSelector[], budget: Budget): UndoneExclusion[];
