/** What a judged run leaves unrecorded, operation by operation. */
import type { Assessment } from "../coverage/assess.ts";
import type { AssessedEntry } from "../coverage/assessed-entry.ts";
import type { MemberPart } from "../coverage/operation-classes.ts";
import { textKey } from "../model/text.ts";
import type { Gap } from "./types.ts";

/** The gaps of a run: what CloudTrail can record and does not, or not for sure. */
export function gapsOf({ entries }: Assessment): Gap[] {
  return entries
    .flatMap((entry) => entry.mergedFrom ?? [entry])
    .filter((entry) => isRecordable(entry) && entry.verdict !== "covered")
    .map((entry) => ({ entry, keys: keysOf(entry) }));
}

/** Whether CloudTrail can record the events: of undocumented ones nobody knows. */
export function isRecordable({ required: { category } }: AssessedEntry): boolean {
  return category !== "never" && category !== "undocumented";
}

/** A string for each operation of an entry, the same in every judgement of a run. */
export function keysOf(entry: AssessedEntry): string[] {
  const { policy, requirement, scope, resource, category, services, eventSource } = entry.required;
  const arn = resource?.arn ?? null;
  const question = [
    policy.id,
    requirement.id,
    textKey(scope.account),
    resource?.address ?? "",
    arn === null ? "" : textKey(arn),
    category,
  ];
  const key = (source: string | null, name: string): string => JSON.stringify([...question, source, name]);
  if (entry.parts.length > 0) return entry.parts.flatMap((part) => namesOf(part).map((name) => key(...name)));
  if (entry.operations.length === 0) return [key(eventSource, services === null ? "*" : "?")];
  return entry.operations.map((operation) => key(operation.eventSource, operation.name));
}

function namesOf(part: MemberPart): [string, string][] {
  return part.operations().map(({ eventSource, name }) => [eventSource, name]);
}
