/**
 * What results carry of the rules that a run had, written and read side by side: what is left out, and what fails the
 * run. How code is read is not told, since parameters may be secret, nor what policies require of trails.
 */
import type { CarriedRules, CarriedSuppression } from "../generated/result-file.d.ts";
import { defined } from "../model/defined.ts";
import { originAt, startOfFile } from "../model/location.ts";
import type { Suppression, SuppressedResources } from "../policy/suppression.ts";
import type { Policy } from "../policy/types.ts";
import type { SideRules } from "./side-rules.ts";

/** What is written of the rules of a side. */
export function carriedRules({ configuration, exclusions, fromCode }: SideRules): CarriedRules {
  const list = <T>(items: readonly T[]): readonly T[] | undefined => (items.length === 0 ? undefined : items);
  return defined({
    failOn: configuration?.failOn ?? undefined,
    exclude: list(configuration?.exclude ?? []),
    exclusions: list(exclusions.map(({ folder, globs }) => ({ folder, globs }))),
    ignore: list((configuration?.ignore ?? []).map(carriedSuppression)),
    fromCode: list(fromCode.map(carriedSuppression)),
  });
}

function carriedSuppression({
  ruleId,
  resources,
  operations,
  reason,
  until,
  description,
  origin,
}: Suppression): CarriedSuppression {
  return {
    rule: ruleId,
    ...(resources.kind === "pattern" ? { resource: resources.pattern } : {}),
    ...(resources.kind === "ids" ? { ids: [...resources.ids].sort() } : {}),
    ...defined({ operations: operations ?? undefined, reason: reason ?? undefined, until: until ?? undefined }),
    description,
    location: origin.locate(),
  };
}

/** The rules of a side that a result carries. @param policies those that it was judged by */
export function rulesOfCarried(carried: CarriedRules, policies: readonly Policy[]): SideRules {
  const { failOn = null, exclude = [], exclusions = [], ignore = [], fromCode = [] } = carried;
  const origin = startOfFile("trailproof.yaml");
  return {
    configuration: {
      uri: "trailproof.yaml",
      directory: ".",
      policies: null,
      trails: [],
      detections: [],
      sinksComplete: false,
      scopes: [],
      environments: [],
      parameters: new Map(),
      services: [],
      exclude,
      ignore: ignore.map((one) => suppressionOfCarried("external", one)),
      // What is accepted stands in the policies of the side.
      accept: [],
      failOn,
      origin,
      originOf: () => origin,
    },
    policies,
    exclusions,
    fromCode: fromCode.map((one) => suppressionOfCarried("inSource", one)),
    isPartial: true,
  };
}

function suppressionOfCarried(kind: Suppression["kind"], carried: CarriedSuppression): Suppression {
  const { rule, operations = null, reason = null, until = null, description, location } = carried;
  return {
    kind,
    ruleId: rule,
    resources: resourcesOfCarried(carried),
    operations,
    reason,
    until,
    description,
    origin: originAt(location),
  };
}

function resourcesOfCarried({ resource, ids }: CarriedSuppression): SuppressedResources {
  if (ids !== undefined) return { kind: "ids", ids: new Set(ids) };
  return resource === undefined ? { kind: "every" } : { kind: "pattern", pattern: resource };
}
