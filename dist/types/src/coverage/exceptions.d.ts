/**
 * The holes that a policy accepts: what an exception takes out of a requirement, and what it leaves in.
 * An exception takes out what surely falls under all of its keys.
 */
import type { Operation, Service } from "../catalog/types.ts";
import type { DeclaredResource } from "../model/resource.ts";
import { type Text } from "../model/text.ts";
import type { Exception } from "../policy/types.ts";
/** What events are about, as far as exceptions can tell. */
export interface Concern {
    readonly service: Service;
    /** The one resource that the events are about; null where they are about none, or about any. */
    readonly subject: {
        readonly arn: Text | null;
        readonly isLogDestination: boolean;
        readonly declared: DeclaredResource | null;
    } | null;
}
/** The concern of events on a declared resource. */
export declare function concernOf(service: Service, resource: DeclaredResource, logDestinations: ReadonlySet<DeclaredResource>): Concern;
/** Operations with the Regions in which none of their events is required. */
export interface Remaining {
    readonly operations: readonly Operation[];
    readonly exceptRegions: readonly string[];
}
/** What exceptions leave of operations of a service. */
export declare function remaining(operations: readonly Operation[], concern: Concern, exceptions: readonly Exception[]): Remaining[];
/** Whether an exception speaks of some resources and not of all. */
export declare function isAboutResources({ resources, where }: Exception): boolean;
/** The event sources of which exceptions take out some or all management events, and not those of every other service too. */
export declare function exceptedEventSources(services: readonly Service[], exceptions: readonly Exception[]): Set<string>;
/** The values of `readOnly` that exceptions leave of the management events of all services, with the Regions in which none of their events is required. */
export declare function remainingAccess(values: readonly string[], exceptions: readonly Exception[]): {
    readonly readOnly: string;
    readonly exceptRegions: readonly string[];
}[];
