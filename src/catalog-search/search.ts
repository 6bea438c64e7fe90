/**
 * Looks things up in the catalog: services, operations and resource types that fit all words and filters.
 */
import type { CatalogIndex } from "../catalog/catalog.ts";
import { recordingSelectors } from "../catalog/recording-selectors.ts";
import type { CatalogDocument, Declaration, IamAction, Operation, ResourceType, Service } from "../catalog/types.ts";
import { defined } from "../model/defined.ts";
import type {
  CatalogNetworkResult,
  CatalogOperationResult,
  CatalogResult,
  CatalogServiceResult,
  CatalogTypeResult,
} from "../generated/catalog-result-file.d.ts";
import { bearsType } from "../policy/event-choice.ts";
import { meaningOf, operationNamesOf, servicesPartlyNamed, wordsIn } from "./query.ts";
import { operationsMeant, servicesCalledElsewhere } from "./synonyms.ts";

export interface SearchFilters {
  /** Operations that CloudTrail never records. */
  readonly never?: boolean;
  /** Operations that no document speaks of. */
  readonly undocumented?: boolean;
  /** Facts of documents dated on or after this: `2026`, `2026-01`, `2026-01-15`. */
  readonly since?: string;
}

export type SearchAnswer =
  | { readonly kind: "found"; readonly result: CatalogResult; readonly focus: Focus }
  | { readonly kind: "nothing"; readonly message: string };

/** What the words are mostly about, which decides what people are shown. */
export type Focus = "everything" | "services" | "operations" | "types";

/** What the words mean together. */
interface Wanted {
  readonly services: readonly Service[];
  readonly types: readonly string[] | null;
  readonly operation: (operation: Operation, service: Service) => boolean;
  /** Actions of IAM, which are found by their names alone. */
  readonly action: (action: IamAction) => boolean;
  readonly focus: Focus;
}

/** Everything that fits all words and filters. */
export function searchCatalog(
  index: CatalogIndex,
  words: readonly string[],
  filters: SearchFilters = {},
): SearchAnswer {
  const wanted = wantedBy(index, words);
  if (typeof wanted === "string") return { kind: "nothing", message: wanted };
  const { focus, services, types } = wanted;
  const isFiltered = filters.never === true || filters.undocumented === true || filters.since !== undefined;
  const chosen = (service: Service): Operation[] =>
    service.operations.filter(
      (operation) => wanted.operation(operation, service) && passes(operation, service, filters),
    );
  const found = services
    .map((service) => ({
      service,
      operations: chosen(service),
      actions: isFiltered ? [] : service.iamActions.filter(wanted.action),
    }))
    .filter(
      ({ operations, actions }) =>
        operations.length + actions.length > 0 || (!isFiltered && (focus === "services" || focus === "everything")),
    );
  const resourceTypes = typesOf(
    index,
    services,
    types,
    isFiltered || focus === "operations" ? found.flatMap(({ operations }) => operations) : null,
  );
  if (found.length === 0 && resourceTypes.length === 0)
    return {
      kind: "nothing",
      message: `The catalog has nothing that matches all of: ${[...words, ...filterNames(filters)].join(" ")}.`,
    };
  return {
    kind: "found",
    focus: isFiltered && focus === "everything" ? "operations" : focus,
    result: {
      formatVersion: 1,
      catalogDate: index.catalog.catalogDate,
      services: found.map(({ service, operations, actions }) => serviceResult(service, operations, actions)),
      resourceTypes: resourceTypes.map((type) => typeResult(type, index)),
      networkActivity:
        isFiltered || focus === "operations" || focus === "types" ? [] : services.flatMap(networkResults),
    },
  };
}

/** A text says why there is nothing. */
function wantedBy(index: CatalogIndex, words: readonly string[]): Wanted | string {
  let services: readonly Service[] = index.catalog.services;
  let types: readonly string[] | null = null;
  const tests: ((operation: Operation, service: Service) => boolean)[] = [];
  const nameTests: ((name: string) => boolean)[] = [];
  let focus: Focus = "everything";
  const terms = isNameOfService(words, index) ? [words.join(" ")] : words;
  for (const word of terms.flatMap((given) => wordsIn(given, index))) {
    const meaning = meaningOf(word, index);
    switch (meaning.kind) {
      case "services":
        services = services.filter((service) => meaning.services.includes(service));
        if (focus === "everything") focus = "services";
        break;
      case "types": {
        const named = meaning.types;
        types = [...(types ?? []), ...named];
        tests.push((operation) => named.some((type) => bearsType(operation, type)));
        if (focus !== "operations") focus = "types";
        break;
      }
      case "operations":
        tests.push(
          (operation, { id }) =>
            operationNamesOf(operation).some(meaning.matches) || operationsMeant(id, word).includes(operation.name),
        );
        nameTests.push(meaning.matches);
        focus = "operations";
        break;
      case "nothing":
        return `The catalog has no "${word}".${meaning.suggestion === null ? "" : ` Did you mean "${meaning.suggestion}"?`}`;
    }
  }
  return {
    services,
    types,
    focus,
    operation: (operation, service) => tests.every((test) => test(operation, service)),
    action: ({ name }) => types === null && nameTests.length > 0 && nameTests.every((test) => test(name)),
  };
}

