/**
 * The holes that a policy accepts: what an exception takes out of a requirement, and what it leaves in.
 * An exception takes out what surely falls under all of its keys.
 */
import type { Operation, Service } from "../catalog/types.ts";
import type { DeclaredResource } from "../model/resource.ts";
import { compareText } from "../model/compare-text.ts";
import { concatenate, literal, substitute, type Text } from "../model/text.ts";
import { bearsType, choosesAccess, isNamed } from "../policy/event-choice.ts";
import { isMeant } from "../policy/resource-scope.ts";
import type { ChosenArn, Exception } from "../policy/types.ts";
import type { Certainty } from "../model/value.ts";
import { compare } from "../selectors/compare.ts";

/** What events are about, as far as exceptions can tell. */
export interface Concern {
  readonly service: Service;
  /** The one resource that the events are about; null where they are about none, or about any. */
  readonly subject: {
    readonly arn: Text | null;
    readonly isLogDestination: boolean;
    readonly declared: DeclaredResource | null;
  } | null;
}

/** The concern of events on a declared resource. */
export function concernOf(
  service: Service,
  resource: DeclaredResource,
  logDestinations: ReadonlySet<DeclaredResource>,
): Concern {
  return {
    service,
    subject: { arn: resource.arn, isLogDestination: logDestinations.has(resource), declared: resource },
  };
}

/** Operations with the Regions in which none of their events is required. */
export interface Remaining {
  readonly operations: readonly Operation[];
  readonly exceptRegions: readonly string[];
}

