import { evidenceDraft } from "./evidence-rule.ts";
import type { EvidenceRule } from "./types.ts";

/** The configuration records events, and the logs show none. */
export const rule: EvidenceRule = {
  id: "evidence-missing",
  check: (fact, context) => {
    if (fact.code !== "evidence-missing") return null;
    const { operations } = fact.message;
    return evidenceDraft(fact, context, { ruleId: rule.id, level: "note", kind: "informational" }, operations);
  },
};
