/**
 * Declared resources that receive the log files of trails, and what is said of those that a policy leaves out for it.
 */
import type { LogDestination, Semantics } from "../catalog/semantics.ts";
import type { Notification } from "../model/notification.ts";
import type { DeclaredResource } from "../model/resource.ts";
import type { Trail } from "../model/sink.ts";
import type { Policy } from "../policy/types.ts";
import type { AssessedSink } from "./sinks-in-scope.ts";
import { compare } from "../selectors/compare.ts";

/**
 * Each declared resource that counted trails deliver to, with the trails. A name that may turn out to be that of the
 * resource is not enough.
 */
export type LogDestinations = ReadonlyMap<DeclaredResource, readonly Trail[]>;

export function logDestinationsOf(
  sinks: readonly AssessedSink[],
  resources: readonly DeclaredResource[],
  semantics: Semantics,
): LogDestinations {
  const trails = sinks.flatMap(({ sink, status }) => (sink.kind === "trail" && status.counts !== "no" ? [sink] : []));
  const found = new Map<DeclaredResource, readonly Trail[]>();
  for (const resource of resources) {
    const delivering = trails.filter((trail) =>
      semantics.logDestinations.some((destination) => deliversTo(trail, resource, destination)),
    );
    if (delivering.length > 0) found.set(resource, delivering);
  }
  return found;
}

/** Whether the setting of the trail surely names the resource. */
export function deliversTo(
  trail: Trail,
  resource: DeclaredResource,
  { setting, resourceType, placeholder }: LogDestination,
): boolean {
  if (resource.resourceType !== resourceType) return false;
  const named = trail[setting];
  const name = resource.variables.get(placeholder);
  return named.kind === "known" && name !== undefined && compare("equals", named.value, name) === "yes";
}

/** Says once for each policy which resources it leaves out because logs are delivered to them. */
export function logDestinationNotices(
  policies: readonly Policy[],
  destinations: LogDestinations,
  today: string,
): Notification[] {
  const [first] = destinations.keys();
  if (first === undefined) return [];
  const ids = new Set([...destinations.keys()].map(({ id }) => id));
  const trails = new Set([...destinations.values()].flat().map(({ id }) => id));
  const location = first.origin.locate();
  return policies.flatMap((policy): Notification[] => {
    const exceptions = policy.requirements
      .flatMap(({ except }) => except)
      .filter(({ resources, until }) => resources.kind === "log-destinations" && (until === null || until >= today));
    const [exception] = exceptions;
    if (exception === undefined) return [];
    const [verb, object] = ids.size === 1 ? ["receives", "it"] : ["receive", "them"];
    const message = `${[...ids].join(", ")} ${verb} the logs of ${[...trails].join(", ")}: policy ${policy.id} asks for no data events of ${object}, because ${exception.reason}.`;
    return [{ level: "note", message, location, incomplete: false }];
  });
}
