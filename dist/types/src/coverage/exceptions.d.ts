/**
 * The holes that a policy accepts: what an exception takes out of a requirement, and what it leaves in.
 * An exception takes out what surely falls under all of its keys.
 */
import type { Operation, Service } from "../catalog/types.ts";
import { type Text } from "../model/text.ts";
import type { EventChoice, Exception } from "../policy/types.ts";
import type { Domain } from "./event-set.ts";
/** Whether the access that a policy asks for is that of the operation. */
export declare function choosesAccess(record: EventChoice, operation: Operation): boolean;
/** Whether an event form of the operation has an element of the type. */
export declare function bearsType(operation: Operation, type: string): boolean;
/** Operations with the Regions in which none of their events is required. */
export interface Remaining {
    readonly operations: readonly Operation[];
    readonly exceptRegions: readonly string[];
}
/** What exceptions leave of operations of a service; `arn` is that of the one resource that the events are about, or null. */
export declare function remaining(operations: readonly Operation[], service: Service, arn: Text | null, exceptions: readonly Exception[]): Remaining[];
/** A domain of Regions without some; null when none is left. */
export declare function withoutRegions(domain: Domain, regions: readonly string[]): Domain | null;
/** The event sources of which exceptions take out some or all management events, and not those of every other service too. */
export declare function exceptedEventSources(services: readonly Service[], exceptions: readonly Exception[]): Set<string>;
/** The values of `readOnly` that exceptions leave of the management events of all services, with the Regions in which none of their events is required. */
export declare function remainingAccess(values: readonly string[], exceptions: readonly Exception[]): {
    readonly readOnly: string;
    readonly exceptRegions: readonly string[];
}[];
