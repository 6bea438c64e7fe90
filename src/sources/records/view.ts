import { isPlainObject } from "../../model/plain-object.ts";
import type { DocumentPath } from "../../model/usage-error.ts";
import { displayPath } from "../../model/usage-error.ts";
import type { RecordFacts, RecordResource, RecordView } from "./types.ts";

/** Why a value is no CloudTrail record: the path of the part to blame, and a clause about it. */
export interface RecordMistake {
  readonly path: DocumentPath;
  readonly message: string;
}

/** `not-chosen`: an event that no selector chooses, such as a summary of others. */
export type RecordReading =
  | { readonly kind: "record"; readonly view: RecordView; readonly facts: Pick<RecordFacts, "time" | "named"> }
  | { readonly kind: "not-chosen"; readonly because: string }
  | { readonly kind: "mistake"; readonly mistake: RecordMistake };

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads the fields that matter; one of a wrong type makes the whole record unusable, since it could decide the answer.
 */
export function viewRecord(value: unknown): RecordReading {
  if (!isPlainObject(value))
    return { kind: "mistake", mistake: { path: [], message: `expected a CloudTrail record, found ${kindOf(value)}` } };
  if (value.eventCategory === "Aggregated")
    return { kind: "not-chosen", because: "an aggregated event sums up data events, and no selector chooses it" };
  const usual = usualView(value);
  if (usual !== null) return { kind: "record", view: usual, facts: factsOf(value) };
  const reader = new FieldReader(value);
  const insight = isPlainObject(value.insightDetails)
    ? new FieldReader(value.insightDetails, ["insightDetails"])
    : undefined;
  const eventSource = reader.text("eventSource") ?? insight?.text("eventSource");
  const eventName = reader.text("eventName") ?? insight?.text("eventName");
  const rest = {
    ...entry("eventID", reader.text("eventID")),
    ...entry("eventType", reader.text("eventType")),
    ...entry("eventCategory", reader.text("eventCategory")),
    ...entry("managementEvent", reader.flag("managementEvent")),
    ...entry("readOnly", reader.flag("readOnly")),
    ...entry("awsRegion", reader.text("awsRegion")),
    ...entry("recipientAccountId", reader.accountId("recipientAccountId")),
    ...entry("userIdentity", userIdentity(reader)),
    ...entry("sessionCredentialFromConsole", reader.flag("sessionCredentialFromConsole")?.toString()),
    ...entry("resources", resources(reader)),
    ...entry("errorCode", reader.text("errorCode")),
    ...entry("vpcEndpointId", reader.text("vpcEndpointId")),
    ...entry("insightType", insight?.text("insightType")),
  };
  const mistake = reader.mistake ?? insight?.mistake;
  if (mistake !== undefined) return { kind: "mistake", mistake };
  if (eventSource === undefined || eventName === undefined)
    return { kind: "mistake", mistake: lacking(eventSource === undefined ? "eventSource" : "eventName") };
  return { kind: "record", view: { eventSource, eventName, ...rest }, facts: factsOf(value) };
}

const usualTexts = [
  "eventSource",
  "eventName",
  "eventID",
  "eventType",
  "eventCategory",
  "awsRegion",
  "recipientAccountId",
  "errorCode",
  "vpcEndpointId",
] as const;
const usualFlags = ["managementEvent", "readOnly"] as const;

type Growing<T> = { -readonly [Key in keyof T]: T[Key] };

/** The fields of a record as CloudTrail writes it today, without detours; null: something is otherwise. */
function usualView(value: Fields): RecordView | null {
  const { eventSource, eventName, userIdentity: identity, resources: elements } = value;
  if (typeof eventSource !== "string" || typeof eventName !== "string" || value.insightDetails !== undefined)
    return null;
  if (value.sessionCredentialFromConsole !== undefined) return null;
  const view: Growing<RecordView> = { eventSource, eventName };
  for (const name of usualTexts) {
    const text = value[name];
    if (typeof text === "string") view[name] = text;
    else if (text !== undefined && text !== null) return null;
  }
  for (const name of usualFlags) {
    const flag = value[name];
    if (typeof flag === "boolean") view[name] = flag;
    else if (flag !== undefined && flag !== null) return null;
  }
  if (isPlainObject(identity)) {
    const { arn } = identity;
    if (typeof arn === "string") view.userIdentity = { arn };
    else if (arn === undefined || arn === null) view.userIdentity = {};
    else return null;
  } else if (identity !== undefined && identity !== null) return null;
  if (Array.isArray(elements)) {
    const list = usualElements(elements);
    if (list === null) return null;
    view.resources = list;
  } else if (elements !== undefined && elements !== null) return null;
  return view;
}

