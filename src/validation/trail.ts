/** What AWS refuses in a trail itself. */
import type { Semantics } from "../catalog/semantics.ts";
import { dialectOf } from "../model/dialects/index.ts";
import type { Trail } from "../model/sink.ts";
import { itemsOf } from "./reading.ts";
import { refusedBy, type Refusal } from "./refusal.ts";
import { spelled } from "./wording.ts";

/** What AWS refuses in the settings of a trail: both kinds of selectors at once, settings that exclude each other, missing required properties. */
export function refusedTrail(trail: Trail, semantics: Semantics): Refusal[] {
  return [
    ...missingProperties(trail),
    ...bothKindsOfSelectors(trail, semantics),
    ...withoutGlobalServiceEvents(trail, semantics),
  ];
}

/** Required properties of `AWS::CloudTrail::Trail` (AWS CloudFormation template reference). */
function missingProperties(trail: Trail): Refusal[] {
  if (dialectOf(trail).deployedBy !== "cloudformation") return [];
  const missing: [name: string, advice: string][] = [];
  if (trail.logging.kind === "absent") missing.push(["IsLogging", "Write `IsLogging: true`."]);
  if (trail.s3BucketName.kind === "absent")
    missing.push(["S3BucketName", "Name the bucket that receives the log files."]);
  return missing.map(([name, advice]) => ({
    rule: "trail-rejected",
    message: `The trail has no ${name}. CloudFormation requires the property and has no default for it. ${advice}`,
    origin: trail.origin,
    evidence: "code",
    related: [],
  }));
}

/** AWS API reference, PutEventSelectors: a trail takes basic event selectors or advanced ones, not both. */
function bothKindsOfSelectors(trail: Trail, semantics: Semantics): Refusal[] {
  const { eventSelectors, advancedEventSelectors, dialect } = trail;
  if (itemsOf(eventSelectors).length === 0 || itemsOf(advancedEventSelectors).length === 0) return [];
  if (eventSelectors.kind !== "known" || advancedEventSelectors.kind !== "known") return [];
  const basic = spelled(dialect, "EventSelectors");
  const advanced = spelled(dialect, "AdvancedEventSelectors");
  return refusedBy(semantics.trailRules.selectorKindsExclude, {
    rule: "trail-rejected",
    message: `The trail has both ${basic} and ${advanced}. AWS takes one of the two. Write everything as ${advanced} and remove ${basic}.`,
    origin: eventSelectors.value.origin,
    related: [{ message: `the ${advanced} of the trail`, origin: advancedEventSelectors.value.origin }],
  });
}

/**
 * A multi-Region trail must include global service events. CloudFormation sends `false` where the property is absent;
 * the Terraform provider's default is `true` and stands in the model.
 */
function withoutGlobalServiceEvents(trail: Trail, semantics: Semantics): Refusal[] {
  const { multiRegion, globalServiceEvents, dialect } = trail;
  if (multiRegion.kind !== "known" || !multiRegion.value) return [];
  const excluded = globalServiceEvents.kind === "known" && !globalServiceEvents.value;
  const omitted = globalServiceEvents.kind === "absent" && dialectOf(trail).deployedBy === "cloudformation";
  if (!excluded && !omitted) return [];
  const name = spelled(dialect, "IncludeGlobalServiceEvents");
  const found = omitted ? `no ${name}, which CloudFormation takes for false` : `${name} false`;
  return refusedBy(semantics.trailRules.multiRegionNeedsGlobalServiceEvents, {
    rule: "trail-rejected",
    message:
      `The trail has ${spelled(dialect, "IsMultiRegionTrail")} true and ${found}. A trail for all Regions must include global service events: AWS answers InvalidParameterCombinationException. ` +
      `Set ${name} to true.`,
    origin: globalServiceEvents.kind === "known" ? globalServiceEvents.origin : multiRegion.origin,
    related:
      globalServiceEvents.kind === "known"
        ? [{ message: "the trail is for all Regions", origin: multiRegion.origin }]
        : [],
  });
}
