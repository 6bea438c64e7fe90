import type { Origin } from "../../model/location.ts";
import type { DeadReason, ValueRole } from "../../model/messages/value-message.ts";

/** Why a value matches no event, with the places that are part of it. */
export interface FoundReason {
  readonly because: DeadReason;
  readonly related: readonly { readonly role: ValueRole; readonly origin: Origin }[];
}
