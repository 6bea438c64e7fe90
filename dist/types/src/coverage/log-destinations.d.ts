/**
 * Declared resources that receive the log files of trails, and what is said of those that a policy leaves out for it.
 */
import type { LogDestination, Semantics } from "../catalog/semantics.ts";
import type { Notification } from "../model/notification.ts";
import type { DeclaredResource } from "../model/resource.ts";
import type { Trail } from "../model/sink.ts";
import type { Policy } from "../policy/types.ts";
import type { AssessedSink } from "./reached.ts";
/** Each declared resource that counted trails deliver to, with the trails. A name that may turn out to be that of the resource is not enough. */
export type LogDestinations = ReadonlyMap<DeclaredResource, readonly Trail[]>;
export declare function logDestinationsOf(sinks: readonly AssessedSink[], resources: readonly DeclaredResource[], semantics: Semantics): LogDestinations;
/** Whether the setting of the trail surely names the resource. */
export declare function deliversTo(trail: Trail, resource: DeclaredResource, { setting, resourceType, placeholder }: LogDestination): boolean;
/** Says once for each policy which resources it leaves out because logs are delivered to them. */
export declare function logDestinationNotices(policies: readonly Policy[], destinations: LogDestinations, today: string): Notification[];
