/**
 * What a change does to coverage: verdicts of an earlier result against those of this one, operation by operation.
 */
import type { BaselineChange, CoverageChange, CoverageEntry, ResourceReference, Verdict } from "../model/result.ts";
import { formerAddresses } from "./resources.ts";
import type { Moves } from "./types.ts";

/** Looks up what a result says of one operation on one resource; null where it says nothing. */
export type VerdictOf = (question: CoverageQuestion) => Verdict | null;

export interface CoverageQuestion {
  readonly policy: string;
  readonly requirement: string;
  /** Catalog id; null: the services that the result does not tell apart. */
  readonly service: string | null;
  readonly operation: string;
  readonly address: string | null;
  /** Left out for code. */
  readonly accountId?: string | undefined;
}

/**
 * The verdicts of a result. A service that it does not tell apart shares the verdict on all others.
 * Where one operation has several verdicts (in several Regions, say), they are taken together.
 */
export function verdictsOf(coverage: readonly CoverageEntry[]): VerdictOf {
  const verdicts = new Map<string, Verdict>();
  for (const entry of coverage) {
    for (const operation of entry.operations) {
      const key = keyOf({ ...entry, operation, address: entry.resource?.address ?? null });
      const earlier = verdicts.get(key);
      verdicts.set(key, earlier === undefined ? entry.verdict : together(earlier, entry.verdict));
    }
  }
  return (question) =>
    verdicts.get(keyOf(question)) ?? (question.address === null ? verdicts.get(keyOf({ ...question, service: null, operation: "*" })) : undefined) ?? null;
}

function keyOf({ policy, requirement, service, operation, address, accountId }: CoverageQuestion): string {
  return JSON.stringify([policy, requirement, service, operation, address, accountId ?? null]);
}

function together(a: Verdict, b: Verdict): Verdict {
  if (a === b) return a;
  const both = [a, b];
  if (both.includes("uncovered") || both.includes("partial")) return both.includes("undetermined") && !both.includes("partial") ? "undetermined" : "partial";
  return "undetermined";
}

/** What became of a verdict; null where nothing did, or nothing that anybody configured. */
export function changeOf(before: Verdict, after: Verdict): BaselineChange | null {
  const order: Readonly<Partial<Record<Verdict, number>>> = { uncovered: 0, partial: 1, covered: 2 };
  const [from, to] = [order[before], order[after]];
  if (from !== undefined && to !== undefined) return to < from ? "lost" : to > from ? "gained" : null;
  if (before === "undetermined" && after === "covered") return "gained";
  if (after === "undetermined" && from !== undefined && from > 0) return "unclear";
  return null;
}

/** All changes between two results, on resources that both have and on management events. */
export function coverageChanges(base: readonly CoverageEntry[], head: readonly CoverageEntry[], moves?: Moves): CoverageChange[] {
  const before = verdictsOf(base);
  const formerAddress = formerAddresses(base.map(({ resource }) => resource), head.map(({ resource }) => resource), moves);
  const changes = new Map<string, CoverageChange>();
  const note = (entry: CoverageEntry, operation: string, from: Verdict | null, to: Verdict | null): void => {
    const change = from === null || to === null ? null : changeOf(from, to);
    if (from === null || to === null || change === null) return;
    const { policy, requirement, service, category, resource, accountId } = entry;
    const key = JSON.stringify([policy, requirement, service, category, resource?.address, accountId, from, to]);
    const same = changes.get(key);
    if (same === undefined) changes.set(key, { change, policy, requirement, service, category, operations: [operation], resource, before: from, after: to, count: operation === "*" ? entry.count : 1, ...(accountId === undefined ? {} : { accountId }) });
    else if (!same.operations.includes(operation)) changes.set(key, { ...same, operations: [...same.operations, operation], count: same.count + 1 });
  };
  for (const entry of head) {
    for (const operation of entry.operations) note(entry, operation, before({ ...entry, operation, address: addressBefore(entry.resource, formerAddress) }), entry.verdict);
  }
  noteNoLongerApart(base, head, note);
  return [...changes.values()];
}

function addressBefore(resource: ResourceReference | null, formerAddress: (resource: ResourceReference) => string): string | null {
  return resource === null ? null : formerAddress(resource);
}

/** Management events of a service that only the baseline tells apart, because its last resource is gone. */
function noteNoLongerApart(base: readonly CoverageEntry[], head: readonly CoverageEntry[], note: (entry: CoverageEntry, operation: string, before: Verdict, after: Verdict | null) => void): void {
  const after = verdictsOf(head);
  const apart = new Set(head.map((entry) => entry.service));
  for (const entry of base) {
    if (entry.service === null || entry.resource !== null || entry.category !== "management" || apart.has(entry.service)) continue;
    for (const operation of entry.operations) note(entry, operation, entry.verdict, after({ ...entry, operation, address: null }));
  }
}
