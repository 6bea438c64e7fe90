import { evidenceDraft } from "./evidence-rule.ts";
import type { EvidenceRule } from "./types.ts";

/** Somebody else has seen an event, and the logs do not have it. */
export const rule: EvidenceRule = {
  id: "evidence-gap",
  check: (fact, context) => {
    if (fact.code !== "evidence-gap") return null;
    const { operations, doubts } = fact.message;
    return evidenceDraft(
      fact,
      context,
      { ruleId: rule.id, level: doubts.length === 0 ? "error" : "warning", kind: "fail" },
      operations,
    );
  },
};
