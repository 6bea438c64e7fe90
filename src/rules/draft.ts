/** The one maker of drafts: a rule tells what is special of its finding, and has the rest from here. */
import { defined } from "../model/defined.ts";
import type { Guard } from "../model/guard.ts";
import type { Origin } from "../model/location.ts";
import { messageKey, type FindingMessage } from "../model/messages/finding-message.ts";
import type { Level } from "../model/result.ts";
import type { Sink } from "../model/sink.ts";
import { placeKey } from "./cause-keys.ts";
import type { FindingDraft, RelatedOrigin, SinkFinding } from "./types.ts";

/** What a rule has to say; what it leaves out is nothing. */
export type DraftParts = Pick<FindingDraft, "ruleId" | "level" | "kind" | "message" | "origin" | "cause"> &
  Partial<FindingDraft>;

export function findingDraft(said: DraftParts): FindingDraft {
  return {
    when: [],
    construct: null,
    related: [],
    resource: null,
    operations: [],
    counterexample: null,
    controls: [],
    policy: null,
    requirement: null,
    subject: "",
    scope: null,
    isUndocumented: false,
    sameAs: messageKey(said.message),
    ...said,
  };
}

/** The maker of what one rule finds in sinks, all of it at one level. */
export function sinkFindings(ruleId: string, level: Level) {
  return (sink: Sink, message: FindingMessage, origin: Origin, related: readonly RelatedOrigin[] = []): SinkFinding => {
    return { ruleId, level, kind: "fail", message, origin, related, sink };
  };
}

/**
 * What was found in a sink.
 *
 * @param guard the answers under which it holds, so that it is open; null: under all
 */
export function sinkDraft(finding: SinkFinding, guard: Guard | null): FindingDraft {
  const { ruleId, level, kind, message, origin, related, sink, subject } = finding;
  const when = guard ?? [];
  return findingDraft({
    ruleId,
    ...(guard === null ? { level, kind } : { level: "note", kind: "open" }),
    message,
    when,
    origin,
    related,
    resource: sink.id,
    ...defined({ subject }),
    scope: sink.scope.id,
    // What an app makes stands elsewhere in each of its templates.
    cause: { about: [placeKey((sink.construct?.source ?? origin).locate()), message, answersOf(when)] },
  });
}

/** What a guard says, without the identities of its questions. */
export function answersOf(guard: Guard): readonly unknown[] {
  return guard.map(({ question, answer }) => [question.subject, answer]);
}
