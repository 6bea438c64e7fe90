/**
 * What a change does to coverage: verdicts of an earlier result against those of this one, operation by operation.
 */
import type { BaselineChange, CoverageChange, CoverageEntry, ResourceReference, Verdict } from "../model/result.ts";
import { formerAddresses, type FormerAddress } from "./resources.ts";
import type { Moves } from "./types.ts";

/** One operation on one resource, as one requirement asks for it. Services share names of operations, under one id or several: the source tells them apart. */
export interface CoverageQuestion extends Pick<CoverageEntry, "policy" | "requirement" | "service" | "eventSource" | "category"> {
  readonly operation: string;
  /** Of the resource, as the baseline calls it. */
  readonly address: string | null;
  /** Left out for code. */
  readonly accountId?: string | undefined;
}

/** What one result says of a question. */
export type Statement = readonly [question: CoverageQuestion, verdict: Verdict];

/** What became of one verdict of this run. */
export interface VerdictChange {
  readonly before: Verdict;
  /** null: nothing that anybody configured. */
  readonly change: BaselineChange | null;
}

/** Compares what this run says of a question with what the baseline said; null where the baseline says nothing, or the same. */
export type Comparison = (...statement: Statement) => VerdictChange | null;

/**
 * Holds two results against each other. A question may have several verdicts in each: in several Regions, or for several inputs whose account nobody
 * knows. Those that both results have are the same ones; what is left of the baseline's became what is left of this run's.
 */
export function comparisonOf(base: Iterable<Statement>, head: Iterable<Statement>): Comparison {
  const before = new Verdicts(base);
  const after = new Verdicts(head);
  return (question, verdict) => {
    const was = before.of(question);
    const is = after.of(question) ?? new Set([verdict]);
    if (was === null) return null;
    const gone = [...was].filter((one) => !is.has(one));
    const added = [...is].filter((one) => !was.has(one));
    if (gone.length + added.length === 0 || (was.has(verdict) && added.length > 0)) return null;
    const former = gone.length > 0 ? gone : [...was];
    // Where this run says one thing of all of them, what any of them lost is lost.
    const lost = is.size === 1 ? former.find((one) => changeOf(one, verdict) === "lost") : undefined;
    const from = lost ?? together(former);
    return { before: from, change: changeOf(from, verdict) };
  };
}

class Verdicts {
  readonly #verdicts = new Map<string, Set<Verdict>>();

  constructor(statements: Iterable<Statement>) {
    for (const [question, verdict] of statements) {
      const key = keyOf(question);
      this.#verdicts.set(key, (this.#verdicts.get(key) ?? new Set()).add(verdict));
    }
  }

  /** A service that the result does not tell apart shares the verdicts on all others. */
  of(question: CoverageQuestion): ReadonlySet<Verdict> | null {
    const own = this.#verdicts.get(keyOf(question));
    if (own !== undefined || question.address !== null) return own ?? null;
    return this.#verdicts.get(keyOf({ ...question, service: null, eventSource: null, operation: "*" })) ?? null;
  }
}

function keyOf({ policy, requirement, service, eventSource, category, operation, address, accountId }: CoverageQuestion): string {
  return JSON.stringify([policy, requirement, service, eventSource, category, operation, address, accountId ?? null]);
}

function together(verdicts: readonly Verdict[]): Verdict {
  return verdicts.reduce((a, b) => {
    if (a === b) return a;
    const both = [a, b];
    if (both.includes("uncovered") || both.includes("partial")) return both.includes("undetermined") && !both.includes("partial") ? "undetermined" : "partial";
    return "undetermined";
  });
}

/** What became of a verdict; null where nothing did, or nothing that anybody configured. */
function changeOf(before: Verdict, after: Verdict): BaselineChange | null {
  const order: Readonly<Partial<Record<Verdict, number>>> = { uncovered: 0, partial: 1, covered: 2 };
  const [from, to] = [order[before], order[after]];
  if (from !== undefined && to !== undefined) return to < from ? "lost" : to > from ? "gained" : null;
  if (before === "undetermined" && after === "covered") return "gained";
  if (after === "undetermined" && from !== undefined && from > 0) return "unclear";
  return null;
}

/** What a result says, with the addresses that its resources had in the baseline. */
export function statementsOf(coverage: readonly CoverageEntry[], formerAddress?: FormerAddress): Statement[] {
  return coverage.flatMap((entry) => entry.operations.map((operation): Statement => [questionOf(entry, operation, formerAddress), entry.verdict]));
}

function questionOf(entry: CoverageEntry, operation: string, formerAddress?: FormerAddress): CoverageQuestion {
  const { policy, requirement, service, eventSource, category, accountId } = entry;
  return { policy, requirement, service, eventSource, category, accountId, operation, address: addressBefore(entry.resource, formerAddress) };
}

function addressBefore(resource: ResourceReference | null, formerAddress?: FormerAddress): string | null {
  return resource === null ? null : (formerAddress?.(resource) ?? resource.address);
}

/** All changes between two results, on resources that both have and on management events. */
export function coverageChanges(base: readonly CoverageEntry[], head: readonly CoverageEntry[], moves?: Moves): CoverageChange[] {
  const formerAddress = formerAddresses(base.map(({ resource }) => resource), head.map(({ resource }) => resource), moves);
  const compare = comparisonOf(statementsOf(base), statementsOf(head, formerAddress));
  const changes = new Map<string, CoverageChange>();
  const note = (entry: CoverageEntry, operation: string, change: BaselineChange, before: Verdict, after: Verdict): void => {
    const { policy, requirement, service, category, resource, accountId } = entry;
    const key = JSON.stringify([policy, requirement, service, category, resource?.address, accountId, before, after]);
    const same = changes.get(key);
    const account = accountId === undefined ? {} : { accountId };
    const count = operation === "*" ? entry.count : 1;
    if (same === undefined) changes.set(key, { change, policy, requirement, service, category, operations: [operation], resource, before, after, count, ...account });
    else if (!same.operations.includes(operation)) changes.set(key, { ...same, operations: [...same.operations, operation], count: same.count + 1 });
  };
  for (const entry of head) {
    for (const operation of entry.operations) {
      const found = compare(questionOf(entry, operation, formerAddress), entry.verdict);
      if (found?.change != null) note(entry, operation, found.change, found.before, entry.verdict);
    }
  }
  for (const { entry, operation, change, after } of noLongerApart(base, head)) note(entry, operation, change, entry.verdict, after);
  return [...changes.values()];
}

interface NoLongerApart {
  readonly entry: CoverageEntry;
  readonly operation: string;
  readonly change: BaselineChange;
  readonly after: Verdict;
}

/** Management events of a service that only the baseline tells apart, because its last resource is gone. */
function noLongerApart(base: readonly CoverageEntry[], head: readonly CoverageEntry[]): NoLongerApart[] {
  const after = new Verdicts(statementsOf(head));
  const apart = new Set(head.map((entry) => entry.service));
  const ofOthers = base.filter(({ service, resource, category }) => service !== null && resource === null && category === "management" && !apart.has(service));
  return ofOthers.flatMap((entry) =>
    entry.operations.flatMap((operation) => {
      const verdicts = after.of(questionOf(entry, operation));
      const now = verdicts === null ? null : together([...verdicts]);
      const change = now === null ? null : changeOf(entry.verdict, now);
      return now === null || change === null ? [] : [{ entry, operation, change, after: now }];
    }),
  );
}
