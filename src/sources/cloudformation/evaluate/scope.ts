import { loadSemantics, partitionOfRegion } from "../../../catalog/semantics.ts";
import { literal, unresolvedText } from "../../../model/text.ts";
import type { Scope } from "../../../model/scope.ts";
import type { Environment } from "../../types.ts";
import type { OpenPiece } from "./value.ts";

/** The account of a template: what the caller said, else pieces that every reference in the template shares. */
export function scopeOf(uri: string, environment: Environment): Scope {
  const partition = environment.partition ?? (environment.region === null ? null : partitionNameOf(environment.region));
  return {
    id: uri,
    kind: "code",
    region: environment.region === null ? unresolvedText(regionPiece(uri)) : literal(environment.region),
    account: environment.accountId === null ? unresolvedText(accountPiece(uri)) : literal(environment.accountId),
    partition: partition === null ? unresolvedText(partitionPiece(uri)) : literal(partition),
    organizationId: null,
  };
}

/** The partition of a Region; null where no partition is known to have it. */
export function partitionNameOf(region: string): string | null {
  return partitionOfRegion(loadSemantics(), region)?.id ?? null;
}

function regionPiece(uri: string): OpenPiece {
  return {
    id: `region:${uri}`,
    kind: "region",
    description: "the Region of the stack",
    because: "the template does not say in which Region its stack lives",
    option: "--region ",
  };
}

function accountPiece(uri: string): OpenPiece {
  return {
    id: `account:${uri}`,
    kind: "account",
    description: "the account of the stack",
    because: "the template does not say in which account its stack lives",
    option: "--account-id ",
  };
}

function partitionPiece(uri: string): OpenPiece {
  return {
    id: `partition:${uri}`,
    kind: "partition",
    description: "the partition of the stack",
    because: "the template does not say in which partition its stack lives",
    option: "--partition ",
  };
}
