/** The operations of an entry, whichever way it holds them. */
import type { Operation } from "../catalog/types.ts";
import type { AssessedEntry } from "../coverage/assessed-entry.ts";
import { entryOn } from "../coverage/entry-part.ts";

/** Null stands for events without an operation: of services that nobody knows, or network activity of any name. */
export function operationsIn({ operations, parts }: AssessedEntry): readonly (Operation | null)[] {
  if (parts.length > 0) return parts.flatMap((part) => part.operations());
  return operations.length === 0 ? [null] : operations;
}

/** The entry without some operations; null when nothing is left. */
export function withoutOperations(entry: AssessedEntry, gone: ReadonlySet<Operation | null>): AssessedEntry | null {
  const all = operationsIn(entry);
  const left = all.filter((operation) => !gone.has(operation));
  if (left.length === 0) return null;
  if (left.length === all.length) return entry;
  if (entry.parts.length === 0)
    return entryOn(
      entry,
      left.filter((operation) => operation !== null),
    );
  const parts = entry.parts.flatMap((part) => {
    const operations = part.operations().filter((operation) => !gone.has(operation));
    return operations.length === 0 ? [] : [{ ...part, count: operations.length, operations: () => operations }];
  });
  return { ...entry, parts, count: left.length };
}

/** One entry for the operations of several, with the event and the reasons of the first. */
export function entriesTogether([first, ...others]: readonly [AssessedEntry, ...AssessedEntry[]]): AssessedEntry {
  const all = [first, ...others];
  const operations = [...new Set(all.flatMap((entry) => entry.operations))];
  const parts = all.flatMap((entry) => entry.parts);
  const count = parts.length > 0 ? all.reduce((sum, entry) => sum + entry.count, 0) : operations.length;
  return { ...first, operations, parts, count, mergedFrom: all };
}
