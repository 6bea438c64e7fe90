/** What AWS refuses in a trail itself. */
import type { Semantics } from "../catalog/semantics.ts";
import { dialectOf } from "../model/dialects/index.ts";
import type { Trail } from "../model/sink.ts";
import type { Text, Unresolved } from "../model/text.ts";
import { absent, type Setting } from "../model/value.ts";
import { refusedBecause } from "../selectors/basic-values.ts";
import { settingItemsOf } from "./reading.ts";
import { rejectedBy, type Rejection } from "./rejection.ts";

/**
 * What AWS refuses in the settings of a trail: both kinds of selectors at once, settings that exclude each other,
 * missing required properties.
 */
export function rejectedTrail(trail: Trail, semantics: Semantics): Rejection[] {
  return [
    ...missingProperties(trail),
    ...bothKindsOfSelectors(trail, semantics),
    ...withoutGlobalServiceEvents(trail, semantics),
    ...refusedSettings(trail, semantics),
    ...halfOfCloudWatchLogs(trail, semantics),
  ];
}

/** Required properties of `AWS::CloudTrail::Trail` (AWS CloudFormation template reference). */
function missingProperties(trail: Trail): Rejection[] {
  if (dialectOf(trail).deployedBy !== "cloudformation") return [];
  const required = [
    ["IsLogging", trail.logging],
    ["S3BucketName", trail.s3BucketName],
  ] as const;
  const missing = required.filter(([, setting]) => setting.kind === "absent");
  return missing.map(([property]) => ({
    rule: "trail-rejected",
    says: { code: "property-missing", property },
    origin: trail.origin,
    evidence: "code",
    related: [],
  }));
}

/** AWS API reference, PutEventSelectors: a trail takes basic event selectors or advanced ones, not both. */
function bothKindsOfSelectors(trail: Trail, semantics: Semantics): Rejection[] {
  const { eventSelectors, advancedEventSelectors, dialect } = trail;
  if (settingItemsOf(eventSelectors).length === 0 || settingItemsOf(advancedEventSelectors).length === 0) return [];
  if (eventSelectors.kind !== "known" || advancedEventSelectors.kind !== "known") return [];
  return rejectedBy(semantics.trailRules.selectorKindsExclude, {
    rule: "trail-rejected",
    says: { code: "selectors-of-both-kinds", dialect },
    origin: eventSelectors.value.origin,
    related: [{ role: { code: "advanced-selectors", dialect }, origin: advancedEventSelectors.value.origin }],
  });
}

/**
 * A multi-Region trail must include global service events. CloudFormation sends `false` where the property is absent;
 * the Terraform provider's default is `true` and stands in the model.
 */
function withoutGlobalServiceEvents(trail: Trail, semantics: Semantics): Rejection[] {
  const { multiRegion, globalServiceEvents, dialect } = trail;
  if (multiRegion.kind !== "known" || !multiRegion.value) return [];
  const excluded = globalServiceEvents.kind === "known" && !globalServiceEvents.value;
  const omitted = globalServiceEvents.kind === "absent" && dialectOf(trail).deployedBy === "cloudformation";
  if (!excluded && !omitted) return [];
  return rejectedBy(semantics.trailRules.multiRegionNeedsGlobalServiceEvents, {
    rule: "trail-rejected",
    says: { code: "global-events-left-out", dialect, found: omitted ? "nothing" : "false" },
    origin: globalServiceEvents.kind === "known" ? globalServiceEvents.origin : multiRegion.origin,
    related:
      globalServiceEvents.kind === "known" ? [{ role: { code: "all-regions" }, origin: multiRegion.origin }] : [],
  });
}

/** Names and ARNs that AWS does not take (AWS API reference, CreateTrail). */
function refusedSettings({ writtenName, cloudWatchLogs, dialect }: Trail, semantics: Semantics): Rejection[] {
  const settings = [
    { property: "TrailName", setting: writtenName ?? absent, refused: semantics.refusedSettings.writtenName },
    {
      property: "CloudWatchLogsLogGroupArn",
      setting: cloudWatchLogs,
      refused: semantics.refusedSettings.cloudWatchLogs,
    },
  ] as const;
  return settings.flatMap(({ property, setting, refused }) => {
    const reason = setting.kind === "known" ? refusedBecause(refused, setting.value) : undefined;
    if (reason === undefined || setting.kind !== "known") return [];
    const { value, origin } = setting;
    return rejectedBy(reason, {
      rule: "trail-rejected",
      says: { code: "setting-refused", dialect, property, value, because: reason.because },
      origin,
    });
  });
}

/** A trail that sends to CloudWatch Logs names both the log group and the role. */
function halfOfCloudWatchLogs(trail: Trail, { trailRules }: Semantics): Rejection[] {
  const { cloudWatchLogs: group, cloudWatchLogsRole: role, dialect } = trail;
  if (role === undefined) return [];
  if (isNamed(group) && role.kind === "absent")
    return rejectedBy(trailRules.logGroupNeedsRole, {
      rule: "trail-rejected",
      says: { code: "log-group-without-role", dialect },
      origin: group.origin,
    });
  if (isNamed(role) && group.kind === "absent")
    return rejectedBy(trailRules.roleNeedsLogGroup, {
      rule: "trail-rejected",
      says: { code: "role-without-log-group", dialect },
      origin: role.origin,
    });
  return [];
}

/** Whether something surely stands there: what is wholly open may turn out to be empty, but no ARN of a resource. */
function isNamed(setting: Setting<Text>): setting is Extract<Setting<Text>, { readonly kind: "known" }> {
  return setting.kind === "known" && setting.value.parts.some((part) => typeof part === "string" || isFilled(part));
}

function isFilled({ kind, unknown }: Unresolved): boolean {
  if (kind !== "anything") return true;
  const isAttribute = unknown.code === "resource-attribute" || unknown.code === "after-apply";
  return isAttribute && unknown.attribute?.toLowerCase() === "arn";
}
