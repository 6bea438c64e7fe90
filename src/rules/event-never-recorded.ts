import { draftOf, listed, sentences } from "./coverage-rule.ts";
import type { CoverageRule } from "./types.ts";

/** CloudTrail makes no such event, whatever is configured. */
export const rule: CoverageRule = {
  id: "event-never-recorded",
  check: (entry, context) => {
    if (entry.verdict !== "never-recorded") return null;
    const names = entry.operations.map((operation) => operation.name);
    const owner = entry.obligation.service?.names[0] ?? "";
    const message = `CloudTrail never records ${listed(names)} of ${owner}; no setting changes that. ${sentences(entry.reasons)}`;
    return { ...draftOf(entry, context), ruleId: rule.id, level: "note", kind: "informational", message };
  },
};
