import { coverageFinding, subjectOf } from "./coverage-rule.ts";
import type { CoverageRule } from "./types.ts";

/** Neither "recorded" nor "not recorded" can be said. */
export const rule: CoverageRule = {
  id: "coverage-undetermined",
  verdict: "undetermined",
  check: (cause, context) => {
    const lead = `Whether CloudTrail would record ${subjectOf(cause)} cannot be said.`;
    return coverageFinding(cause, context, { ruleId: rule.id, level: "note", kind: "open" }, { lead });
  },
};
