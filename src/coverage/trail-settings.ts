/**
 * Whether trails have the settings that a policy asks of them. The one answer behind the rule `trail-setting` and the
 * controls of frameworks.
 */
import type { Origin } from "../model/location.ts";
import type { LogBucketSetting, TrailSetting } from "../model/messages/trail-settings-message.ts";
import type { Trail } from "../model/sink.ts";
import type { LogBucket } from "../model/surroundings.ts";
import { knownString } from "../model/text.ts";
import type { Certainty, Setting } from "../model/value.ts";
import type { LogBucketSettings, TrailRequirement, TrailSettings } from "../policy/types.ts";
import { all, inAll, some } from "../model/certainty.ts";
import type { AssessedSink } from "./sinks-in-scope.ts";
import { alwaysExists } from "../model/worlds.ts";

/** A setting that a requirement asks for, on one trail. */
export interface JudgedSetting {
  readonly setting: TrailSetting;
  readonly holds: Certainty;
  readonly origin: Origin | null;
}

/** A trail that records, or may record. */
export interface JudgedTrail {
  readonly trail: Trail;
  /** Whether it surely exists and records. */
  readonly counts: Exclude<Certainty, "no">;
  /** Whether it has all that is asked. */
  readonly has: Certainty;
  /** What keeps it from `has` being `yes`: surely lacking where `has` is `no`, open where it is `maybe`. */
  readonly missing: readonly JudgedSetting[];
}

export interface TrailsJudgement {
  /** Trails that surely record nothing are not asked, and where no other is there, nothing has the settings: `no`. */
  readonly holds: Certainty;
  /** In the order of the input. */
  readonly trails: readonly JudgedTrail[];
}

/** Judges one requirement by the sinks themselves, under every answer to what the input leaves open. */
export function judgeTrails(requirement: TrailRequirement, sinks: readonly AssessedSink[]): TrailsJudgement {
  const trails = countedTrails(sinks).map((variants) => judgeTrail(requirement.require, variants));
  return { holds: holdsFor(requirement.which, trails), trails };
}

function holdsFor(which: TrailRequirement["which"], trails: readonly JudgedTrail[]): Certainty {
  // Whichever of them record: none has it.
  if (trails.every(({ has }) => has === "no")) return "no";
  switch (which) {
    case "any":
      return some(trails, ({ counts, has }) => (counts === "yes" ? has : "maybe"));
    case "each":
      if (trails.some(({ counts, has }) => counts === "yes" && has === "no")) return "no";
      return trails.some(({ counts }) => counts === "yes") && trails.every(({ has }) => has === "yes")
        ? "yes"
        : "maybe";
  }
}

interface Variant {
  readonly trail: Trail;
  readonly assessed: AssessedSink;
}

/** The trails that may record, each with its variants: one for each answer to what the code leaves open. */
function countedTrails(sinks: readonly AssessedSink[]): readonly (readonly [Variant, ...Variant[]])[] {
  const byId = new Map<string, [Variant, ...Variant[]]>();
  for (const assessed of sinks) {
    const { sink, status } = assessed;
    if (sink.kind !== "trail" || status.counts === "no") continue;
    const variant = { trail: sink, assessed };
    const others = byId.get(sink.id);
    if (others === undefined) byId.set(sink.id, [variant]);
    else others.push(variant);
  }
  return [...byId.values()];
}

function judgeTrail(required: TrailSettings, variants: readonly [Variant, ...Variant[]]): JudgedTrail {
  const settings = variants.map(({ trail }) =>
    requiredSettings(required).map((setting) => judgeSetting(setting, trail)),
  );
  const has = inAll(settings.map((own) => all(own, ({ holds }) => holds)));
  const together = (settings[0] ?? []).map((first, index): JudgedSetting => {
    const own = settings.map((each) => each[index] ?? first);
    return {
      ...first,
      holds: inAll(own.map(({ holds }) => holds)),
      origin: own.find(({ origin }) => origin !== null)?.origin ?? null,
    };
  });
  const surelyLacking = together.filter(({ holds }) => holds === "no");
  const open = together.filter(({ holds }) => holds === "maybe");
  const sure = variants.every(({ assessed }) => assessed.status.counts === "yes");
  return {
    trail: variants[0].trail,
    counts: sure && alwaysExists(variants.map(({ trail }) => trail.guard)) ? "yes" : "maybe",
    has,
    missing: has === "no" && surelyLacking.length > 0 ? surelyLacking : open,
  };
}

