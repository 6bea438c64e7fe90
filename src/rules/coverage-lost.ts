import { coverageFinding, elsewhereHint, subjectOf } from "./coverage-rule.ts";
import type { WaitingDetections } from "../model/messages/coverage-message.ts";
import type { CoverageCause, CoverageContext, LossRule } from "./types.ts";

/** An event that the base of a change records and its head does not. */
export const rule: LossRule = {
  id: "coverage-lost",
  kind: "lost",
  check: ({ cause, isAsked, before, recordedBefore, gone, isOfMembers, place }, context) => {
    const about = { ruleId: rule.id, level: isAsked ? "error" : "warning", kind: "fail" } as const;
    return coverageFinding(
      cause,
      context,
      about,
      {
        code: "coverage-lost",
        subject: subjectOf(cause),
        isAsked,
        before,
        after: cause.first.verdict,
        recordedBefore,
        gone,
        reasons: cause.first.reasons,
        isOfMembers,
        detections: blindedBy(cause, context),
        hint: elsewhereHint(cause, context),
      },
      place,
    );
  },
};

/** The names of the detections that see less than before and wait for events of the cause. */
function blindedBy({ entries }: CoverageCause, { blinded = [] }: CoverageContext): WaitingDetections {
  const lost = new Set(
    entries.flatMap(({ required: { eventSource }, operations }) =>
      operations.flatMap(({ eventNames, eventSource: own }) =>
        eventNames.map((name) => `${eventSource ?? own} ${name}`),
      ),
    ),
  );
  const waiting = blinded.filter(({ needs }) =>
    needs.some(({ eventSource, eventName }) => lost.has(`${eventSource ?? ""} ${eventName}`)),
  );
  const namesOf = (isBlind: boolean): string[] =>
    waiting.filter((one) => one.isBlind === isBlind).map(({ name }) => name);
  return { blind: namesOf(true), inPart: namesOf(false) };
}
