/**
 * The compiled catalog as it lies on disk, and the objects that are made of it as they are asked for.
 * The first line has the look-ups and a summary of each service; then comes one line a service. `scripts/generate/catalog-data.mjs` writes it.
 */
import type { Catalog, CatalogDocument, Declaration, EventForm, NetworkActivity, Operation, ResourceType, Service, ServiceStatus } from "./types.ts";
/** What is known of a service without reading its line. */
export interface ServiceSummary {
    readonly id: string;
    readonly names: readonly string[];
    readonly eventSources: readonly string[];
    /** Left out: open. */
    readonly status?: ServiceStatus;
    /** Event sources of single operations, beside those of the service. */
    readonly furtherEventSources?: readonly string[];
    readonly managementOperations: Service["managementOperations"];
    readonly hasEventsWithoutCall?: true;
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
export interface OperationGroup extends Omit<Operation, "name" | "eventNames" | "eventType" | "eventForms" | "otherStatements"> {
    readonly names: string[];
    readonly eventNames?: readonly string[];
    readonly eventType?: Operation["eventType"];
    /** Positions in `forms`. */
    readonly forms?: readonly number[];
    readonly otherStatements?: Operation["otherStatements"];
}
/** The line of a service. */
export interface ServiceLine {
    /** A number is a position in the documents of the first line. */
    readonly documents: readonly (CatalogDocument | number)[];
    readonly forms: readonly EventForm[];
    readonly groups: readonly OperationGroup[];
    readonly networkActivity: readonly NetworkActivity[];
    readonly resourceTypes: readonly Omit<ResourceType, "service">[];
    readonly declarations: readonly Omit<Declaration, "service">[];
}
/** A service whose line is parsed when something is asked that its summary does not say. */
export declare class StoredService implements Service {
    #private;
    readonly id: string;
    readonly names: readonly string[];
    readonly eventSources: readonly string[];
    readonly allEventSources: readonly string[];
    readonly status: ServiceStatus;
    readonly managementOperations: Service["managementOperations"];
    readonly hasEventsWithoutCall: boolean;
    constructor(summary: ServiceSummary, sharedDocuments: readonly CatalogDocument[], read: () => ServiceLine);
    get documents(): readonly CatalogDocument[];
    get operations(): readonly Operation[];
    get networkActivity(): readonly NetworkActivity[];
    get resourceTypes(): readonly ResourceType[];
    get declarations(): readonly Declaration[];
}
/** A catalog that reads the lines of its services as they are asked for. */
export declare class StoredCatalog implements Catalog {
    readonly catalogDate: string;
    readonly globalServiceEventSources: readonly string[];
    readonly services: readonly StoredService[];
    readonly head: CatalogLine;
    /**
     * @param text what `scripts/generate/catalog-data.mjs` wrote
     * @param onRead told the id of each service whose line is parsed
     */
    constructor(text: string, onRead?: (service: string) => void);
    /** All of them: every service is read. */
    get resourceTypes(): readonly ResourceType[];
    /** All of them: every service is read. */
    get declarations(): readonly Declaration[];
}
