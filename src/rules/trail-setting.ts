import { judgeTrails, requiredSettings, type JudgedTrail, type TrailsJudgement } from "../coverage/trail-settings.ts";
import type { TrailSetting, TrailSettingsMessage } from "../model/messages/trail-settings-message.ts";
import { dataKey } from "../model/reasons/key.ts";
import type { Policy, TrailRequirement } from "../policy/types.ts";
import { findingDraft } from "./draft.ts";
import type { FindingDraft, RunRule } from "./types.ts";

/** A trail, or every trail, lacks a setting that a policy asks for. Trails that record nothing are not asked. */
export const rule: RunRule = {
  id: "trail-setting",
  check: ({ policies, sinks }) =>
    policies.flatMap((policy) =>
      policy.trails.flatMap((requirement) => findingsFor(policy, requirement, judgeTrails(requirement, sinks))),
    ),
};

/** Where one trail is enough, those that surely lack something are told only if no other may have it all. */
function findingsFor(
  policy: Policy,
  requirement: TrailRequirement,
  { holds, trails }: TrailsJudgement,
): FindingDraft[] {
  if (holds === "yes") return [];
  const { which, title, require } = requirement;
  const draft = (trail: JudgedTrail, message: TrailSettingsMessage): FindingDraft =>
    draftOf(policy, requirement, trail, message);
  switch (which) {
    case "any": {
      const perhaps = trails.find(({ has }) => has === "yes");
      if (perhaps !== undefined)
        return [draft(perhaps, { code: "only-trail-unsure", title, settings: requiredSettings(require) })];
      return trails.flatMap((trail) => {
        const settings = missingIn(trail);
        if (trail.has === "no")
          return holds === "no" ? [draft(trail, { code: "settings-missing", title, which, settings })] : [];
        return [draft(trail, { code: "settings-unknown", title, which, settings })];
      });
    }
    case "each":
      return trails.flatMap((trail) => {
        const settings = missingIn(trail);
        if (trail.has === "yes") return [];
        if (trail.has === "maybe") return [draft(trail, { code: "settings-unknown", title, which, settings })];
        return trail.counts === "yes" || holds === "no"
          ? [draft(trail, { code: "settings-missing", title, which, settings })]
          : [draft(trail, { code: "settings-missing-perhaps", title, settings })];
      });
  }
}

function missingIn({ missing }: JudgedTrail): TrailSetting[] {
  return missing.map(({ setting }) => setting);
}

function draftOf(
  policy: Policy,
  requirement: TrailRequirement,
  { trail, missing }: JudgedTrail,
  message: TrailSettingsMessage,
): FindingDraft {
  // Two requirements that ask the same are told apart by their titles alone.
  const asked = { ...message, title: "" };
  const surely = message.code === "settings-missing";
  return findingDraft({
    ruleId: rule.id,
    level: surely ? requirement.level : "note",
    kind: surely ? "fail" : "open",
    message,
    sameAs: dataKey(asked),
    origin: missing.find(({ origin }) => origin !== null)?.origin ?? trail.origin,
    resource: trail.id,
    controls: requirement.controls,
    policy: policy.id,
    requirement: requirement.id,
    scope: trail.scope.id,
    cause: { about: [policy.id, requirement.id, asked] },
  });
}
