/**
 * Which services of the catalog a requirement speaks of, and which of their operations.
 */
import type { CatalogIndex } from "../catalog/catalog.ts";
import type { Operation, Service } from "../catalog/types.ts";
import type { DeclaredResource } from "../model/resource.ts";
import type { Asked } from "./asked.ts";
/** Whether the requirement speaks of services at large, so that those without a declared resource are one obligation together. */
export declare function coversEveryService({ record, names }: Asked): boolean;
/** The services that the requirement names; where it names none, those with a declared resource or with exceptions, or all. */
export declare function chosenServices(asked: Asked): Service[];
/** Ids of services that own a declared resource, or a part of one. */
export declare function declaredServices(resources: readonly DeclaredResource[], { resourceType, servicesBearing }: CatalogIndex): Set<string>;
/** Whether the keys of the requirement take in an operation that CloudTrail records as a management or data event. */
export declare function choosesOperation({ record }: Asked, operation: Operation): boolean;
