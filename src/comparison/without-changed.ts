/** What is left to tell of verdicts beside what a change does. */
import type { Operation } from "../catalog/types.ts";
import type { AssessedEntry } from "../coverage/assessed-entry.ts";
import { entryOn } from "../coverage/entry-part.ts";
import { display } from "../model/text.ts";
import type { RecordingChange } from "./recording.ts";

/**
 * The entries without the operations that a change stops recording: what is lost is told as that. Where some events of
 * an operation were a gap before, the gap is told too.
 */
export function withoutChanged(
  entries: readonly AssessedEntry[],
  changes: readonly RecordingChange[],
): readonly AssessedEntry[] {
  const changed = new Map<string, Set<Operation | null>>();
  for (const { entry, before } of changes) {
    if (before !== "covered") continue;
    const key = keyOf(entry);
    const operations = changed.get(key) ?? new Set<Operation | null>();
    changed.set(key, operations);
    for (const operation of operationsOf(entry)) operations.add(operation);
  }
  return entries.flatMap((entry) => {
    const gone = changed.get(keyOf(entry));
    return gone === undefined || !isGap(entry) ? [entry] : withoutThese(entry, gone);
  });
}

function isGap({ verdict }: AssessedEntry): boolean {
  return verdict === "partial" || verdict === "uncovered" || verdict === "undetermined";
}

function withoutThese(entry: AssessedEntry, gone: ReadonlySet<Operation | null>): AssessedEntry[] {
  const left = operationsOf(entry).filter((operation) => !gone.has(operation));
  if (left.length === 0) return [];
  if (left.length === operationsOf(entry).length) return [entry];
  if (entry.parts.length === 0)
    return [
      entryOn(
        entry,
        left.filter((operation) => operation !== null),
      ),
    ];
  const parts = entry.parts.flatMap((part) => {
    const operations = part.operations().filter((operation) => !gone.has(operation));
    return operations.length === 0 ? [] : [{ ...part, count: operations.length, operations: () => operations }];
  });
  return [{ ...entry, parts, count: left.length }];
}

/** Null stands for events without an operation: of services that nobody knows, or network activity of any name. */
function operationsOf({ operations, parts }: AssessedEntry): readonly (Operation | null)[] {
  if (parts.length > 0) return parts.flatMap((part) => part.operations());
  return operations.length === 0 ? [null] : operations;
}

/** What requirement, on what: the same for entries of the head that a change is about. */
function keyOf({ required, operations, parts }: AssessedEntry): string {
  const { policy, requirement, resource, scope, services, service } = required;
  const ofNone = operations.length === 0 && parts.length === 0 ? [services, service?.id ?? null] : null;
  return JSON.stringify([policy.id, requirement.id, resource?.address ?? null, display(scope.account), ofNone]);
}
