/**
 * Obligations on network activity events: calls through VPC endpoints, which CloudTrail records by event source.
 * Their records have neither `readOnly` nor `resources` (CloudTrail user guide, "CloudTrail events", network activity
 * events).
 */
import type { NetworkActivity, Operation, Service } from "../catalog/types.ts";
import { remembered } from "../model/remember.ts";
import { literal } from "../model/text.ts";
import { choosesAccess, isNamed } from "../policy/event-choice.ts";
import type { Exception } from "../policy/types.ts";
import { requiredEventsBase } from "./account-context.ts";
import type { AccountContext, RequiredEvents } from "./types.ts";
import { fieldDomains, eventNamesOf, requiredRegions, withoutRegions } from "./event-domains.ts";
import { only, type Domain, type EventSet } from "./event-set.ts";
import type { EventField } from "../selectors/event.ts";
import { isAboutResources, remaining } from "./exceptions.ts";

/** The required events on network activity of one service: only where the requirement asks for that category. */
export function requiredNetworkEvents(account: AccountContext, service: Service): RequiredEvents[] {
  const { category, eventSource, resourceType, resources } = account.record;
  if (category !== "networkActivity" || resourceType !== null || resources.kind === "arns") return [];
  const sources = service.networkActivity.filter(
    (activity) => eventSource === null || activity.eventSource === eventSource,
  );
  return sources.flatMap((activity) => ofSource(account, service, activity));
}

function ofSource(account: AccountContext, service: Service, activity: NetworkActivity): RequiredEvents[] {
  const known = callsOf(service, activity);
  if (account.names !== null || account.record.access !== "all")
    return onCalls(
      account,
      service,
      activity,
      known.filter((operation) => isAsked(account, operation)),
    );
  return [...onCalls(account, service, activity, known), ...onUnknownCalls(account, service, activity, known)];
}

/** Calls of names that the catalog does not know. */
function onUnknownCalls(
  account: AccountContext,
  service: Service,
  activity: NetworkActivity,
  known: readonly Operation[],
): RequiredEvents[] {
  const exceptRegions = generalExceptions(account, service, activity);
  if (exceptRegions === allRegions) return [];
  const except = known.flatMap(({ eventNames }) => eventNames).map(literal);
  const names: Domain = { kind: "free", examples: [], except };
  return onNames(account, service, activity, { operations: [], names, exceptRegions });
}

const callsBySource = new WeakMap<NetworkActivity, readonly Operation[]>();

/** The operations of the event source as the makers of network activity events. */
function callsOf(service: Service, activity: NetworkActivity): readonly Operation[] {
  return remembered(callsBySource, activity, () => {
    const calls = service.operations.filter(
      (operation) => operation.eventSource === activity.eventSource && operation.eventType === "AwsApiCall",
    );
    return calls.map((operation): Operation => ({ ...operation, category: "networkActivity", eventForms: [] }));
  });
}

function isAsked({ record, names }: AccountContext, operation: Operation): boolean {
  return choosesAccess(record, operation) && (names === null || isNamed(operation, names));
}

const allRegions: readonly string[] = ["all"];

/** The Regions in which exceptions take out all events of the source, whatever their names. */
function generalExceptions(
  { exceptions }: AccountContext,
  service: Service,
  { eventSource }: NetworkActivity,
): readonly string[] {
  const isGeneral = (exception: Exception): boolean =>
    (exception.service === null || exception.service === service.id) &&
    (exception.eventSource === null || exception.eventSource === eventSource) &&
    (exception.category === null || exception.category === "networkActivity") &&
    exception.operations === null &&
    exception.access === "all" &&
    exception.resourceType === null &&
    !isAboutResources(exception);
  const general = exceptions.filter(isGeneral);
  if (general.some(({ regions }) => regions?.kind !== "regions")) return allRegions;
  return [...new Set(general.flatMap(({ regions }) => (regions?.kind === "regions" ? regions.regions : [])))].sort();
}

function onCalls(
  account: AccountContext,
  service: Service,
  activity: NetworkActivity,
  calls: readonly Operation[],
): RequiredEvents[] {
  return remaining(calls, { service, subject: null }, account.exceptions).flatMap(({ operations, exceptRegions }) =>
    onNames(account, service, activity, { operations, names: eventNamesOf(operations), exceptRegions }),
  );
}

interface Calls {
  /** Empty for calls that the catalog does not know. */
  readonly operations: readonly Operation[];
  readonly names: Domain;
  readonly exceptRegions: readonly string[];
}

function onNames(
  account: AccountContext,
  service: Service,
  { eventSource }: NetworkActivity,
  { operations, names, exceptRegions }: Calls,
): RequiredEvents[] {
  const region = withoutRegions(requiredRegions(account), exceptRegions);
  if (region === null) return [];
  const set: EventSet = {
    when: null,
    fields: networkFields(account, eventSource, names),
    region,
    global: false,
    elements: null,
  };
  const base = requiredEventsBase(account, service, operations);
  return [
    {
      ...base,
      eventSource,
      ...(operations.length === 0 && { services: "unknown-to-the-catalog" as const }),
      category: "networkActivity",
      resource: null,
      sets: [set],
    },
  ];
}

/** Only denied calls have an `errorCode`. */
function networkFields(account: AccountContext, eventSource: string, names: Domain): Map<EventField, Domain> {
  const fields = fieldDomains(account, {
    category: "NetworkActivity",
    eventSource: only(literal(eventSource)),
    eventName: names,
    eventType: "AwsVpceEvent",
    readOnly: null,
  });
  fields.delete("sessionCredentialFromConsole");
  return fields
    .set("errorCode", { kind: "listed", values: [null, literal("VpceAccessDenied")] })
    .set("vpcEndpointId", { kind: "free", examples: [], except: [], within: literal("vpce-") });
}
