import { findingDraft } from "./draft.ts";
import { groupsOf } from "../model/group-by.ts";
import { dataKey } from "../model/reasons/key.ts";
import type { WeakeningRule } from "./types.ts";

/** A reader needs some names to see what is hidden, not all. */
const mostNamed = 8;

/** The change to configuration, policies, exclusions or suppressions makes findings vanish. */
export const rule: WeakeningRule = {
  id: "checks-weakened",
  check: ({ change, findings }, origin) =>
    findingDraft({
      ruleId: rule.id,
      level: "warning",
      kind: "fail",
      message: {
        code: "checks-weakened",
        change,
        count: findings.length,
        hidden: groupsOf(findings, ({ ruleId, resource }) => dataKey([ruleId, resource]))
          .slice(0, mostNamed)
          .flatMap(([first, ...others]) =>
            first === undefined ? [] : [{ rule: first.ruleId, resource: first.resource, count: 1 + others.length }],
          ),
      },
      origin,
      subject: dataKey(change),
      cause: { about: [change] },
    }),
};
