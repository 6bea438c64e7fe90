import { all } from "../coverage/certainty.ts";
import type { Origin } from "../model/location.ts";
import type { Trail } from "../model/sink.ts";
import { knownString } from "../model/text.ts";
import type { Certainty, Setting } from "../model/value.ts";
import type { Policy, TrailRequirement, TrailSettings } from "../policy/types.ts";
import type { FindingDraft, RunFacts, RunRule } from "./types.ts";

/** A trail, or every trail, lacks a setting that a policy asks for. Trails that record nothing are not asked. */
export const rule: RunRule = {
  id: "trail-setting",
  check: (run) => run.policies.flatMap((policy) => policy.trails.flatMap((requirement) => findingsFor(policy, requirement, countedTrails(run)))),
};

interface CountedTrail {
  readonly trail: Trail;
  /** Whether it surely exists and records. */
  readonly isSure: boolean;
}

function countedTrails(run: RunFacts): CountedTrail[] {
  return run.sinks.flatMap(({ sink, standing }) => (sink.kind === "trail" && standing.counts !== "no" ? [{ trail: sink, isSure: standing.counts === "yes" && sink.guard.length === 0 }] : []));
}

function findingsFor(policy: Policy, requirement: TrailRequirement, trails: readonly CountedTrail[]): FindingDraft[] {
  const judged = trails.map(({ trail, isSure }) => ({ trail, isSure, settings: settingsOf(trail, requirement.require) }));
  const complete = requirement.which === "any" ? judged.filter(({ settings }) => all(settings, (setting) => setting.holds) === "yes") : [];
  if (complete.some(({ isSure }) => isSure)) return [];
  const [perhaps] = complete;
  if (perhaps !== undefined) return [unsureDraft(policy, requirement, perhaps.trail)];
  return judged.flatMap(({ trail, settings }) => {
    const lacking = settings.filter((setting) => setting.holds === "no");
    const open = settings.filter((setting) => setting.holds === "maybe");
    if (lacking.length > 0) return [draft(policy, requirement, trail, lacking, "fail")];
    return open.length > 0 ? [draft(policy, requirement, trail, open, "open")] : [];
  });
}

interface JudgedSetting {
  /** For people: "log file validation". */
  readonly name: string;
  readonly holds: Certainty;
  readonly origin: Origin | null;
}

function settingsOf(trail: Trail, required: TrailSettings): JudgedSetting[] {
  return [
    ...(required.logFileValidation ? [flag("log file validation", trail.logFileValidation)] : []),
    ...(required.multiRegion ? [flag("recording of all Regions", trail.multiRegion)] : []),
    ...(required.kmsKey ? [presence("encryption with a KMS key", trail.kmsKey)] : []),
    ...(required.cloudWatchLogs ? [presence("delivery to CloudWatch Logs", trail.cloudWatchLogs)] : []),
    ...required.insights.map((type) => insight(type, trail)),
  ];
}

/** A switch that is left out is off: the API's default for both of these. */
function flag(name: string, setting: Setting<boolean>): JudgedSetting {
  switch (setting.kind) {
    case "known":
      return { name, holds: setting.value ? "yes" : "no", origin: setting.origin };
    case "unknown":
      return { name, holds: "maybe", origin: setting.origin };
    case "absent":
      return { name, holds: "no", origin: null };
  }
}

function presence(name: string, setting: Setting<unknown>): JudgedSetting {
  if (setting.kind === "absent") return { name, holds: "no", origin: null };
  return { name, holds: setting.kind === "known" ? "yes" : "maybe", origin: setting.origin };
}

function insight(type: string, trail: Trail): JudgedSetting {
  const name = `Insights events of type ${type}`;
  const { insights } = trail;
  if (insights.kind === "absent") return { name, holds: "no", origin: null };
  if (insights.kind === "unknown") return { name, holds: "maybe", origin: insights.origin };
  if (insights.value.items.some((item) => knownString(item.text) === type)) return { name, holds: "yes", origin: insights.origin };
  const open = insights.value.more !== null || insights.value.items.some((item) => knownString(item.text) === undefined);
  return { name, holds: open ? "maybe" : "no", origin: insights.origin };
}

function draft(policy: Policy, requirement: TrailRequirement, trail: Trail, settings: readonly JudgedSetting[], kind: "fail" | "open"): FindingDraft {
  const names = settings.map((setting) => setting.name).join(", ");
  const origin = settings.find((setting) => setting.origin !== null)?.origin ?? trail.origin;
  const scope = requirement.which === "any" ? "no trail has all that the policy asks of one; this one" : "the trail";
  const message =
    kind === "fail"
      ? `${requirement.title}: ${scope} lacks ${names}. Set it on the trail.`
      : `${requirement.title}: whether ${scope} has ${names} cannot be said, because the input leaves it open.`;
  return draftOf(policy, requirement, trail, { message, kind, origin, cause: names });
}

/** The only trail that has it all may not be there, or not record. */
function unsureDraft(policy: Policy, requirement: TrailRequirement, trail: Trail): FindingDraft {
  const message = `${requirement.title}: of the trails in sight only this one has all that the policy asks of one, and whether it exists and records cannot be said, because the input leaves it open.`;
  return draftOf(policy, requirement, trail, { message, kind: "open", origin: trail.origin, cause: "unsure" });
}

function draftOf(policy: Policy, requirement: TrailRequirement, trail: Trail, { message, kind, origin, cause }: { readonly message: string; readonly kind: "fail" | "open"; readonly origin: Origin; readonly cause: string }): FindingDraft {
  return {
    ruleId: rule.id,
    level: kind === "fail" ? requirement.level : "note",
    kind,
    message,
    origin,
    related: [],
    resource: trail.id,
    operations: [],
    counterexample: null,
    controls: requirement.controls,
    policy: policy.id,
    requirement: requirement.id,
    subject: "",
    cause: [policy.id, requirement.id, cause].join(" "),
  };
}
