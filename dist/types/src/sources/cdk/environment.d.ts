import type { Scope } from "../../model/scope.ts";
import type { Environment } from "../types.ts";
import type { Assembly, StackArtifact } from "./manifest.ts";
/**
 * Where a stack lives: in the environment that its app names; what the app leaves open is what the caller says, else open, and the same for all stacks of the assembly:
 * `cdk deploy` takes it from one set of credentials. Stages are assemblies of their own, as they are deployed by themselves.
 */
export declare function scopeOfStack(stack: StackArtifact, assembly: Assembly, environment: Environment): Scope;
/** The sentence that verdicts over several stacks rest on whose account the app leaves open; null where there is at most one. */
export declare function sharedAccountAssumption({ stacks, folder }: Assembly, environment: Environment): string | null;
