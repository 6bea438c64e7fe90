/**
 * Which of the findings that are gone were mended, and of which nobody can say it, because this run could not read
 * something.
 */
import { fileOf } from "../model/address.ts";
import type { CheckResult } from "../model/result.ts";
import { isAbsent, isIn, newlyHidden, type Reach, type Unread } from "./reach.ts";
import type { RecordingComparison } from "./compare-recording.ts";
import type { Baseline, BaselineFinding } from "./types.ts";

/** What this run has to show for itself. */
export interface Shown extends Pick<CheckResult, "coverage" | "sinks"> {
  readonly reach: Reach;
  /**
   * Whether a file is there and was not read: the paths, an exclusion or `.gitignore` leave it out, or it is no more
   * recognised.
   */
  readonly isLeftOut: (uri: string) => boolean;
}

export interface Parted {
  readonly fixed: readonly BaselineFinding[];
  readonly notCompared: readonly BaselineFinding[];
  /** What keeps the latter from being compared. */
  readonly because: readonly Unread[];
}

/**
 * A finding is fixed if this run could read everything that it may hang on, or shows that what was wrong is right: its
 * events are surely
 * recorded, the trail that it was about is there and was read. New findings are no matter of this: what a run finds is
 * there, whatever else
 * it could not read, and counts as new where the baseline could not know it.
 *
 * @param gone under the names of the head
 * @param open those of which this run tells in another way
 */
export function partGone(
  gone: readonly BaselineFinding[],
  open: ReadonlySet<BaselineFinding>,
  baseline: Baseline,
  shown: Shown,
): Parted {
  if (gone.length === 0) return { fixed: [], notCompared: [], because: [] };
  const isShown = mended(shown);
  const found = gone.map((finding) => {
    // Where the baseline could not read everything, it may have had the trail that it did not find.
    if (finding.ruleId === "no-trail-found" && baseline.reach.unread.length > 0)
      return { finding, unread: baseline.reach.unread };
    const unread = mayHide(finding, baseline, shown);
    return { finding, unread: isShown(finding, unread) ? [] : unread };
  });
  return {
    fixed: found
      .filter(({ finding, unread }) => unread.length === 0 && !open.has(finding))
      .map(({ finding }) => finding),
    notCompared: found.filter(({ unread }) => unread.length > 0).map(({ finding }) => finding),
    because: found.flatMap(({ unread }) => unread),
  };
}

/**
 * Ids of the resources of the baseline of which events were recorded, and that are no more. What this run may not have
 * read is not among them.
 */
export function deletedResourcesOf(
  baseline: Baseline,
  { existing, rename }: Pick<RecordingComparison, "existing" | "rename">,
  shown: Shown,
): string[] {
  const recorded = new Set(
    (baseline.coverage ?? []).flatMap(({ resource, verdict }) =>
      resource !== null && (verdict === "covered" || verdict === "partial") ? [resource.address] : [],
    ),
  );
  const declared = new Set((baseline.side?.input.resources ?? []).map(({ id }) => id));
  return [...declared].filter((id) => {
    const resource = rename(id);
    return (
      recorded.has(id) && !existing.has(resource) && mayHide({ resource, location: null }, baseline, shown).length === 0
    );
  });
}

/** What this run could not read and what the finding may be about. */
function mayHide(
  { resource, location }: Pick<BaselineFinding, "resource" | "location">,
  baseline: Baseline,
  { reach, isLeftOut }: Shown,
): Unread[] {
  const accountId = accountOf(resource);
  if (accountId !== null && isAbsent(accountId, baseline.reach, reach))
    return [{ name: `account ${accountId}`, uri: null, accountId }];
  const file = resource === null ? (location?.uri ?? null) : fileOf(resource);
  if (file !== null && isLeftOut(file)) return [{ name: file, uri: file, accountId: null }];
  const ofAccount = reach.unread.filter(
    (unread) => accountId === null || unread.accountId === null || unread.accountId === accountId,
  );
  return [...ofAccount, ...newlyHidden(reach, baseline.reach)];
}

/** The account in the ARN of a live thing. */
function accountOf(resource: string | null): string | null {
  return /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(resource ?? "")?.[1] ?? null;
}

/** Tells of a finding that is gone whether this run shows it to be mended, although it could not read everything. */
function mended({ coverage, sinks }: Shown): (finding: BaselineFinding, unread: readonly Unread[]) => boolean {
  const verdicts = new Map<string, boolean>();
  for (const { policy, requirement, operations, resource, accountId, verdict } of coverage) {
    const address = resource?.address ?? null;
    for (const operation of operations) {
      const key = JSON.stringify([policy, requirement, operation, address, accountId ?? null]);
      verdicts.set(key, (verdicts.get(key) ?? true) && verdict === "covered");
    }
  }
  const isRecorded = ({ policy, requirement, resource }: BaselineFinding, operation: string): boolean => {
    const accountId = resource?.endsWith(":root") === true ? accountOf(resource) : null;
    return (
      verdicts.get(JSON.stringify([policy, requirement, operation, accountId === null ? resource : null, accountId])) ??
      false
    );
  };
  return (finding, unread) => {
    // The files beside it may hold what it hangs on: the policy of a bucket, an override, another part of its module.
    const isBeside = (uri: string): boolean =>
      unread.some((part) => isIn(uri, part) || folderOf(part.uri) === folderOf(uri));
    const { operations, resource, location, ruleId } = finding;
    if (operations.length > 0) {
      // Inputs of unknown account share the events that are about no resource.
      if (resource === null && location !== null && isBeside(location.uri)) return false;
      return operations.every((operation) => isRecorded(finding, operation));
    }
    if (resource === null) return ruleId === "no-trail-found" && sinks.length > 0;
    const same = sinks.find(({ id }) => id === resource);
    return same !== undefined && !isBeside(same.location.uri);
  };
}

function folderOf(uri: string | null): string | null {
  return uri === null ? null : uri.slice(0, uri.lastIndexOf("/") + 1);
}
