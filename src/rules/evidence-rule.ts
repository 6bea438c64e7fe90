/** What the rules about logs have in common. */
import type { Level } from "../model/result.ts";
import type { EvidenceFact } from "../verify/types.ts";
import { findingDraft } from "./draft.ts";
import type { CoverageContext, FindingDraft } from "./types.ts";

/** A finding about logs, at the resource that it is about, else at the sink. */
export function evidenceDraft(
  { message, sink, entry, beside }: EvidenceFact,
  { placeOf }: CoverageContext,
  about: { readonly ruleId: string; readonly level: Level; readonly kind: FindingDraft["kind"] },
  operations: readonly string[],
): FindingDraft {
  const required = entry?.required ?? null;
  const declared = required?.resource?.declared ?? null;
  const asked = required !== null && sink === null ? placeOf?.(required) : undefined;
  return findingDraft({
    ...about,
    message,
    operations,
    origin: declared?.origin ?? sink?.origin ?? asked ?? beside.origin,
    related: [],
    resource: declared?.id ?? sink?.id ?? null,
    controls: required?.requirement.controls ?? [],
    policy: required?.policy.id ?? null,
    requirement: required?.requirement.id ?? null,
    scope: required?.scope.id ?? beside.scope.id,
    subject: subjectOf(message),
    cause: { about: [message] },
  });
}

/** What stays the same when the logs go on. */
function subjectOf(message: EvidenceFact["message"]): string {
  switch (message.code) {
    case "evidence-gap":
      return [message.eventSource, message.accountId ?? "", message.region ?? ""].join(" ");
    case "evidence-unexpected":
      return `${message.eventSource} ${message.contradicts}`;
    case "evidence-missing":
      return "";
    case "selector-unused":
      return `selector ${String(message.selector)}`;
  }
}
