import { coverageFinding, subjectOf } from "./coverage-rule.ts";
import type { CoverageRule } from "./types.ts";

/** Neither "recorded" nor "not recorded" can be said. */
export const rule: CoverageRule = {
  id: "coverage-undetermined",
  verdict: "undetermined",
  check: (cause, context) => {
    const about = { ruleId: rule.id, level: "note", kind: "open" } as const;
    return coverageFinding(cause, context, about, {
      code: "coverage-undetermined",
      subject: subjectOf(cause),
      reasons: cause.first.reasons,
    });
  },
};
