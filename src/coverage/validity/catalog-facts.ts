/** What the catalog knows of the events that a selector can be about. */
import type { Catalog, Operation } from "../../catalog/types.ts";

/** One event name of an operation, with what its records say. */
export interface RecordedName {
  readonly eventName: string;
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
  /** Every recorded name of an event source; `undefined`: the catalog does not have the source. */
  readonly source: (eventSource: string) => readonly RecordedName[] | undefined;
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

function makeFacts(catalog: Catalog): CatalogFacts {
  const operations = catalog.services.flatMap((service) => service.operations);
  const patternsOf = new Map(catalog.resourceTypes.map(({ type, arn }) => [type, arn]));
  const types = new Map(catalog.resourceTypes.map(({ type }) => [type, typeFacts(type, patternsOf, operations)]));
  const sources = new Map<string, RecordedName[]>(catalog.services.flatMap((service) => service.eventSources.map((source) => [source, []])));
  for (const operation of operations) sources.set(operation.eventSource, [...(sources.get(operation.eventSource) ?? []), ...recordedNames(operation)]);
  return {
    type: (name) => types.get(name),
    types: [...types.values()],
    source: (eventSource) => sources.get(eventSource),
    sources: [...sources.keys()],
  };
}

function typeFacts(type: string, patternsOf: ReadonlyMap<string, readonly string[]>, operations: readonly Operation[]): TypeFacts {
  const patterns = new Set(patternsOf.get(type));
  const companions = new Set<string>();
  const records: RecordedName[] = [];
  for (const operation of operations) {
    const forms = operation.eventForms.filter((form) => form.resources.some((element) => element.type === type));
    if (forms.length > 0) records.push(...recordedNames(operation));
    for (const element of forms.flatMap((form) => form.resources)) {
      const target = element.type === type ? patterns : companions;
      for (const pattern of element.arn === undefined ? (patternsOf.get(element.type) ?? []) : [element.arn]) target.add(pattern);
    }
  }
  return { type, patterns: [...patterns], companions: [...companions], records };
}

function recordedNames({ eventNames, eventSource, category, readOnly, readOnlyBasis }: Operation): RecordedName[] {
  return eventNames.map((eventName) => ({ eventName, eventSource, category, readOnly: readOnlyBasis === "name" ? null : readOnly }));
}
