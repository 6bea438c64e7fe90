/**
 * Which settings of sinks that both sides have a change weakens: what makes log files evidence, where they go, how long
 * events are kept. What is recorded is decided elsewhere, on events.
 */
import type { Semantics } from "../catalog/semantics.ts";
import { dataKey } from "../model/reasons/key.ts";
import { groupBy, groupsOf } from "../model/group-by.ts";
import type { Origin } from "../model/location.ts";
import type {
  ExchangedSetting,
  FormerSetting,
  KeptSetting,
  SettingLoss,
} from "../model/messages/setting-loss-message.ts";
import type { EventDataStore, Sink, TelemetryRule, Trail } from "../model/sink.ts";
import { knownString, type Text } from "../model/text.ts";
import { canBeEmpty } from "../model/unresolved-kinds.ts";
import { resourceOfPiece } from "./resource-of-piece.ts";
import { known, type Certainty, type Setting } from "../model/value.ts";
import { compatible } from "../model/worlds.ts";
import { compare } from "../selectors/compare.ts";
import type { PreparedSides } from "./prepared-sides.ts";

/** A sink of both sides, as the head has it, with what the change weakens. */
export interface WeakenedSink {
  readonly sink: Sink;
  readonly losses: readonly SettingLoss[];
  /** The first of the settings in the head; the sink, where it is gone. */
  readonly origin: Origin;
}

/** What is weaker of one setting; the place where the head says so, null where it says nothing any more. */
interface Weakened {
  readonly loss: SettingLoss;
  readonly origin: Origin | null;
}

/** Sinks of both sides with settings that are weaker in the head. A sink that recorded nothing before is not asked. */
export function weakenedSinks({
  base,
  head,
  semantics,
}: Pick<PreparedSides, "base" | "head" | "semantics">): WeakenedSink[] {
  const recording = base.sinks.filter(({ status }) => status.counts !== "no").map(({ sink }) => sink);
  const before = groupBy(recording, ({ id }) => id);
  const after = groupsOf(
    head.sinks.map(({ sink }) => sink),
    ({ id }) => id,
  );
  return after.flatMap((variants): WeakenedSink[] => {
    const [sink] = variants;
    if (sink === undefined) return [];
    const found = weakenedIn(before.get(sink.id) ?? [], variants, semantics);
    if (found.length === 0) return [];
    const origin = found.find((one) => one.origin !== null)?.origin ?? sink.origin;
    return [{ sink, losses: found.map(({ loss }) => loss), origin }];
  });
}

/** What is weaker under every answer to what the input leaves open is lost; under some answers, it is unresolved. */
function weakenedIn(before: readonly Sink[], after: readonly Sink[], semantics: Semantics): Weakened[] {
  const pairs = before.flatMap((former) =>
    after
      .filter((sink) => compatible(former.guard, sink.guard))
      .map((sink) => weakenedBetween(former, sink, semantics)),
  );
  const bySetting = groupsOf(
    pairs.flatMap((found) => found),
    ({ loss }) => settingOf(loss),
  );
  return bySetting.flatMap((found): Weakened[] => {
    const [first] = found;
    if (first === undefined) return [];
    const isSame = found.length === pairs.length && new Set(found.map(({ loss }) => dataKey(loss))).size === 1;
    return [isSame ? first : { ...first, loss: unresolved(first.loss) }];
  });
}

/** What a loss is about: the same for two losses of one setting. */
function settingOf(loss: SettingLoss): string {
  switch (loss.code) {
    case "other-bucket":
      return "log-bucket";
    case "other-target":
      return dataKey(loss.setting);
    case "shorter-retention":
      return "retention";
    case "removed":
      return dataKey(loss.before);
    case "unresolved":
      return formerKey(loss.before);
  }
}

function formerKey(before: FormerSetting): string {
  switch (before.code) {
    case "log-bucket":
    case "retention":
      return before.code;
    case "target":
      return dataKey(before.setting);
    default:
      return dataKey(before);
  }
}

function unresolved(loss: SettingLoss): SettingLoss {
  switch (loss.code) {
    case "other-bucket":
      return { code: "unresolved", before: { code: "log-bucket", bucket: loss.before }, because: null };
    case "other-target":
      return unresolvedTarget(loss.setting, loss.before);
    case "shorter-retention":
      return { code: "unresolved", before: { code: "retention", days: loss.before }, because: null };
    case "removed":
      return { code: "unresolved", before: loss.before, because: null };
    case "unresolved":
      return loss;
  }
}

