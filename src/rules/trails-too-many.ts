import { crowdedRegions } from "../validation/trail-quota.ts";
import { findingDraft } from "./draft.ts";
import type { FindingDraft, RunRule } from "./types.ts";
import { placesOfOthers } from "./values-together.ts";

/**
 * More trails in one Region of one account than AWS allows: it rejects the last one that is created, and nobody can
 * tell which. Said once for an account, at the first trail too many.
 */
export const rule: RunRule = {
  id: "trails-too-many",
  check: ({ sinks, semantics }) =>
    crowdedRegions(
      sinks.map(({ sink }) => sink),
      semantics,
    ).flatMap(({ trails, maximum }): FindingDraft[] => {
      const excess = trails[maximum];
      if (excess === undefined) return [];
      const others = trails.filter((trail) => trail !== excess).map(({ origin }) => origin);
      return [
        findingDraft({
          ruleId: rule.id,
          level: "error",
          kind: "fail",
          message: { code: "trails-too-many", count: trails.length, maximum },
          origin: excess.origin,
          related: placesOfOthers(others, { code: "trail-beside" }),
          resource: excess.id,
          scope: excess.scope.id,
          cause: { about: [excess.id] },
        }),
      ];
    }),
};
