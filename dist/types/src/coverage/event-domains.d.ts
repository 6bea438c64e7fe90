/**
 * The values that the fields of events of a requirement can have.
 */
import type { EventType, Operation } from "../catalog/types.ts";
import type { DeclaredResource } from "../model/resource.ts";
import type { Asked } from "./asked.ts";
import { type Domain } from "./event-set.ts";
import type { EventField } from "./event.ts";
/** Every non-empty string. */
export declare const anyText: Domain;
/** The listed strings. */
export declare function listedDomain(values: readonly string[]): Domain;
export type EventCategoryName = "Management" | "Data" | "NetworkActivity";
/** What tells events of an API operation, or of none, apart from others. `readOnly: null`: the events have no such field. */
export interface FieldChoice {
    readonly category: EventCategoryName;
    readonly eventSource: Domain;
    readonly eventName: Domain;
    readonly eventType: EventType;
    readonly readOnly: Domain | null;
}
/** The fields of the events of one choice, with those that any event may have. */
export declare function fieldDomains(asked: Asked, choice: FieldChoice): Map<EventField, Domain>;
/** The fields of events of operations that share all but their names. */
export declare function operationFields(asked: Asked, category: EventCategoryName, operations: readonly [Operation, ...Operation[]]): Map<EventField, Domain>;
/** A string that is the same for operations whose fields differ in nothing but the name. */
export declare function fieldsKey(asked: Asked, operation: Operation): string;
/** The names that records of the operations show. */
export declare function namesOf(operations: readonly Operation[]): Domain;
/** A guess from a name does not count as known, unless the requirement chose the operation by it. */
export declare function readOnlyDomain({ record }: Asked, operation: Operation): Domain;
/** The values of `readOnly` that the requirement means. */
export declare function accessValues({ record }: Asked): string[];
/** The Regions of events that are not about one declared resource. */
export declare function regionsAsked({ record: { regions } }: Asked): Domain;
/** The Region of events on a declared resource; null when it surely is none of those that the requirement names. */
export declare function regionOfResource({ record: { regions } }: Asked, resource: DeclaredResource): Domain | null;
/** The Regions of events on an ARN: the one that it names, as far as the requirement names it too. */
export declare function regionsOfArn(asked: Asked, arn: string): Domain;
/** A domain of Regions without some; null when none is left. */
export declare function withoutRegions(domain: Domain, regions: readonly string[]): Domain | null;
