import { coverageFinding, subjectOf } from "./coverage-rule.ts";
import type { CoverageRule } from "./types.ts";

/** CloudTrail makes no such event, whatever is configured. */
export const rule: CoverageRule = {
  id: "event-never-recorded",
  verdict: "never-recorded",
  check: (cause, context) => {
    const about = { ruleId: rule.id, level: "note", kind: "informational" } as const;
    return coverageFinding(cause, context, about, {
      code: "event-never-recorded",
      subject: subjectOf(cause),
      reasons: cause.first.reasons,
    });
  },
};
