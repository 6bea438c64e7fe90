/**
 * Which services of the catalog a requirement speaks of, and which of their operations.
 */
import type { CatalogIndex } from "../catalog/catalog.ts";
import type { Operation, Service } from "../catalog/types.ts";
import type { DeclaredResource } from "../model/resource.ts";
import { choosesAccess, isNamed } from "../policy/event-choice.ts";
import type { AccountContext } from "./types.ts";
import { exceptedEventSources } from "./exceptions.ts";

/**
 * Whether the requirement speaks of services at large, so that those without a declared resource are one required
 * events together. Whole names of operations mean the services that have them; names with `*` mean any service.
 */
export function coversEveryService({ record, names }: AccountContext): boolean {
  const { service, eventSource, resourceType, category } = record;
  const isNarrowed = service !== null || eventSource !== null || resourceType !== null;
  return !isNarrowed && category === "management" && (names === null || names.every((name) => name.includes("*")));
}

/**
 * The services that the requirement names; where it names none, those with a declared resource or with exceptions, or
 * all.
 */
export function chosenServices(account: AccountContext): Service[] {
  const { record, context, index } = account;
  const { service, eventSource, resourceType } = record;
  const owner = resourceType === null ? null : (index.resourceType(resourceType)?.service ?? null);
  const named = service !== null || eventSource !== null || resourceType !== null;
  const excepted = coversEveryService(account)
    ? exceptedEventSources(context.catalog.services, account.exceptions)
    : new Set<string>();
  return context.catalog.services.filter((candidate) => {
    if (!named)
      return (
        meansEveryService(account) ||
        account.declaredServices.has(candidate.id) ||
        candidate.allEventSources.some((source) => excepted.has(source))
      );
    if (service !== null && candidate.id !== service) return false;
    if (eventSource !== null && !candidate.allEventSources.includes(eventSource)) return false;
    return resourceType === null || candidate.id === owner || index.servicesBearing(resourceType).includes(candidate);
  });
}

/**
 * Whether services count that own no declared resource: where operations or resources are named, or all resources are
 * meant.
 */
function meansEveryService(account: AccountContext): boolean {
  const { record } = account;
  return record.category === "management" ? !coversEveryService(account) : record.resources.kind !== "declared";
}

/** Ids of services that own a declared resource, or a part of one. */
export function declaredServices(
  resources: readonly DeclaredResource[],
  { resourceType, servicesBearing }: CatalogIndex,
): Set<string> {
  const ids = new Set(resources.map((resource) => resource.service));
  const parts = new Set(resources.flatMap((resource) => [...resource.parts.keys()]));
  for (const part of parts) {
    const owner = resourceType(part)?.service;
    if (owner !== undefined) ids.add(owner);
    for (const service of servicesBearing(part)) ids.add(service.id);
  }
  return ids;
}

/** Whether the keys of the requirement take in an operation that CloudTrail records as a management or data event. */
export function choosesOperation({ record }: AccountContext, operation: Operation): boolean {
  if (record.category !== null && operation.category !== record.category) return false;
  // The type is one of event forms, which management events have none of.
  if (record.resourceType !== null && operation.category === "management") return false;
  if (record.eventSource !== null && operation.eventSource !== record.eventSource) return false;
  if (record.operations !== null && !isNamed(operation, record.operations)) return false;
  return choosesAccess(record, operation);
}
