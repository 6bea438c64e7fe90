import { draftOf, sentences, subjectOf } from "./coverage-rule.ts";
import type { CoverageRule } from "./types.ts";

/** Neither "recorded" nor "not recorded" can be said. */
export const rule: CoverageRule = {
  id: "coverage-undetermined",
  check: (entry, context) => {
    if (entry.verdict !== "undetermined" || entry.obligation.occurs === "no") return null;
    const message = `Whether CloudTrail would record ${subjectOf(entry)} cannot be said. ${sentences(entry.reasons)}`;
    return { ...draftOf(entry, context), ruleId: rule.id, level: "note", kind: "open", message };
  },
};