/** Whether several words are one name, such as `CloudWatch Logs`. */
function isNameOfService(words: readonly string[], index: CatalogIndex): boolean {
  const phrase = words.join(" ");
  return (
    words.length > 1 &&
    (servicesCalledElsewhere(phrase, index).length > 0 || servicesPartlyNamed(phrase, index).length > 0)
  );
}

function filterNames({ never, undocumented, since }: SearchFilters): string[] {
  return [
    ...(never === true ? ["--never"] : []),
    ...(undocumented === true ? ["--undocumented"] : []),
    ...(since === undefined ? [] : [`--since ${since}`]),
  ];
}

function passes(
  { category, documents }: Operation,
  service: Service,
  { never, undocumented, since }: SearchFilters,
): boolean {
  if (never === true && category !== "never") return false;
  if (undocumented === true && category !== "undocumented") return false;
  return since === undefined || documents.some((position) => isSince(service.documents[position], since));
}

/** A date of few digits stands for the whole year or month: what is sure to be earlier is left out. */
function isSince(document: CatalogDocument | undefined, since: string): boolean {
  if (document === undefined || document.date === "unknown") return false;
  const length = Math.min(document.date.length, since.length);
  return document.date.slice(0, length) >= since.slice(0, length);
}

/** @param operations only types that these bear; null: all types that the services own */
function typesOf(
  index: CatalogIndex,
  services: readonly Service[],
  named: readonly string[] | null,
  operations: readonly Operation[] | null,
): ResourceType[] {
  const ids = new Set(services.map(({ id }) => id));
  const borne =
    operations === null
      ? null
      : new Set(
          operations.flatMap(({ eventForms }) =>
            eventForms.flatMap(({ resources }) => resources.map(({ type }) => type)),
          ),
        );
  const names = named ?? [...(borne ?? index.resourceTypeNames())];
  return [...new Set(names)]
    .flatMap((name) => index.resourceType(name) ?? [])
    .filter((type) => named !== null || borne !== null || ids.has(type.service))
    .sort((a, b) => (a.type < b.type ? -1 : 1));
}

function serviceResult(
  { id, names, eventSources, status, documents }: Service,
  operations: readonly Operation[],
  actions: readonly IamAction[],
): CatalogServiceResult {
  return {
    id,
    names: [...names],
    eventSources: [...eventSources],
    status: defined({ state: status.state, since: status.since, note: status.note }),
    documents: documents.map(({ title, url, date, retrieved }) => ({ title, url, date, retrieved })),
    operations: [
      ...operations.map(operationResult),
      ...actions.map((action) => actionResult(action, eventSources[0] ?? "")),
    ],
  };
}

function operationResult(operation: Operation): CatalogOperationResult {
  const {
    name,
    eventNames,
    eventSource,
    eventType,
    category,
    readOnly,
    readOnlyBasis,
    eventForms,
    basis,
    documents,
    otherStatements,
    note,
    instead,
  } = operation;
  return {
    name,
    eventNames: [...eventNames],
    eventSource,
    eventType,
    category,
    readOnly,
    readOnlyBasis,
    eventForms: eventForms.map(({ when, resources }) => ({
      when,
      // Of types that selectors can name.
      resources: resources.flatMap(({ type, arn, arnPrefix, presence = "always" }) =>
        presence === "beside" ? [] : [{ type, arn: arn ?? null, ...defined({ arnPrefix }), presence }],
      ),
    })),
    basis,
    documents: [...documents],
    otherStatements: otherStatements.map((statement) => ({
      category: statement.category,
      basis: statement.basis,
      document: statement.document,
      note: statement.note ?? null,
    })),
    note: note ?? null,
    instead: instead ?? null,
    selectors: recordingSelectors(operation),
  };
}

/** As an operation that nothing records, or of which no document says so: an action has no record of its own. */
function actionResult({ name, events, documents, instead }: IamAction, eventSource: string): CatalogOperationResult {
  return {
    name,
    eventNames: [name],
    eventSource,
    eventType: "AwsApiCall",
    category: events === "none" ? "never" : "undocumented",
    readOnly: false,
    readOnlyBasis: "name",
    eventForms: [],
    basis: "iam-action",
    documents: [...documents],
    otherStatements: [],
    note: null,
    instead: instead ?? null,
    selectors: [],
  };
}

function typeResult(
  { type, title, service, basicSelector, hasArn, arn }: ResourceType,
  index: CatalogIndex,
): CatalogTypeResult {
  const declaring = (language: Declaration["language"]): string[] =>
    index.declarationsFor(type, language).map((declaration) => declaration.type);
  const operations = index
    .servicesBearing(type)
    .flatMap((bearer) => bearer.operations)
    .filter((operation) => bearsType(operation, type)).length;
  return {
    type,
    title: title ?? null,
    service,
    basicSelector,
    hasArn,
    operations,
    arn: [...arn],
    cloudformation: declaring("cloudformation"),
    terraform: declaring("terraform"),
  };
}

function networkResults({ id, networkActivity }: Service): CatalogNetworkResult[] {
  return networkActivity.map(({ eventSource, note }) => ({ service: id, eventSource, note: note ?? null }));
}
