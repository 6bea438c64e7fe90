/**
 * Required management events of single services.
 */
import type { Operation, Service } from "../catalog/types.ts";
import type { EventField } from "../selectors/event.ts";
import type { Semantics } from "../catalog/semantics.ts";
import { literal } from "../model/text.ts";
import { groupsOf } from "../model/group-by.ts";
import { requiredEventsBase } from "./account-context.ts";
import type { EventPlace } from "./many-services.ts";
import type { AccountContext, RequiredEvents } from "./types.ts";
import {
  accessValues,
  fieldsKey,
  listedDomain,
  operationFields,
  requiredRegions,
  withoutRegions,
} from "./event-domains.ts";
import { only, type Domain, type EventSet } from "./event-set.ts";
import { remaining } from "./exceptions.ts";

/** The required management events of a service: one for operations whose events differ in nothing but the name. */
export function requiredManagementEvents(
  account: AccountContext,
  service: Service,
  operations: readonly Operation[],
): RequiredEvents[] {
  return remaining(operations, { service, subject: null }, account.exceptions).flatMap(
    ({ operations: left, exceptRegions }) =>
      groupsOf(left, (operation) => fieldsKey(account, operation)).flatMap((group) => {
        const sets = setsOf(account, group, exceptRegions);
        if (sets.length === 0) return [];
        return [{ ...requiredEventsBase(account, service, group), category: "management", resource: null, sets }];
      }),
  );
}

/**
 * What the events of undocumented operations are, if CloudTrail makes any, where the service has no type of data
 * events: there are data events of the listed types alone (user guide, "Understanding CloudTrail events").
 */
export function possibleManagementEvents(account: AccountContext, operations: readonly Operation[]): EventSet[] {
  const [eventSource] = operations.map((operation) => operation.eventSource);
  if (eventSource === undefined || account.index.mayHaveDataEvents(eventSource)) return [];
  return setsOf(account, operations, []).map((set) => ({
    ...set,
    fields: new Map<EventField, Domain>([...set.fields, ["readOnly", listedDomain(accessValues(account))]]),
  }));
}

function setsOf(
  account: AccountContext,
  [first, ...others]: readonly Operation[],
  exceptRegions: readonly string[],
): EventSet[] {
  if (first === undefined) return [];
  const fields = operationFields(account, "Management", [first, ...others]);
  return placesOfManagementEvents(account, first.eventSource, exceptRegions).map((place) => ({
    when: null,
    fields,
    ...place,
    elements: null,
  }));
}

/**
 * Where the management events of an event source are recorded: in the Region of the call, as global service events in
 * one Region of the partition, or both where only some calls are global (user guide, "Global service events").
 */
export function placesOfManagementEvents(
  account: AccountContext,
  eventSource: string,
  exceptRegions: readonly string[],
): EventPlace[] {
  const events = globalEventsOf(account.context.semantics, eventSource);
  const regional = events === "all" ? null : withoutRegions(requiredRegions(account), exceptRegions);
  const global = events === "none" ? null : globalRegion(account, exceptRegions);
  return [
    ...(regional === null ? [] : [{ region: regional, global: false }]),
    ...(global === null ? [] : [{ region: global, global: true }]),
  ];
}

function globalEventsOf({ globalServices }: Semantics, eventSource: string): "all" | "some" | "none" {
  return globalServices.find((service) => service.eventSource === eventSource)?.events ?? "none";
}

function globalRegion(
  { record: { regions }, globalRegion: region }: AccountContext,
  exceptRegions: readonly string[],
): Domain | null {
  return regions?.kind === "regions" && !regions.regions.includes(region)
    ? null
    : withoutRegions(only(literal(region)), exceptRegions);
}
