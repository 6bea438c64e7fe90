import { coverageFinding, describeEvent, elsewhereHint, levelOfGap, subjectOf } from "./coverage-rule.ts";
import type { CoverageRule } from "./types.ts";

/** Some of the events are recorded or may be, at least one surely is not. */
export const rule: CoverageRule = {
  id: "event-partly-recorded",
  verdict: "partial",
  check: (cause, context) => {
    const { counterexample, when } = cause.first;
    const missing = when === null ? "" : ` Missing, for one: calls where ${when}.`;
    const example = counterexample === null ? "" : ` No sink records, for example: ${describeEvent(counterexample)}.`;
    const lead = `CloudTrail would record ${subjectOf(cause)} in part only.${missing}${example}`;
    const about = { ruleId: rule.id, level: levelOfGap(cause, context), kind: "fail" } as const;
    return coverageFinding(cause, context, about, { lead, hint: elsewhereHint(cause, context) });
  },
};
