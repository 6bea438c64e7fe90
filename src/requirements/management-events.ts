/**
 * Obligations on management events: of single services, and of all others together.
 */
import type { Operation, Service } from "../catalog/types.ts";
import { literal } from "../model/text.ts";
import { choosesAccess } from "../policy/event-choice.ts";
import { groupsOf } from "../model/group-by.ts";
import { requiredEventsBase } from "./account-context.ts";
import type { AccountContext, RequiredEvents } from "./types.ts";
import {
  accessValues,
  anyText,
  fieldDomains,
  fieldsKey,
  listedDomain,
  operationFields,
  readOnlyDomain,
  requiredRegions,
  withoutRegions,
} from "./event-domains.ts";
import { only, type Domain, type EventSet } from "./event-set.ts";
import { exceptedEventSources, remaining, remainingAccess } from "./exceptions.ts";

/** One required events for the management operations of a service whose events differ in nothing but the name. */
export function requiredManagementEvents(
  account: AccountContext,
  service: Service,
  operations: readonly Operation[],
): RequiredEvents[] {
  return remaining(operations, { service, subject: null }, account.exceptions).flatMap(
    ({ operations: left, exceptRegions }) =>
      groupsOf(left, (operation) => fieldsKey(account, operation)).flatMap((group) => {
        const set = setOf(account, group, exceptRegions);
        return set === null
          ? []
          : [
              {
                ...requiredEventsBase(account, service, group),
                category: "management" as const,
                resource: null,
                sets: [set],
              },
            ];
      }),
  );
}

function setOf(
  account: AccountContext,
  [first, ...others]: readonly Operation[],
  exceptRegions: readonly string[],
): EventSet | null {
  if (first === undefined) return null;
  const global = account.context.semantics.globalServices.some(
    (candidate) => candidate.events === "all" && candidate.eventSource === first.eventSource,
  );
  const region = withoutRegions(global ? only(literal(account.globalRegion)) : requiredRegions(account), exceptRegions);
  return region === null
    ? null
    : {
        when: null,
        fields: operationFields(account, "Management", [first, ...others]),
        region,
        global,
        elements: null,
      };
}

/**
 * The management events of all services but those `apart`: of every event source there is, known to the catalog or not.
 */
export function requiredEventsOfOtherServices(account: AccountContext, apart: readonly Service[]): RequiredEvents[] {
  const others = account.context.catalog.services.filter((service) => !apart.includes(service));
  // Calls are judged whatever their names are; only of other events does it matter which there are.
  const withoutCall = others.filter((service) => service.hasEventsWithoutCall);
  const operations = withoutCall.flatMap((service) =>
    service.operations.filter(
      (operation) => operation.category === "management" && choosesAccess(account.record, operation),
    ),
  );
  const without = sourcesApart(account, apart, others);
  const access = remainingAccess(accessValues(account), account.exceptions);
  const isUniform = access.every(({ exceptRegions }) => exceptRegions.join() === access[0]?.exceptRegions.join());
  const groups = isUniform ? [access] : access.map((one) => [one]);
  const sets = groups.flatMap((group) => {
    const readOnly = group.map((one) => one.readOnly);
    const others: Others = { readOnly, without, exceptRegions: group[0]?.exceptRegions ?? [] };
    return readOnly.length === 0
      ? []
      : [...setsOfCalls(account, others), ...setsOfOtherEvents(account, operations, others)];
  });
  const count = others.reduce((sum, service) => sum + operationsAsked(account, service), 0);
  return sets.length === 0
    ? []
    : [{ ...requiredEventsBase(account, null, operations), count, category: "management", resource: null, sets }];
}

/** How many management operations of a service a requirement on all of them asks for. */
function operationsAsked(
  { record: { access } }: AccountContext,
  { managementOperations: { read, write } }: Service,
): number {
  switch (access) {
    case "all":
      return read + write;
    case "read":
      return read;
    case "write":
      return write;
  }
}

/** Event sources that have required events of their own. One that a service of the others has too is not left out. */
function sourcesApart(account: AccountContext, apart: readonly Service[], others: readonly Service[]): Set<string> {
  const elsewhere = new Set(others.flatMap((service) => service.eventSources));
  const sources = apart.flatMap((service) => service.eventSources).filter((source) => !elsewhere.has(source));
  return new Set([...sources, ...exceptedEventSources(account.context.catalog.services, account.exceptions)]);
}

interface Others {
  readonly readOnly: readonly string[];
  readonly without: ReadonlySet<string>;
  readonly exceptRegions: readonly string[];
}

/** API calls, of any name. */
function setsOfCalls(account: AccountContext, { readOnly, without, exceptRegions }: Others): EventSet[] {
  const { globalServices, exampleOperations } = account.context.semantics;
  const globals = globalServices.map((service) => service.eventSource);
  const except = [...new Set([...globals, ...without])].map(literal);
  const examples = exampleOperations
    .slice(0, 1)
    .filter((example) => !without.has(example.eventSource))
    .map((example) => literal(example.eventSource));
  const ordinary = withoutRegions(requiredRegions(account), exceptRegions);
  const global = globalRegion(account, exceptRegions);
  const listed = globals.filter((source) => !without.has(source));
  const fields = (eventSource: Domain): EventSet["fields"] =>
    fieldDomains(account, {
      category: "Management",
      eventSource,
      eventName: anyText,
      eventType: "AwsApiCall",
      readOnly: listedDomain(readOnly),
    });
  return [
    ...(ordinary === null
      ? []
      : [
          {
            when: null,
            fields: fields({ kind: "free", examples, except }),
            region: ordinary,
            global: false,
            elements: null,
          },
        ]),
    ...(global === null || listed.length === 0
      ? []
      : [
          {
            when: { code: "global-service" as const },
            fields: fields(listedDomain(listed)),
            region: global,
            global: true,
            elements: null,
          },
        ]),
  ];
}

function globalRegion(
  { record: { regions }, globalRegion: leader }: AccountContext,
  exceptRegions: readonly string[],
): Domain | null {
  return regions?.kind === "regions" && !regions.regions.includes(leader)
    ? null
    : withoutRegions(only(literal(leader)), exceptRegions);
}

/** Events that no API call makes, such as sign-ins: those that the catalog has. */
function setsOfOtherEvents(
  account: AccountContext,
  operations: readonly Operation[],
  { readOnly, without, exceptRegions }: Others,
): EventSet[] {
  const globals = new Set(account.context.semantics.globalServices.map((service) => service.eventSource));
  const concerned = operations.filter(
    (operation) => operation.eventType !== "AwsApiCall" && !without.has(operation.eventSource),
  );
  return groupsOf(concerned, (operation) => fieldsKey(account, operation)).flatMap(([first, ...others]): EventSet[] => {
    if (first === undefined) return [];
    const global = globals.has(first.eventSource);
    const region = global
      ? globalRegion(account, exceptRegions)
      : withoutRegions(requiredRegions(account), exceptRegions);
    const access = valuesAmong(readOnlyDomain(account, first), readOnly);
    if (region === null || access.length === 0) return [];
    const fields = new Map(operationFields(account, "Management", [first, ...others])).set(
      "readOnly",
      listedDomain(access),
    );
    return [{ when: { code: "no-api-call" }, fields, region, global, elements: null }];
  });
}

function valuesAmong(domain: Domain, values: readonly string[]): string[] {
  return domain.kind === "free"
    ? [...values]
    : values.filter((value) => domain.values.some((other) => other?.parts[0] === value));
}
