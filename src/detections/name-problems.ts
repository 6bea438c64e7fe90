/** What is wrong with names that no recorded event has. */
import type { CatalogIndex } from "../catalog/catalog.ts";
import type { Service } from "../catalog/types.ts";
import { nearestName } from "../model/nearest-name.ts";
import type { EventNames, NameProblem } from "../model/reasons/detection-reason.ts";
import { servicesByName } from "./patterns/accepted.ts";

/** What the catalog knows of a name under these sources, of which none is every source; null: nothing. */
export function nameProblem(
  eventName: string,
  sources: readonly string[],
  { catalog, servicesWithSource }: CatalogIndex,
): NameProblem | null {
  const services = sources.length === 0 ? catalog.services : sources.flatMap((source) => servicesWithSource(source));
  const own = services.flatMap(({ operations }) => operations);
  const called = own.filter(({ name, eventNames }) => name === eventName && !eventNames.includes(eventName));
  const recordedAs = called.flatMap(({ eventSource, eventNames: [name] }) =>
    name === undefined ? [] : [{ eventSource, eventName: name }],
  );
  if (recordedAs.length > 0) return { code: "recorded-as", meant: recordedAs };
  const elsewhere =
    sources.length === 0 ? [] : recordedNames(servicesByName(catalog).get(eventName.toLowerCase()), eventName);
  if (elsewhere.length > 0) return { code: "other-source", meant: elsewhere };
  if (services.some(({ iamActions }) => iamActions.some(({ name }) => name === eventName)))
    return { code: "permission" };
  const nearest =
    sources.length === 0
      ? undefined
      : nearestName(
          eventName,
          own.flatMap(({ eventNames }) => eventNames),
          1,
        );
  if (nearest === undefined) return null;
  return { code: "misspelt", meant: recordedNames(services, nearest) };
}

function recordedNames(services: readonly Service[] | undefined, eventName: string): EventNames[] {
  return (services ?? []).flatMap(({ operations }) =>
    operations.flatMap(({ eventSource, eventNames }) =>
      eventNames
        .filter((name) => name.toLowerCase() === eventName.toLowerCase())
        .map((name) => ({ eventSource, eventName: name })),
    ),
  );
}
