/**
 * What a change does to coverage: verdicts of an earlier result against those of this one, operation by operation.
 */
import { defined } from "../model/defined.ts";
import type { BaselineChange, CoverageChange, CoverageEntry, ResourceReference, Verdict } from "../model/result.ts";
import { formerAddresses, type FormerAddress } from "./resources.ts";
import type { Moves } from "./types.ts";

/**
 * One operation on one resource, as one requirement asks for it. Services share names of operations, under one id or
 * several: the source tells them apart.
 */
export interface CoverageQuestion extends Pick<
  CoverageEntry,
  "policy" | "requirement" | "service" | "eventSource" | "category"
> {
  readonly operation: string;
  /** Of the resource, as the baseline calls it. */
  readonly address: string | null;
  /** Left out for code. */
  readonly accountId?: string | undefined;
}

/** What one result says of a question, and the sinks that record it. */
export type CoverageStatement = readonly [question: CoverageQuestion, verdict: Verdict, recordedBy?: readonly string[]];

/** What became of one verdict of this run. */
export interface VerdictChange {
  readonly before: Verdict;
  /** null: nothing that anybody configured. */
  readonly change: BaselineChange | null;
  /** Whether the baseline had the same verdict among others: what had one of those may have become so, or be gone. */
  readonly mixed: boolean;
}

/**
 * Compares what this run says of a question with what the baseline said; null where the baseline says nothing, or the
 * same.
 */
export type VerdictComparison = (question: CoverageQuestion, verdict: Verdict) => VerdictChange | null;

/**
 * Holds two results against each other. A question may have several verdicts in each: in several Regions, or for
 * several inputs whose account nobody
 * knows. Those that both results have are the same ones; what is left of the baseline's became what is left of this
 * run's.
 */
export function verdictComparisonOf(
  base: Iterable<CoverageStatement>,
  head: Iterable<CoverageStatement>,
): VerdictComparison {
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
    return { before: from, change: changeOf(from, verdict), mixed: was.has(verdict) };
  };
}

/** What a result says, by question. */
export class Verdicts {
  readonly #said = new Map<string, { readonly verdicts: Set<Verdict>; readonly recordedBy: Set<string> }>();

  constructor(statements: Iterable<CoverageStatement>) {
    for (const [question, verdict, recordedBy = []] of statements) {
      const key = keyOf(question);
      const said = this.#said.get(key) ?? { verdicts: new Set(), recordedBy: new Set() };
      this.#said.set(key, said);
      said.verdicts.add(verdict);
      for (const id of recordedBy) said.recordedBy.add(id);
    }
  }

  of(question: CoverageQuestion): ReadonlySet<Verdict> | null {
    return this.#about(question)?.verdicts ?? null;
  }

  /** Ids of sinks. */
  recordersOf(question: CoverageQuestion): ReadonlySet<string> {
    return this.#about(question)?.recordedBy ?? new Set();
  }

  /** A service that the result does not tell apart is one of all others. */
  #about(
    question: CoverageQuestion,
  ): { readonly verdicts: ReadonlySet<Verdict>; readonly recordedBy: ReadonlySet<string> } | undefined {
    const own = this.#said.get(keyOf(question));
    if (own !== undefined || question.address !== null) return own;
    return this.#said.get(keyOf({ ...question, service: null, eventSource: null, operation: "*" }));
  }
}

function keyOf({
  policy,
  requirement,
  service,
  eventSource,
  category,
  operation,
  address,
  accountId,
}: CoverageQuestion): string {
  return JSON.stringify([policy, requirement, service, eventSource, category, operation, address, accountId ?? null]);
}

