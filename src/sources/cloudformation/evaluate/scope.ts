import { literal, unresolvedText, type Unresolved } from "../../../model/text.ts";
import { loadSemantics, partitionOfRegion } from "../../../catalog/semantics.ts";
import type { Scope } from "../../../model/scope.ts";
import type { Environment } from "../../types.ts";

/** The account of a template: what the caller said, else pieces that every reference in the template shares. */
export function templateScopeOf(uri: string, environment: Environment): Scope {
  const partition = environment.partition ?? (environment.region === null ? null : partitionNameOf(environment.region));
  return {
    id: uri,
    kind: "code",
    region: environment.region === null ? unresolvedText(placePiece(uri, "region")) : literal(environment.region),
    account:
      environment.accountId === null ? unresolvedText(placePiece(uri, "account")) : literal(environment.accountId),
    partition: partition === null ? unresolvedText(placePiece(uri, "partition")) : literal(partition),
    organizationId: environment.organization ?? null,
  };
}

/** The partition of a Region; null where no partition is known to have it. */
export function partitionNameOf(region: string): string | null {
  return partitionOfRegion(loadSemantics(), region)?.id ?? null;
}

function placePiece(uri: string, part: "region" | "account" | "partition"): Unresolved {
  return { id: `${part}:${uri}`, kind: part, unknown: { code: "stack-place", part } };
}
