/** Events of the catalog as far as they are known before anybody makes the call. */
import { isReadOnlyKnown } from "../../catalog/read-only.ts";
import type { EventForm, EventType, FormElement, Operation, Service } from "../../catalog/types.ts";
import type { OpenMapping, OpenValue } from "../../model/open-value.ts";
import { literal, unresolvedText, type Text } from "../../model/text.ts";
import type { DescribedEvent, KnownPlace, PatternLanguage } from "./types.ts";

const anything: OpenValue = { kind: "unknown", because: null };
const absent: OpenValue = { kind: "absent" };

/** What kind of event it is, beside the name. */
interface EventKind {
  readonly eventSource: string | null;
  readonly eventName: string | null;
  readonly eventType: EventType;
  readonly category: "Management" | "Data" | "NetworkActivity" | "Insight" | null;
  readonly readOnly: boolean | null;
  readonly resources: OpenValue;
}

/**
 * The events of an operation under one of its names: one for each form, for most operations one. Without a name they
 * are those of all operations that are recorded alike.
 */
export function eventsOfOperation(
  operation: Operation,
  eventName: string | null,
  service: Service,
  language: PatternLanguage,
  place: KnownPlace,
): readonly DescribedEvent[] {
  const forms: readonly (EventForm | null)[] = operation.eventForms.length === 0 ? [null] : operation.eventForms;
  return forms.map((form) =>
    described(
      {
        eventSource: operation.eventSource,
        eventName,
        eventType: form?.eventType ?? operation.eventType,
        category: categoryOf(operation),
        readOnly: isReadOnlyKnown(operation) ? operation.readOnly : null,
        resources: form === null ? anything : resourcesOf(form),
      },
      service,
      language,
      place,
    ),
  );
}

/** An event of `eventsOfOperation` without a name, under this one. */
export function withEventName(event: DescribedEvent, eventName: string): DescribedEvent {
  if (event.kind !== "mapping") return event;
  const record = event.entries.get("detail");
  if (record !== undefined)
    return { ...event, entries: new Map(event.entries).set("detail", withEventName(record, eventName)) };
  return { ...event, entries: new Map(event.entries).set("eventName", text(eventName)) };
}

/** What all events of a source have in common; a pattern that does not accept it accepts none of them. */
export function eventsOfSource(
  eventSource: string,
  service: Service,
  language: PatternLanguage,
  place: KnownPlace,
): DescribedEvent {
  return open(recordOf({ ...unknownKind, eventSource }, place), sourceOf(eventSource, service), null, language, place);
}

/** A network activity event of a source. */
export function networkEventOf(
  eventSource: string,
  service: Service,
  language: PatternLanguage,
  place: KnownPlace,
): DescribedEvent {
  const kind = { ...unknownKind, eventSource, eventType: "AwsVpceEvent", category: "NetworkActivity" } as const;
  return described(kind, service, language, place);
}

/** An event of CloudTrail Insights (CloudTrail user guide, "CloudTrail record contents for Insights events"). */
export function insightEvent(language: PatternLanguage, place: KnownPlace): DescribedEvent {
  const record: OpenMapping = {
    kind: "mapping",
    entries: new Map<string, OpenValue>([
      ["eventType", text("AwsCloudTrailInsight")],
      ["eventCategory", text("Insight")],
      ["eventSource", absent],
      ["eventName", absent],
      ["readOnly", absent],
    ]),
    more: { because: null },
  };
  return open(record, anything, text("AWS Insight via CloudTrail"), language, place);
}

const unknownKind: EventKind = {
  eventSource: null,
  eventName: null,
  eventType: "AwsApiCall",
  category: null,
  readOnly: null,
  resources: anything,
};

function categoryOf({ category }: Operation): EventKind["category"] {
  switch (category) {
    case "management":
      return "Management";
    case "data":
      return "Data";
    case "networkActivity":
      return "NetworkActivity";
    case "never":
    case "undocumented":
      return null;
  }
}

function described(kind: EventKind, service: Service, language: PatternLanguage, place: KnownPlace): DescribedEvent {
  const source = kind.eventSource === null ? anything : sourceOf(kind.eventSource, service);
  return open(
    recordOf(kind, place, kind.eventType),
    source,
    text(detailTypeOf(kind.eventType, kind.category)),
    language,
    place,
  );
}

