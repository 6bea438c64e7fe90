import { remembering } from "../model/remember.ts";
import { readFileSync } from "node:fs";
import dataFile from "../generated/catalog.js";
import { StoredCatalog, type StoredService } from "./catalog-data.ts";
import type { Catalog, Declaration, Operation, ResourceType, Service } from "./types.ts";

let loaded: StoredCatalog | undefined;

/**
 * The catalog that was compiled from `policies/catalog`. It is one object for the whole run, and reads of its file what
 * it is asked for.
 */
export function loadCatalog(): Catalog {
  // It is ASCII, see `catalog-data.mjs`.
  loaded ??= new StoredCatalog(readFileSync(dataFile, "latin1"));
  return loaded;
}

/** An operation together with the service that owns it. */
export interface CataloguedOperation {
  readonly service: Service;
  readonly operation: Operation;
}

/** Declarations by the type that code names. */
export type Declarations = Pick<ReadonlyMap<string, Declaration>, "get" | "has">;

/**
 * Look-ups in a catalog. Names are compared exactly; what the catalog does not have is `undefined` or an empty list.
 */
export interface CatalogIndex {
  readonly catalog: Catalog;
  /** The service with this catalog id. */
  readonly service: (id: string) => Service | undefined;
  /**
   * The operation that a record shows with this event source and event name; the first by name where several are
   * recorded alike.
   */
  readonly recordedOperation: (eventSource: string, eventName: string) => CataloguedOperation | undefined;
  /** The operations of the service with this catalog id, sorted by name. */
  readonly operationsOf: (serviceId: string) => readonly Operation[];
  /** What the catalog says about resources that code declares in a language. */
  readonly declarations: (language: Declaration["language"]) => Declarations;
  /** The types of a language that the catalog has declarations for. */
  readonly declaredTypes: (language: Declaration["language"]) => readonly string[];
  /** The declarations of resources whose events carry elements of a type, or parts of such resources. */
  readonly declarationsFor: (resourceType: string, language: Declaration["language"]) => readonly Declaration[];
  /** The type of `resources[]` elements with this name. */
  readonly resourceType: (type: string) => ResourceType | undefined;
  /** The names of all types of `resources[]` elements. */
  readonly resourceTypeNames: () => readonly string[];
  /** The services whose events carry elements of a type. */
  readonly servicesBearing: (type: string) => readonly Service[];
  /** The services with an event source. */
  readonly servicesWithSource: (eventSource: string) => readonly Service[];
  /** Whether a service with the event source has a type of data events. */
  readonly mayHaveDataEvents: (eventSource: string) => boolean;
}

const indexes = new WeakMap<Catalog, CatalogIndex>();

/** The look-ups of a catalog, made on first use and then kept. */
export function indexCatalog(catalog: Catalog = loadCatalog()): CatalogIndex {
  const known = indexes.get(catalog);
  if (known !== undefined) return known;
  const index = makeIndex(catalog, catalog instanceof StoredCatalog ? storedLookup(catalog) : plainLookup(catalog));
  indexes.set(catalog, index);
  return index;
}

/** The look-ups that decide which services are read. */
interface Lookup {
  readonly ownsTypes: (service: Service) => boolean;
  readonly declarationsOf: (service: Service) => readonly Declaration[];
  readonly resourceType: (type: string) => ResourceType | undefined;
  readonly typeNames: () => readonly string[];
  readonly bearers: (type: string) => readonly Service[];
  readonly declarations: (language: Declaration["language"]) => Declarations;
  readonly declaredTypes: (language: Declaration["language"]) => readonly string[];
}

