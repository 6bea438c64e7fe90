import { judgeTrails, type JudgedTrail, type TrailsJudgement } from "../coverage/trail-settings.ts";
import type { Policy, TrailRequirement } from "../policy/types.ts";
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
  const draft = (trail: JudgedTrail, told: Told): FindingDraft => draftOf(policy, requirement, trail, told);
  switch (requirement.which) {
    case "any": {
      const perhaps = trails.find(({ has }) => has === "yes");
      if (perhaps !== undefined) return [draft(perhaps, unsure(requirement))];
      return trails.flatMap((trail) => {
        if (trail.has === "no") return holds === "no" ? [draft(trail, lacking(trail, ofAny))] : [];
        return [draft(trail, open(trail, ofAny))];
      });
    }
    case "each":
      return trails.flatMap((trail) => {
        if (trail.has === "yes") return [];
        if (trail.has === "maybe") return [draft(trail, open(trail, "the trail"))];
        const surely = trail.counts === "yes" || holds === "no";
        return [draft(trail, surely ? lacking(trail, "the trail") : lackingPerhaps(trail))];
      });
  }
}

/** What is said of a trail, behind the title of the requirement. */
interface Told {
  readonly kind: "fail" | "open";
  readonly text: string;
  /** Tells what is asked, where the text does not. */
  readonly asked?: string;
}

const ofAny = "no trail has all that the policy asks of one; this one";
const leftOpen = "cannot be said, because the input leaves it open";

function lacking(trail: JudgedTrail, subject: string): Told {
  return { kind: "fail", text: `${subject} lacks ${namesOf(trail)}. Set it on the trail.` };
}

function lackingPerhaps(trail: JudgedTrail): Told {
  return { kind: "open", text: `the trail lacks ${namesOf(trail)}, and whether it exists and records ${leftOpen}.` };
}

function open(trail: JudgedTrail, subject: string): Told {
  return { kind: "open", text: `whether ${subject} has ${namesOf(trail)} ${leftOpen}.` };
}

/** The only trail that has it all may not be there, or not record. */
function unsure({ require }: TrailRequirement): Told {
  const text = `of the trails in sight only this one has all that the policy asks of one, and whether it exists and records ${leftOpen}.`;
  return { kind: "open", text, asked: JSON.stringify(require) };
}

function namesOf({ missing }: JudgedTrail): string {
  return missing.map(({ name }) => name).join(", ");
}

function draftOf(
  policy: Policy,
  requirement: TrailRequirement,
  { trail, missing }: JudgedTrail,
  { kind, text, asked = "" }: Told,
): FindingDraft {
  return {
    ruleId: rule.id,
    level: kind === "fail" ? requirement.level : "note",
    kind,
    message: `${requirement.title}: ${text}`,
    sameAs: text + asked,
    origin: missing.find(({ origin }) => origin !== null)?.origin ?? trail.origin,
    related: [],
    resource: trail.id,
    operations: [],
    counterexample: null,
    controls: requirement.controls,
    policy: policy.id,
    requirement: requirement.id,
    subject: "",
    cause: [policy.id, requirement.id, text].join(" "),
  };
}
