/**
 * Obligations on network activity events: calls through VPC endpoints, which CloudTrail records by event source.
 * Their records have neither `readOnly` nor `resources` (CloudTrail user guide, "CloudTrail events", network activity
 * events).
 */
import type { NetworkActivity, Operation, Service } from "../catalog/types.ts";
import { literal, type Text } from "../model/text.ts";
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
  const general = generalExceptions(account, service, activity);
  const apart = remaining(known, { service, subject: null }, account.exceptions);
  const alike = apart.find(({ exceptRegions }) => exceptRegions.join() === general.join())?.operations ?? [];
  const others = known.filter((operation) => !alike.includes(operation));
  const names: Domain = {
    kind: "free",
    examples: exampleNames(alike),
    except: others.flatMap((operation) => operation.eventNames).map(literal),
  };
  const all =
    general === allRegions
      ? []
      : onNames(account, service, activity, { operations: [], names, exceptRegions: general });
  return [...all, ...onCalls(account, service, activity, others)];
}

/** The operations of the event source as the makers of network activity events. */
function callsOf(service: Service, { eventSource }: NetworkActivity): Operation[] {
  const calls = service.operations.filter(
    (operation) => operation.eventSource === eventSource && operation.eventType === "AwsApiCall",
  );
  return calls.map((operation) => ({ ...operation, category: "networkActivity", eventForms: [] }));
}

function isAsked({ record, names }: AccountContext, operation: Operation): boolean {
  return choosesAccess(record, operation) && (names === null || isNamed(operation, names));
}

function exampleNames(operations: readonly Operation[]): Text[] {
  return operations.slice(0, 1).flatMap((operation) => operation.eventNames.slice(0, 1).map(literal));
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
  /** Empty where events of any name are meant. */
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
      count: Math.max(1, operations.length),
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
