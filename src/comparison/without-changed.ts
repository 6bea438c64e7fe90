/** What is left to tell of verdicts beside what a change does. */
import type { Operation } from "../catalog/types.ts";
import { emptyScope } from "../coverage/assess.ts";
import type { AssessedEntry } from "../coverage/assessed-entry.ts";
import { remembered } from "../model/remember.ts";
import { textKey } from "../model/text.ts";
import { operationsIn, withoutOperations } from "./entry-operations.ts";
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
    const operations = remembered(changed, keyOf(entry), () => new Set());
    for (const operation of operationsIn(entry)) operations.add(operation);
  }
  return entries.flatMap((entry) => {
    // Where nothing is left, what was there before is all there is to tell.
    if (changed.size > 0 && entry.required.scope.id === emptyScope.id) return [];
    const gone = changed.get(keyOf(entry));
    return gone === undefined || !isGap(entry) ? [entry] : (withoutOperations(entry, gone) ?? []);
  });
}

function isGap({ verdict }: AssessedEntry): boolean {
  return verdict === "partial" || verdict === "uncovered" || verdict === "undetermined";
}

/** What requirement, on what: the same for entries of the head that a change is about. */
function keyOf({ required, operations, parts }: AssessedEntry): string {
  const { policy, requirement, resource, scope, services, service } = required;
  const ofNone = operations.length === 0 && parts.length === 0 ? [services, service?.id ?? null] : null;
  return JSON.stringify([policy.id, requirement.id, resource?.address ?? null, textKey(scope.account), ofNone]);
}
