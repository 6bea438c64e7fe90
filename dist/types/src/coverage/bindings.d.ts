import type { Sink } from "../model/sink.ts";
import type { DeclaredResource } from "../model/resource.ts";
import { type Resolve } from "./bind.ts";
export interface BindingInput {
    readonly sinks: readonly Sink[];
    readonly resources: readonly DeclaredResource[];
    /** All inputs live in one account. */
    readonly sameAccount: boolean;
    /** Ids of the accounts that snapshots and answers of the API tell about, also those without any sink. */
    readonly liveAccounts: readonly string[];
    /** Which inputs the configuration puts into one account: scope id → name of the group. */
    readonly groups: ReadonlyMap<string, string>;
}
export interface Bindings {
    readonly resolve: Resolve;
    /** Scope id → assumptions about it. */
    readonly assumptions: ReadonlyMap<string, readonly string[]>;
}
/** Finds what open accounts, partitions and Regions are, or are taken to be. */
export declare function bindingsOf(input: BindingInput): Bindings;
