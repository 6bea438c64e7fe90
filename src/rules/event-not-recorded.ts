import { coverageFinding, elsewhereHint, levelOfGap, pronounOf, subjectOf } from "./coverage-rule.ts";
import type { CoverageRule } from "./types.ts";

/** No sink records any of the events. */
export const rule: CoverageRule = {
  id: "event-not-recorded",
  verdict: "uncovered",
  check: (cause, context) => {
    const lead = `CloudTrail would not record ${subjectOf(cause)}: no sink takes ${pronounOf(cause)}.`;
    const about = { ruleId: rule.id, level: levelOfGap(cause, context), kind: "fail" } as const;
    return coverageFinding(cause, context, about, { lead, hint: elsewhereHint(cause, context) });
  },
};
