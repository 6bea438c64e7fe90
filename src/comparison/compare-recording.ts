/** What a change loses, what it leaves open, and what it gains: the two sides held against each other both ways. */
import type { AssessedEntry } from "../coverage/assessed-entry.ts";
import { mergeEntries } from "../coverage/merge-entries.ts";
import { groupsOf } from "../model/group-by.ts";
import { display } from "../model/text.ts";
import type { AskingPolicies } from "./asked.ts";
import type { Rename } from "./names.ts";
import { prepareSides, type PreparedSides } from "./prepared-sides.ts";
import { isAbsent, newlyHidden, type Unread } from "./reach.ts";
import { recordingLost, type RecordingChange } from "./recording.ts";
import type { JudgedSide } from "./side.ts";
import { weakenedSinks, type WeakenedSink } from "./weakened-settings.ts";

/** What a comparison finds, under the names of the head. */
export interface RecordingComparison {
  /** Surely recorded before, and surely not now. */
  readonly lost: readonly RecordingChange[];
  /** Surely recorded before, and now nobody can say. */
  readonly unproven: readonly RecordingChange[];
  /** Surely recorded now, and surely not before. */
  readonly gained: readonly RecordingChange[];
  /**
   * What the base could not read, so that nobody can say what is gained.
   */
  readonly notCompared: { readonly operations: number; readonly because: readonly Unread[] };
  /** Sinks of both sides of which the change weakens a setting. */
  readonly weakened: readonly WeakenedSink[];
  /** Ids of the resources that exist after the change. */
  readonly existing: ReadonlySet<string>;
  /** A name of the base as the head has it. */
  readonly rename: Rename;
}

/**
 * Compares what two sides record.
 *
 * @param asking as of `prepareSides`
 */
export function compareRecording(base: JudgedSide, head: JudgedSide, asking?: AskingPolicies): RecordingComparison {
  const sides = prepareSides(base, head, asking);
  const absent = [...base.reach.accountIds].filter((accountId) => isAbsent(accountId, base.reach, head.reach));
  const found = merged(recordingLost(sides, sides.base, sides.head, "all")).map((change) => openWhere(change, absent));
  const more = gainedIn(sides);
  const blind = [...base.reach.unread, ...newlyHidden(base.reach, head.reach)];
  const isHidden = ({ entry }: RecordingChange): boolean => blind.some((unread) => mayHold(unread, entry));
  const unseen = more.filter(isHidden);
  return {
    lost: found.filter(({ kind }) => kind === "lost"),
    unproven: found.filter(({ kind }) => kind === "unproven"),
    gained: more.filter((change) => change.kind === "lost" && !isHidden(change)),
    notCompared: {
      operations: unseen.reduce((sum, { entry }) => sum + entry.count, 0),
      because: unseen.length > 0 ? blind : [],
    },
    weakened: weakenedSinks(sides),
    existing: new Set(sides.resources.map(({ id }) => id)),
    rename: sides.rename,
  };
}

/** What the base records in an account that the head does not speak of is not lost for sure: nobody can say. */
function openWhere(change: RecordingChange, absent: readonly string[]): RecordingChange {
  const { scope } = change.entry.required;
  const accountId = display(scope.account);
  if (scope.kind !== "live" || !absent.includes(accountId)) return change;
  const reasons = [{ code: "account-not-shown", accountId } as const];
  const entry = {
    ...change.entry,
    verdict: "undetermined",
    counterexample: null,
    when: null,
    sinks: [],
    reasons,
  } as const;
  return { ...change, kind: "unproven", entry };
}

/** What the head records and the base does not, or may not. */
function gainedIn(sides: PreparedSides): RecordingChange[] {
  return merged(recordingLost(sides, sides.head, sides.base, "asked").filter(({ isAsked }) => isAsked));
}

function mayHold(unread: Unread, { required: { scope } }: AssessedEntry): boolean {
  return scope.kind === "code" || unread.accountId === null || scope.id.includes(unread.accountId);
}

/** Changes that say the same of several operations are one. */
function merged(changes: readonly RecordingChange[]): RecordingChange[] {
  const alike = groupsOf(changes, ({ kind, isAsked, before, recordedBefore }) =>
    JSON.stringify([kind, isAsked, before, recordedBefore]),
  );
  return alike.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return mergeEntries(group.map(({ entry }) => entry)).map((entry) => ({ ...first, entry }));
  });
}