const elementTexts = ["type", "ARN", "ARNPrefix", "accountId"] as const;

function usualElements(elements: readonly unknown[]): RecordResource[] | null {
  const list: RecordResource[] = [];
  for (const element of elements) {
    if (!isPlainObject(element)) return null;
    const resource: Growing<RecordResource> = {};
    for (const name of elementTexts) {
      const text = element[name];
      if (typeof text === "string") resource[name] = text;
      else if (text !== undefined && text !== null) return null;
    }
    list.push(resource);
  }
  return list;
}

function factsOf(value: Fields): Pick<RecordFacts, "time" | "named"> {
  const { eventTime: time = null } = value;
  return {
    time: typeof time === "string" || time === null ? time : JSON.stringify(time),
    named: namedIn(value.requestParameters),
  };
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** Calls on trails and event data stores name them in one of these ways. */
function namedIn(request: unknown): string | null {
  return isPlainObject(request)
    ? (textOrNull(request.trailName) ?? textOrNull(request.name) ?? textOrNull(request.eventDataStore))
    : null;
}

function lacking(field: string): RecordMistake {
  return { path: [], message: `expected a CloudTrail record, found an object without ${field}` };
}

function userIdentity(reader: FieldReader): { readonly arn?: string } | undefined {
  const identity = reader.object("userIdentity");
  if (identity === undefined) return undefined;
  const arn = identity.text("arn");
  reader.mistake ??= identity.mistake;
  return entry("arn", arn);
}

function resources(reader: FieldReader): readonly RecordResource[] | undefined {
  return reader.objects("resources")?.map((element) => {
    const resource = {
      ...entry("type", element.text("type")),
      ...entry("ARN", element.text("ARN")),
      ...entry("ARNPrefix", element.text("ARNPrefix")),
      ...entry("accountId", element.accountId("accountId")),
    };
    reader.mistake ??= element.mistake;
    return resource;
  });
}

/** Reads fields one by one and remembers the first that is not what it should be. `null` counts as left out. */
class FieldReader {
  mistake: RecordMistake | undefined;
  readonly #fields: Fields;
  readonly #path: DocumentPath;

  constructor(fields: Fields, path: DocumentPath = []) {
    this.#fields = fields;
    this.#path = path;
  }

  text(name: string): string | undefined {
    const value = this.#get(name);
    if (value === undefined || typeof value === "string") return value;
    this.#wrong([name], "a text", value);
    return undefined;
  }

  /** Records of older versions, and LookupEvents, write booleans as texts. */
  flag(name: string): boolean | undefined {
    const value = this.#get(name);
    if (value === undefined || typeof value === "boolean") return value;
    if (typeof value === "string" && /^(?:true|false)$/i.test(value)) return value.toLowerCase() === "true";
    this.#wrong([name], "true or false", value);
    return undefined;
  }

  /** Programs that handle records as tables turn account ids into numbers, which loses leading zeros. */
  accountId(name: string): string | undefined {
    const value = this.#get(name);
    return typeof value === "number" && Number.isSafeInteger(value) && value >= 0
      ? String(value).padStart(12, "0")
      : this.text(name);
  }

  object(name: string): FieldReader | undefined {
    const value = this.#get(name);
    if (isPlainObject(value)) return new FieldReader(value, [...this.#path, name]);
    if (value !== undefined) this.#wrong([name], "an object", value);
    return undefined;
  }

  objects(name: string): FieldReader[] | undefined {
    const value = this.#get(name);
    if (!Array.isArray(value)) {
      if (value !== undefined) this.#wrong([name], "a list", value);
      return undefined;
    }
    return (value as unknown[]).flatMap((item, index) => {
      if (isPlainObject(item)) return [new FieldReader(item, [...this.#path, name, index])];
      this.#wrong([name, index], "an object", item);
      return [];
    });
  }

  #get(name: string): unknown {
    return Object.hasOwn(this.#fields, name) ? (this.#fields[name] ?? undefined) : undefined;
  }

  #wrong(steps: DocumentPath, expected: string, found: unknown): void {
    const path = [...this.#path, ...steps];
    this.mistake ??= { path, message: `${displayPath(path)}: expected ${expected}, found ${kindOf(found)}` };
  }
}

/** A member, or nothing where there is no value. */
function entry<K extends string, V>(key: K, value: V | undefined): Readonly<Partial<Record<K, V>>> {
  return (value === undefined ? {} : { [key]: value }) as Readonly<Partial<Record<K, V>>>;
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") return "a text";
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "an object";
}
