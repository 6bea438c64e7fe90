import type { Assumption } from "../../model/reasons/assumption.ts";
import { loadSemantics, partitionOfRegion } from "../../catalog/semantics.ts";
import type { Scope } from "../../model/scope.ts";
import { literal, unresolvedText, type Text } from "../../model/text.ts";
import type { Environment } from "../types.ts";
import type { Assembly, StackArtifact } from "./manifest.ts";

/**
 * Where a stack lives: in the environment that its app names; what the app leaves open is what the caller says, else
 * open, and the same for all stacks of the assembly:
 * `cdk deploy` takes it from one set of credentials. Stages are assemblies of their own, as they are deployed by
 * themselves.
 */
export function scopeOfStack(stack: StackArtifact, assembly: Assembly, environment: Environment): Scope {
  const account = stack.account ?? environment.accountId;
  const region = stack.region ?? environment.region;
  const partition =
    (region === null ? undefined : partitionOfRegion(loadSemantics(), region)?.id) ?? environment.partition;
  return {
    id: scopeId(stack, assembly),
    kind: "code",
    account: account === null ? open(assembly, "account") : literal(account),
    region: region === null ? open(assembly, "region") : literal(region),
    partition: partition === null ? open(assembly, "partition") : literal(partition),
    organizationId: null,
  };
}

function scopeId({ account, region }: StackArtifact, { uri }: Assembly): string {
  return account === null && region === null
    ? uri
    : `${uri}#aws://${account ?? "unknown-account"}/${region ?? "unknown-region"}`;
}

function open({ uri, folder }: Assembly, part: "account" | "region" | "partition"): Text {
  return unresolvedText({ id: `${part}:${uri}`, kind: part, unknown: { code: "app-place", part, folder } });
}

/** What verdicts over several stacks rest on whose account the app leaves open; null where there is at most one. */
export function sharedAccountAssumption({ stacks, folder }: Assembly, environment: Environment): Assumption | null {
  const count = stacks.filter(({ account }) => account === null).length;
  return count < 2 || environment.accountId !== null ? null : { code: "one-account-of-app", folder };
}
