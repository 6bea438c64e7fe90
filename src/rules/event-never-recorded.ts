import { coverageFinding, subjectOf } from "./coverage-rule.ts";
import type { CoverageRule } from "./types.ts";

/** CloudTrail makes no such event, whatever is configured. */
export const rule: CoverageRule = {
  id: "event-never-recorded",
  verdict: "never-recorded",
  check: (cause, context) => {
    const lead = `CloudTrail never records ${subjectOf(cause)}; no setting changes that.`;
    return coverageFinding(cause, context, { ruleId: rule.id, level: "note", kind: "informational" }, { lead });
  },
};
