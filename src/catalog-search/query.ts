/**
 * What the words of `trailproof catalog` mean: services, operations, types of resources, types that code declares.
 */
import type { CatalogIndex } from "../catalog/catalog.ts";
import { serviceOfType } from "../catalog/declared-types.ts";
import type { Operation, Service } from "../catalog/types.ts";
import { nearestName } from "../model/nearest-name.ts";
import { matchesWildcard } from "../policy/wildcard.ts";
import { servicesCalledElsewhere, servicesOfSharedNamespace } from "./synonyms.ts";

/** What one word means. */
export type Meaning =
  | { readonly kind: "services"; readonly services: readonly Service[] }
  | { readonly kind: "types"; readonly types: readonly string[] }
  | { readonly kind: "operations"; readonly matches: (name: string) => boolean }
  | { readonly kind: "nothing"; readonly suggestion: string | null };

/** A word, or the two that an action of IAM stands for: `s3:GetObject` is service s3 and operation GetObject. */
export function wordsIn(word: string, index: CatalogIndex): readonly string[] {
  const [, prefix, action] = /^([a-z][a-z0-9-]*):([A-Za-z0-9*]+)$/.exec(word) ?? [];
  if (prefix === undefined || action === undefined) return [word];
  const names = [prefix, `${prefix}.amazonaws.com`];
  const service =
    names.find((name) => servicesNamed(name, index.catalog.services).length > 0) ??
    servicesCalledElsewhere(prefix, index)[0]?.id;
  return service === undefined ? [word] : [service, action];
}

/**
 * The meaning of a word: exact names first, then names in other letters, then globs. A service goes before an operation
 * of the same name. Names of other tools come last: `describe-key` of the AWS CLI, and types of CloudFormation and
 * Terraform that the catalog does not declare, which mean their service.
 */
export function meaningOf(word: string, index: CatalogIndex): Meaning {
  const services = servicesNamed(word, index.catalog.services);
  if (services.length > 0) return { kind: "services", services };
  const types = typesNamed(word, index);
  if (types.length > 0) return { kind: "types", types };
  const elsewhere = [...servicesCalledElsewhere(word, index), ...servicesOfSharedNamespace(word, index)];
  if (elsewhere.length > 0) return { kind: "services", services: elsewhere };
  const declaring = servicesOfType(word, index);
  if (declaring.length > 0) return { kind: "services", services: declaring };
  const names = operationNames(index.catalog.services);
  const matches = operationTest(word, names);
  if (matches !== null) return { kind: "operations", matches };
  const ofType = isMistyped(word, index) ? [] : servicesByTypeName(word, index);
  if (ofType.length > 0) return { kind: "services", services: ofType };
  const partly = servicesPartlyNamed(word, index);
  if (partly.length > 0) return { kind: "services", services: partly };
  return { kind: "nothing", suggestion: suggestionFor(word, index, names) };
}

/** Services with the words as a part of a name. A few letters are a part of too many. */
export function servicesPartlyNamed(words: string, { catalog: { services } }: CatalogIndex): readonly Service[] {
  const lower = words.toLowerCase();
  return lower.length < 3
    ? []
    : services.filter(
        ({ id, names }) => names.some((name) => name.toLowerCase().includes(lower)) || id.includes(lower),
      );
}

function servicesNamed(word: string, services: readonly Service[]): Service[] {
  const lower = word.toLowerCase();
  return services.filter(
    (service) =>
      service.id === lower ||
      [...service.allEventSources, ...service.names].some((name) => name.toLowerCase() === lower),
  );
}

/** A type of `resources[]` elements; or of those that a CloudFormation or Terraform type is about. */
function typesNamed(word: string, index: CatalogIndex): string[] {
  const lower = word.toLowerCase();
  const isGlob = word.includes("*");
  const own = index
    .resourceTypeNames()
    .filter((type) => (isGlob ? globTest(word)(type) : type.toLowerCase() === lower));
  if (own.length > 0) return own;
  const declared = [index.declarations("cloudformation").get(word), index.declarations("terraform").get(word)];
  return [
    ...new Set(
      declared.flatMap((declaration) =>
        declaration === undefined
          ? []
          : [
              ...(declaration.resourceType === null ? [] : [declaration.resourceType]),
              ...Object.keys(declaration.parts),
            ],
      ),
    ),
  ];
}

