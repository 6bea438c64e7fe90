import { coverageFinding, elsewhereHint, subjectOf } from "./coverage-rule.ts";
import type { LossRule } from "./types.ts";

/** An event that the base of a change records, and of which nobody can say whether its head does. */
export const rule: LossRule = {
  id: "coverage-unproven",
  kind: "unproven",
  check: ({ cause, recordedBefore, gone, unread, isOfMembers, place }, context) => {
    const about = { ruleId: rule.id, level: "warning", kind: "fail" } as const;
    return coverageFinding(
      cause,
      context,
      about,
      {
        code: "coverage-unproven",
        subject: subjectOf(cause),
        recordedBefore,
        gone,
        unread,
        reasons: cause.first.reasons,
        isOfMembers,
        hint: elsewhereHint(cause, context),
      },
      place,
    );
  },
};
