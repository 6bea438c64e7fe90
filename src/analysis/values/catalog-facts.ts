/** What the catalog knows of the events that a selector can be about. */
import { isReadOnlyKnown } from "../../catalog/read-only.ts";
import { remembering } from "../../model/remember.ts";
import { indexCatalog, type CatalogIndex } from "../../catalog/catalog.ts";
import type { Catalog, FormElement, Operation } from "../../catalog/types.ts";

/** One event name of an operation, with what its records say. */
export interface RecordedName {
  readonly eventName: string;
  /** What the API calls it. */
  readonly operation: string;
  readonly eventSource: string;
  readonly category: Operation["category"];
  /** null where it is only guessed from the name of the operation. */
  readonly readOnly: boolean | null;
}

/** The data events of one `resources.type`. */
export interface TypeFacts {
  readonly type: string;
  /** ARN patterns of elements of the type. */
  readonly patterns: readonly string[];
  /** ARN patterns of the other elements that one event can carry beside an element of the type. */
  readonly companions: readonly string[];
  readonly records: readonly RecordedName[];
}

/** Look-ups over the operations of a catalog. */
export interface CatalogFacts {
  /** `undefined`: the catalog does not have the type. */
  readonly type: (name: string) => TypeFacts | undefined;
  readonly types: readonly TypeFacts[];
  /** The types of which some ARN is of the service, as its third segment has it; null: all types. */
  readonly typesOfService: (service: string | null) => readonly TypeFacts[];
  /** Every recorded name of an event source; `undefined`: the catalog does not have the source. */
  readonly source: (eventSource: string) => readonly RecordedName[] | undefined;
  /** All event sources. */
  readonly sources: readonly string[];
}

const factsOfCatalogs = new WeakMap<Catalog, CatalogFacts>();

/** The look-ups of a catalog, made on first use and then kept. */
export function catalogFacts(catalog: Catalog): CatalogFacts {
  const made = factsOfCatalogs.get(catalog);
  if (made !== undefined) return made;
  const facts = makeFacts(catalog);
  factsOfCatalogs.set(catalog, facts);
  return facts;
}

/** Each answer reads the services that it is about. */
function makeFacts(catalog: Catalog): CatalogFacts {
  const index = indexCatalog(catalog);
  const type = remembering((name: string) =>
    index.resourceType(name) === undefined ? undefined : typeFacts(name, index),
  );
  const source = remembering((eventSource: string) => recordsOfSource(eventSource, index));
  let types: readonly TypeFacts[] | null = null;
  const allTypes = (): readonly TypeFacts[] =>
    (types ??= index.resourceTypeNames().flatMap((name) => type(name) ?? []));
  return {
    type,
    get types() {
      return allTypes();
    },
    typesOfService: remembering((service: string | null) =>
      service === null
        ? allTypes()
        : allTypes().filter(({ patterns }) => patterns.some((pattern) => mayBeOfService(pattern, service))),
    ),
    source,
    sources: [...new Set(catalog.services.flatMap((service) => service.allEventSources))],
  };
}

/** No placeholder before the resource part of an ARN holds a colon. */
function mayBeOfService(pattern: string, service: string): boolean {
  const [, , segment] = pattern.split(":");
  return segment === undefined || segment.includes("{") || segment === service;
}

function recordsOfSource(eventSource: string, index: CatalogIndex): readonly RecordedName[] | undefined {
  const services = index.servicesWithSource(eventSource);
  if (services.length === 0) return undefined;
  return services
    .flatMap((service) => service.operations.filter((operation) => operation.eventSource === eventSource))
    .flatMap(recordedNames);
}

function typeFacts(type: string, index: CatalogIndex): TypeFacts {
  const patterns = new Set(index.resourceType(type)?.arn);
  const companions = new Set<string>();
  const records: RecordedName[] = [];
  for (const operation of index.servicesBearing(type).flatMap((service) => service.operations)) {
    const forms = operation.eventForms.filter((form) => form.resources.some((element) => element.type === type));
    if (forms.length > 0) records.push(...recordedNames(operation));
    for (const element of forms.flatMap((form) => form.resources)) {
      const target = element.type === type ? patterns : companions;
      for (const pattern of patternsOf(element, index)) target.add(pattern);
    }
  }
  return { type, patterns: [...patterns], companions: [...companions], records };
}

function patternsOf(element: FormElement, index: CatalogIndex): readonly string[] {
  if (element.arn === undefined) return index.resourceType(element.type)?.arn ?? [];
  return element.arn === null ? [] : [element.arn];
}

function recordedNames(operation: Operation): RecordedName[] {
  const { name, eventNames, eventSource, category, readOnly } = operation;
  return eventNames.map((eventName) => ({
    eventName,
    operation: name,
    eventSource,
    category,
    readOnly: isReadOnlyKnown(operation) ? readOnly : null,
  }));
}
