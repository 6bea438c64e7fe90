import type { Construct } from "../model/construct.ts";
import type { FindingDraft } from "./types.ts";
/**
 * Findings about what an AWS CDK app makes, with the constructs that made it: their paths, and the lines of the app where those are known.
 * Beside the sinks that a finding blames, the constructs of those.
 */
export declare function withConstructs(drafts: readonly FindingDraft[], declared: readonly {
    readonly id: string;
    readonly construct?: Construct;
}[]): readonly FindingDraft[];
