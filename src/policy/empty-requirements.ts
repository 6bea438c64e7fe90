import type { Catalog, Operation, Service } from "../catalog/types.ts";
import { indexCatalog, type CatalogIndex } from "../catalog/catalog.ts";
import type { Notification } from "../model/notification.ts";
import { displayPath, type DocumentPath } from "../model/usage-error.ts";
import { bearsType, choosesAccess, isNamed, namedOperations } from "./event-choice.ts";
import { arnPatterns, bindNamedArn } from "./named-arn.ts";
import type { ChosenArn, EventChoice, Policy } from "./types.ts";

/** What a requirement asks for in vain, and where it says so, below `record`. */
interface Vain {
  readonly step: DocumentPath;
  readonly message: string;
}

/**
 * Requirements that ask for nothing although the catalog has every name in them: one warning each, at the key that
 * leaves nothing over.
 * Names that the catalog does not have are warned of by `unknownNames`.
 */
export function emptyRequirements(policy: Policy, catalog: Catalog): Notification[] {
  const index = indexCatalog(catalog);
  return policy.requirements.flatMap((requirement) =>
    vainIn(requirement.record, index).map(({ step, message }): Notification => {
      const { path, origin } = requirement.placeOf(["record", ...step]);
      return {
        level: "warning",
        message: `policy ${policy.id}, ${displayPath(path)}: ${message}`,
        location: origin.locate(),
        incomplete: false,
      };
    }),
  );
}

function vainIn(record: EventChoice, index: CatalogIndex): Vain[] {
  const services = servicesOf(record, index.catalog);
  // The service or the event source is unknown: that is said already.
  if (services.length === 0) return [];
  return record.category === "networkActivity"
    ? vainOfNetworkActivity(record, services)
    : vainOfOperations(record, services, index);
}

function servicesOf({ service, eventSource }: EventChoice, catalog: Catalog): Service[] {
  return catalog.services.filter(
    (candidate) =>
      (service === null || candidate.id === service) &&
      (eventSource === null || candidate.allEventSources.includes(eventSource)),
  );
}

function vainOfNetworkActivity(record: EventChoice, services: readonly Service[]): Vain[] {
  if (record.resourceType !== null)
    return [
      {
        step: ["resourceType"],
        message: "network activity events name no resources, so the requirement matches no event. Remove the key.",
      },
    ];
  if (record.resources.kind === "arns")
    return [
      {
        step: ["resources"],
        message: "network activity events name no resources, so the requirement matches no event. Remove the key.",
      },
    ];
  const sources = services
    .flatMap((service) => service.networkActivity)
    .filter(({ eventSource }) => record.eventSource === null || record.eventSource === eventSource);
  if (sources.length > 0) return [];
  const which = record.eventSource ?? `service ${record.service ?? ""}`;
  return [
    {
      step: ["category"],
      message: `the catalog knows no network activity events of ${which}, so the requirement matches no event.`,
    },
  ];
}

function vainOfOperations(record: EventChoice, services: readonly Service[], index: CatalogIndex): Vain[] {
  const named = namedOperations(record);
  // What narrows so little asks for something, and the services need not be read to know it.
  if (services.length > 1 && named === null && record.resourceType === null && record.resources.kind !== "arns")
    return [];
  const operations = services
    .flatMap((service) => service.operations)
    .filter((operation) => record.eventSource === null || operation.eventSource === record.eventSource);
  const known = named === null ? operations : operations.filter((operation) => isNamed(operation, named));
  // Unknown names are said already, and of operations that are not recorded it is said where they are named.
  if (known.length === 0 || (named !== null && !known.every(isRecorded))) return [];
  const what = named === null ? "operations" : "named operations";
  const ofCategory = known.filter(
    (operation) => isRecorded(operation) && (record.category === null || operation.category === record.category),
  );
  if (ofCategory.length === 0)
    return [
      {
        step: record.category === null ? [] : ["category"],
        message: `none of the ${what} has ${record.category ?? "recorded"} events, so the requirement matches no event.`,
      },
    ];
  const ofAccess = ofCategory.filter((operation) => choosesAccess(record, operation));
  if (ofAccess.length === 0)
    return [
      {
        step: ["access"],
        message: `none of the ${what} is a ${record.access}, so the requirement matches no event.`,
      },
    ];
  return vainOfResources(record, ofAccess, index);
}

function isRecorded({ category }: Operation): boolean {
  return category === "management" || category === "data";
}

function vainOfResources(
  { resourceType, resources }: EventChoice,
  operations: readonly Operation[],
  index: CatalogIndex,
): Vain[] {
  const data = operations.filter((operation) => operation.category === "data");
  // Without operations of the type there is nothing; a type that is unknown is said already.
  const ofType = resourceType === null ? data : data.filter((operation) => bearsType(operation, resourceType));
  if (resourceType !== null && ofType.length === 0) {
    return index.resourceType(resourceType) === undefined
      ? []
      : [
          {
            step: ["resourceType"],
            message: `the catalog has no operation whose events name a resource of type ${resourceType}, so the requirement matches no event.`,
          },
        ];
  }
  // ARNs narrow data events alone.
  if (resources.kind !== "arns" || data.length === 0) return [];
  const { arns } = resources;
  return arns.flatMap((arn, position) => {
    const fits = ofType.some((operation) =>
      operation.eventForms.some(
        (form) =>
          isAdmitted(form.resources, resourceType) &&
          form.resources.some((element) => fitsElement(element, arn, index)),
      ),
    );
    return fits
      ? []
      : [
          {
            step: ["resources", position],
            message: `"${arn.text}${arn.prefix ? "*" : ""}" matches no ARN that these events can have, so the requirement matches no event.`,
          },
        ];
  });
}

type FormElements = Operation["eventForms"][number]["resources"];

function isAdmitted(elements: FormElements, resourceType: string | null): boolean {
  return resourceType === null || elements.some((element) => element.type === resourceType);
}

function fitsElement(element: FormElements[number], arn: ChosenArn, index: CatalogIndex): boolean {
  if (element.presence === "beside") return false;
  const patterns =
    element.arnPrefix !== undefined && arn.prefix
      ? [element.arnPrefix]
      : arnPatterns(element, index.resourceType(element.type));
  return patterns.some((pattern) => bindNamedArn(pattern, arn) !== null);
}
