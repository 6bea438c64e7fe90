/**
 * Whether a sink records at all, whatever its selectors say, and which Regions it reaches.
 */
import type { StatusReason } from "../model/reasons/sink-reason.ts";
import type { Semantics } from "../catalog/semantics.ts";
import { display, knownString, literal, textKey, type Text } from "../model/text.ts";
import type { Origin } from "../model/location.ts";
import type { EventDataStore, Sink, Trail } from "../model/sink.ts";
import type { Certainty, Setting } from "../model/value.ts";
import type { RegionTest } from "./compiled-selector.ts";
import { compare } from "../selectors/compare.ts";
import type { Rejection } from "../validation/rejection.ts";
import { reachOfRule, statusOfRule } from "./telemetry-rules.ts";

/** Whether a sink counts, and why not, or why that is open. */
export interface RecordingStatus {
  readonly counts: Certainty;
  readonly because: readonly StatusReason[];
  /** The setting to point at, where one decides. */
  readonly origin: Origin | null;
  /** AWS refuses the sink: whatever its selectors say, they are never in force. */
  readonly refused: boolean;
}

const counts: RecordingStatus = { counts: "yes", because: [], origin: null, refused: false };

/** Whether the sink records anything: not refused, logging on, taking in events of API operations. */
export function recordingStatusOf(sink: Sink, rejections: readonly Rejection[], semantics: Semantics): RecordingStatus {
  const refused = rejections[0];
  if (refused !== undefined) {
    return {
      counts: "no",
      because: [{ code: "refused", what: refused.rule === "trail-rejected" ? "trail" : "selectors" }],
      origin: refused.origin,
      refused: true,
    };
  }
  return orAnother(sink, statusAsWritten(sink, semantics));
}

/** What may differ from the code is no longer sure to record. */
function orAnother({ mayDiffer }: Sink, status: RecordingStatus): RecordingStatus {
  if (mayDiffer === undefined || status.counts === "no") return status;
  return { ...status, counts: "maybe", because: [...status.because, { code: "may-differ", because: mayDiffer }] };
}

function statusAsWritten(sink: Sink, semantics: Semantics): RecordingStatus {
  switch (sink.kind) {
    case "trail":
      return statusOfTrail(sink);
    case "event-data-store":
      return collectsOperations(sink, semantics)
        ? statusOfSwitch(sink.ingestion, "ingestion")
        : { counts: "no", because: [{ code: "no-operations-collected" }], origin: null, refused: false };
    case "telemetry-rule":
      return { ...statusOfRule(sink, semantics), origin: null, refused: false };
  }
}

/**
 * A trail that logs and cannot put its log files into the bucket makes nothing covered: its records do not arrive.
 * `LatestDeliveryError` stands in the answer if there is a failure (user guide, "Troubleshooting issues with an
 * organization trail"). The fields that told of later attempts are no longer in use (API reference, GetTrailStatus),
 * so that the error counts as it stands.
 */
function statusOfTrail(trail: Trail): RecordingStatus {
  const logging = statusOfSwitch(trail.logging, "logging");
  const failure = trail.latestDeliveryError;
  if (failure === undefined || logging.counts === "no") return logging;
  const failing = { code: "deliveries-fail", error: display(failure.text) } as const;
  return { counts: "maybe", because: [...logging.because, failing], origin: failure.origin, refused: false };
}

function statusOfSwitch(setting: Setting<boolean>, what: "logging" | "ingestion"): RecordingStatus {
  switch (setting.kind) {
    case "known":
      return setting.value
        ? counts
        : { counts: "no", because: [{ code: "switched-off", what }], origin: setting.origin, refused: false };
    case "unknown":
      return {
        counts: "maybe",
        because: [{ code: "switch-unknown", what, because: setting.because }],
        origin: setting.origin,
        refused: false,
      };
    case "absent":
      return {
        counts: "maybe",
        because: [{ code: "switch-unknown", what, because: null }],
        origin: null,
        refused: false,
      };
  }
}