function weakenedBetween(before: Sink, after: Sink, semantics: Semantics): Weakened[] {
  return ownWeakened(before, after, semantics).filter((one) => one !== null);
}

function ownWeakened(before: Sink, after: Sink, semantics: Semantics): (Weakened | null)[] {
  switch (before.kind) {
    case "trail":
      return after.kind === "trail" ? trailWeakened(before, after) : [];
    case "event-data-store":
      return after.kind === "event-data-store"
        ? [retentionWeakened(retentionOf(before, semantics), retentionOf(after, semantics), after)]
        : [];
    // How long a group keeps events where the rule does not say, no document tells.
    case "telemetry-rule":
      return after.kind === "telemetry-rule"
        ? [retentionWeakened(before.retentionDays, after.retentionDays, after)]
        : [];
  }
}

function trailWeakened(before: Trail, after: Trail): (Weakened | null)[] {
  return [
    bucketWeakened(before.s3BucketName, after.s3BucketName),
    validationWeakened(before.logFileValidation, after.logFileValidation),
    targetWeakened({ code: "kms-key" }, before.kmsKey, after.kmsKey, sameKey),
    targetWeakened({ code: "cloudwatch-logs" }, before.cloudWatchLogs, after.cloudWatchLogs, sameLogGroup),
    ...insightsWeakened(before.insights, after.insights),
  ];
}

/** Where log files go. Another prefix in the same bucket is under the same hand. */
function bucketWeakened(before: Setting<Text>, after: Setting<Text>): Weakened | null {
  if (before.kind !== "known" || after.kind === "absent" || !isNamed(before.value)) return null;
  const former = { code: "log-bucket", bucket: before.value } as const;
  if (after.kind === "unknown")
    return { loss: { code: "unresolved", before: former, because: after.because }, origin: after.origin };
  switch (compare("equals", after.value, before.value)) {
    case "yes":
      return null;
    case "no":
      return { loss: { code: "other-bucket", before: before.value, after: after.value }, origin: after.origin };
    case "maybe": {
      const open = after.value.parts.find((part) => typeof part !== "string");
      const because = open === undefined || typeof open === "string" ? null : open.unknown;
      return { loss: { code: "unresolved", before: former, because }, origin: after.origin };
    }
  }
}

/** Whether a text names one thing, although its name may hang on where it is deployed or be made up there. */
function isNamed({ parts }: Text): boolean {
  return parts.every((part) => typeof part === "string" || !canBeEmpty(part.kind));
}

/** A switch that is left out is off: the API's default (CreateTrail, `EnableLogFileValidation`). */
function validationWeakened(before: Setting<boolean>, after: Setting<boolean>): Weakened | null {
  if (before.kind !== "known" || !before.value) return null;
  return weakenedTo({ code: "log-file-validation" }, after, (value) => (value ? "kept" : "lost"));
}

function unresolvedTarget(setting: ExchangedSetting, target: Text): SettingLoss {
  return { code: "unresolved", before: { code: "target", setting, target }, because: null };
}

/** Whether two texts name the same thing. */
type IsSame = (after: Text, before: Text) => Certainty;

/** What is taken away, and what is exchanged: the key and the log group of somebody else are none. */
function targetWeakened(
  setting: ExchangedSetting,
  before: Setting<Text>,
  after: Setting<Text>,
  isSame: IsSame,
): Weakened | null {
  if (before.kind !== "known" || knownString(before.value) === "") return null;
  const mayHaveBeenEmpty = mayBeEmpty(before.value);
  const gone = weakenedTo(setting, after, (value) => {
    if (knownString(value) === "") return "lost";
    return mayBeEmpty(value) && !mayHaveBeenEmpty ? "open" : "kept";
  });
  const former = resourceIn(before.value);
  if (gone !== null || after.kind !== "known" || !(isNamed(before.value) || former !== null)) return gone;
  const isOne = former !== null && former === resourceIn(after.value);
  switch (isOne ? "yes" : isSame(after.value, before.value)) {
    case "yes":
      return null;
    case "no":
      return {
        loss: { code: "other-target", setting, before: before.value, after: after.value },
        origin: after.origin,
      };
    case "maybe":
      return { loss: unresolvedTarget(setting, before.value), origin: after.origin };
  }
}

