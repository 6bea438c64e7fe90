import type { Assumption } from "./reasons/assumption.ts";
import type { Construct } from "./construct.ts";
import type { Guard } from "./guard.ts";
import type { Origin } from "./location.ts";
import type { OpenValue } from "./open-value.ts";
import type { Scope } from "./scope.ts";
import type { Text } from "./text.ts";
import type { Certainty, LocatedText, Setting } from "./value.ts";

/** What things that wait for events, and what they need, have in common. */
interface DetectionBase {
  /** `file#address`. */
  readonly id: string;
  readonly address: string;
  readonly name: Text | null;
  readonly scope: Scope;
  readonly region: Text;
  readonly guard: Guard;
  readonly assumptions: readonly Assumption[];
  readonly origin: Origin;
  readonly construct?: Construct;
}

/** A rule of an event bus (API reference of EventBridge, `PutRule`) that waits for events. */
export interface EventRule extends DetectionBase {
  readonly kind: "event-rule";
  /** The pattern as JSON, or one string that holds the JSON. */
  readonly pattern: OpenValue;
  readonly patternOrigin: Origin;
  /** The name or the ARN of the bus. Absent: the default bus. */
  readonly bus: Setting<Text>;
  /** Absent: enabled. */
  readonly state: Setting<Text>;
  /** What its targets name, among them the buses that it forwards to. */
  readonly targets: readonly LocatedText[];
  /** Whether `targets` are all there are. */
  readonly targetsAreKnown: boolean;
}

/**
 * A filter on the events of a log group (API reference of CloudWatch Logs, `PutMetricFilter`,
 * `PutSubscriptionFilter`).
 */
export interface LogFilter extends DetectionBase {
  readonly kind: "metric-filter" | "subscription-filter";
  readonly pattern: Setting<Text>;
  /** The name of the log group. */
  readonly logGroup: Setting<Text>;
  /** The metrics that it counts in; empty for subscription filters. */
  readonly metrics: readonly Metric[];
}

/** A metric of CloudWatch by the two texts that tell it from others. */
export interface Metric {
  readonly namespace: Text;
  readonly name: Text;
}

/** Something that waits for events which CloudTrail records. */
export type Detection = EventRule | LogFilter;

/** A log group that the code declares. */
export interface LogGroup extends Pick<DetectionBase, "id" | "address" | "scope" | "region" | "guard" | "origin"> {
  /** What filters write to name it. */
  readonly names: readonly Text[];
  /** What trails write to name it. */
  readonly arns: readonly Text[];
  /** Whether it takes filters: those of the class for infrequent access take none. */
  readonly takesFilters: Certainty;
}

/** An alarm on a metric. */
export interface MetricAlarm extends Pick<DetectionBase, "id" | "address" | "guard" | "origin"> {
  readonly metric: Metric;
}

/** What waits for events in an input, and what it needs for that. */
export interface DetectionsModel {
  readonly detections: readonly Detection[];
  readonly logGroups: readonly LogGroup[];
  readonly alarms: readonly MetricAlarm[];
}

/** What several inputs hold, as one. */
export function joinedDetections(models: readonly { readonly detections?: DetectionsModel }[]): DetectionsModel {
  return {
    detections: models.flatMap((model) => model.detections?.detections ?? []),
    logGroups: models.flatMap((model) => model.detections?.logGroups ?? []),
    alarms: models.flatMap((model) => model.detections?.alarms ?? []),
  };
}
