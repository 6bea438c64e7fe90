import type { EventIdentity, NamedEvent, NameHint } from "../../model/rule-names.ts";
import type { CatalogIndex } from "../../catalog/catalog.ts";
import type { Operation, Service } from "../../catalog/types.ts";
import { operationsMeant } from "../../catalog-search/synonyms.ts";
import { nearestName } from "../../model/nearest-name.ts";
import { servicesByName } from "./accepted.ts";

/** More typing errors make another name. */
const mostTypingErrors = 2;

/**
 * What the catalog knows of a name that a pattern asks for; null: records show it so, or it names no event alone.
 * A name that the catalog does not have may still be one: `unknown` is no mistake.
 */
export function nameHint({ eventSources, eventName, caseless }: NamedEvent, index: CatalogIndex): NameHint | null {
  if (eventName === null) return sourcesHint(eventSources ?? [], caseless, index);
  const everywhere = (servicesByName(index.catalog).get(eventName.toLowerCase()) ?? []).flatMap((service) =>
    service.operations.filter(({ eventNames }) => eventNames.some((one) => sameLetters(one, eventName))),
  );
  const isMeant = ({ eventSource }: Operation): boolean =>
    eventSources === null ||
    eventSources.some((one) => one === eventSource || (caseless && sameLetters(one, eventSource)));
  const here = everywhere.filter(isMeant);
  const exact = here.filter(({ eventNames }) => caseless || eventNames.includes(eventName));
  if (exact.length > 0) return exact.every(({ category }) => category === "never") ? { code: "never-recorded" } : null;
  if (here.length > 0) return misspelt(here, eventName);
  return hintInServices(eventSources, eventName, everywhere, index);
}

function hintInServices(
  eventSources: readonly string[] | null,
  eventName: string,
  everywhere: readonly Operation[],
  index: CatalogIndex,
): NameHint {
  const services =
    eventSources === null
      ? index.catalog.services
      : eventSources.flatMap((source) => index.servicesWithSource(source.toLowerCase()));
  const recorded = recordedAs(services, eventName);
  if (recorded.length > 0) return { code: "recorded-as", meant: recorded };
  const action = services.flatMap(({ iamActions }) => iamActions).find(({ name }) => name === eventName);
  if (action !== undefined) return { code: "permission", isEvent: action.events === "none" ? "no" : "maybe" };
  if (everywhere.length > 0) return { code: "other-source", meant: identitiesOf(everywhere, eventName) };
  // Without a source nearly every name has a near one somewhere.
  if (eventSources === null) return { code: "unknown" };
  const operations = services.flatMap((service) => service.operations);
  const names = operations.flatMap(({ eventNames }) => eventNames);
  const nearest = nearestName(eventName, names, mostTypingErrors);
  if (nearest === undefined) return { code: "unknown" };
  return misspelt(
    operations.filter(({ eventNames }) => eventNames.includes(nearest)),
    nearest,
  );
}

/** The API, or IAM, calls it so. */
function recordedAs(services: readonly Service[], name: string): readonly EventIdentity[] {
  return services.flatMap(({ id, operations }) => {
    const meant = operationsMeant(id, name);
    return operations
      .filter(
        (operation) => (operation.name === name || meant.includes(operation.name)) && operation.category !== "never",
      )
      .flatMap(({ eventSource, eventNames }) => eventNames.map((eventName) => ({ eventSource, eventName })));
  });
}

function misspelt(operations: readonly Operation[], name: string): NameHint {
  return { code: "misspelt", meant: identitiesOf(operations, name) };
}

function identitiesOf(operations: readonly Operation[], name: string): readonly EventIdentity[] {
  return operations.flatMap(({ eventSource, eventNames }) =>
    eventNames.filter((one) => sameLetters(one, name)).map((eventName) => ({ eventSource, eventName })),
  );
}

/** Of sources without names: one that is known is enough. */
function sourcesHint(asked: readonly string[], caseless: boolean, { catalog }: CatalogIndex): NameHint | null {
  const sources = catalog.services.flatMap(({ allEventSources }) => allEventSources);
  const isKnown = (source: string): boolean =>
    sources.some((one) => one === source || (caseless && sameLetters(one, source)));
  if (asked.length === 0 || asked.some(isKnown)) return null;
  const meant = sources.filter((one) => asked.some((source) => sameLetters(one, source)));
  if (meant.length === 0) return { code: "unknown" };
  return { code: "misspelt", meant: meant.map((eventSource) => ({ eventSource, eventName: "*" })) };
}

function sameLetters(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
