/**
 * Which declared resources a policy means by `where`.
 */
import { fileOf } from "../model/address.ts";
import type { DeclaredResource } from "../model/resource.ts";
import { knownString } from "../model/text.ts";
import type { Certainty } from "../model/value.ts";
import type { ResourceScope } from "./types.ts";
import { matchesWildcard } from "./wildcard.ts";

/**
 * Whether a resource is one of those that are meant. `maybe`: that hangs on a tag whose value the input leaves open.
 */
export function isMeant(where: ResourceScope | null, resource: DeclaredResource): Certainty {
  if (where === null) return "yes";
  const { path, module, resource: address } = where;
  if (path !== null && !matchesWildcard(path, fileOf(resource.id) ?? "")) return "no";
  if (module !== null && !modulesOf(resource.address).some((name) => matchesWildcard(module, name))) return "no";
  if (address !== null && !matchesWildcard(address, resource.address)) return "no";
  const tags = [...where.tags].map(([key, value]) => hasTag(resource, key, value));
  return tags.includes("no") ? "no" : tags.includes("maybe") ? "maybe" : "yes";
}

/** The module of the address and those around it, each with its indexes and without: `module.a["x"].module.b`. */
function modulesOf(address: string): string[] {
  const steps = [...address.matchAll(/module\.[^.[]+(?:\[(?:"(?:\\.|[^"\\])*"|[^\]]*)\])?(?=\.)/g)].map(
    ([step]) => step,
  );
  return steps.flatMap((_, index) => {
    const written = steps.slice(0, index + 1);
    return [written.join("."), written.map(withoutIndex).join(".")];
  });
}

/** `module.a` of `module.a["x"]`. */
function withoutIndex(step: string): string {
  return step.endsWith("]") ? step.slice(0, step.indexOf("[")) : step;
}

/** Tags are those that the code writes at the resource; what a deployment adds to all of them is not in sight. */
function hasTag({ tags }: DeclaredResource, key: string, value: string): Certainty {
  const tag = tags?.values.get(key);
  if (tag === undefined) return tags?.open === true ? "maybe" : "no";
  const known = knownString(tag);
  if (known === undefined) return value === "*" ? "yes" : "maybe";
  return matchesWildcard(value, known) ? "yes" : "no";
}
