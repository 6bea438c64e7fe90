/** What a detection waits for as a requirement, so that it is judged as all other events are. */
import type { EventChoice, Policy, Requirement } from "../policy/types.ts";
import type { Waiting } from "./types.ts";

/** A policy that asks for the events of a detection. */
export function detectionPolicyOf(
  { id, origin }: Pick<Waiting, "id" | "origin">,
  record: Partial<EventChoice>,
): { readonly policy: Policy; readonly requirement: Requirement } {
  const requirement: Requirement = {
    id,
    title: id,
    level: "warning",
    levelWhenSinksMayBeElsewhere: null,
    controls: [],
    record: { ...everything, ...record },
    except: [],
    builtIn: true,
    origin,
    placeOf: () => ({ path: [], origin }),
  };
  const policy: Policy = {
    id: "detections",
    title: "detections",
    description: null,
    requirements: [requirement],
    trails: [],
    controls: [],
    builtIn: true,
    origin,
  };
  return { policy, requirement };
}

const everything: EventChoice = {
  service: null,
  eventSource: null,
  operations: null,
  category: null,
  access: "all",
  resourceType: null,
  regions: null,
  where: null,
  resources: { kind: "all" },
};
