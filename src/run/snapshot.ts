/**
 * The one function behind `trailproof snapshot`: reads live accounts, judges nothing.
 */
import { loadSemantics } from "../catalog/semantics.ts";
import { startOfFile } from "../model/location.ts";
import { usageError, type UsageError } from "../model/usage-error.ts";
import { readTrailsFiles } from "../sources/snapshot/read.ts";
import { failedCallsInShort } from "../report/shared/failed-calls.ts";
import type { Extent } from "../account/extent.ts";
import type { AccountOptions, RunNote } from "../account/read-accounts.ts";
import type { Snapshot } from "../sources/snapshot/types.ts";
import { readJsonFile } from "../sources/text/json-file.ts";
import type { SourceText } from "../sources/types.ts";
import { validateSnapshot } from "../generated/validators.js";

export interface SnapshotOptions extends AccountOptions {
  /**
   * When the snapshot is taken, to be written into it; left out: nothing is, so that equal configurations give equal
   * files.
   */
  readonly capturedAt?: string;
  /** Tell every failed call by itself, also where many failed alike. */
  readonly everyFailure?: boolean;
  /** A snapshot that broke off, as text: what it has of accounts that were read to the end is taken from it. */
  readonly resume?: SourceText;
}

export type SnapshotOutcome =
  | { readonly kind: "usage"; readonly errors: readonly UsageError[] }
  /** `remarks` say what could not be read, and what follows from that. */
  | {
      readonly kind: "done";
      readonly snapshot: Snapshot;
      readonly text: string;
      readonly remarks: readonly string[];
      readonly extent: Extent;
      readonly complete: boolean;
    };

/**
 * Reads what the options name. `usage`: nothing could be asked of AWS. What could not be read stands in the snapshot.
 */
export async function runSnapshot(options: SnapshotOptions): Promise<SnapshotOutcome> {
  const [{ readAccounts }, { snapshotFile, snapshotText }, { extentOf }] = await Promise.all([
    import("../account/read-accounts.ts"),
    import("../account/snapshot-file.ts"),
    import("../account/extent.ts"),
  ]);
  const earlier = options.resume === undefined ? null : snapshotIn(options.resume);
  if (earlier?.kind === "usage") return earlier;
  const answer = await readAccounts(
    { ...options, ...(earlier === null ? {} : { earlier: earlier.accounts }) },
    loadSemantics(),
  );
  if (answer.kind === "usage") return { kind: "usage", errors: answer.messages.map(usageError) };
  const snapshot = snapshotFile(answer, options.capturedAt ?? null);
  const extent = extentOf(snapshot);
  const complete = extent.kind === "whole" && !answer.notes.some((note) => note.incomplete);
  return {
    kind: "done",
    snapshot,
    text: snapshotText(snapshot),
    remarks: remarksOn(snapshot, answer.notes, options.everyFailure ?? false),
    extent,
    complete,
  };
}

type EarlierReading =
  Extract<SnapshotOutcome, { kind: "usage" }> | { readonly kind: "earlier"; readonly accounts: Snapshot["accounts"] };

function snapshotIn({ uri, text }: SourceText): EarlierReading {
  const reading = readJsonFile(uri, text);
  if (reading.kind === "read" && validateSnapshot(reading.file.value))
    return { kind: "earlier", accounts: reading.file.value.accounts };
  return {
    kind: "usage",
    errors: [usageError(`--resume: ${uri} is no trailproof snapshot. Name the file of a run that broke off.`)],
  };
}

/** What a reader of the snapshot will be told of it. */
function remarksOn(snapshot: Snapshot, notes: readonly RunNote[], everyFailure: boolean): string[] {
  const { notifications, errors } = readTrailsFiles(
    [],
    [{ uri: "snapshot", value: snapshot, locate: startOfFile("snapshot").locate }],
  );
  const told = everyFailure ? notifications : failedCallsInShort(notifications);
  return [...notes, ...told, ...errors].map(({ message }) => message);
}
