import { coverageFinding, elsewhereHint, subjectOf } from "./coverage-rule.ts";
import type { LossRule } from "./types.ts";

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
        hint: elsewhereHint(cause, context),
      },
      place,
    );
  },
};
