/**
 * The compiled catalog as it lies on disk, and the objects that are made of it as they are asked for.
 * The first line has the look-ups and a summary of each service; then comes one line a service.
 * `scripts/generate/catalog-data.mjs` writes it.
 */
import { compareText } from "../model/compare-text.ts";
import type {
  Catalog,
  CatalogDocument,
  Declaration,
  EventForm,
  EventType,
  IamAction,
  ManagementOperations,
  NetworkActivity,
  Operation,
  ResourceType,
  Service,
  ServiceStatus,
} from "./types.ts";

/** The position of the source among all of the service, `readOnly`, whether that is guessed, the count, the type. */
export type StoredManagementOperations = readonly [
  source: number,
  readOnly: 0 | 1,
  guessed: 0 | 1,
  count: number,
  eventType?: EventType,
];

/** What is known of a service without reading its line. */
export interface ServiceSummary {
  readonly id: string;
  readonly names: readonly string[];
  readonly eventSources: readonly string[];
  /** Left out: open. */
  readonly status?: ServiceStatus;
  /** Event sources of single operations, beside those of the service. */
  readonly furtherEventSources?: readonly string[];
  readonly managementOperations: readonly StoredManagementOperations[];
  /** Where the line of the service begins, counted from behind the first line, and how long it is. */
  readonly start: number;
  readonly length: number;
}

/** The first line. Services are meant by their positions. */
export interface CatalogLine {
  readonly catalogDate: string;
  readonly globalServiceEventSources: readonly string[];
  /** Documents that several services cite. */
  readonly documents: readonly CatalogDocument[];
  readonly services: readonly ServiceSummary[];
  /** The service that owns a type of `resources[]` elements. */
  readonly types: Readonly<Record<string, number>>;
  /** The services whose events carry elements of a type. */
  readonly bearers: Readonly<Record<string, readonly number[]>>;
  /** The service that declares resources of a type. */
  readonly cloudformation: Readonly<Record<string, number>>;
  readonly terraform: Readonly<Record<string, number>>;
}

/** Operations that share everything but their names. */
export interface OperationGroup extends Omit<
  Operation,
  "name" | "eventNames" | "eventType" | "eventForms" | "otherStatements"
> {
  readonly names: string[];
  readonly eventNames?: readonly string[];
  readonly eventType?: Operation["eventType"];
  /** Positions in `forms`. */
  readonly forms?: readonly number[];
  readonly otherStatements?: Operation["otherStatements"];
}

/** Actions of IAM that share everything but their names. */
export interface IamActionGroup extends Omit<IamAction, "name"> {
  readonly names: string[];
}

/** The line of a service. */
export interface ServiceLine {
  /** A number is a position in the documents of the first line. */
  readonly documents: readonly (CatalogDocument | number)[];
  readonly forms: readonly EventForm[];
  readonly groups: readonly OperationGroup[];
  readonly networkActivity: readonly NetworkActivity[];
  /** Left out: none. Actions alike but for their names stand together. */
  readonly iamActions?: readonly IamActionGroup[];
  readonly resourceTypes: readonly Omit<ResourceType, "service">[];
  readonly declarations: readonly Omit<Declaration, "service">[];
}

/** A service whose line is parsed when something is asked that its summary does not say. */
export class StoredService implements Service {
  readonly id: string;
  readonly names: readonly string[];
  readonly eventSources: readonly string[];
  readonly allEventSources: readonly string[];
  readonly status: ServiceStatus;
  readonly managementOperations: readonly ManagementOperations[];
  readonly #read: () => ServiceLine;
  readonly #sharedDocuments: readonly CatalogDocument[];
  #line: ServiceLine | null = null;
  #operations: readonly Operation[] | null = null;

  constructor(summary: ServiceSummary, sharedDocuments: readonly CatalogDocument[], read: () => ServiceLine) {
    this.id = summary.id;
    this.names = summary.names;
    this.eventSources = summary.eventSources;
    this.allEventSources = [...summary.eventSources, ...(summary.furtherEventSources ?? [])];
    this.status = summary.status ?? { state: "open" };
    this.managementOperations = summary.managementOperations.map(([source, readOnly, guessed, count, eventType]) => ({
      eventSource: this.allEventSources[source] ?? "",
      eventType: eventType ?? "AwsApiCall",
      readOnly: readOnly === 1,
      guessed: guessed === 1,
      count,
    }));
    this.#sharedDocuments = sharedDocuments;
    this.#read = read;
  }

  get #parsed(): ServiceLine {
    this.#line ??= this.#read();
    return this.#line;
  }

  get documents(): readonly CatalogDocument[] {
    return this.#parsed.documents.flatMap((document) =>
      typeof document === "number" ? (this.#sharedDocuments[document] ?? []) : document,
    );
  }

  get operations(): readonly Operation[] {
    this.#operations ??= operationsOf(this.#parsed);
    return this.#operations;
  }

  get iamActions(): readonly IamAction[] {
    return (this.#parsed.iamActions ?? [])
      .flatMap(({ names, ...facts }) => names.map((name) => ({ name, ...facts })))
      .sort((a, b) => compareText(a.name, b.name));
  }

  get networkActivity(): readonly NetworkActivity[] {
    return this.#parsed.networkActivity;
  }

  get resourceTypes(): readonly ResourceType[] {
    return this.#parsed.resourceTypes.map((resourceType) => ({ ...resourceType, service: this.id }));
  }

  get declarations(): readonly Declaration[] {
    return this.#parsed.declarations.map((declaration) => ({ ...declaration, service: this.id }));
  }
}

function operationsOf({ groups, forms }: ServiceLine): Operation[] {
  return groups
    .flatMap((group) => expand(group, forms))
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.eventSource, b.eventSource));
}

function expand(
  {
    names,
    eventNames,
    eventType = "AwsApiCall",
    forms: positions = [],
    otherStatements = [],
    ...facts
  }: OperationGroup,
  forms: readonly EventForm[],
): Operation[] {
  const eventForms = positions.flatMap((position) => forms[position] ?? []);
  return names.map((name) => ({
    name,
    eventNames: eventNames ?? [name],
    eventType,
    eventForms,
    otherStatements,
    ...facts,
  }));
}

/** A catalog that reads the lines of its services as they are asked for. */
export class StoredCatalog implements Catalog {
  readonly catalogDate: string;
  readonly globalServiceEventSources: readonly string[];
  readonly services: readonly StoredService[];
  readonly head: CatalogLine;

  /**
   * @param text what `scripts/generate/catalog-data.mjs` wrote
   * @param onRead told the id of each service whose line is parsed
   */
  constructor(text: string, onRead: (service: string) => void = () => undefined) {
    const end = text.indexOf("\n");
    this.head = JSON.parse(text.slice(0, end)) as CatalogLine;
    this.catalogDate = this.head.catalogDate;
    this.globalServiceEventSources = this.head.globalServiceEventSources;
    this.services = this.head.services.map((summary) => {
      const start = end + 1 + summary.start;
      return new StoredService(summary, this.head.documents, () => {
        onRead(summary.id);
        return JSON.parse(text.slice(start, start + summary.length)) as ServiceLine;
      });
    });
  }

  /** All of them: every service is read. */
  get resourceTypes(): readonly ResourceType[] {
    return this.services.flatMap((service) => service.resourceTypes);
  }

  /** All of them: every service is read. */
  get declarations(): readonly Declaration[] {
    return this.services.flatMap((service) => service.declarations);
  }
}
