/** What plans and states have in common: sinks and declared resources out of instances. */
import type { DetectionsModel } from "../../../model/detection.ts";
import type { SourceModel } from "../../../model/notification.ts";
import type { Environment, Reading } from "../../types.ts";
import { unseenInstanceNotices } from "./unseen-trails.ts";
import type { PlanConfiguration } from "./configuration.ts";
import type { Instance, InstanceSource } from "./instance.ts";
import { isPlaceAlone, placesOf } from "./declared-places.ts";
import { detectionTypes, isDetectionType } from "./detection-types.ts";
import { detectionsOf, readDetectionParts } from "./detections.ts";
import { makeModel, type Model } from "./model.ts";
import { unreadablePlan } from "../plan/recognise.ts";
import { bucketTypes } from "./bucket-types.ts";
import { readBucketSettings } from "./buckets.ts";
import { readResourcePolicy } from "./resource-policies.ts";
import { policyTypes } from "./policy-types.ts";
import { readResource } from "./resources.ts";
import { sinkTypes } from "./sink-types.ts";
import { readSink } from "./sinks.ts";
import { functionChangers, isAboutFunctions } from "./trail-changers.ts";
import { plannedProvisioners } from "./planned-provisioners.ts";
import { sinksAsChanged, changerNotices } from "../../trail-changers.ts";
import { telemetryRuleTypes } from "./telemetry-rule-types.ts";
import { readTelemetryRule } from "./telemetry-rules.ts";

/** Reads the sinks and the resources of the catalog; other instances are passed over. */
export function readInstances(
  source: InstanceSource,
  configuration: PlanConfiguration,
  environment: Environment,
): SourceModel {
  const model = makeModel(source, configuration, environment);
  const instances = source.instances(
    (type) =>
      sinkTypes.has(type) ||
      telemetryRuleTypes.has(type) ||
      policyTypes.has(type) ||
      bucketTypes.has(type) ||
      model.declarations.has(type),
  );
  const trails = instances.filter(({ type }) => sinkTypes.get(type)?.kind === "trail");
  const resourcePolicies = instances.flatMap((instance) => {
    const policyType = policyTypes.get(instance.type);
    return policyType === undefined ? [] : [readResourcePolicy(model, instance, policyType, trails)];
  });
  const buckets = instances.flatMap((instance) => readBucketSettings(model, instance));
  const places = placesOf(
    model,
    source.instances((type) => isPlaceAlone(model, type)),
  );
  const detections = source.instances(isDetectionType).length === 0 ? null : detectionsIn(model, trails);
  const sinks = instances.flatMap((instance) => {
    const sinkType = sinkTypes.get(instance.type);
    return sinkType === undefined ? readTelemetryRule(model, instance) : [readSink(model, instance, sinkType)];
  });
  const changers = [
    ...plannedProvisioners(source, configuration),
    ...functionChangers(model, source.instances(isAboutFunctions)),
  ];
  return {
    sinks: sinksAsChanged(sinks, changers),
    resources: instances.flatMap((instance) => {
      const declaration = model.declarations.get(instance.type);
      return declaration === undefined ? [] : readResource(model, instance, declaration);
    }),
    notifications: [...unseenInstanceNotices(source), ...changerNotices(changers)],
    ...(places.length === 0 ? {} : { places }),
    ...(resourcePolicies.length === 0 ? {} : { resourcePolicies }),
    ...(buckets.length === 0 ? {} : { buckets }),
    ...(detections === null ? {} : { detections }),
  };
}

function detectionsIn(model: Model, trails: readonly Instance[]): DetectionsModel | null {
  const instances = model.source.instances((type) => detectionTypes.has(type));
  return detectionsOf(instances.map((instance) => readDetectionParts(model, instance, trails)));
}

/** Runs a reader; a text that is nested too deeply for it is unreadable. */
export function tooDeep(uri: string, read: () => Reading): Reading {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return unreadablePlan(uri, "This JSON is nested too deeply to be read, so it is not checked.");
  }
}
