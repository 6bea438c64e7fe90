import { evidenceDraft } from "./evidence-rule.ts";
import type { EvidenceRule } from "./types.ts";

/** No event in the logs matches a selector. */
export const rule: EvidenceRule = {
  id: "selector-unused",
  check: (fact, context) => {
    if (fact.code !== "selector-unused") return null;

    return evidenceDraft(fact, context, { ruleId: rule.id, level: "note", kind: "informational" }, []);
  },
};
