/**
 * The management events of all services that are not judged on their own, thousands of operations at once. They are
 * counted by what tells their events apart but for the names, so that most of the catalog is never read.
 */
import { isReadOnlyKnown } from "../catalog/read-only.ts";
import type { Catalog, ManagementOperations, Operation, Service } from "../catalog/types.ts";
import { concatenate, literal, type Text } from "../model/text.ts";
import { freshPiece } from "../model/fresh-piece.ts";
import { remembered } from "../model/remember.ts";
import { isNamed } from "../policy/event-choice.ts";
import { requiredEventsBase } from "./account-context.ts";
import { accessValues, fieldDomains, listedDomain, requiredRegions, withoutRegions } from "./event-domains.ts";
import { only, type EventSet } from "./event-set.ts";
import { remainingAccess } from "./exceptions.ts";
import { placesOfManagementEvents } from "./management-events.ts";
import type { EventPlace, OperationsOfService } from "./many-services.ts";
import type { AccountContext, RequiredEvents } from "./types.ts";

/**
 * The management events of all services but those `apart`, and apart from them those of services that the catalog does
 * not know.
 */
export function requiredEventsOfOtherServices(account: AccountContext, apart: readonly Service[]): RequiredEvents[] {
  const members = membersOf(account, new Set(apart));
  if (members.length === 0) return [];
  const base = { ...requiredEventsBase(account, null, []), category: "management", resource: null } as const;
  return [
    {
      ...base,
      count: members.reduce((sum, { count }) => sum + count, 0),
      sets: [],
      services: { members, setsOf: (member, eventNames) => setsOf(account, member, eventNames) },
    },
    // What its operations are called is not known either.
    ...(account.names === null
      ? [{ ...base, count: 0, sets: setsOfUnknownServices(account), services: "unknown-to-the-catalog" as const }]
      : []),
  ];
}

/** The operations of a member, in the order of the catalog. */
export function operationsOfMember(member: OperationsOfService): Operation[] {
  const { service, eventSource, eventType, readOnly, guessed, names } = member;
  return service.operations.filter(
    (operation) =>
      operation.category === "management" &&
      operation.eventSource === eventSource &&
      operation.eventType === eventType &&
      operation.readOnly === readOnly &&
      isReadOnlyKnown(operation) !== guessed &&
      (names === null || isNamed(operation, names)),
  );
}

function membersOf(account: AccountContext, apart: ReadonlySet<Service>): OperationsOfService[] {
  const left = new Map(remainingAccess(accessValues(account), account.exceptions).map((one) => [one.readOnly, one]));
  const placesOf = placesRemembered(account);
  return summaries(account.context.catalog).flatMap((summary) => {
    if (apart.has(summary.service)) return [];
    const known = left.get(String(summary.readOnly));
    const places = known === undefined ? [] : placesOf(summary.eventSource, known.exceptRegions);
    if (places.length === 0) return [];
    const access = accessOf(account, summary).filter((value) => left.has(value));
    const member = { ...summary, places, access, names: account.names };
    if (account.names === null) return [member];
    const count = operationsOfMember(member).length;
    return count === 0 ? [] : [{ ...member, count }];
  });
}

/** A guess from a name does not count as known, unless the requirement chose the operation by it. */
function accessOf({ record }: AccountContext, { guessed, readOnly }: ManagementOperations): readonly string[] {
  return guessed && record.access === "all" ? ["true", "false"] : [String(readOnly)];
}

type Summary = Omit<OperationsOfService, "places" | "access" | "names">;

const summariesOf = new WeakMap<Catalog, readonly Summary[]>();

/** All management operations of the catalog, summed up: the same for every account. */
function summaries(catalog: Catalog): readonly Summary[] {
  const known = summariesOf.get(catalog);
  if (known !== undefined) return known;
  const made = catalog.services.flatMap((service) =>
    service.managementOperations.map((alike) => ({ ...alike, service })),
  );
  summariesOf.set(catalog, made);
  return made;
}

/** The places by event source: one object for all sources that are alike, since there are hundreds. */
function placesRemembered(account: AccountContext): (source: string, except: readonly string[]) => EventPlace[] {
  const globals = new Set(account.context.semantics.globalServices.map(({ eventSource }) => eventSource));
  const made = new Map<string, EventPlace[]>();
  return (source, except) =>
    remembered(made, `${globals.has(source) ? source : ""} ${except.join()}`, () =>
      placesOfManagementEvents(account, source, except),
    );
}

function setsOf(account: AccountContext, member: OperationsOfService, eventNames: readonly string[]): EventSet[] {
  const { eventSource, eventType, access, places } = member;
  const fields = fieldDomains(account, {
    category: "Management",
    eventSource: only(literal(eventSource)),
    eventName: listedDomain(eventNames),
    eventType,
    readOnly: listedDomain(access),
  });
  return places.map((place) => ({ when: null, fields, ...place, elements: null }));
}

/**
 * Calls of a service of which the catalog has nothing: an event source that no selector names, and a name that none
 * names. What selectors name is in the catalog, or a mistake that `selector-unknown-value` reports.
 */
function setsOfUnknownServices(account: AccountContext): EventSet[] {
  const groups = new Map<string, { readOnly: string[]; exceptRegions: readonly string[] }>();
  for (const { readOnly, exceptRegions } of remainingAccess(accessValues(account), account.exceptions)) {
    const group = remembered(groups, exceptRegions.join(), () => ({ readOnly: [], exceptRegions }));
    group.readOnly.push(readOnly);
  }
  return [...groups.values()].flatMap(({ readOnly, exceptRegions }) => {
    const region = withoutRegions(requiredRegions(account), exceptRegions);
    if (region === null) return [];
    const fields = fieldDomains(account, {
      category: "Management",
      eventSource: only(unknownSource),
      eventName: only({ parts: [freshPiece("segment", "eventName")] }),
      eventType: "AwsApiCall",
      readOnly: listedDomain(readOnly),
    });
    return [{ when: null, fields, region, global: false, elements: null }];
  });
}

const unknownSource: Text = concatenate([{ parts: [freshPiece("segment", "eventSource")] }, ".amazonaws.com"]);