function storedLookup({ head, services }: StoredCatalog): Lookup {
  const typesOf = remembering((service: StoredService) => byType(service.resourceTypes));
  const declarationsOf = remembering(
    (service: StoredService) =>
      new Map(service.declarations.map((declaration) => [`${declaration.language} ${declaration.type}`, declaration])),
  );
  const own = (lookup: Readonly<Record<string, number>>, key: string): StoredService | undefined =>
    Object.hasOwn(lookup, key) ? services[lookup[key] ?? -1] : undefined;
  const stored = new Map<Service, StoredService>(services.map((service) => [service, service]));
  return {
    ownsTypes: (service) => (stored.get(service)?.resourceTypes.length ?? 0) > 0,
    declarationsOf: (service) => stored.get(service)?.declarations ?? [],
    resourceType: (type) => {
      const service = own(head.types, type);
      return service === undefined ? undefined : typesOf(service).get(type);
    },
    typeNames: () => Object.keys(head.types),
    bearers: (type) =>
      Object.hasOwn(head.bearers, type)
        ? (head.bearers[type] ?? []).flatMap((position) => services[position] ?? [])
        : [],
    declarations: (language) => ({
      get: (type) => {
        const service = own(head[language], type);
        return service === undefined ? undefined : declarationsOf(service).get(`${language} ${type}`);
      },
      has: (type) => own(head[language], type) !== undefined,
    }),
    declaredTypes: (language) => Object.keys(head[language]),
  };
}

/** For catalogs that were made in memory. */
function plainLookup({ services, resourceTypes, declarations }: Catalog): Lookup {
  const types = byType(resourceTypes);
  return {
    ownsTypes: ({ id }) => resourceTypes.some(({ service }) => service === id),
    declarationsOf: ({ id }) => declarations.filter((declaration) => declaration.service === id),
    resourceType: (type) => types.get(type),
    typeNames: () => [...types.keys()],
    bearers: (type) =>
      services.filter(({ operations }) =>
        operations.some(({ eventForms }) =>
          eventForms.some(({ resources }) =>
            resources.some((element) => element.type === type && element.presence !== "beside"),
          ),
        ),
      ),
    declarations: (language) => byType(declarations.filter((declaration) => declaration.language === language)),
    declaredTypes: (language) =>
      declarations.flatMap((declaration) => (declaration.language === language ? [declaration.type] : [])),
  };
}

function byType<Value extends { readonly type: string }>(values: readonly Value[]): Map<string, Value> {
  return new Map(values.map((value) => [value.type, value]));
}

function makeIndex(catalog: Catalog, lookup: Lookup): CatalogIndex {
  const services = new Map(catalog.services.map((service) => [service.id, service]));
  const recorded = remembering(recordedOperations);
  const servicesWithSource = (eventSource: string): Service[] =>
    catalog.services.filter((service) => service.allEventSources.includes(eventSource));
  const byLanguage = {
    cloudformation: lookup.declarations("cloudformation"),
    terraform: lookup.declarations("terraform"),
  };
  return {
    catalog,
    service: (id) => services.get(id),
    recordedOperation: (eventSource, eventName) => {
      for (const service of servicesWithSource(eventSource)) {
        const operation = recorded(service).get(recordKey(eventSource, eventName));
        if (operation !== undefined) return { service, operation };
      }
      return undefined;
    },
    operationsOf: (serviceId) => services.get(serviceId)?.operations ?? [],
    declarations: (language) => byLanguage[language],
    declaredTypes: lookup.declaredTypes,
    declarationsFor: (resourceType, language) => {
      const type = lookup.resourceType(resourceType);
      // A part of a resource may be of another service than what it is a part of.
      const owners = [type, lookup.resourceType(type?.partOf ?? "")].flatMap(
        (owned) => services.get(owned?.service ?? "") ?? [],
      );
      const candidates = new Set([...owners, ...lookup.bearers(resourceType)]);
      return [...candidates]
        .flatMap(lookup.declarationsOf)
        .filter(
          (declaration) =>
            declaration.language === language &&
            (declaration.resourceType === resourceType || Object.hasOwn(declaration.parts, resourceType)),
        );
    },
    resourceType: lookup.resourceType,
    resourceTypeNames: lookup.typeNames,
    servicesBearing: lookup.bearers,
    servicesWithSource,
    mayHaveDataEvents: (eventSource) =>
      servicesWithSource(eventSource).some(
        (service) => lookup.ownsTypes(service) || service.operations.some(({ category }) => category === "data"),
      ),
  };
}

function recordedOperations({ operations }: Service): ReadonlyMap<string, Operation> {
  const found = new Map<string, Operation>();
  for (const operation of operations) {
    for (const eventName of operation.eventNames) {
      const key = recordKey(operation.eventSource, eventName);
      if (!found.has(key)) found.set(key, operation);
    }
  }
  return found;
}

function recordKey(eventSource: string, eventName: string): string {
  return `${eventSource} ${eventName}`;
}
