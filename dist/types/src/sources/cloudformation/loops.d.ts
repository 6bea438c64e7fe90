import type { DocumentNode, Entry, MapNode } from "../document/node.ts";
import type { Template } from "./template.ts";
/** A loop that was left as it is; `because` finishes "what it makes is unknown because". */
export interface OpenLoop {
    readonly entry: Entry;
    readonly because: string;
    /** A limit of this reader, not something unknown, is why. */
    readonly isLimit?: true;
}
/** What the loops of a template came to. */
export interface LoopExpansion {
    readonly root: MapNode;
    readonly openLoops: readonly OpenLoop[];
    readonly hasLoops: boolean;
    /** Bodies of loops that hold what is nested too deeply to be looked at: identifiers stay as written there. */
    readonly deepBodies: readonly DocumentNode[];
    /** What the loops that made a resource took for granted, by logical id. */
    readonly assumptions: ReadonlyMap<string, readonly string[]>;
}
/**
 * Expands `Fn::ForEach` in the sections `Resources`, `Conditions` and `Outputs` of a template and in the properties of resources,
 * as the transform `AWS::LanguageExtensions` does before anything else is read. `template` has the parameters and mappings.
 * A loop over something unknown stays, and so do loops in resources that are not relevant.
 */
export declare function expandLoops(root: MapNode, template: Template, isRelevant: (entry: Entry) => boolean): LoopExpansion;
