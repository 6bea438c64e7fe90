/**
 * Which events an earlier result had recorded that are not recorded any more.
 */
import { groupBy } from "../model/group-by.ts";
import type { AssessedEntry } from "../coverage/assessed-entry.ts";
import type { CoverageEntry, ResourceReference, Verdict } from "../model/result.ts";
import { entryOn } from "../coverage/entry-part.ts";
import { display } from "../model/text.ts";
import { sinksUnread } from "./changes.ts";
import { verdictComparisonOf, coverageStatementsOf, type CoverageQuestion } from "./coverage.ts";
import type { Unread } from "./reach.ts";
import { formerAddresses } from "./resources.ts";
import type { Baseline } from "./types.ts";

/** A verdict of this run that is worse than that of the baseline. */
export interface LostEntry {
  readonly entry: AssessedEntry;
  readonly before: Verdict;
  /** Ids of the sinks that recorded the events. */
  readonly recordedBefore: readonly string[];
}

export interface SplitEntries {
  readonly lost: readonly LostEntry[];
  /** What the baseline did not record either, or says nothing of. */
  readonly rest: readonly AssessedEntry[];
}

/**
 * Parts the operations of each entry into those that the baseline recorded and this run does not, and all others.
 * What a sink recorded whose file could not be read this time is not lost for sure.
 */
export function splitLost(
  entries: readonly AssessedEntry[],
  baseline: Baseline,
  unread: readonly Unread[],
): SplitEntries {
  const coverage = baseline.coverage ?? [];
  const unreadSinks = sinksUnread(baseline, unread);
  const formerAddress = formerAddresses(
    coverage.map(({ resource }) => resource),
    entries.map(referenceOf),
    baseline.moves,
  );
  const addressOf = (entry: AssessedEntry): string | null => {
    const resource = referenceOf(entry);
    return resource === null ? null : formerAddress(resource);
  };
  const compare = verdictComparisonOf(
    coverageStatementsOf(coverage),
    entries.flatMap((entry) =>
      namesIn(entry).map((name) => [questionOf(entry, name, addressOf(entry)), entry.verdict] as const),
    ),
  );
  const lost: LostEntry[] = [];
  const rest: AssessedEntry[] = [];
  for (const entry of entries) {
    const address = addressOf(entry);
    const verdictBefore = (operation: string): Verdict | null => {
      const found = compare(questionOf(entry, operation, address), entry.verdict);
      return found?.change === "lost" ? found.before : null;
    };
    for (const [verdict, part] of partedBy(entry, verdictBefore)) {
      const recordedBefore = verdict === null ? [] : recordersOf(coverage, part, address);
      if (verdict === null || recordedBefore.some((id) => unreadSinks.has(id))) rest.push(part);
      else lost.push({ entry: part, before: verdict, recordedBefore });
    }
  }
  return { lost, rest };
}

function questionOf({ required }: AssessedEntry, operation: string, address: string | null): CoverageQuestion {
  const { policy, requirement, service, eventSource, category } = required;
  return {
    policy: policy.id,
    requirement: requirement.id,
    service: service?.id ?? null,
    eventSource: service === null ? null : eventSource,
    category,
    operation,
    address,
    accountId: accountIdOf({ required }),
  };
}

/** The operations as results name them; an entry on services at large is one whole. */
function namesIn({ required, operations }: AssessedEntry): string[] {
  return required.service === null || operations.length === 0 ? ["*"] : operations.map(({ name }) => name);
}

function referenceOf({ required: { resource } }: AssessedEntry): ResourceReference | null {
  return resource === null
    ? null
    : { address: resource.address, type: resource.type, arn: resource.arn === null ? null : display(resource.arn) };
}

/** The account of a live one, as results name it. */
function accountIdOf({ required: { scope } }: Pick<AssessedEntry, "required">): string | undefined {
  return scope.kind === "live" ? display(scope.account) : undefined;
}

/** The entry cut up by what is said of its operations; an entry on services at large is one whole. */
function partedBy(entry: AssessedEntry, say: (operation: string) => Verdict | null): [Verdict | null, AssessedEntry][] {
  if (entry.required.service === null || entry.operations.length === 0) return [[say("*"), entry]];
  const parts = groupBy(entry.operations, ({ name }) => say(name));
  if (parts.size < 2) return [...parts.keys()].map((verdict) => [verdict, entry]);
  return [...parts].map(([verdict, operations]) => [verdict, entryOn(entry, operations)]);
}

function recordersOf(coverage: readonly CoverageEntry[], part: AssessedEntry, address: string | null): string[] {
  const { required } = part;
  const names = new Set(namesIn(part));
  const service = required.service?.id ?? null;
  // A service that the baseline does not tell apart is one of all others.
  const isMeant = (entry: CoverageEntry): boolean => {
    if (entry.service === null) return service === null || address === null;
    return (
      entry.service === service &&
      entry.eventSource === required.eventSource &&
      entry.operations.some((name) => names.has(name))
    );
  };
  const same = coverage.filter(
    (entry) =>
      entry.policy === required.policy.id &&
      entry.requirement === required.requirement.id &&
      entry.category === required.category &&
      entry.accountId === accountIdOf({ required }) &&
      (entry.resource?.address ?? null) === address &&
      isMeant(entry),
  );
  return [...new Set(same.flatMap((entry) => entry.recordedBy))];
}
