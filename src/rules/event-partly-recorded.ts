import { describeEvent, draftOf, elsewhereHint, levelOfGap, sentences, subjectOf } from "./coverage-rule.ts";
import type { CoverageRule } from "./types.ts";

/** Some of the events are surely recorded or may be, at least one surely not. */
export const rule: CoverageRule = {
  id: "event-partly-recorded",
  check: (entry, context) => {
    if (entry.verdict !== "partial" || entry.obligation.occurs === "no") return null;
    const missing = entry.when === null ? "" : ` Missing, for one: calls where ${entry.when}.`;
    const example = entry.counterexample === null ? "" : ` No sink records, for example: ${describeEvent(entry.counterexample)}.`;
    const message = `CloudTrail would record only some events of ${subjectOf(entry)}.${missing}${example} ${sentences(entry.reasons)}${elsewhereHint(entry, context)}`;
    return { ...draftOf(entry, context), ruleId: rule.id, level: levelOfGap(entry, context), kind: "fail", message };
  },
};
