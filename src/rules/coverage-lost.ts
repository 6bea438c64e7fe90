import { tailOf } from "../comparison/resources.ts";
import { coverageFinding, elsewhereHint, subjectOf } from "./coverage-rule.ts";
import type { LossRule } from "./types.ts";

/** An event that the base of a change records and its head does not. */
export const rule: LossRule = {
  id: "coverage-lost",
  check: (loss, context) => {
    const { cause, before, recordedBefore } = loss;
    const gone = recordedBefore.filter((id) => !loss.sinkNames.has(tailOf(id)));
    const by =
      recordedBefore.length === 0
        ? ""
        : ` by ${recordedBefore.join(" and ")}${gone.length === 0 ? "" : gone.length === recordedBefore.length ? ", gone now" : ` (${gone.join(" and ")} is gone)`}`;
    const was = `${before === "partial" ? "recorded in part" : "recorded"} before${by}`;
    const now = cause.first.verdict === "partial" ? "would be recorded in part only" : "would be recorded no more";
    const lead = `This change loses events: ${subjectOf(cause)} ${now}; ${was}.`;
    const about = { ruleId: rule.id, level: "error", kind: "fail" } as const;
    return coverageFinding(cause, context, about, { lead, hint: elsewhereHint(cause, context) });
  },
};
