import type { Level } from "../model/result.ts";
import type { Exception, Policy, PolicyError } from "./types.ts";
/** What a policy file says about inherited requirements. */
export interface Inheritance {
    /** Names of built-in policies, or files relative to the policy. */
    readonly bases: readonly {
        readonly name: string;
        readonly errorAt: (message: string) => PolicyError;
    }[];
    readonly overrides: readonly Override[];
}
/** What is to be different about an inherited requirement. */
export interface Override {
    readonly id: string;
    readonly off: boolean;
    readonly level: Level | null;
    readonly except: readonly Exception[];
    readonly errorAt: (message: string) => PolicyError;
}
export type Inherited = {
    readonly kind: "read";
    readonly policy: Policy;
} | {
    readonly kind: "failed";
    readonly errors: readonly PolicyError[];
};
/**
 * The policy with the requirements of its bases, theirs in front. Of several with one id the last counts, and stands where the first stood;
 * where both ask for the same, it asks for the controls of both. Those of the policy itself go before overrides, which are for inherited ones.
 */
export declare function inherit(own: Policy, bases: readonly Policy[], overrides: readonly Override[]): Inherited;