/** The resource of the code that a text is an attribute of. */
function resourceIn({ parts: [part, ...others] }: Text): string | null {
  if (part === undefined || typeof part === "string" || others.some((other) => typeof other !== "string")) return null;
  return resourceOfPiece(part);
}

/**
 * A key goes by its id or ARN, or by the name or ARN of an alias (CreateTrail, `KmsKeyId`). Which key an alias stands
 * for, nobody says here.
 */
function sameKey(after: Text, before: Text): Certainty {
  const [now, former] = [keyIn(after), keyIn(before)];
  const same = compare("equals", now, former);
  return same === "no" && isAlias(now) !== isAlias(former) ? "maybe" : same;
}

/** The id of a key or the name of an alias, without what its ARN has in front. */
function keyIn({ parts }: Text): Text {
  const at = parts.findLastIndex((part) => typeof part === "string" && /(?:^|:)(?:key|alias)\//.test(part));
  const part = parts[at];
  if (typeof part !== "string") return { parts };
  const name = part.replace(/^(?:.*:)?key\//, "").replace(/^.*:alias\//, "alias/");
  return { parts: [...(name === "" ? [] : [name]), ...parts.slice(at + 1)] };
}

function isAlias({ parts: [first] }: Text): boolean {
  return typeof first === "string" && first.startsWith("alias/");
}

/** The ARN of a log group ends with `:*` in some places and without in others. */
function sameLogGroup(after: Text, before: Text): Certainty {
  return compare("equals", withoutStar(after), withoutStar(before));
}

function withoutStar({ parts }: Text): Text {
  const last = parts.at(-1);
  if (typeof last !== "string" || !last.endsWith(":*")) return { parts };
  const left = last.slice(0, -2);
  return { parts: left === "" ? parts.slice(0, -1) : [...parts.slice(0, -1), left] };
}

function mayBeEmpty({ parts }: Text): boolean {
  return parts.every((part) => typeof part !== "string" && canBeEmpty(part.kind));
}

/** Each type for itself. A list that is left out has none. */
function insightsWeakened(before: Trail["insights"], after: Trail["insights"]): (Weakened | null)[] {
  if (before.kind !== "known") return [];
  const types = new Set(before.value.items.flatMap(({ text }) => knownString(text) ?? []));
  return [...types].map((type) =>
    weakenedTo({ code: "insights", type }, after, ({ items, more }) => {
      if (items.some(({ text }) => knownString(text) === type)) return "kept";
      return more !== null || items.some(({ text }) => knownString(text) === undefined) ? "open" : "lost";
    }),
  );
}

/** What became of a setting that was there. */
function weakenedTo<T>(
  before: KeptSetting,
  after: Setting<T>,
  became: (value: T) => "kept" | "lost" | "open",
): Weakened | null {
  switch (after.kind) {
    case "absent":
      return { loss: { code: "removed", before }, origin: null };
    case "unknown":
      return { loss: { code: "unresolved", before, because: after.because }, origin: after.origin };
    case "known":
      switch (became(after.value)) {
        case "kept":
          return null;
        case "lost":
          return { loss: { code: "removed", before }, origin: after.origin };
        case "open":
          return { loss: { code: "unresolved", before, because: null }, origin: after.origin };
      }
  }
}

function retentionWeakened(
  former: Setting<number>,
  now: Setting<number>,
  after: EventDataStore | TelemetryRule,
): Weakened | null {
  if (former.kind !== "known" || now.kind === "absent") return null;
  const origin = after.retentionDays.kind === "absent" ? null : after.retentionDays.origin;
  if (now.kind === "unknown")
    return {
      loss: { code: "unresolved", before: { code: "retention", days: former.value }, because: now.because },
      origin: now.origin,
    };
  return now.value < former.value
    ? { loss: { code: "shorter-retention", before: former.value, after: now.value }, origin }
    : null;
}

/** The days that a store keeps events; what AWS gives where nobody sets them. */
function retentionOf({ retentionDays, billingMode, origin }: EventDataStore, semantics: Semantics): Setting<number> {
  if (retentionDays.kind !== "absent") return retentionDays;
  if (billingMode.kind === "unknown") return billingMode;
  const { days, billingMode: usual } = semantics.defaultRetention;
  const given = days[billingMode.kind === "absent" ? usual : (knownString(billingMode.value) ?? "")];
  return given === undefined ? retentionDays : known(given, origin);
}
