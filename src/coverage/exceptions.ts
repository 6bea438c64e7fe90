/**
 * The holes that a policy accepts: what an exception takes out of a requirement, and what it leaves in.
 * An exception takes out what surely falls under all of its keys.
 */
import type { Operation, Service } from "../catalog/types.ts";
import { display, literal, type Text } from "../model/text.ts";
import type { EventChoice, Exception } from "../policy/types.ts";
import { matchesWildcard } from "../policy/wildcard.ts";
import type { Domain } from "./event-set.ts";
import { compare } from "./relation.ts";

/** Whether the access that a policy asks for is that of the operation. */
export function choosesAccess(record: EventChoice, operation: Operation): boolean {
  return record.access === "all" || operation.readOnly === (record.access === "read");
}

/** Whether an event form of the operation has an element of the type. */
export function bearsType(operation: Operation, type: string): boolean {
  return operation.eventForms.some((form) => form.resources.some((element) => element.type === type));
}

/** Operations with the Regions in which none of their events is required. */
export interface Remaining {
  readonly operations: readonly Operation[];
  readonly exceptRegions: readonly string[];
}

/** What exceptions leave of operations of a service; `arn` is that of the one resource that the events are about, or null. */
export function remaining(operations: readonly Operation[], service: Service, arn: Text | null, exceptions: readonly Exception[]): Remaining[] {
  const groups = new Map<string, { operations: Operation[]; exceptRegions: readonly string[] }>();
  for (const operation of operations) {
    const exceptRegions = exceptedRegions(operation, service, arn, exceptions);
    if (exceptRegions === "all") continue;
    const key = exceptRegions.join(" ");
    const group = groups.get(key) ?? { operations: [], exceptRegions };
    group.operations.push(operation);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function exceptedRegions(operation: Operation, service: Service, arn: Text | null, exceptions: readonly Exception[]): readonly string[] | "all" {
  const excepted = new Set<string>();
  for (const exception of exceptions) {
    if (!namesOperation(exception, service, operation) || !namesResource(exception, arn)) continue;
    if (exception.regions?.kind !== "regions") return "all";
    for (const region of exception.regions.regions) excepted.add(region);
  }
  return [...excepted].sort();
}

function namesOperation(exception: Exception, service: Service, operation: Operation): boolean {
  if (exception.service !== null && exception.service !== service.id) return false;
  if (exception.eventSource !== null && exception.eventSource !== operation.eventSource) return false;
  if (exception.category !== null && exception.category !== operation.category) return false;
  if (exception.resourceType !== null && !bearsType(operation, exception.resourceType)) return false;
  if (exception.operations !== null && !exception.operations.some((pattern) => matchesWildcard(pattern, operation.name))) return false;
  return choosesAccess(exception, operation);
}

function namesResource(exception: Exception, arn: Text | null): boolean {
  if (exception.resources.kind !== "arns") return true;
  return arn !== null && exception.resources.arns.some((named) => compare(named.prefix ? "starts-with" : "equals", arn, literal(named.text)) === "yes");
}

/** A domain of Regions without some; null when none is left. */
export function withoutRegions(domain: Domain, regions: readonly string[]): Domain | null {
  if (domain.kind === "free") return { ...domain, except: [...domain.except, ...regions.map(literal)] };
  const values = domain.values.filter((value) => value === null || !regions.includes(display(value)));
  return values.length === 0 ? null : { kind: "listed", values };
}

/** An exception that may take out management events of single services or operations, wherever they happen. */
function concernsManagement(exception: Exception): boolean {
  return exception.resources.kind !== "arns" && exception.resourceType === null && (exception.category ?? "management") === "management";
}

function isGeneral(exception: Exception): boolean {
  return exception.service === null && exception.eventSource === null && exception.operations === null;
}

/** The event sources of which exceptions take out some or all management events, and not those of every other service too. */
export function exceptedEventSources(services: readonly Service[], exceptions: readonly Exception[]): Set<string> {
  const sources = new Set<string>();
  for (const exception of exceptions.filter((candidate) => concernsManagement(candidate) && !isGeneral(candidate))) {
    if (exception.eventSource !== null && exception.service === null) sources.add(exception.eventSource);
    for (const service of services) {
      const named = service.operations.filter((operation) => operation.category === "management" && namesOperation(exception, service, operation));
      for (const operation of named) sources.add(operation.eventSource);
    }
  }
  return sources;
}

/** The values of `readOnly` that exceptions leave of the management events of all services, with the Regions in which none of their events is required. */
export function remainingAccess(values: readonly string[], exceptions: readonly Exception[]): { readonly readOnly: string; readonly exceptRegions: readonly string[] }[] {
  const general = exceptions.filter((exception) => concernsManagement(exception) && isGeneral(exception));
  return values.flatMap((readOnly) => {
    const concerning = general.filter(({ access }) => access === "all" || access === (readOnly === "true" ? "read" : "write"));
    if (concerning.some(({ regions }) => regions?.kind !== "regions")) return [];
    return [{ readOnly, exceptRegions: concerning.flatMap(({ regions }) => (regions?.kind === "regions" ? regions.regions : [])) }];
  });
}