/**
 * A store whose selectors all ask for Insights events, configuration items or the like holds no records of API
 * operations.
 */
function collectsOperations(store: EventDataStore, semantics: Semantics): boolean {
  if (store.advancedEventSelectors.kind !== "known" || store.advancedEventSelectors.value.items.length === 0)
    return true;
  const others = semantics.eventCategories
    .filter((category) => !category.recordsOperations)
    .map((category) => category.name);
  return store.advancedEventSelectors.value.items.some((selector) => {
    const conditions = selector.fieldSelectors.items
      .filter(
        (fieldSelector) =>
          fieldSelector.field.kind === "known" && knownString(fieldSelector.field.value) === "eventCategory",
      )
      .flatMap((fieldSelector) => fieldSelector.conditions);
    const values = conditions.flatMap((condition) =>
      condition.values.items.map((value) => knownString(value.text) ?? ""),
    );
    return values.length === 0 || !values.every((value) => others.includes(value));
  });
}

/** The Regions and global service events that a sink reaches, or may reach; null: all of them. */
export function reachOf(sink: Sink, semantics: Semantics): RegionTest | null {
  // It is not sure to record anything, and may be another in this too.
  if (sink.mayDiffer !== undefined) return null;
  switch (sink.kind) {
    case "trail":
      return reachOfTrail(sink, semantics);
    case "event-data-store":
      return reachOfStore(sink);
    case "telemetry-rule":
      return reachOfRule(sink, semantics);
  }
}

/**
 * A single-Region trail records its home Region. Global service events reach a trail that includes them and is
 * multi-Region
 * or has its home where the partition records them (API reference, CreateTrail, IncludeGlobalServiceEvents).
 */
function reachOfTrail(trail: Trail, semantics: Semantics): RegionTest | null {
  const multiRegion = certaintyOf(trail.multiRegion, "no");
  const includesGlobal = certaintyOf(trail.globalServiceEvents, "maybe");
  if (multiRegion === "yes" && includesGlobal !== "no") return null;
  const leaders = semantics.partitions.map((partition) => literal(partition.leader));
  const accepts = (region: Text, global: boolean): Certainty => {
    const home = compare("equals", region, trail.region);
    if (!global) return multiRegion === "no" ? home : home === "yes" ? "yes" : multiRegion;
    if (includesGlobal === "no") return "no";
    if (multiRegion === "yes") return includesGlobal;
    const atLeader = leaders.some((leader) => compare("equals", trail.region, leader) === "yes") && home === "yes";
    if (atLeader) return includesGlobal;
    return multiRegion === "no" && home === "no" ? "no" : "maybe";
  };
  return {
    key: ["trail", textKey(trail.region), multiRegion, includesGlobal].join(" "),
    regions: [trail.region],
    accepts: (region, global) => {
      if (global !== null) return accepts(region, global);
      const [regional, asGlobal] = [accepts(region, false), accepts(region, true)];
      return regional === asGlobal ? regional : "maybe";
    },
  };
}

/** AWS does not say what an event data store reaches when `MultiRegionEnabled` is left out; its own Region is sure. */
function reachOfStore(store: EventDataStore): RegionTest | null {
  const multiRegion = certaintyOf(store.multiRegion, "maybe");
  if (multiRegion === "yes") return null;
  return {
    key: ["store", textKey(store.region), multiRegion].join(" "),
    regions: [store.region],
    accepts: (region: Text) => {
      const home = compare("equals", region, store.region);
      return home === "yes" ? "yes" : multiRegion === "maybe" ? "maybe" : home;
    },
  };
}

function certaintyOf(setting: Setting<boolean>, whenAbsent: Certainty): Certainty {
  switch (setting.kind) {
    case "known":
      return setting.value ? "yes" : "no";
    case "unknown":
      return "maybe";
    case "absent":
      return whenAbsent;
  }
}
