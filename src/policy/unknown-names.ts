import { indexCatalog } from "../catalog/catalog.ts";
import type { Catalog, Operation } from "../catalog/types.ts";
import type { Notification } from "../model/notification.ts";
import { nearestName } from "../model/nearest-name.ts";
import { displayPath } from "../model/usage-error.ts";
import type { DocumentPath } from "../model/usage-error.ts";
import type { EventKeys, Exception, Policy, PolicyPlace, Requirement } from "./types.ts";
import { matchesWildcard } from "./wildcard.ts";

/**
 * Services, event sources, operations and resource types that a policy names and the catalog does not have: one warning
 * each, at its place.
 * They are no errors, because AWS adds names every week; but a requirement on a mistyped name asks for nothing.
 */
export function unknownNameNotices(policy: Policy, catalog: Catalog): Notification[] {
  return policy.requirements.flatMap((requirement) => [
    ...unknownInChoice(policy, catalog, requirement.record, (step) => requirement.placeOf(["record", ...step]), null),
    ...requirement.except.flatMap((exception) =>
      unknownInChoice(policy, catalog, exception, exception.placeOf, requirement.record),
    ),
  ]);
}

/** The same for what the configuration accepts. */
export function unknownAcceptedNames(accept: readonly Exception[], catalog: Catalog): Notification[] {
  return accept.flatMap((exception) => unknownInChoice(null, catalog, exception, exception.placeOf, null));
}

/** @param outer the choice that an exception is made from, which narrows the operations its names can mean */
function unknownInChoice(
  policy: Policy | null,
  catalog: Catalog,
  choice: EventKeys,
  placeOf: Requirement["placeOf"],
  outer: EventKeys | null,
): Notification[] {
  const service = choice.service ?? outer?.service ?? null;
  const eventSource = choice.eventSource ?? outer?.eventSource ?? null;
  const found: Notification[] = [];
  const report = (kind: string, name: string, known: readonly string[], step: DocumentPath): void => {
    found.push(warning(policy, kind, name, known, placeOf(step)));
  };
  const services = catalog.services.map(({ id }) => id);
  if (choice.service !== null && !services.includes(choice.service))
    report("service", choice.service, services, ["service"]);
  const eventSources = [...new Set(catalog.services.flatMap((candidate) => candidate.allEventSources))];
  if (choice.eventSource !== null && !eventSources.includes(choice.eventSource))
    report("event source", choice.eventSource, eventSources, ["eventSource"]);
  const types = indexCatalog(catalog).resourceTypeNames();
  if (choice.resourceType !== null && !types.includes(choice.resourceType))
    report("resource type", choice.resourceType, types, ["resourceType"]);
  const operations = choice.operations === null ? [] : operationsOf(catalog, service, eventSource);
  if (operations.length === 0) return found;
  const names = [...new Set(operations.flatMap((operation) => [operation.name, ...operation.eventNames]))];
  choice.operations?.forEach((pattern, index) => {
    if (!names.some((name) => matchesWildcard(pattern, name)))
      report("operation", pattern, names, ["operations", index]);
  });
  return found;
}

/** Empty when the service or the event source is itself unknown: that is said already. */
function operationsOf(catalog: Catalog, service: string | null, eventSource: string | null): Operation[] {
  return catalog.services
    .filter(
      (candidate) =>
        (service === null || candidate.id === service) &&
        (eventSource === null || candidate.allEventSources.includes(eventSource)),
    )
    .flatMap((candidate) =>
      candidate.operations.filter((operation) => eventSource === null || operation.eventSource === eventSource),
    );
}

function warning(
  policy: Policy | null,
  kind: string,
  name: string,
  known: readonly string[],
  { path, origin }: PolicyPlace,
): Notification {
  const suggestion = nearestName(name, known);
  const advice = suggestion === undefined ? 'Look it up with "trailproof catalog".' : `Did you mean "${suggestion}"?`;
  const lack =
    kind === "operation" && name.includes("*")
      ? `no ${kind} matches "${name}"`
      : `the catalog has no ${kind} "${name}"`;
  return {
    level: "warning",
    message: `${policy === null ? "" : `policy ${policy.id}, `}${displayPath(path)}: ${lack}. ${advice}`,
    location: origin.locate(),
    incomplete: false,
  };
}
