/** The events of many services at once: what a requirement on management events asks of most of the catalog. */
import type { ManagementOperations, Service } from "../catalog/types.ts";
import type { EventSet } from "./event-set.ts";

/** Where events are recorded, and whether they are global service events. */
export type EventPlace = Pick<EventSet, "region" | "global">;

/** Management operations of one service whose required events differ in nothing but the name. */
export interface OperationsOfService extends ManagementOperations {
  readonly service: Service;
  /** The values of `readOnly` that the required events have. */
  readonly access: readonly string[];
  readonly places: readonly EventPlace[];
  /** Names of operations, with `*` for any characters, that narrow them; null where all are meant. */
  readonly names: readonly string[] | null;
}

/** The management operations of many services. */
export interface ManyServices {
  readonly members: readonly OperationsOfService[];
  /** The events of operations of a member that have these names in records. */
  readonly setsOf: (member: OperationsOfService, eventNames: readonly string[]) => EventSet[];
}