/** What exceptions leave of operations of a service. */
export function remaining(
  operations: readonly Operation[],
  concern: Concern,
  exceptions: readonly Exception[],
): Remaining[] {
  const groups = new Map<string, { operations: Operation[]; exceptRegions: readonly string[] }>();
  for (const operation of operations) {
    const exceptRegions = exceptedRegions(operation, concern, exceptions);
    if (exceptRegions === "all") continue;
    const key = exceptRegions.join(" ");
    const group = groups.get(key) ?? { operations: [], exceptRegions };
    group.operations.push(operation);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function exceptedRegions(
  operation: Operation,
  concern: Concern,
  exceptions: readonly Exception[],
): readonly string[] | "all" {
  const excepted = new Set<string>();
  for (const exception of exceptions) {
    if (!namesOperation(exception, concern.service, operation) || !namesSubject(exception, concern.subject)) continue;
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
  if (exception.operations !== null && !isNamed(operation, exception.operations)) return false;
  return choosesAccess(exception, operation);
}

/** Whether an exception surely speaks of what events are about. */
export function namesSubject(exception: Exception, subject: Concern["subject"]): boolean {
  return speaksOf(exception, subject) === "yes";
}

/** `maybe`: that hangs on a tag or an ARN that the input leaves open. */
function speaksOf({ resources, where }: Exception, subject: Concern["subject"]): Certainty {
  const declared = subject?.declared ?? null;
  const meant = where === null ? "yes" : declared === null ? "no" : isMeant(where, declared);
  if (meant === "no") return "no";
  switch (resources.kind) {
    case "declared":
    case "all":
      return meant;
    case "log-destinations":
      return (subject?.isLogDestination ?? false) ? meant : "no";
    case "arns": {
      const arn = subject?.arn ?? null;
      const holds = declared?.contains === true;
      const answers = arn === null ? [] : resources.arns.map((named) => namesArn(named, arn, holds));
      if (answers.includes("yes")) return meant;
      return answers.includes("maybe") ? "maybe" : "no";
    }
  }
}

/**
 * Whether an ARN of an exception surely is that of a resource, or takes in all that lies in one: of a bucket either its
 * own ARN or that of all its objects. A partition that the code leaves open is the one that the exception writes.
 */
function namesArn(named: ChosenArn, arn: Text, holdsOthers: boolean): Certainty {
  const partition = literal(named.text.split(":")[1] ?? "");
  const own = substitute(arn, ({ kind }) => (kind === "partition" ? partition : undefined));
  const among = named.prefix && holdsOthers ? [own, concatenate([own, "/"])] : [own];
  const operator = named.prefix ? "starts-with" : "equals";
  const answers = among.map((text) => compare(operator, text, literal(named.text)));
  return answers.includes("yes") ? "yes" : answers.includes("maybe") ? "maybe" : "no";
}

/** How much an exception takes out of what is declared: resources, and operations of their services. */
export interface ExceptedEvents {
  readonly services: readonly string[];
  readonly operations: number;
  readonly resources: number;
  /** Resources of which the input leaves open whether they are meant: what happens to them is still asked for. */
  readonly perhaps: number;
}

/** What an exception takes out, whether or not a requirement asks for it. */
export function exceptedEvents(
  exception: Exception,
  services: readonly Service[],
  resources: readonly DeclaredResource[],
  logDestinations: ReadonlySet<DeclaredResource>,
): ExceptedEvents {
  const byId = new Map(services.map((service) => [service.id, service]));
  const concerned = resources.flatMap((resource) => {
    const service = byId.get(resource.service);
    const { resourceType } = resource;
    if (service === undefined || resourceType === null) return [];
    const speaks = speaksOf(exception, concernOf(service, resource, logDestinations).subject);
    if (speaks === "no") return [];
    const operations = service.operations.filter(
      (operation) =>
        operation.category !== "management" &&
        bearsType(operation, resourceType) &&
        namesOperation(exception, service, operation),
    );
    return operations.length === 0 ? [] : [{ service: service.id, operations, resource: resource.id, speaks }];
  });
  const declared = concerned.filter(({ speaks }) => speaks === "yes");
  const open = concerned.filter(({ speaks }) => speaks === "maybe");
  const management = concernsManagement(exception)
    ? services.flatMap((service) => {
        const operations = service.operations.filter(
          (operation) => operation.category === "management" && namesOperation(exception, service, operation),
        );
        return operations.length === 0 ? [] : [{ service: service.id, operations }];
      })
    : [];
  const found = [...declared, ...management];
  return {
    services: [...new Set(found.map(({ service }) => service))].sort(compareText),
    operations: new Set(found.flatMap(({ operations }) => operations)).size,
    resources: new Set(declared.map(({ resource }) => resource)).size,
    perhaps: new Set(open.map(({ resource }) => resource)).size,
  };
}

/** Whether an exception speaks of some resources and not of all. */
export function isAboutResources({ resources, where }: Exception): boolean {
  return where !== null || resources.kind === "arns" || resources.kind === "log-destinations";
}

/** An exception that may take out management events of single services or operations, wherever they happen. */
function concernsManagement(exception: Exception): boolean {
  return (
    !isAboutResources(exception) &&
    exception.resourceType === null &&
    (exception.category ?? "management") === "management"
  );
}

function isGeneral(exception: Exception): boolean {
  return exception.service === null && exception.eventSource === null && exception.operations === null;
}

/**
 * The event sources of which exceptions take out some or all management events, and not those of every other service
 * too.
 */
export function exceptedEventSources(services: readonly Service[], exceptions: readonly Exception[]): Set<string> {
  const sources = new Set<string>();
  for (const exception of exceptions.filter((candidate) => concernsManagement(candidate) && !isGeneral(candidate))) {
    if (exception.eventSource !== null && exception.service === null) sources.add(exception.eventSource);
    for (const service of services) {
      const named = service.operations.filter(
        (operation) => operation.category === "management" && namesOperation(exception, service, operation),
      );
      for (const operation of named) sources.add(operation.eventSource);
    }
  }
  return sources;
}

/**
 * The values of `readOnly` that exceptions leave of the management events of all services, with the Regions in which
 * none of their events is required.
 */
export function remainingAccess(
  values: readonly string[],
  exceptions: readonly Exception[],
): { readonly readOnly: string; readonly exceptRegions: readonly string[] }[] {
  const general = exceptions.filter((exception) => concernsManagement(exception) && isGeneral(exception));
  return values.flatMap((readOnly) => {
    const concerning = general.filter(
      ({ access }) => access === "all" || access === (readOnly === "true" ? "read" : "write"),
    );
    if (concerning.some(({ regions }) => regions?.kind !== "regions")) return [];
    return [
      {
        readOnly,
        exceptRegions: concerning.flatMap(({ regions }) => (regions?.kind === "regions" ? regions.regions : [])),
      },
    ];
  });
}
