/** How a type spells what waits for events, or what that needs. Providers `aws` and `awscc`. */
export type DetectionType =
  | {
      readonly kind: "event-rule";
      readonly name: string;
      readonly pattern: string;
      readonly state: string;
      /** An older spelling of the state, as a truth value; null: the type has none. */
      readonly enabled: string | null;
      readonly bus: string;
      /** The list of targets; null: they are resources of their own. */
      readonly targets: string | null;
      /** Whether attributes that nobody sets are unknown in the plan that creates the resource. */
      readonly isComputed: boolean;
    }
  | { readonly kind: "event-target"; readonly rule: string; readonly arn: string }
  | {
      readonly kind: "metric-filter" | "subscription-filter";
      readonly name: string;
      readonly pattern: string;
      readonly logGroup: string;
      /** Null: the type counts nothing. */
      readonly metrics: { readonly list: string; readonly name: string; readonly namespace: string } | null;
      readonly isComputed: boolean;
    }
  | { readonly kind: "log-group"; readonly name: string; readonly logClass: string }
  | { readonly kind: "alarm"; readonly metric: string; readonly namespace: string };

const awsRule = {
  kind: "event-rule" as const,
  name: "name",
  pattern: "event_pattern",
  state: "state",
  bus: "event_bus_name",
};

/** The types by name: those of the provider `aws`, and those of `awscc`, which follow the CloudFormation schema. */
export const detectionTypes: ReadonlyMap<string, DetectionType> = new Map<string, DetectionType>([
  ["aws_cloudwatch_event_rule", { ...awsRule, enabled: "is_enabled", targets: null, isComputed: false }],
  ["awscc_events_rule", { ...awsRule, enabled: null, targets: "targets", isComputed: true }],
  ["aws_cloudwatch_event_target", { kind: "event-target", rule: "rule", arn: "arn" }],
  [
    "aws_cloudwatch_log_metric_filter",
    {
      kind: "metric-filter",
      name: "name",
      pattern: "pattern",
      logGroup: "log_group_name",
      metrics: { list: "metric_transformation", name: "name", namespace: "namespace" },
      isComputed: false,
    },
  ],
  [
    "awscc_logs_metric_filter",
    {
      kind: "metric-filter",
      name: "filter_name",
      pattern: "filter_pattern",
      logGroup: "log_group_name",
      metrics: { list: "metric_transformations", name: "metric_name", namespace: "metric_namespace" },
      isComputed: true,
    },
  ],
  [
    "aws_cloudwatch_log_subscription_filter",
    {
      kind: "subscription-filter",
      name: "name",
      pattern: "filter_pattern",
      logGroup: "log_group_name",
      metrics: null,
      isComputed: false,
    },
  ],
  [
    "awscc_logs_subscription_filter",
    {
      kind: "subscription-filter",
      name: "filter_name",
      pattern: "filter_pattern",
      logGroup: "log_group_name",
      metrics: null,
      isComputed: true,
    },
  ],
  ["aws_cloudwatch_log_group", { kind: "log-group", name: "name", logClass: "log_group_class" }],
  ["awscc_logs_log_group", { kind: "log-group", name: "log_group_name", logClass: "log_group_class" }],
  ["aws_cloudwatch_metric_alarm", { kind: "alarm", metric: "metric_name", namespace: "namespace" }],
  ["awscc_cloudwatch_alarm", { kind: "alarm", metric: "metric_name", namespace: "namespace" }],
]);

/** Whether a type waits for events itself. */
export function isDetectionType(type: string): boolean {
  const kind = detectionTypes.get(type)?.kind;
  return kind === "event-rule" || kind === "metric-filter" || kind === "subscription-filter";
}
