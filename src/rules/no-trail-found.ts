import { startOfFile } from "../model/location.ts";
import { findingDraft } from "./draft.ts";
import type { RunRule } from "./types.ts";

/** No sink is in sight: nothing can be said about any event, and that is said loudly. */
export const rule: RunRule = {
  id: "no-trail-found",
  check: ({ sinks, declared, trailFilesRead, noSinksExist = false, unmade = [] }) => {
    if (sinks.length > 0) return [];
    return [
      findingDraft({
        ruleId: rule.id,
        level: "warning",
        kind: "fail",
        message: {
          code: "no-trail-found",
          resources: declared.count,
          trailFilesRead,
          ...(noSinksExist ? { isComplete: true as const } : {}),
          ...(unmade.length === 0 ? {} : { unmade: unmade.map(({ sink }) => sink) }),
        },
        origin: unmade[0]?.origin ?? declared.first ?? startOfFile("trailproof.yaml"),
        subject: "run",
        cause: { about: [] },
      }),
    ];
  },
};
