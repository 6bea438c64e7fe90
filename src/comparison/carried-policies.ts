/**
 * Policies as results carry them, written and read side by side: those that ship with the program by their name, others
 * in the form of a policy file.
 */
import type {
  CarriedBuiltInPolicy,
  CarriedException,
  CarriedPolicy,
  CarriedRecord,
  CarriedRequirement,
} from "../generated/result-file.d.ts";
import { defined } from "../model/defined.ts";
import { originAt, startOfFile } from "../model/location.ts";
import { policyOf, type OriginOf } from "../policy/policy-file.ts";
import type { EventKeys, Exception, Policy, RegionChoice, Requirement, ResourceChoice } from "../policy/types.ts";

/** What is written of a policy. */
export function carriedPolicy({ id, title, requirements, builtIn }: Policy): CarriedBuiltInPolicy | CarriedPolicy {
  return builtIn ? { builtIn: id } : { id, title, requirements: requirements.map(carriedRequirement) };
}

function carriedRequirement(requirement: Requirement): CarriedRequirement {
  const { id, title, level, levelWhenSinksMayBeElsewhere: elsewhere, controls, record, except, builtIn } = requirement;
  return {
    id,
    title,
    level,
    ...defined({ levelWhenSinksMayBeElsewhere: elsewhere ?? undefined }),
    controls,
    record: {
      ...carriedKeys(record),
      resources: carriedResources(record.resources),
      ...defined({ detections: carriedDetections(requirement) }),
    },
    except: except.map(carriedException),
    builtIn,
    location: requirement.origin.locate(),
  };
}

/** Where detections are; the events that they wait for are those of the state that is judged. */
function carriedDetections({ waitedFor }: Requirement): CarriedRecord["detections"] {
  if (waitedFor === undefined) return undefined;
  return waitedFor.by === "declared" ? waitedFor.by : waitedFor.by.paths;
}

function carriedException({ resources, reason, until, ...keys }: Exception): CarriedException {
  return {
    ...carriedKeys(keys),
    resources: resources.kind === "log-destinations" ? resources.kind : carriedResources(resources),
    reason,
    ...defined({ until: until ?? undefined }),
  };
}

function carriedKeys(keys: EventKeys): CarriedRecord {
  const { service, eventSource, operations, category, access, resourceType, regions, where } = keys;
  return defined({
    service: service ?? undefined,
    eventSource: eventSource ?? undefined,
    operations: operations ?? undefined,
    category: category ?? undefined,
    access,
    resourceType: resourceType ?? undefined,
    regions: regions === null ? undefined : carriedRegions(regions),
    where:
      where === null
        ? undefined
        : defined({
            path: where.path ?? undefined,
            module: where.module ?? undefined,
            resource: where.resource ?? undefined,
            tags: where.tags.size === 0 ? undefined : Object.fromEntries(where.tags),
          }),
  });
}

function carriedRegions(choice: RegionChoice): NonNullable<CarriedRecord["regions"]> {
  return choice.kind === "regions" ? choice.regions : choice.kind;
}

function carriedResources(choice: ResourceChoice): NonNullable<CarriedRecord["resources"]> {
  return choice.kind === "arns" ? choice.arns.map(({ text, prefix }) => (prefix ? `${text}*` : text)) : choice.kind;
}

/** A policy of a result; undefined where the program has none of its name. */
export function policyOfCarried(
  carried: CarriedBuiltInPolicy | CarriedPolicy,
  builtIn: (name: string) => Policy | undefined,
): Policy | undefined {
  if ("builtIn" in carried) return builtIn(carried.builtIn);
  const { id, title, requirements } = carried;
  const originOf: OriginOf = ([list, index]) => {
    const location = list === "requirements" ? requirements[Number(index)]?.location : undefined;
    return location === undefined ? startOfFile(id) : originAt(location);
  };
  const policy = policyOf({ formatVersion: 1, id, title, requirements }, originOf);
  return {
    ...policy,
    requirements: policy.requirements.map((requirement, index) => ({
      ...requirement,
      builtIn: requirements[index]?.builtIn ?? false,
    })),
  };
}
