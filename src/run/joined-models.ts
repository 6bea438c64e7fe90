/** Models of several inputs, or of several readings of one, as one. */
import { joinedDetections } from "../model/detection.ts";
import type { SourceModel } from "../model/notification.ts";

/** A model with the resources that were left for later. */
export function withLaterResources({ later, ...model }: SourceModel): SourceModel {
  return later === undefined ? model : { ...model, resources: [...model.resources, ...later.read()] };
}

/** What several models hold, but for their notifications. */
export function joinedModels(
  models: readonly SourceModel[],
): Required<Omit<SourceModel, "notifications" | "exports" | "later">> {
  return {
    detections: joinedDetections(models),
    sinks: models.flatMap(({ sinks }) => sinks),
    resources: models.flatMap(({ resources }) => resources),
    places: models.flatMap(({ places }) => places ?? []),
    released: models.flatMap(({ released }) => released ?? []),
    suppressions: models.flatMap(({ suppressions }) => suppressions ?? []),
    resourcePolicies: models.flatMap(({ resourcePolicies }) => resourcePolicies ?? []),
    buckets: models.flatMap(({ buckets }) => buckets ?? []),
  };
}
