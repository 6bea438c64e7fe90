/** What AWS refuses in a trail itself. */
import type { Semantics } from "../catalog/semantics.ts";
import { dialectOf } from "../model/dialects/index.ts";
import type { Trail } from "../model/sink.ts";
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
