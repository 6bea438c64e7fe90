import { describeEvent, draftOf, elsewhereHint, isPlural, levelOfGap, sentences, subjectOf } from "./coverage-rule.ts";
import type { CoverageRule } from "./types.ts";

/** No sink records any of the events. */
export const rule: CoverageRule = {
  id: "event-not-recorded",
  check: (entry, context) => {
    if (entry.verdict !== "uncovered" || entry.obligation.occurs === "no") return null;
    const example = entry.counterexample === null ? "" : ` For example: ${describeEvent(entry.counterexample)}.`;
    const message = `CloudTrail would not record ${subjectOf(entry)}: no sink takes ${isPlural(entry) ? "them" : "it"}.${example} ${sentences(entry.reasons)}${elsewhereHint(entry, context)}`;
    return { ...draftOf(entry, context), ruleId: rule.id, level: levelOfGap(entry, context), kind: "fail", message };
  },
};
