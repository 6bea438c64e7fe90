/**
 * The events of an operation that somebody asks about without a record: one for each form that the catalog has. What
 * the question leaves open stays open.
 */
import { bindPattern, completePattern, parsePattern } from "../catalog/arn-pattern.ts";
import type { CatalogIndex } from "../catalog/catalog.ts";
import { isReadOnlyKnown } from "../catalog/read-only.ts";
import { partitionOfRegion, type Semantics } from "../catalog/semantics.ts";
import type { EventForm, FormElement, Operation } from "../catalog/types.ts";
import type { ExplainReason } from "../model/reasons/explain-reason.ts";
import { concatenate, literal, unresolvedText, type Text, type Unresolved } from "../model/text.ts";
import type { EventField, EventResource, TrailEvent } from "../selectors/event.ts";
import { isGlobal, type CompletedRecord } from "./explain-record.ts";

/** What is known of the events. */
export interface AskedEvent {
  /** ARN of a resource that the call is about. */
  readonly resource?: string;
  readonly region?: string;
  readonly account?: string;
  /** ARN of the caller, or of the role that the caller has assumed. */
  readonly role?: string;
}

/** One form, as far as it fits the resource that was asked about. */
interface AskedForm {
  /** Which calls show up like this; null: all. */
  readonly when: string | null;
  readonly event: CompletedRecord;
}

/** The events of an operation that are asked about: none where no form has such a resource. */
export function askedForms(
  operation: Operation,
  asked: AskedEvent,
  index: CatalogIndex,
  semantics: Semantics,
): readonly AskedForm[] {
  const maker = new EventMaker(operation, asked, index, semantics);
  if (operation.category !== "data") return [{ when: null, event: maker.eventWith(null) }];
  return operation.eventForms
    .flatMap(variantsOf)
    .filter(({ resources }) => maker.fits(resources))
    .map((form) => ({ when: form.when, event: maker.eventWith(form) }));
}

/** Without and with the elements that events of a form may carry or not. */
function variantsOf(form: EventForm): EventForm[] {
  const { when, resources } = form;
  const optional = resources.filter(({ presence }) => presence === "optional");
  if (optional.length === 0) return [form];
  const types = [...new Set(optional.map(({ type }) => type))].join(" and ");
  return [
    { ...form, resources: resources.filter(({ presence }) => presence !== "optional") },
    { ...form, when: `${when}; with ${types}` },
  ];
}

/** What ARNs of the resources of an operation look like. */
export function arnPatternsOf({ eventForms }: Operation, index: CatalogIndex): readonly string[] {
  return [...new Set(eventForms.flatMap(({ resources }) => resources.flatMap((one) => patternsOf(one, index))))];
}

function patternsOf({ type, arn }: FormElement, index: CatalogIndex): readonly string[] {
  if (arn === null) return [];
  return arn === undefined ? (index.resourceType(type)?.arn ?? []) : [arn];
}

class EventMaker {
  readonly #operation: Operation;
  readonly #asked: AskedEvent;
  readonly #index: CatalogIndex;
  readonly #semantics: Semantics;

  constructor(operation: Operation, asked: AskedEvent, index: CatalogIndex, semantics: Semantics) {
    this.#operation = operation;
    this.#asked = asked;
    this.#index = index;
    this.#semantics = semantics;
  }

