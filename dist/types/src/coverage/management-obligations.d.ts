/**
 * Obligations on management events: of single services, and of all others together.
 */
import type { Operation, Service } from "../catalog/types.ts";
import { type Asked } from "./asked.ts";
import type { Obligation } from "./obligation.ts";
/** One obligation for the management operations of a service whose events differ in nothing but the name. */
export declare function managementObligations(asked: Asked, service: Service, operations: readonly Operation[]): Obligation[];
/** The management events of all services but those `apart`: of every event source there is, known to the catalog or not. */
export declare function otherServicesObligations(asked: Asked, apart: readonly Service[]): Obligation[];
