import { coverageFinding, elsewhereHint, levelOfGap, subjectOf } from "./coverage-rule.ts";
import type { CoverageRule } from "./types.ts";

/** No sink records any of the events. */
export const rule: CoverageRule = {
  id: "event-not-recorded",
  verdict: "uncovered",
  check: (cause, context) => {
    const about = { ruleId: rule.id, level: levelOfGap(cause, context), kind: "fail" } as const;
    return coverageFinding(cause, context, about, {
      code: "event-not-recorded",
      subject: subjectOf(cause),
      reasons: cause.first.reasons,
      hint: elsewhereHint(cause, context),
    });
  },
};
