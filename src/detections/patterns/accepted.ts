import type { CatalogIndex } from "../../catalog/catalog.ts";
import type { Catalog, Operation, Service } from "../../catalog/types.ts";
import type { OpenValue } from "../../model/open-value.ts";
import { remembering } from "../../model/remember.ts";
import { literal } from "../../model/text.ts";
import type { Certainty } from "../../model/value.ts";
import {
  eventsOfOperation,
  eventsOfSource,
  insightEvent,
  networkEventOf,
  signInTypeSpeltOtherwise,
  withEventName,
} from "./describe-event.ts";
import { meetsCondition } from "./evaluate.ts";
import { exactTexts, necessaryTests, together } from "./necessary.ts";
import type {
  AcceptedEvents,
  AcceptedOperation,
  DescribedEvent,
  DetectionPattern,
  EventCondition,
  KnownPlace,
  FieldPath,
} from "./types.ts";

/** Where a pattern finds a field of the record: EventBridge has it inside of `detail`. */
export function recordField({ language }: DetectionPattern, name: string): FieldPath {
  return language === "eventbridge" ? ["detail", name] : [name];
}

export const noEvents: AcceptedEvents = { operations: [], networkActivity: [], insights: "no" };

/** The events of the catalog that a pattern accepts or may accept. What it surely does not accept is left out. */
export function acceptedEvents(
  pattern: DetectionPattern,
  { catalog }: CatalogIndex,
  place: KnownPlace = {},
): AcceptedEvents {
  const { condition, language } = pattern;
  const names = wantedNames(pattern);
  const named = names === null ? catalog.services : servicesWithNames(catalog, names);
  const accepting = named.filter((service) =>
    service.allEventSources.some(
      (source) => meetsCondition(condition, eventsOfSource(source, service, language, place)) !== "no",
    ),
  );
  const operations = accepting.flatMap((service) => new AcceptingService(service, pattern, place).operations(names));
  const isOfKind = operations.length === 0 && kindFields.some((path) => necessaryTests(condition, path) !== null);
  return {
    operations,
    networkActivity: isOfKind ? networkSources(catalog.services, pattern, place) : [],
    insights: isOfKind ? meetsCondition(condition, insightEvent(language, place)) : "no",
  };
}

/** A pattern asks for events that no operation makes by one of these. */
const kindFields: readonly FieldPath[] = [
  ["detail-type"],
  ...["eventCategory", "eventType", "vpcEndpointId"].flatMap((field) => [[field], ["detail", field]]),
];

/** Events of a service that differ in nothing but the name. */
interface EventClass {
  readonly events: readonly DescribedEvent[];
  /** What the pattern says of all of them, whatever their names are. */
  readonly accepted: Certainty;
}

class AcceptingService {
  readonly #service: Service;
  readonly #pattern: DetectionPattern;
  readonly #place: KnownPlace;
  readonly #looksAtName: boolean;
  readonly #classes = new Map<string, EventClass>();

  constructor(service: Service, pattern: DetectionPattern, place: KnownPlace) {
    this.#service = service;
    this.#pattern = pattern;
    this.#place = place;
    this.#looksAtName = looksAt(pattern.condition, "eventName");
  }

  operations(names: ReadonlySet<string> | null): AcceptedOperation[] {
    const found: AcceptedOperation[] = [];
    for (const operation of this.#service.operations)
      for (const eventName of operation.eventNames) {
        if (names !== null && !names.has(eventName.toLowerCase())) continue;
        const { accepted, events } = this.#accepts(operation, eventName);
        if (accepted !== "no") found.push(new OperationOfClass(this.#service, operation, eventName, accepted, events));
      }
    return found;
  }

  #accepts(operation: Operation, eventName: string): EventClass {
    const found = this.#classOf(operation);
    const { events, accepted } = found;
    if (accepted !== "maybe" || !this.#looksAtName) return found;
    const named = events.map((event) => acceptance(this.#pattern, operation, withEventName(event, eventName)));
    return { events, accepted: together(named) };
  }

  #classOf(operation: Operation): EventClass {
    const key = classKey(operation);
    const known = this.#classes.get(key);
    if (known !== undefined) return known;
    const events = eventsOfOperation(operation, null, this.#service, this.#pattern.language, this.#place);
    const accepted = together(events.map((event) => acceptance(this.#pattern, operation, event)));
    const made = { events, accepted };
    this.#classes.set(key, made);
    return made;
  }
}

/** Describes its events when somebody asks for them: a pattern may accept all operations of the catalog. */
class OperationOfClass implements AcceptedOperation {
  readonly service: Service;
  readonly operation: Operation;
  readonly eventName: string;
  readonly accepted: AcceptedOperation["accepted"];
  readonly #events: readonly DescribedEvent[];

  constructor(
    service: Service,
    operation: Operation,
    eventName: string,
    accepted: AcceptedOperation["accepted"],
    events: readonly DescribedEvent[],
  ) {
    this.service = service;
    this.operation = operation;
    this.eventName = eventName;
    this.accepted = accepted;
    this.#events = events;
  }

  get events(): readonly DescribedEvent[] {
    return this.#events.map((event) => withEventName(event, this.eventName));
  }
}

/** The same for operations whose events differ in nothing but the name. */
const classKey = remembering((operation: Operation): string => {
  const { eventSource, eventType, category, readOnly, readOnlyBasis, eventForms } = operation;
  return [eventSource, eventType, category, readOnly, readOnlyBasis, ...eventForms.map(({ when }) => when)].join("|");
});

/** Whether a condition looks at what stands behind a key, wherever that is. */
function looksAt(condition: EventCondition, key: string): boolean {
  switch (condition.kind) {
    case "constant":
    case "leaf":
      return false;
    case "all":
    case "any":
      return condition.of.some((part) => looksAt(part, key));
    case "not":
    case "doubtful":
      return looksAt(condition.of, key);
    case "within":
      return condition.key === key || looksAt(condition.of, key);
    case "step":
      return condition.to === key || typeof condition.to === "object" || looksAt(condition.of, key);
    case "absent":
      return condition.path.includes(key);
  }
}

function acceptance({ condition, language }: DetectionPattern, operation: Operation, event: DescribedEvent): Certainty {
  const certainty = meetsCondition(condition, event);
  if (certainty !== "no" || language !== "eventbridge" || operation.eventType !== "AwsConsoleSignIn") return certainty;
  // Two documents spell it in two ways.
  return meetsCondition(condition, signInSpeltOtherwise(event)) === "no" ? "no" : "maybe";
}

function signInSpeltOtherwise(event: DescribedEvent): DescribedEvent {
  if (event.kind !== "mapping") return event;
  const detailType: OpenValue = { kind: "text", text: literal(signInTypeSpeltOtherwise) };
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

function servicesWithNames(catalog: Catalog, names: ReadonlySet<string>): readonly Service[] {
  const found = servicesByName(catalog);
  return [...new Set([...names].flatMap((name) => found.get(name) ?? []))];
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
