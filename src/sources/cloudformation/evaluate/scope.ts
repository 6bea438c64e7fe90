import { literal, unresolvedText, type Unresolved } from "../../../model/text.ts";
import type { Scope } from "../../../model/scope.ts";
import type { Environment } from "../../types.ts";

/** The account of a template: what the caller said, else pieces that every reference in the template shares. */
export function scopeOf(uri: string, environment: Environment): Scope {
  const partition = environment.partition ?? (environment.region === null ? null : partitionOf(environment.region));
  return {
    id: uri,
    kind: "code",
    region: environment.region === null ? unresolvedText(placePiece(uri, "region")) : literal(environment.region),
    account:
      environment.accountId === null ? unresolvedText(placePiece(uri, "account")) : literal(environment.accountId),
    partition: partition === null ? unresolvedText(placePiece(uri, "partition")) : literal(partition),
    organizationId: null,
  };
}

const partitionPrefixes: readonly (readonly [prefix: string, partition: string])[] = [
  ["cn-", "aws-cn"],
  ["us-gov-", "aws-us-gov"],
  ["us-isob-", "aws-iso-b"],
  ["us-isof-", "aws-iso-f"],
  ["eu-isoe-", "aws-iso-e"],
  ["us-iso-", "aws-iso"],
  ["eusc-", "aws-eusc"],
];

/** The partition of a Region, by the prefixes of AWS's Region names. */
export function partitionOf(region: string): string {
  return partitionPrefixes.find(([prefix]) => region.startsWith(prefix))?.[1] ?? "aws";
}

const domainSuffixes: Readonly<Record<string, string>> = {
  aws: "amazonaws.com",
  "aws-us-gov": "amazonaws.com",
  "aws-cn": "amazonaws.com.cn",
  "aws-iso": "c2s.ic.gov",
  "aws-iso-b": "sc2s.sgov.gov",
  "aws-iso-e": "cloud.adc-e.uk",
  "aws-iso-f": "csp.hci.ic.gov",
  "aws-eusc": "amazonaws.eu",
};

/** What `AWS::URLSuffix` is in a partition. */
export function domainSuffixOf(partition: string): string | undefined {
  return domainSuffixes[partition];
}

function placePiece(uri: string, part: "region" | "account" | "partition"): Unresolved {
  return { id: `${part}:${uri}`, kind: part, unknown: { code: "stack-place", part } };
}
