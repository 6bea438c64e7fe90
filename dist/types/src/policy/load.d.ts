import type { BuiltInPolicies, Policy, PolicyError, ReadText } from "./types.ts";
export type LoadedPolicy = {
    readonly kind: "read";
    readonly policy: Policy;
} | {
    readonly kind: "failed";
    readonly errors: readonly PolicyError[];
};
/**
 * Loads a policy by the name of a built-in one or from a file, YAML or JSON, with what it inherits.
 * A built-in name goes before a file of the same name; `./documented` is always a file.
 */
export declare function loadPolicy(nameOrFile: string, readFile: ReadText, builtIns: BuiltInPolicies): LoadedPolicy;
/** A policy to load; `errorAt` puts errors about the reference itself at the place that names it, left out for the command line. */
export interface PolicyReference {
    readonly nameOrFile: string;
    /** The folder that it has to lie in, where a file names it. */
    readonly root?: string;
    readonly errorAt?: (message: string) => PolicyError;
}
/** The policies of a run, in the order given, each once. Results tell policies apart by their id, so two may not share one. */
export declare function loadPolicies(references: readonly PolicyReference[], readFile: ReadText, builtIns: BuiltInPolicies): {
    readonly policies: readonly Policy[];
    readonly errors: readonly PolicyError[];
};
