import { findingDraft } from "./draft.ts";
import type { SinkChangeRule } from "./types.ts";

/** A change weakens what makes the log files of a trail evidence, where they go, or how long events are kept. */
export const rule: SinkChangeRule = {
  id: "trail-setting-lost",
  check: ({ sink, losses, origin }) =>
    findingDraft({
      ruleId: rule.id,
      level: "warning",
      kind: "fail",
      message: { code: "settings-weakened", settings: losses },
      origin,
      resource: sink.id,
      scope: sink.scope.id,
      cause: { about: losses },
    }),
};
