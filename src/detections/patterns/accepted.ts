import type { CatalogIndex } from "../../catalog/catalog.ts";
import type { Catalog, Operation, Service } from "../../catalog/types.ts";
import type { OpenValue } from "../../model/open-value.ts";
import { literal } from "../../model/text.ts";
import type { Certainty } from "../../model/value.ts";
import { eventsOfOperation, eventsOfSource, insightEvent, networkEventOf } from "./describe-event.ts";
import { meetsCondition } from "./evaluate.ts";
import { exactTexts, necessaryTests, together } from "./necessary.ts";
import type {
  AcceptedEvents,
  AcceptedOperation,
  DescribedEvent,
  DetectionPattern,
  KnownPlace,
  FieldPath,
} from "./types.ts";

/** Where a pattern finds a field of the record: EventBridge has it inside of `detail`. */
export function recordField({ language }: DetectionPattern, name: string): FieldPath {
  return language === "eventbridge" ? ["detail", name] : [name];
}

/** The events of the catalog that a pattern accepts or may accept. What it surely does not accept is left out. */
export function acceptedEvents(
  pattern: DetectionPattern,
  { catalog }: CatalogIndex,
  place: KnownPlace = {},
): AcceptedEvents {
  const names = wantedNames(pattern);
  const services = catalog.services.filter((service) =>
    service.allEventSources.some(
      (source) => meetsCondition(pattern.condition, eventsOfSource(source, service, pattern.language, place)) !== "no",
    ),
  );
  const named = names === null ? null : servicesWithNames(catalog, names);
  const operations = services
    .filter((service) => named === null || named.has(service))
    .flatMap((service) => acceptedOf(service, pattern, names, place));
  return {
    operations,
    networkActivity: operations.length > 0 ? [] : networkSources(services, pattern, place),
    insights: operations.length > 0 ? "no" : meetsCondition(pattern.condition, insightEvent(pattern.language, place)),
  };
}

function acceptedOf(
  service: Service,
  pattern: DetectionPattern,
  names: ReadonlySet<string> | null,
  place: KnownPlace,
): AcceptedOperation[] {
  const found: AcceptedOperation[] = [];
  for (const operation of service.operations)
    for (const eventName of operation.eventNames) {
      if (names !== null && !names.has(eventName.toLowerCase())) continue;
      const events = eventsOfOperation(operation, eventName, service, pattern.language, place);
      const accepted = together(events.map((event) => acceptance(pattern, operation, event)));
      if (accepted !== "no") found.push({ service, operation, eventName, accepted, events });
    }
  return found;
}

function acceptance({ condition, language }: DetectionPattern, operation: Operation, event: DescribedEvent): Certainty {
  const certainty = meetsCondition(condition, event);
  if (certainty !== "no" || language !== "eventbridge" || operation.eventType !== "AwsConsoleSignIn") return certainty;
  // Two documents spell it in two ways.
  return meetsCondition(condition, signInSpeltOtherwise(event)) === "no" ? "no" : "maybe";
}

function signInSpeltOtherwise(event: DescribedEvent): DescribedEvent {
  if (event.kind !== "mapping") return event;
  const detailType: OpenValue = { kind: "text", text: literal("AWS Console Signin via CloudTrail") };
  return { ...event, entries: new Map([...event.entries, ["detail-type", detailType]]) };
}

function networkSources(services: readonly Service[], pattern: DetectionPattern, place: KnownPlace): string[] {
  return services.flatMap((service) =>
    service.networkActivity.flatMap(({ eventSource }) => {
      const event = networkEventOf(eventSource, service, pattern.language, place);
      return meetsCondition(pattern.condition, event) === "no" ? [] : [eventSource];
    }),
  );
}

/** The only names that the pattern takes, in small letters; null: it may take others. */
function wantedNames(pattern: DetectionPattern): ReadonlySet<string> | null {
  const tests = necessaryTests(pattern.condition, recordField(pattern, "eventName"));
  const exact = tests === null ? null : exactTexts(tests);
  return exact === null ? null : new Set(exact.map(({ text }) => text.toLowerCase()));
}

const services = new WeakMap<Catalog, ReadonlyMap<string, readonly Service[]>>();

function servicesWithNames(catalog: Catalog, names: ReadonlySet<string>): ReadonlySet<Service> {
  const found = servicesByName(catalog);
  return new Set([...names].flatMap((name) => found.get(name) ?? []));
}

/** Services by the names of their events, in small letters. */
export function servicesByName(catalog: Catalog): ReadonlyMap<string, readonly Service[]> {
  const known = services.get(catalog);
  if (known !== undefined) return known;
  const found = new Map<string, Service[]>();
  for (const service of catalog.services)
    for (const { eventNames } of service.operations)
      for (const name of eventNames) {
        const list = found.get(name.toLowerCase());
        if (list === undefined) found.set(name.toLowerCase(), [service]);
        else if (list.at(-1) !== service) list.push(service);
      }
  services.set(catalog, found);
  return found;
}
