import type { Inheritance } from "./inherit.ts";
import type { Policy, PolicyError } from "./types.ts";
export type PolicyReading = {
    readonly kind: "read";
    readonly policy: Policy;
    readonly inheritance: Inheritance;
} | {
    readonly kind: "failed";
    readonly errors: readonly PolicyError[];
};
/** Reads the text of a policy, YAML or JSON, without what it inherits; `failed` lists every mistake with its place. */
export declare function readPolicy(uri: string, text: string): PolicyReading;