/** The record, or for EventBridge what it comes in (EventBridge user guide, "AWS service event metadata"). */
function open(
  record: OpenValue,
  source: OpenValue,
  detailType: OpenValue | null,
  language: PatternLanguage,
  { region, account }: KnownPlace,
): DescribedEvent {
  if (language !== "eventbridge") return record;
  return {
    kind: "mapping",
    entries: new Map<string, OpenValue>([
      ["version", text("0")],
      ["id", someText],
      ["detail-type", detailType ?? anything],
      ["source", source],
      ["account", account === undefined ? someText : { kind: "text", text: account }],
      ["time", someText],
      ["region", region === undefined ? someText : { kind: "text", text: region }],
      // Empty in every sample of an event that CloudTrail delivers; no document says so.
      ["resources", anything],
      ["detail", record],
    ]),
    more: null,
  };
}

/** CloudTrail user guide, "CloudTrail record contents": fields that depend on the call are left open. */
function recordOf(kind: EventKind, { region, account }: KnownPlace, eventType: EventType | null = null): OpenMapping {
  const { eventSource, eventName, category, readOnly, resources } = kind;
  const isCall = eventType === "AwsApiCall";
  const entries = new Map<string, OpenValue>([
    ["eventVersion", someText],
    ["eventTime", someText],
    ["eventID", someText],
    ["eventSource", eventSource === null ? anything : text(eventSource)],
    ["eventName", eventName === null ? anything : text(eventName)],
    ["eventType", eventType === null ? anything : text(eventType)],
    ["eventCategory", category === null ? anything : text(category)],
    ["managementEvent", isCall && category !== null ? flag(category === "Management") : someFlag],
    ["readOnly", readOnly === null || !isCall ? flagOrAbsent(readOnly) : flag(readOnly)],
    ["awsRegion", region === undefined ? someText : { kind: "text", text: region }],
    ["recipientAccountId", account === undefined ? someText : { kind: "text", text: account }],
    ["resources", resources],
  ]);
  return { kind: "mapping", entries, more: { because: null } };
}

function resourcesOf({ resources }: EventForm): OpenValue {
  return {
    kind: "list",
    items: resources.filter(({ presence }) => presence !== "optional").map(elementOf),
    // Documents name the elements that are there, and never all.
    more: { id: "further elements", kind: "anything", unknown: { code: "behind-prefix" } },
  };
}

function elementOf({ type, arn, arnPrefix }: FormElement): OpenValue {
  return {
    kind: "mapping",
    entries: new Map<string, OpenValue>([
      ["type", text(type)],
      ["ARN", arn === null ? anything : someText],
      ["ARNPrefix", arnPrefix === undefined ? anything : someText],
    ]),
    more: { because: null },
  };
}

/** The page that lists the sources of events in EventBridge beside those of CloudTrail. */
const listOfSources = "https://docs.aws.amazon.com/eventbridge/latest/ref/events.html";

/**
 * `aws.` and the first label of the event source, as the pages of the Events Reference have it. For a service that they
 * do not list it may be another.
 */
function sourceOf(eventSource: string, { documents }: Service): OpenValue {
  const source = text(`aws.${eventSource.split(".")[0] ?? ""}`);
  return documents.some(({ url }) => url === listOfSources) ? source : { kind: "one-of", values: [source, someText] };
}

/** How the EventBridge user guide writes the type of sign-in events; the CloudTrail user guide has "Sign In". */
export const signInTypeSpeltOtherwise = "AWS Console Signin via CloudTrail";

/** EventBridge user guide, "AWS service events delivered via AWS CloudTrail". */
export function detailTypeOf(eventType: EventType, category: EventKind["category"]): string {
  if (category === "NetworkActivity") return "AWS Network Activity Event via CloudTrail";
  switch (eventType) {
    case "AwsApiCall":
      return "AWS API Call via CloudTrail";
    case "AwsServiceEvent":
      return "AWS Service Event via CloudTrail";
    case "AwsConsoleAction":
      return "AWS Console Action via CloudTrail";
    case "AwsConsoleSignIn":
      return "AWS Console Sign In via CloudTrail";
    case "AwsVpceEvent":
      return "AWS Network Activity Event via CloudTrail";
  }
}

const someText: OpenValue = {
  kind: "text",
  text: unresolvedText({ id: "what the call makes it", kind: "anything", unknown: { code: "behind-prefix" } }),
};
const someFlag: OpenValue = {
  kind: "one-of",
  values: [{ kind: "boolean", boolean: true }, { kind: "boolean", boolean: false }, absent],
};

function text(value: string | Text): OpenValue {
  return { kind: "text", text: typeof value === "string" ? literal(value) : value };
}

function flag(boolean: boolean): OpenValue {
  return { kind: "boolean", boolean };
}

/** Records of other types than calls may lack the field. */
function flagOrAbsent(value: boolean | null): OpenValue {
  return value === null ? someFlag : { kind: "one-of", values: [flag(value), absent] };
}
