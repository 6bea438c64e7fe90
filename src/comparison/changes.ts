/**
 * What a change does to coverage, as far as both sides could see.
 */
import type { CoverageChange, CoverageEntry } from "../model/result.ts";
import { allChanges, questionOf, coverageStatementsOf, Verdicts, type FoundChange } from "./coverage.ts";
import { isAbsent, isIn, newlyHidden, type Reach, type Unread } from "./reach.ts";
import { formerAddresses } from "./resources.ts";
import type { Baseline } from "./types.ts";

/** What a comparison of verdicts finds. */
export interface CoverageComparison {
  readonly changes: readonly CoverageChange[];
  readonly notCompared: {
    /**
     * What the baseline recorded and the head says nothing of, and what the head records and the baseline may have
     * recorded.
     */
    readonly operations: number;
    readonly because: readonly Unread[];
  };
}

/** One side of a comparison. */
export interface Side {
  readonly coverage: readonly CoverageEntry[];
  readonly reach: Reach;
}

/**
 * All changes between two results, on resources that both have and on management events. Nothing is gained where the
 * baseline could not
 * read what may have recorded it, and nothing lost for sure where the head could not read the sink that did.
 */
export function coverageChanges(baseline: Baseline, head: Side): CoverageComparison {
  const found = allChanges(baseline.coverage ?? [], head.coverage, baseline.moves);
  const unreadSinks = sinksUnread(baseline, head.reach.unread);
  const before = new Verdicts(coverageStatementsOf(baseline.coverage ?? []));
  const blind = [...baseline.reach.unread, ...newlyHidden(baseline.reach, head.reach)];
  const blindFor = ({ accountId }: CoverageChange): Unread[] =>
    blind.filter((unread) => accountId === undefined || unread.accountId === null || unread.accountId === accountId);
  const unseen = [...head.reach.unread, ...newlyHidden(head.reach, baseline.reach)];
  const withheld = found.flatMap(({ change, mixed }) => {
    const doubts = change.change === "gained" ? [...blindFor(change), ...(mixed ? unseen : [])] : [];
    return doubts.map((unread) => ({ change, unread }));
  });
  const isUnclear = ({ change, questions }: FoundChange): boolean =>
    change.change === "lost" &&
    questions.some((question) => [...before.recordersOf(question)].some((id) => unreadSinks.has(id)));
  const silent = saidNothingOf(baseline, head);
  return {
    changes: found
      .filter(({ change }) => !withheld.some((one) => one.change === change))
      .map((one): CoverageChange => (isUnclear(one) ? { ...one.change, change: "unclear" } : one.change)),
    notCompared: {
      operations:
        silent.operations +
        [...new Set(withheld.map(({ change }) => change))].reduce((sum, { count }) => sum + count, 0),
      because: [...silent.because, ...withheld.map(({ unread }) => unread)],
    },
  };
}

/** Ids of the sinks whose file could not be read. */
export function sinksUnread({ sinks }: Pick<Baseline, "sinks">, unread: readonly Unread[]): ReadonlySet<string> {
  return new Set(sinks.filter(({ location }) => unread.some((part) => isIn(location.uri, part))).map(({ id }) => id));
}

/** What the baseline recorded and the head, which could not read something, says nothing of. */
function saidNothingOf(baseline: Baseline, { coverage, reach }: Side): CoverageComparison["notCompared"] {
  const base = baseline.coverage ?? [];
  const missing = [...reach.unread, ...newlyHidden(reach, baseline.reach)];
  const absent = [...baseline.reach.accountIds].filter((accountId) => isAbsent(accountId, baseline.reach, reach));
  if (missing.length + absent.length === 0) return { operations: 0, because: [] };
  const after = new Verdicts(
    coverageStatementsOf(
      coverage,
      formerAddresses(
        base.map(({ resource }) => resource),
        coverage.map(({ resource }) => resource),
        baseline.moves,
      ),
    ),
  );
  let operations = 0;
  const because: Unread[] = [];
  for (const entry of base) {
    const { accountId, verdict } = entry;
    if (verdict !== "covered" && verdict !== "partial") continue;
    const unread = missing.filter(
      (part) => accountId === undefined || part.accountId === null || part.accountId === accountId,
    );
    if (accountId !== undefined && absent.includes(accountId))
      unread.push({ name: `account ${accountId}`, uri: null, accountId });
    const silent =
      unread.length === 0
        ? []
        : entry.operations.filter((operation) => after.of(questionOf(entry, operation)) === null);
    if (silent.length === 0) continue;
    operations += silent.includes("*") ? entry.count : silent.length;
    because.push(...unread);
  }
  return { operations, because };
}