  fits(elements: readonly FormElement[]): boolean {
    const { resource } = this.#asked;
    return resource === undefined || elements.some((element) => this.#isAbout(element, resource));
  }

  eventWith(form: EventForm | null): CompletedRecord {
    const { eventSource } = this.#operation;
    const added: ExplainReason[] = [];
    const global = isGlobal(eventSource, this.#semantics);
    const region = this.#regionOf(global, added);
    const event: TrailEvent = {
      fields: this.#fields(form, added),
      resources: form?.resources.map((element) => this.#element(element)) ?? null,
      region: region === undefined ? open("Region", "region", "awsRegion") : literal(region),
      global,
    };
    return { event, added };
  }

  /**
   * Where the event is recorded: in the Region that was asked about or that the resource names; of a global service in
   * the one of the partition that has them all.
   */
  #regionOf(global: boolean | null, added: ExplainReason[]): string | undefined {
    const region = this.#asked.region ?? this.#resourceNames()?.get("region");
    const leader = region === undefined ? undefined : partitionOfRegion(this.#semantics, region)?.leader;
    if (global !== true || leader === undefined || leader === region) return region;
    added.push({ code: "global-event-region", region: leader });
    return leader;
  }

  /** What the ARN of the resource says of its names. */
  #resourceNames(): Map<string, string> | undefined {
    const { resource } = this.#asked;
    if (resource === undefined) return undefined;
    return arnPatternsOf(this.#operation, this.#index)
      .map((pattern) => bindPattern(pattern, resource))
      .find((bound) => bound !== undefined);
  }

  #fields(form: EventForm | null, added: ExplainReason[]): Map<EventField, Text> {
    const { eventSource, eventNames, name, eventType, readOnly } = this.#operation;
    const fields = new Map<EventField, Text>([
      ["eventSource", literal(eventSource)],
      ["eventName", literal(eventNames[0] ?? name)],
      ["eventType", literal(form?.eventType ?? eventType)],
      ["userIdentity.arn", this.#caller()],
      ["sessionCredentialFromConsole", open("whether the console calls", "anything", "sessionCredentialFromConsole")],
    ]);
    const category = this.#category(added);
    if (category !== null) fields.set("eventCategory", literal(category));
    if (category === "NetworkActivity") {
      fields.set("vpcEndpointId", open("VPC endpoint", "anything", "vpcEndpointId"));
      fields.set("errorCode", open("error code", "anything", "errorCode"));
      return fields;
    }
    fields.set(
      "readOnly",
      isReadOnlyKnown(this.#operation) ? literal(String(readOnly)) : open("readOnly", "anything", "readOnly"),
    );
    return fields;
  }

  #category(added: ExplainReason[]): string | null {
    switch (this.#operation.category) {
      case "management":
        return "Management";
      case "data":
        return "Data";
      case "networkActivity":
        return "NetworkActivity";
      case "never":
        return null;
      case "undocumented":
        added.push({ code: "operation-undocumented" });
        return null;
    }
  }

  /** The session of a role has an ARN of its own. */
  #caller(): Text {
    const { role } = this.#asked;
    if (role === undefined) return open("caller", "anything", "userIdentity.arn");
    const assumed = /^(arn:[^:]+):iam::(\d{12}):role\/(?:.+\/)?([^/]+)$/.exec(role);
    if (assumed === null) return literal(role);
    const [, start = "", account = "", name = ""] = assumed;
    const session: Unresolved = { id: "session of the caller", kind: "segment", unknown: asked("userIdentity.arn") };
    return concatenate([`${start.replace(/:iam$/, "")}:sts::${account}:assumed-role/${name}/`, session]);
  }

  #isAbout(element: FormElement, resource: string): boolean {
    const patterns = patternsOf(element, this.#index);
    // Where no document says what ARNs of the type look like, any may be one.
    if (patterns.length === 0) return element.arn !== null && this.#index.resourceType(element.type)?.hasArn !== false;
    return patterns.some((pattern) => this.#bound(pattern, resource) !== undefined);
  }

  /** The names in an ARN, where it is of the pattern and of the place that was asked about. */
  #bound(pattern: string, arn: string): Map<string, string> | undefined {
    const names = bindPattern(pattern, arn);
    const { region, account } = this.#asked;
    const contradicts =
      (region !== undefined && (names?.get("region") ?? region) !== region) ||
      (account !== undefined && (names?.get("account") ?? account) !== account);
    return contradicts ? undefined : names;
  }

  #element(element: FormElement): EventResource {
    const type = literal(element.type);
    const { resource } = this.#asked;
    if (element.arn === null) {
      const prefix = element.arnPrefix === undefined ? undefined : this.#filled(element.arnPrefix);
      return { type, arn: null, ...(prefix === undefined ? {} : { arnPrefix: prefix }) };
    }
    const isAsked = resource !== undefined && this.#isAbout(element, resource);
    if (isAsked) return { type, arn: literal(resource) };
    const patterns = patternsOf(element, this.#index);
    const [only] = patterns;
    const arn =
      only !== undefined && patterns.length === 1 ? this.#filled(only) : open("ARN", "anything", element.type);
    return { type, arn };
  }

  /** A pattern with what the question says of its names, that of the resource included. */
  #filled(pattern: string): Text {
    const { region, account } = this.#asked;
    const names = this.#resourceNames();
    const partition = region === undefined ? undefined : partitionOfRegion(this.#semantics, region)?.id;
    const variables = new Map(
      [...Object.entries({ region, account, partition }), ...(names ?? [])].flatMap(([name, value]) =>
        value === undefined ? [] : [[name, literal(value)] as const],
      ),
    );
    const rest = new Set(
      parsePattern(pattern).flatMap((piece) => (typeof piece !== "string" && piece.rest ? [piece.name] : [])),
    );
    return completePattern(pattern, variables, ({ name }) =>
      open(name, rest.has(name) ? "anything" : kindOf(name), `{${name}}`),
    );
  }
}

function kindOf(name: string): Unresolved["kind"] {
  return name === "region" || name === "account" || name === "partition" ? name : "segment";
}

function open(name: string, kind: Unresolved["kind"], part: string): Text {
  return unresolvedText({ id: `${name} of the question`, kind, unknown: asked(part) });
}

function asked(part: string): Unresolved["unknown"] {
  return { code: "not-in-question", part };
}
