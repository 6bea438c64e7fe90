import { draftOf, elsewhereHint, levelOfGap, pronounOf, sentences, subjectOf } from "./coverage-rule.ts";
import type { CoverageRule } from "./types.ts";

/** No sink records any of the events. */
export const rule: CoverageRule = {
  id: "event-not-recorded",
  verdict: "uncovered",
  check: (cause, context) => {
    const message = `CloudTrail would not record ${subjectOf(cause)}: no sink takes ${pronounOf(cause)}. ${sentences(cause.first.reasons)}${elsewhereHint(cause, context)}`;
    return { ...draftOf(cause, context), ruleId: rule.id, level: levelOfGap(cause, context), kind: "fail", message };
  },
};
