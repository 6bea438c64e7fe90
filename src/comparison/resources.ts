/**
 * Which resource of an earlier result a resource of this one is, also after its file was renamed or its code moved.
 */
import { fileOf, tailOf } from "../model/address.ts";
import type { ResourceReference } from "../model/result.ts";
import type { Moves } from "./types.ts";

/**
 * The address in the baseline of a resource of this result; its own address where the baseline knows nothing like it.
 */
export type FormerAddress = (resource: ResourceReference) => string;

/**
 * Matches resources by the address that the code says they had, else by address, else by an ARN that is known in full,
 * else by the part of the address behind the file
 * when just one resource of the baseline that is gone has it.
 */
export function formerAddresses(
  base: readonly (ResourceReference | null)[],
  head: readonly (ResourceReference | null)[],
  moves: Moves = new Map(),
): FormerAddress {
  const before = distinct(base);
  const after = distinct(head);
  const gone = [...before.values()].filter((resource) => !after.has(resource.address));
  const byArn = uniquely(gone, (resource) => knownArn(resource));
  const byTail = uniquely(gone, (resource) => `${resource.type} ${tailOf(resource.address)}`);
  const movedFrom = statedMoves(before, moves);
  return (resource) => {
    const stated = movedFrom(resource);
    if (stated !== undefined) return stated;
    if (before.has(resource.address)) return resource.address;
    const arn = knownArn(resource);
    const moved =
      (arn === null ? undefined : byArn.get(arn)) ?? byTail.get(`${resource.type} ${tailOf(resource.address)}`);
    return moved?.address ?? resource.address;
  };
}

/**
 * What the code says of a resource, where the baseline has it: in the same file, or in the only one that has the
 * address.
 */
function statedMoves(
  before: ReadonlyMap<string, ResourceReference>,
  moves: Moves,
): (resource: ResourceReference) => string | undefined {
  if (moves.size === 0) return () => undefined;
  const byTail = uniquely([...before.values()], (resource) => `${resource.type} ${tailOf(resource.address)}`);
  return ({ address, type }) => {
    const previous = moves.get(address);
    if (previous === undefined) return undefined;
    const inSameFile = `${fileOf(address) ?? ""}#${previous}`;
    return before.has(inSameFile) ? inSameFile : byTail.get(`${type} ${previous}`)?.address;
  };
}

function distinct(resources: readonly (ResourceReference | null)[]): Map<string, ResourceReference> {
  return new Map(resources.flatMap((resource) => (resource === null ? [] : [[resource.address, resource] as const])));
}

/** ARNs with open pieces are shown with `${…}`; two of those need not be the same. */
function knownArn({ arn }: ResourceReference): string | null {
  return arn === null || arn.includes("${") ? null : arn;
}

/** The values by key, without those that share one. */
export function uniquely<Value>(values: readonly Value[], keyOf: (value: Value) => string | null): Map<string, Value> {
  const found = new Map<string, Value | null>();
  for (const value of values) {
    const key = keyOf(value);
    if (key !== null) found.set(key, found.has(key) ? null : value);
  }
  return new Map([...found].flatMap(([key, value]) => (value === null ? [] : [[key, value] as const])));
}