/** The service whose resources a CloudFormation or Terraform type is about, where it has no type of data events. */
function servicesOfType(word: string, index: CatalogIndex): Service[] {
  return (["cloudformation", "terraform"] as const).flatMap((language) => {
    const id = index.declarations(language).get(word)?.service ?? serviceOfType(word, language);
    return (id === undefined ? undefined : index.service(id)) ?? [];
  });
}

function operationNames(services: readonly Service[]): Set<string> {
  return new Set(
    services.flatMap(({ operations, iamActions }) => [
      ...operations.flatMap(operationNamesOf),
      ...iamActions.map(({ name }) => name),
    ]),
  );
}

/** By the name of the API and the names in records. */
export function operationNamesOf(operation: Operation): string[] {
  return [operation.name, ...operation.eventNames];
}

function operationTest(word: string, names: ReadonlySet<string>): ((name: string) => boolean) | null {
  if (names.has(word)) return (name) => name === word;
  const test = word.includes("*") ? globTest(word) : sameLetters(word);
  return [...names].some(test) ? test : null;
}

/** Names in other letters, and as the AWS CLI writes them: `put-item`. */
function sameLetters(word: string): (name: string) => boolean {
  const lower = word.toLowerCase();
  const joined = lower.replaceAll("-", "");
  return (name) => [lower, joined].includes(name.toLowerCase());
}

/** Whether a type of the same namespace is near: then that is meant, and not the service. */
function isMistyped(word: string, index: CatalogIndex): boolean {
  const namespace = word.slice(0, word.lastIndexOf("::") + 2);
  const names = index
    .resourceTypeNames()
    .flatMap((type) => (type.startsWith(namespace) ? [type.slice(namespace.length)] : []));
  return namespace.length > 2 && nearestName(word.slice(namespace.length), names) !== undefined;
}

/** The service of a type of CloudFormation (`AWS::KMS::Key`) or Terraform (`aws_kms_key`), by its name alone. */
function servicesByTypeName(word: string, index: CatalogIndex): readonly Service[] {
  const all = index.catalog.services;
  const namespace = /^aws::([a-z0-9]+)::[a-z]/i.exec(word)?.[1]?.toLowerCase();
  if (namespace !== undefined) {
    const elsewhere = servicesCalledElsewhere(namespace, index);
    return elsewhere.length > 0 ? elsewhere : servicesCalled(namespace, all);
  }
  if (!word.startsWith("aws_")) return [];
  const parts = word.split("_").slice(1);
  // The longest beginning that is a name: aws_service_discovery_service is of servicediscovery.
  for (let length = parts.length; length > 0; length--) {
    const beginning = parts.slice(0, length);
    const elsewhere = servicesCalledElsewhere(beginning.join("_"), index);
    const services = elsewhere.length > 0 ? elsewhere : servicesCalled(beginning.join(""), all);
    if (services.length > 0) return services;
  }
  return [];
}

/** Services with the name as their id or before the dot of an event source, hyphens or none. */
function servicesCalled(name: string, all: readonly Service[]): Service[] {
  const joined = name.replaceAll("-", "");
  return all.filter(({ id, allEventSources }) =>
    [id, ...allEventSources.map((source) => source.slice(0, source.indexOf(".")))].some(
      (called) => called.replaceAll("-", "") === joined,
    ),
  );
}

function globTest(glob: string): (name: string) => boolean {
  const pattern = glob.toLowerCase();
  return (name) => matchesWildcard(pattern, name.toLowerCase());
}

function suggestionFor(word: string, index: CatalogIndex, names: ReadonlySet<string>): string | null {
  const services = index.catalog.services.flatMap((service) => [service.id, ...service.eventSources]);
  const known = word.includes("::")
    ? index.resourceTypeNames()
    : /^[A-Z]/.test(word)
      ? [...names, ...services]
      : [...services, ...names];
  return nearestName(word, [...known]) ?? null;
}
