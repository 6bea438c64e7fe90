import type { BuiltInPolicies, Policy } from "./types.ts";
/**
 * A policy that ships with the program; `undefined` when none has that name.
 * It was parsed and checked at build time: neither the YAML parser nor the validator is loaded for it.
 */
export declare function builtInPolicy(name: string, builtIns: BuiltInPolicies): Policy | undefined;
