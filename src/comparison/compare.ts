import { tailOf } from "../model/address.ts";
import { defined } from "../model/defined.ts";
import type {
  BaselineComparison,
  CheckResult,
  Finding,
  FixedFinding,
  NotCompared,
  ResultNotification,
} from "../model/result.ts";
import { listedInShort } from "../model/words.ts";
import { notComparableWords } from "../wording/not-comparable.ts";
import { deletedResources } from "../wording/deleted-resources.ts";
import { coverageChanges } from "./changes.ts";
import type { RecordingComparison } from "./compare-recording.ts";
import { matchFindings } from "./findings.ts";
import { renaming, type Rename } from "./names.ts";
import { pairsOfIds, type NamedThing } from "./pairs.ts";
import { deletedResourcesOf, partGone, type Parted } from "./gone.ts";
import { partNamesOf, resultReachOf } from "./reach.ts";
import type { Baseline, BaselineFinding } from "./types.ts";

/**
 * What a comparison changes in a result: each finding is `new` or `unchanged`, and the result tells what else changed.
 */
export interface Compared {
  readonly findings: Finding[];
  readonly baseline: BaselineComparison;
  /** Those of the result, and what could not be compared. */
  readonly notifications: ResultNotification[];
}

/** Why what is recorded is not compared. */
export interface NotComparable {
  /** Names of the results that carry nothing to compare it by. */
  readonly lacking: readonly string[];
  /** What the head has, as far as it is known: findings are followed by it. */
  readonly things: readonly NamedThing[];
}

/**
 * Holds the findings and verdicts of a run against those of a baseline. What one of the two could not read is never
 * "fixed" and never
 * "gained": it is not compared, and said to be so.
 *
 * @param recording what the change does to what is recorded, or which of the two tell of findings alone
 * @param isLeftOut whether a file of the baseline is there and was not read; left out: nobody can tell
 */
export function compareWith(
  baseline: Baseline,
  result: Pick<CheckResult, "findings" | "coverage" | "sinks" | "notifications">,
  recording: RecordingComparison | NotComparable,
  isLeftOut: (uri: string) => boolean = () => false,
): Compared {
  const { coverage, sinks } = result;
  const reach = resultReachOf(result);
  const found = "lacking" in recording ? null : recording;
  const rename = "lacking" in recording ? renaming(pairsOfIds(idsIn(baseline), recording.things)) : recording.rename;
  const matched = matchFindings(baseline.findings.map(underNames(rename)), result.findings);
  const shown = { coverage, sinks, reach, isLeftOut };
  const parted = partGone(matched.gone, matched.open, baseline, shown);
  const deleted = found === null ? [] : deletedResourcesOf(baseline, found, shown);
  const notCompared = notComparedOf(parted, found);
  const lacking = "lacking" in recording ? recording.lacking : [];
  return {
    findings: matched.findings,
    baseline: {
      name: baseline.name,
      fixed: parted.fixed.map(fixedOf),
      coverage: found === null ? null : coverageChanges(found),
      ...defined({ notCompared: notCompared ?? undefined }),
    },
    notifications: [
      ...result.notifications,
      ...noticesOf(baseline, notCompared, lacking),
      ...(deleted.length === 0 ? [] : [deletedNotice(deleted)]),
    ],
  };
}

/** The ids that a baseline tells of. */
function idsIn({ findings, coverage, sinks }: Baseline): string[] {
  return [
    ...sinks.map(({ id }) => id),
    ...(coverage ?? []).flatMap(({ resource }) => resource?.address ?? []),
    ...findings.flatMap(({ resource }) => resource ?? []),
  ];
}

function deletedNotice(deleted: readonly string[]): ResultNotification {
  return { level: "note", message: deletedResources(deleted.map(tailOf)), location: null };
}

/** A finding of the base as a run on the head tells it: what it is about may have another name. */
function underNames(rename: Rename): (finding: BaselineFinding) => BaselineFinding {
  return (finding) => ({
    ...finding,
    fingerprint: rename(finding.fingerprint),
    resource: finding.resource === null ? null : rename(finding.resource),
    ...(finding.alsoFor === undefined
      ? {}
      : { alsoFor: finding.alsoFor.map((asker) => ({ ...asker, fingerprint: rename(asker.fingerprint) })) }),
  });
}

function notComparedOf({ notCompared, because }: Parted, recording: RecordingComparison | null): NotCompared | null {
  const operations = recording?.notCompared.operations ?? 0;
  if (notCompared.length + operations === 0) return null;
  return {
    unread: partNamesOf([...because, ...(recording?.notCompared.because ?? [])]),
    findings: notCompared.map(fixedOf),
    operations,
  };
}

function fixedOf({ ruleId, level, message, location, resource, fingerprint }: BaselineFinding): FixedFinding {
  return { ruleId, level, message, location, resource, fingerprint };
}

function noticesOf(
  { name, reach }: Baseline,
  notCompared: NotCompared | null,
  lacking: readonly string[],
): ResultNotification[] {
  const warning = (message: string): ResultNotification => ({ level: "warning", message, location: null });
  const base =
    `${name} could not be read completely (${listedInShort(partNamesOf(reach.unread))}): what this change gains there is unknown, ` +
    "and what counts as new may have been there before. Compare with a state that can be read.";
  const both = notCompared === null ? [] : [warning(notComparedMessage(name, notCompared))];
  return [
    ...(lacking.length > 0 ? [warning(notComparableWords(lacking))] : []),
    ...(reach.unread.length > 0 ? [warning(base)] : []),
    ...both,
  ];
}

function notComparedMessage(name: string, { unread, findings, operations }: NotCompared): string {
  const parts = [
    ...(findings.length > 0 ? [`${String(findings.length)} ${findings.length === 1 ? "finding" : "findings"}`] : []),
    ...(operations > 0 ? [`${String(operations)} ${operations === 1 ? "operation" : "operations"}`] : []),
  ];
  return (
    `Not compared with ${name}: ${parts.join(" and ")}, because not both sides could read ${listedInShort(unread)}. ` +
    "They are neither fixed nor gained. Let both sides read it, and compare again."
  );
}
