import compiled from "../generated/catalog.js";
import type { Catalog, Declaration, Operation, ResourceType, Service } from "./types.ts";

/** The catalog that was compiled from `policies/catalog`. It is one object for the whole run. */
export function loadCatalog(): Catalog {
  return compiled;
}

/** An operation together with the service that owns it. */
export interface CataloguedOperation {
  readonly service: Service;
  readonly operation: Operation;
}

/** Look-ups in a catalog. Names are compared exactly; what the catalog does not have is `undefined` or an empty list. */
export interface CatalogIndex {
  readonly catalog: Catalog;
  /** The service with this catalog id. */
  readonly service: (id: string) => Service | undefined;
  /** The operation that a record shows with this event source and event name. */
  readonly recordedOperation: (eventSource: string, eventName: string) => CataloguedOperation | undefined;
  /** The operations of the service with this catalog id, sorted by name. */
  readonly operationsOf: (serviceId: string) => readonly Operation[];
  /** What the catalog says about resources that code declares with this type. */
  readonly declaration: (language: Declaration["language"], type: string) => Declaration | undefined;
  /** The type of `resources[]` elements with this name. */
  readonly resourceType: (type: string) => ResourceType | undefined;
}

const indexes = new WeakMap<Catalog, CatalogIndex>();

/** The look-ups of a catalog, made on first use and then kept. */
export function indexCatalog(catalog: Catalog = loadCatalog()): CatalogIndex {
  const known = indexes.get(catalog);
  if (known !== undefined) return known;
  const index = makeIndex(catalog);
  indexes.set(catalog, index);
  return index;
}

function makeIndex(catalog: Catalog): CatalogIndex {
  const services = new Map(catalog.services.map((service) => [service.id, service]));
  const declarations = new Map(catalog.declarations.map((declaration) => [declarationKey(declaration.language, declaration.type), declaration]));
  const resourceTypes = new Map(catalog.resourceTypes.map((resourceType) => [resourceType.type, resourceType]));
  const operations = new Map<string, CataloguedOperation>();
  for (const service of catalog.services)
    for (const operation of service.operations)
      for (const eventName of operation.eventNames) operations.set(recordKey(operation.eventSource, eventName), { service, operation });
  return {
    catalog,
    service: (id) => services.get(id),
    recordedOperation: (eventSource, eventName) => operations.get(recordKey(eventSource, eventName)),
    operationsOf: (serviceId) => services.get(serviceId)?.operations ?? [],
    declaration: (language, type) => declarations.get(declarationKey(language, type)),
    resourceType: (type) => resourceTypes.get(type),
  };
}

function recordKey(eventSource: string, eventName: string): string {
  return `${eventSource} ${eventName}`;
}

function declarationKey(language: string, type: string): string {
  return `${language} ${type}`;
}