function together(verdicts: readonly Verdict[]): Verdict {
  return verdicts.reduce((a, b) => {
    if (a === b) return a;
    const both = [a, b];
    if (both.includes("uncovered") || both.includes("partial"))
      return both.includes("undetermined") && !both.includes("partial") ? "undetermined" : "partial";
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
export function coverageStatementsOf(
  coverage: readonly CoverageEntry[],
  formerAddress?: FormerAddress,
): CoverageStatement[] {
  return coverage.flatMap((entry) =>
    entry.operations.map((operation): CoverageStatement => [
      questionOf(entry, operation, formerAddress),
      entry.verdict,
      entry.recordedBy,
    ]),
  );
}

/** What an entry answers about one of its operations. */
export function questionOf(entry: CoverageEntry, operation: string, formerAddress?: FormerAddress): CoverageQuestion {
  const { policy, requirement, service, eventSource, category, accountId } = entry;
  return {
    policy,
    requirement,
    service,
    eventSource,
    category,
    accountId,
    operation,
    address: addressBefore(entry.resource, formerAddress),
  };
}

function addressBefore(resource: ResourceReference | null, formerAddress?: FormerAddress): string | null {
  return resource === null ? null : (formerAddress?.(resource) ?? resource.address);
}

/** A change, with the questions that it is about. */
export interface FoundChange {
  readonly change: CoverageChange;
  readonly questions: readonly CoverageQuestion[];
  readonly mixed: boolean;
}

/** All changes between two results, on resources that both have and on management events. */
export function allChanges(
  base: readonly CoverageEntry[],
  head: readonly CoverageEntry[],
  moves?: Moves,
): FoundChange[] {
  const formerAddress = formerAddresses(
    base.map(({ resource }) => resource),
    head.map(({ resource }) => resource),
    moves,
  );
  const compare = verdictComparisonOf(coverageStatementsOf(base), coverageStatementsOf(head, formerAddress));
  const changes = new Map<string, FoundChange>();
  const note = (entry: CoverageEntry, operation: string, { change, before, after, mixed }: Noted): void => {
    const { policy, requirement, service, category, resource, accountId } = entry;
    const key = JSON.stringify([
      policy,
      requirement,
      service,
      category,
      resource?.address,
      accountId,
      before,
      after,
      mixed,
    ]);
    const same = changes.get(key);
    const account = defined({ accountId });
    const count = operation === "*" ? entry.count : 1;
    const question = questionOf(entry, operation, formerAddress);
    if (same === undefined) {
      const one = {
        change,
        policy,
        requirement,
        service,
        category,
        operations: [operation],
        resource,
        before,
        after,
        count,
        ...account,
      };
      changes.set(key, { change: one, questions: [question], mixed });
    } else if (!same.change.operations.includes(operation)) {
      const { operations, count: others } = same.change;
      const change = { ...same.change, operations: [...operations, operation], count: others + 1 };
      changes.set(key, { change, questions: [...same.questions, question], mixed });
    }
  };
  for (const entry of head) {
    for (const operation of entry.operations) {
      const found = compare(questionOf(entry, operation, formerAddress), entry.verdict);
      if (found?.change != null) note(entry, operation, { ...found, change: found.change, after: entry.verdict });
    }
  }
  for (const { entry, operation, change, after, mixed } of noLongerApart(base, head))
    note(entry, operation, { change, before: entry.verdict, after, mixed });
  return [...changes.values()];
}

interface Noted extends VerdictChange {
  readonly change: BaselineChange;
  readonly after: Verdict;
}

interface NoLongerApart {
  readonly entry: CoverageEntry;
  readonly operation: string;
  readonly change: BaselineChange;
  readonly after: Verdict;
  readonly mixed: boolean;
}

/**
 * Management events of a service that only the baseline tells apart: its last resource is gone, or the account where
 * its verdict differed from that of all others. Another account of the baseline may not have told it apart.
 */
function noLongerApart(base: readonly CoverageEntry[], head: readonly CoverageEntry[]): NoLongerApart[] {
  const after = new Verdicts(coverageStatementsOf(head));
  const ofAll = new Verdicts(coverageStatementsOf(base.filter(({ service }) => service === null)));
  const apart = new Set(head.map((entry) => entry.service));
  const ofOthers = base.filter(
    ({ service, resource, category }) =>
      service !== null && resource === null && category === "management" && !apart.has(service),
  );
  return ofOthers.flatMap((entry) =>
    entry.operations.flatMap((operation) => {
      const question = questionOf(entry, operation);
      const verdicts = after.of(question);
      const now = verdicts === null ? null : together([...verdicts]);
      const change = now === null ? null : changeOf(entry.verdict, now);
      if (now === null || change === null) return [];
      return [{ entry, operation, change, after: now, mixed: ofAll.of(question)?.has(now) ?? false }];
    }),
  );
}
