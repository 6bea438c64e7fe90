import { tailOf } from "../model/address.ts";
import { coverageFinding, elsewhereHint, subjectOf } from "./coverage-rule.ts";
import type { LossRule } from "./types.ts";

/** An event that the base of a change records and its head does not. */
export const rule: LossRule = {
  id: "coverage-lost",
  check: (loss, context) => {
    const { cause, before, recordedBefore } = loss;
    const about = { ruleId: rule.id, level: "error", kind: "fail" } as const;
    return coverageFinding(cause, context, about, {
      code: "coverage-lost",
      subject: subjectOf(cause),
      before,
      after: cause.first.verdict,
      recordedBefore,
      gone: recordedBefore.filter((id) => !loss.sinkNames.has(tailOf(id))),
      reasons: cause.first.reasons,
      hint: elsewhereHint(cause, context),
    });
  },
};
