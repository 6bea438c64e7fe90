import { evidenceDraft } from "./evidence-rule.ts";
import type { EvidenceRule } from "./types.ts";

/** The logs have events that the configuration does not record. */
export const rule: EvidenceRule = {
  id: "evidence-unexpected",
  check: (fact, context) => {
    if (fact.code !== "evidence-unexpected") return null;
    const { operations } = fact.message;
    return evidenceDraft(fact, context, { ruleId: rule.id, level: "warning", kind: "fail" }, operations);
  },
};