/** The settings that a requirement asks for. */
export function requiredSettings(required: TrailSettings): TrailSetting[] {
  return [
    ...(required.logFileValidation ? [{ code: "log-file-validation" } as const] : []),
    ...(required.multiRegion ? [{ code: "multi-region" } as const] : []),
    ...(required.kmsKey ? [{ code: "kms-key" } as const] : []),
    ...(required.cloudWatchLogs ? [{ code: "cloudwatch-logs" } as const] : []),
    ...required.insights.map((type) => ({ code: "insights", type }) as const),
    ...(required.logBucket === null ? [] : requiredOfBucket(required.logBucket)),
  ];
}

function requiredOfBucket(required: LogBucketSettings): LogBucketSetting[] {
  return [
    ...(required.publicAccessBlocked ? [{ code: "log-bucket-not-public" } as const] : []),
    ...(required.versioned ? [{ code: "log-bucket-versioned" } as const] : []),
    ...(required.objectLock ? [{ code: "log-bucket-locked" } as const] : []),
    ...(required.accessLogged ? [{ code: "log-bucket-access-logged" } as const] : []),
    ...(required.keptDays === null ? [] : [{ code: "log-files-kept", days: required.keptDays } as const]),
  ];
}

function judgeSetting(setting: TrailSetting, trail: Trail): JudgedSetting {
  switch (setting.code) {
    case "log-file-validation":
      return flag(setting, trail.logFileValidation);
    case "multi-region":
      return flag(setting, trail.multiRegion);
    case "kms-key":
      return presence(setting, trail.kmsKey);
    case "cloudwatch-logs":
      return presence(setting, trail.cloudWatchLogs);
    case "insights":
      return insight(setting, trail);
    case "log-bucket-not-public":
    case "log-bucket-versioned":
    case "log-bucket-locked":
    case "log-bucket-access-logged":
    case "log-files-kept":
      return bucketSetting(setting, trail);
  }
}

/** A bucket that the code does not show may be set up elsewhere: nothing of it is known. */
function bucketSetting(setting: LogBucketSetting, { logBucket }: Trail): JudgedSetting {
  if (logBucket === undefined) return { setting, holds: "maybe", origin: null };
  const { facts, expirations } = logBucket;
  switch (setting.code) {
    case "log-bucket-not-public":
      return { setting, ...facts.publicAccessBlocked };
    case "log-bucket-versioned":
      return { setting, ...facts.versioned };
    case "log-bucket-locked":
      return { setting, ...facts.objectLock };
    case "log-bucket-access-logged":
      return { setting, ...facts.accessLogged };
    case "log-files-kept":
      return kept(setting, expirations);
  }
}

function kept(
  setting: Extract<LogBucketSetting, { readonly code: "log-files-kept" }>,
  { rules, isOpen }: LogBucket["expirations"],
): JudgedSetting {
  const early = rules.filter(({ days }) => days === null || days < setting.days);
  const sure = early.find(({ applies, days }) => applies === "yes" && days !== null);
  if (sure !== undefined) return { setting, holds: "no", origin: sure.origin };
  const [perhaps] = early;
  return { setting, holds: isOpen || perhaps !== undefined ? "maybe" : "yes", origin: perhaps?.origin ?? null };
}

/** A switch that is left out is off: the API's default for both of these. */
function flag(setting: TrailSetting, value: Setting<boolean>): JudgedSetting {
  switch (value.kind) {
    case "known":
      return { setting, holds: value.value ? "yes" : "no", origin: value.origin };
    case "unknown":
      return { setting, holds: "maybe", origin: value.origin };
    case "absent":
      return { setting, holds: "no", origin: null };
  }
}

function presence(setting: TrailSetting, value: Setting<unknown>): JudgedSetting {
  if (value.kind === "absent") return { setting, holds: "no", origin: null };
  return { setting, holds: value.kind === "known" ? "yes" : "maybe", origin: value.origin };
}

function insight(setting: Extract<TrailSetting, { code: "insights" }>, { insights }: Trail): JudgedSetting {
  if (insights.kind === "absent") return { setting, holds: "no", origin: null };
  if (insights.kind === "unknown") return { setting, holds: "maybe", origin: insights.origin };
  if (insights.value.items.some((item) => knownString(item.text) === setting.type))
    return { setting, holds: "yes", origin: insights.origin };
  const open =
    insights.value.more !== null || insights.value.items.some((item) => knownString(item.text) === undefined);
  return { setting, holds: open ? "maybe" : "no", origin: insights.origin };
}
