import type { Catalog, Declaration, Operation, ResourceType, Service } from "./types.ts";
/** The catalog that was compiled from `policies/catalog`. It is one object for the whole run, and reads of its file what it is asked for. */
export declare function loadCatalog(): Catalog;
/** An operation together with the service that owns it. */
export interface CataloguedOperation {
    readonly service: Service;
    readonly operation: Operation;
}
/** Declarations by the type that code names. */
export type Declarations = Pick<ReadonlyMap<string, Declaration>, "get" | "has">;
/** Look-ups in a catalog. Names are compared exactly; what the catalog does not have is `undefined` or an empty list. */
export interface CatalogIndex {
    readonly catalog: Catalog;
    /** The service with this catalog id. */
    readonly service: (id: string) => Service | undefined;
    /** The operation that a record shows with this event source and event name; the first by name where several are recorded alike. */
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
}
/** The look-ups of a catalog, made on first use and then kept. */
export declare function indexCatalog(catalog?: Catalog): CatalogIndex;
