import { draftOf, sentences, subjectOf } from "./coverage-rule.ts";
import type { CoverageRule } from "./types.ts";

/** Neither "recorded" nor "not recorded" can be said. */
export const rule: CoverageRule = {
  id: "coverage-undetermined",
  verdict: "undetermined",
  check: (cause, context) => {
    const message = `Whether CloudTrail would record ${subjectOf(cause)} cannot be said. ${sentences(cause.first.reasons)}`;
    return { ...draftOf(cause, context), ruleId: rule.id, level: "note", kind: "open", message };
  },
};
