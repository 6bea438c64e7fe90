/** All events that a selector can be about: what claims of redundancy are made over. */
import { indexCatalog } from "../../catalog/catalog.ts";
import type { Catalog, EventForm } from "../../catalog/types.ts";
import { literal } from "../../model/text.ts";
import { anyText } from "../../requirements/event-domains.ts";
import { only, type Domain, type ElementPattern, type EventSet } from "../../requirements/event-set.ts";
import type { EventField } from "../../selectors/event.ts";

/** The category of events that a selector is about and, of data events, the one type of resources. */
export interface SelectorSubject {
  readonly category: "Management" | "Data" | "NetworkActivity";
  readonly resourceType: string | null;
}

/** `true`, `false` and, since AWS calls the field optional, neither. */
const anyReadOnly: Domain = { kind: "listed", values: [literal("true"), literal("false"), null] };

/**
 * The events of a category, of any name and source and with any ARN: more than there can be, so that what holds of all
 * of them holds of those that occur.
 * Data events carry an element of the type; where the catalog has the type with companions only, as the streams of
 * tables, they carry those too.
 */
export function eventsOf({ category, resourceType }: SelectorSubject, catalog: Catalog): EventSet[] {
  const fields = fieldsOf(category);
  const base = { when: null, fields, region: anyText, global: false };
  if (resourceType === null) return [{ ...base, elements: null }];
  return companionsOf(resourceType, catalog).map((companions) => ({
    ...base,
    elements: [resourceType, ...companions].map(anyElement),
  }));
}

function fieldsOf(category: SelectorSubject["category"]): Map<EventField, Domain> {
  const fields = new Map<EventField, Domain>([
    ["eventCategory", only(literal(category))],
    ["eventSource", anyText],
    ["eventName", anyText],
    ["eventType", anyText],
    ["userIdentity.arn", anyText],
    ["sessionCredentialFromConsole", { kind: "listed", values: [null, literal("true")] }],
  ]);
  if (category !== "NetworkActivity") return fields.set("readOnly", anyReadOnly);
  return fields
    .set("errorCode", { kind: "listed", values: [null, literal("VpceAccessDenied")] })
    .set("vpcEndpointId", anyText);
}

/** Each ARN is one hole: any text. */
function anyElement(type: string, index: number): ElementPattern {
  return { type: literal(type), arn: [{ name: `resource ${String(index + 1)}`, rest: true }] };
}

type Companions = readonly (readonly string[])[];

const companionsOfCatalogs = new WeakMap<Catalog, Map<string, Companions>>();

/**
 * The types that events about the type always name beside it, one list for each way; one empty list where it can stand
 * alone or the catalog does not have it.
 */
function companionsOf(type: string, catalog: Catalog): Companions {
  const known = companionsOfCatalogs.get(catalog) ?? new Map<string, Companions>();
  companionsOfCatalogs.set(catalog, known);
  const found = known.get(type) ?? companionsIn(type, catalog);
  known.set(type, found);
  return found;
}

function companionsIn(type: string, catalog: Catalog): Companions {
  const index = indexCatalog(catalog);
  if (index.resourceType(type) === undefined) return [[]];
  const forms = index
    .servicesBearing(type)
    .flatMap((service) => service.operations)
    .flatMap((operation) => operation.eventForms)
    .filter((form) => form.resources.some((element) => element.type === type));
  // Where events of one form have the element or not, how they look depends on the call, and a selector for each type
  // is what a careful person writes.
  if (forms.some((form) => form.resources.some((element) => element.type === type && element.presence === "optional")))
    return [[]];
  const lists = new Map(
    forms.map((form): [string, string[]] => [JSON.stringify(surelyBeside(form, type)), surelyBeside(form, type)]),
  );
  const found = [...lists.values()];
  return found.length === 0 || found.some((companions) => companions.length === 0) ? [[]] : found;
}

function surelyBeside({ resources }: EventForm, type: string): string[] {
  return [
    ...new Set(
      resources
        .filter(({ presence = "always", type: other }) => presence === "always" && other !== type)
        .map((element) => element.type),
    ),
  ].sort();
}

/** Management events of any source in any Region, without those of global services. */
export const managementEventsOfAnySource: EventSet = {
  when: null,
  fields: fieldsOf("Management"),
  region: anyText,
  global: false,
  elements: null,
};
