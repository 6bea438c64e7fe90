/** Names of other tools, of IAM and of the console for what the catalog has (`policies/synonyms.yaml`). */
import type { CatalogIndex } from "../catalog/catalog.ts";
import type { Service } from "../catalog/types.ts";
import synonyms from "../generated/synonyms.js";

export interface Synonyms {
  /** Name in small letters → id of the service. */
  readonly services: Readonly<Record<string, string>>;
  /** Beginning of the names of types → id of the service. */
  readonly types: Readonly<Record<string, string>>;
  /** Id of the service → name → the operations that are meant. */
  readonly operations: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** The service that another tool calls so; none where the tools do not agree or nobody does. */
export function servicesCalledElsewhere(name: string, index: CatalogIndex): readonly Service[] {
  return serviceOf(ownEntry(synonyms.services, name.toLowerCase()), index);
}

/** The service of a type whose namespace several services share. */
export function servicesOfSharedNamespace(type: string, index: CatalogIndex): readonly Service[] {
  const beginning = Object.keys(synonyms.types).find((start) => type.startsWith(start));
  return serviceOf(beginning === undefined ? undefined : synonyms.types[beginning], index);
}

/** Names of the operations of a service that a name stands for, such as an action of IAM. */
export function operationsMeant(service: string, name: string): readonly string[] {
  return ownEntry(ownEntry(synonyms.operations, service) ?? {}, name) ?? [];
}

function serviceOf(id: string | undefined, index: CatalogIndex): readonly Service[] {
  const service = id === undefined ? undefined : index.service(id);
  return service === undefined ? [] : [service];
}

function ownEntry<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
