/**
 * From what a policy asks for to sets of events: one obligation for operations of one service that show up alike, on one resource, in one account.
 */
import { indexCatalog } from "../catalog/catalog.ts";
import { fillPattern, isFilled, placeholderNames } from "../catalog/arn-pattern.ts";
import type { Semantics } from "../catalog/semantics.ts";
import type { Catalog, EventForm, FormElement, Operation, Service } from "../catalog/types.ts";
import { concatenate, display, literal, type Text, type Unresolved, unresolvedText } from "../model/text.ts";
import type { DeclaredResource } from "../model/resource.ts";
import type { Scope } from "../model/scope.ts";
import type { Certainty } from "../model/value.ts";
import type { EventChoice, Exception, Policy, Requirement } from "../policy/types.ts";
import { matchesWildcard } from "../policy/wildcard.ts";
import { only, type Domain, type ElementPattern, type EventSet } from "./event-set.ts";
import { bearsType, choosesAccess, exceptedEventSources, remaining, remainingAccess, withoutRegions, type Remaining } from "./exceptions.ts";
import type { EventField } from "./event.ts";
import { bindingOf, fitsPattern, regionOfArn } from "./named-arn.ts";
import { compare } from "./relation.ts";

/** A resource that an obligation is about: a declared one, or an ARN that the policy names. */
export interface ObligedResource {
  readonly address: string;
  readonly type: string;
  readonly arn: Text;
  readonly declared: DeclaredResource | null;
}

export interface Obligation {
  readonly policy: Policy;
  readonly requirement: Requirement;
  /** null: all services none of whose resources is declared. */
  readonly service: Service | null;
  readonly eventSource: string | null;
  readonly category: "management" | "data" | "networkActivity" | "never" | "undocumented";
  readonly operations: readonly Operation[];
  /** How many operations it stands for. */
  readonly count: number;
  readonly resource: ObligedResource | null;
  readonly scope: Scope;
  /** Events that must be recorded, the ones to show first in front. Empty for `never` and `undocumented`. */
  readonly sets: readonly EventSet[];
  /** Events that touch further resources too: they can only make `covered` undetermined. */
  readonly wider: readonly EventSet[];
  /** `no` when the code does not declare the part of the resource that makes such events (a table without a stream). */
  readonly occurs: Certainty;
}

export interface ObligationContext {
  readonly catalog: Catalog;
  readonly semantics: Semantics;
  /** `YYYY-MM-DD`: exceptions past their date do not count. */
  readonly today: string;
}

/** The obligations of one requirement in one account, whose declared resources are given. */
export function obligationsOf(policy: Policy, requirement: Requirement, scope: Scope, resources: readonly DeclaredResource[], context: ObligationContext): Obligation[] {
  const builder = new Builder(policy, requirement, scope, resources, context);
  return builder.build();
}

class Builder {
  readonly #policy: Policy;
  readonly #requirement: Requirement;
  readonly #scope: Scope;
  readonly #resources: readonly DeclaredResource[];
  readonly #context: ObligationContext;

  constructor(policy: Policy, requirement: Requirement, scope: Scope, resources: readonly DeclaredResource[], context: ObligationContext) {
    this.#policy = policy;
    this.#requirement = requirement;
    this.#scope = scope;
    this.#resources = resources;
    this.#context = context;
  }

  get #record(): EventChoice {
    return this.#requirement.record;
  }

  build(): Obligation[] {
    const services = this.#services();
    const obligations = services.flatMap((service) => this.#ofService(service));
    if (this.#coversEveryService()) obligations.push(...this.#otherServices(services));
    return obligations;
  }

  /** Whether the requirement speaks of services at large, so that those without a declared resource are one obligation together. */
  #coversEveryService(): boolean {
    const { service, eventSource, resourceType, category } = this.#record;
    return service === null && eventSource === null && resourceType === null && this.#namedOperations() === null && category === "management";
  }

  /** The names of operations that narrow the requirement; null where every operation is meant. */
  #namedOperations(): readonly string[] | null {
    const { operations } = this.#record;
    return operations?.includes("*") === true ? null : operations;
  }

  #services(): Service[] {
    const { service, eventSource, resourceType } = this.#record;
    const index = indexCatalog(this.#context.catalog);
    const owner = resourceType === null ? null : (index.resourceType(resourceType)?.service ?? null);
    const declared = this.#declaredServices();
    const named = service !== null || eventSource !== null || resourceType !== null;
    const excepted = this.#coversEveryService() ? this.#exceptedEventSources() : new Set<string>();
    return this.#context.catalog.services.filter((candidate) => {
      if (!named) return this.#meansEveryService() || declared.has(candidate.id) || candidate.eventSources.some((source) => excepted.has(source));
      if (service !== null && candidate.id !== service) return false;
      if (eventSource !== null && !candidate.operations.some((operation) => operation.eventSource === eventSource)) return false;
      return resourceType === null || candidate.id === owner || candidate.operations.some((operation) => bearsType(operation, resourceType));
    });
  }

  /** Whether services count that own no declared resource: where operations or resources are named, or all resources are meant. */
  #meansEveryService(): boolean {
    const { category, resources } = this.#record;
    return category === "management" ? this.#namedOperations() !== null : resources.kind !== "declared";
  }

  #exceptedEventSources(): Set<string> {
    return exceptedEventSources(this.#context.catalog.services, this.#exceptions());
  }

  /** Services that own a declared resource, or a part of one. */
  #declaredServices(): Set<string> {
    const index = indexCatalog(this.#context.catalog);
    const ids = new Set<string>();
    for (const resource of this.#resources) {
      ids.add(resource.service);
      for (const part of resource.parts.keys()) {
        for (const service of this.#context.catalog.services) {
          if (service.id === index.resourceType(part)?.service || service.operations.some((operation) => bearsType(operation, part))) ids.add(service.id);
        }
      }
    }
    return ids;
  }

  #ofService(service: Service): Obligation[] {
    const chosen = service.operations.filter((operation) => this.#chooses(operation));
    const management = chosen.filter((operation) => operation.category === "management");
    const data = chosen.filter((operation) => operation.category === "data");
    const obligations = remaining(management, service, null, this.#exceptions()).flatMap(({ operations, exceptRegions }) =>
      groupBy(operations, (operation) => [operation.eventSource, domainKey(this.#readOnly(operation))].join(" ")).flatMap((group) => this.#management(service, group, exceptRegions)),
    );
    obligations.push(...this.#dataObligations(service, data));
    obligations.push(...this.#unrecordable(service));
    return obligations;
  }

  #chooses(operation: Operation): boolean {
    const record = this.#record;
    if (record.category !== null && operation.category !== record.category) return false;
    // The type is one of event forms, which management events have none of.
    if (record.resourceType !== null && operation.category === "management") return false;
    if (record.eventSource !== null && operation.eventSource !== record.eventSource) return false;
    if (record.operations !== null && !record.operations.some((pattern) => matchesWildcard(pattern, operation.name))) return false;
    return choosesAccess(record, operation);
  }

  #exceptions(): Exception[] {
    return this.#requirement.except.filter((exception) => exception.until === null || exception.until >= this.#context.today);
  }

  #base(service: Service | null, operations: readonly Operation[]): Omit<Obligation, "category" | "resource" | "sets"> {
    const [first] = operations;
    return {
      policy: this.#policy,
      requirement: this.#requirement,
      service,
      eventSource: first?.eventSource ?? null,
      operations,
      count: operations.length,
      scope: this.#scope,
      wider: [],
      occurs: "yes",
    };
  }

  #management(service: Service, operations: readonly Operation[], exceptRegions: readonly string[]): Obligation[] {
    const [first] = operations;
    const global = this.#context.semantics.globalServices.some((candidate) => candidate.events === "all" && candidate.eventSource === first?.eventSource);
    const region = withoutRegions(global ? only(literal(this.#leader())) : this.#regions(null), exceptRegions);
    if (region === null) return [];
    const set: EventSet = {
      when: null,
      fields: this.#fields("Management", first === undefined ? { kind: "free", examples: [], except: [] } : only(literal(first.eventSource)), namesOf(operations), this.#readOnlyOf(operations)),
      region,
      global,
      elements: null,
    };
    return [{ ...this.#base(service, operations), category: "management", resource: null, sets: [set] }];
  }

  /** Management events of all services without a declared resource: every event source there is, known to the catalog or not. */
  #otherServices(apart: readonly Service[]): Obligation[] {
    const others = this.#context.catalog.services.filter((service) => !apart.includes(service));
    const operations = others.flatMap((service) => service.operations.filter((operation) => operation.category === "management" && choosesAccess(this.#record, operation)));
    const elsewhere = new Set(others.flatMap((service) => service.eventSources));
    const sources = apart.flatMap((service) => service.eventSources).filter((source) => !elsewhere.has(source));
    const without = new Set([...sources, ...this.#exceptedEventSources()]);
    const access = remainingAccess(this.#anyAccess(), this.#exceptions());
    const isUniform = access.every(({ exceptRegions }) => exceptRegions.join() === access[0]?.exceptRegions.join());
    const groups = isUniform ? [access] : access.map((one) => [one]);
    const sets = groups.flatMap((group) => this.#setsOfOtherServices({ kind: "listed", values: group.map(({ readOnly }) => literal(readOnly)) }, without, group[0]?.exceptRegions ?? []));
    return access.length === 0 || sets.length === 0 ? [] : [{ ...this.#base(null, operations), category: "management", resource: null, sets }];
  }

  #setsOfOtherServices(readOnly: Domain, without: ReadonlySet<string>, exceptRegions: readonly string[]): EventSet[] {
    const { regions } = this.#record;
    const globals = this.#context.semantics.globalServices.map((service) => service.eventSource);
    const except = [...new Set([...globals, ...without])].map(literal);
    const examples = this.#context.semantics.exampleOperations.slice(0, 1).filter((example) => !without.has(example.eventSource)).map((example) => literal(example.eventSource));
    const names: Domain = { kind: "free", examples: [], except: [] };
    const leader = this.#leader();
    const ordinary = withoutRegions(this.#regions(null), exceptRegions);
    const global = regions?.kind === "regions" && !regions.regions.includes(leader) ? null : withoutRegions(only(literal(leader)), exceptRegions);
    const fields = (sources: Domain): Map<EventField, Domain> => this.#fields("Management", sources, names, readOnly);
    const listed: Domain = { kind: "listed", values: globals.filter((source) => !without.has(source)).map(literal) };
    return [
      ...(ordinary === null ? [] : [{ when: null, fields: fields({ kind: "free", examples, except }), region: ordinary, global: false, elements: null }]),
      ...(global === null || listed.values.length === 0 ? [] : [{ when: "of a global service", fields: fields(listed), region: global, global: true, elements: null }]),
    ];
  }

  #leader(): string {
    const { partitions } = this.#context.semantics;
    const found = partitions.find((partition) => compare("equals", this.#scope.partition, literal(partition.id)) === "yes");
    return (found ?? partitions[0])?.leader ?? "us-east-1";
  }

  /** The values of `readOnly` that the requirement means. */
  #anyAccess(): string[] {
    return this.#record.access === "all" ? ["true", "false"] : [this.#record.access === "read" ? "true" : "false"];
  }

  #readOnly(operation: Operation): Domain {
    const guessed = operation.readOnlyBasis === "name" && this.#record.access === "all";
    return { kind: "listed", values: guessed ? [literal("true"), literal("false")] : [literal(String(operation.readOnly))] };
  }

  #readOnlyOf(operations: readonly Operation[]): Domain {
    const [first] = operations;
    return first === undefined ? { kind: "listed", values: this.#anyAccess().map(literal) } : this.#readOnly(first);
  }

  #fields(category: string, eventSource: Domain, eventName: Domain, readOnly: Domain): Map<EventField, Domain> {
    return new Map<EventField, Domain>([
      ["eventCategory", only(literal(category))],
      ["eventSource", eventSource],
      ["eventName", eventName],
      ["eventType", only(literal("AwsApiCall"))],
      ["readOnly", readOnly],
      ["userIdentity.arn", { kind: "free", examples: [], except: [], within: concatenate(["arn:", this.#scope.partition, ":"]) }],
      ["sessionCredentialFromConsole", { kind: "listed", values: [null, literal("true")] }],
    ]);
  }

  #regions(resource: DeclaredResource | null): Domain {
    const { regions } = this.#record;
    if (resource !== null) return only(resource.region);
    return regions?.kind === "regions" ? { kind: "listed", values: regions.regions.map(literal) } : { kind: "free", examples: [], except: [] };
  }

  /** Whether the Region of a resource surely is none of those that the requirement names. */
  #isElsewhere(resource: DeclaredResource): boolean {
    const { regions } = this.#record;
    return regions?.kind === "regions" && regions.regions.every((region) => compare("equals", resource.region, literal(region)) === "no");
  }

  #dataObligations(service: Service, operations: readonly Operation[]): Obligation[] {
    const choice = this.#record.resources;
    switch (choice.kind) {
      case "declared": {
        const made = this.#resources.flatMap((resource) => this.#onDeclared(service, operations, resource));
        return made.length > 0 || this.#record.service === null ? made : this.#onFixedForms(service, operations);
      }
      case "all":
        return this.#groups(service, operations, null).flatMap((group) => this.#onAnyResource(service, group));
      case "arns":
        return choice.arns.flatMap((arn) => this.#groups(service, operations, arn.prefix ? null : literal(arn.text)).flatMap((group) => this.#onNamedArn(service, group, arn)));
    }
  }

  /** Operations whose events on a resource differ in nothing but the name. */
  #groups(service: Service, operations: readonly Operation[], arn: Text | null): Remaining[] {
    return remaining(operations, service, arn, this.#exceptions()).flatMap((left) =>
      groupBy(left.operations, (operation) => this.#formKey(operation)).map((group) => ({ operations: group, exceptRegions: left.exceptRegions })),
    );
  }

  #formKey(operation: Operation): string {
    return [operation.eventSource, domainKey(this.#readOnly(operation)), JSON.stringify(operation.eventForms)].join(" ");
  }

  #onDeclared(service: Service, operations: readonly Operation[], resource: DeclaredResource): Obligation[] {
    if (resource.resourceType === null || resource.arn === null) return [];
    if (this.#isElsewhere(resource)) return [];
    const obliged: ObligedResource = { address: resource.id, type: resource.resourceType, arn: resource.arn, declared: resource };
    return this.#groups(service, operations, resource.arn).flatMap(({ operations: group, exceptRegions }) => {
      const [first] = group;
      const region = withoutRegions(this.#regions(resource), exceptRegions);
      if (first === undefined || region === null) return [];
      const own = first.eventForms.filter((form) => !this.#isFixed(form) && this.#admitsForm(form) && form.resources.some((element) => element.type === resource.resourceType));
      if (own.length === 0) return [];
      const fixed = first.eventForms.filter((form) => this.#isFixed(form) && this.#admitsForm(form));
      const fields = this.#dataFields(group);
      const toSet = (form: EventForm, elements: readonly ElementPattern[]): EventSet => ({ when: form.when, fields, region, global: false, elements });
      const sets = [
        ...fixed.map((form) => toSet(form, form.resources.map((element) => this.#element(element, this.#placeholders(resource), null)))),
        ...own.flatMap((form) => this.#variants(form, resource).map((elements) => toSet(form, elements))),
      ];
      const wider = own
        .filter((form) => form.several === true)
        .flatMap((form) => this.#variants(form, resource).map((elements) => toSet(form, [...elements, ...this.#strangers(form, resource)])));
      return [{ ...this.#base(service, group), category: "data" as const, resource: obliged, sets, wider, occurs: occursOn(own, resource) }];
    });
  }

  #dataFields(operations: readonly Operation[]): Map<EventField, Domain> {
    const [first] = operations;
    return this.#fields("Data", only(literal(first?.eventSource ?? "")), namesOf(operations), this.#readOnlyOf(operations));
  }

  /** A form whose ARNs are the same for every resource. */
  #isFixed(form: EventForm): boolean {
    const own = new Map(["partition", "region", "account"].map((name): [string, Text] => [name, literal("x")]));
    return form.resources.every((element) => element.arn !== undefined && isFilled(fillPattern(element.arn, own)));
  }

  #admitsForm(form: EventForm): boolean {
    const wanted = this.#record.resourceType;
    return wanted === null || form.resources.some((element) => element.type === wanted);
  }

  /** With and without each optional element, except the resource's own, which is always there. */
  #variants(form: EventForm, resource: DeclaredResource): ElementPattern[][] {
    const wanted = this.#record.resourceType;
    const sure = form.resources.filter((element) => element.presence !== "optional" || element.type === resource.resourceType || element.type === wanted);
    const optional = form.resources.filter((element) => !sure.includes(element));
    const toElement = (element: FormElement): ElementPattern => this.#element(element, this.#placeholders(resource), resource);
    const plain = sure.map(toElement);
    return [plain, ...optional.map((element) => [...plain, toElement(element)])];
  }

  /** Elements of some other resource of the same kind, in the same event. */
  #strangers(form: EventForm, resource: DeclaredResource): ElementPattern[] {
    const place = new Map([...this.#placeholders(resource)].filter(([name]) => ["partition", "region", "account"].includes(name)));
    return form.resources.map((element) => renameHoles(this.#element(element, place, null)));
  }

  #placeholders(resource: DeclaredResource | null): Map<string, Text> {
    const place: [string, Text][] = [["partition", this.#scope.partition], ["account", this.#scope.account]];
    if (resource === null) return new Map(place);
    return new Map<string, Text>([...this.#assigned(resource), ...place, ["region", resource.region], ...resource.variables]);
  }

  /** What AWS assigns to the parts of a resource (the label of a stream): one value each, the same that attributes of the resource hold. */
  #assigned(resource: DeclaredResource): [string, Text][] {
    const index = indexCatalog(this.#context.catalog);
    const patterns = [...resource.parts.keys()].flatMap((part) => index.resourceType(part)?.arn ?? []);
    return [...new Set(patterns.flatMap(placeholderNames))].map((name) => {
      const piece: Unresolved = { id: `${resource.id}.${name}`, kind: "anything", description: `the ${name} that AWS assigns to ${resource.id}`, stem: name };
      return [name, unresolvedText(piece)];
    });
  }

  #element(element: FormElement, variables: ReadonlyMap<string, Text>, resource: DeclaredResource | null): ElementPattern {
    if (resource !== null && element.type === resource.resourceType && resource.arn !== null && element.arn === undefined) return { type: literal(element.type), arn: resource.arn.parts };
    const pattern = element.arn ?? indexCatalog(this.#context.catalog).resourceType(element.type)?.arn[0] ?? "{arn...}";
    const filled = fillPattern(pattern, variables);
    return { type: literal(element.type), arn: isFilled(filled) ? filled.parts : filled.pieces };
  }

  #onAnyResource(service: Service, { operations, exceptRegions }: Remaining): Obligation[] {
    const region = withoutRegions(this.#regions(null), exceptRegions);
    if (region === null) return [];
    const forms = operations[0]?.eventForms.filter((form) => this.#admitsForm(form)) ?? [];
    const fields = this.#dataFields(operations);
    const ordered = [...forms.filter((form) => this.#isFixed(form)), ...forms.filter((form) => !this.#isFixed(form))];
    const sets = ordered.flatMap((form) => this.#freeVariants(form).map((elements): EventSet => ({ when: form.when, fields, region, global: false, elements })));
    return sets.length === 0 ? [] : [{ ...this.#base(service, operations), category: "data", resource: null, sets }];
  }

  #freeVariants(form: EventForm): ElementPattern[][] {
    const wanted = this.#record.resourceType;
    const sure = form.resources.filter((element) => element.presence !== "optional" || element.type === wanted);
    const optional = form.resources.filter((element) => !sure.includes(element));
    const place = new Map<string, Text>([["partition", this.#scope.partition], ["account", this.#scope.account]]);
    const plain = sure.map((element) => this.#element(element, place, null));
    return [plain, ...optional.map((element) => [...plain, this.#element(element, place, null)])];
  }

  #onFixedForms(service: Service, operations: readonly Operation[]): Obligation[] {
    return this.#groups(service, operations, null).flatMap(({ operations: group, exceptRegions }) => {
      const region = withoutRegions(this.#regions(null), exceptRegions);
      if (region === null) return [];
      const fixed = group[0]?.eventForms.filter((form) => this.#isFixed(form) && this.#admitsForm(form)) ?? [];
      const fields = this.#dataFields(group);
      const sets = fixed.flatMap((form) => this.#freeVariants(form).map((elements): EventSet => ({ when: form.when, fields, region, global: false, elements })));
      return sets.length === 0 ? [] : [{ ...this.#base(service, group), category: "data" as const, resource: null, sets }];
    });
  }

  /** An ARN of the policy stands for the element of the type whose pattern it fits; with a `*` at the end, for all that start with it. */
  #onNamedArn(service: Service, { operations, exceptRegions }: Remaining, arn: { readonly text: string; readonly prefix: boolean }): Obligation[] {
    const region = withoutRegions(this.#regionsOfArn(arn.text), exceptRegions);
    if (region === null) return [];
    const fields = this.#dataFields(operations);
    const sets: EventSet[] = [];
    let type: string | null = null;
    for (const form of operations[0]?.eventForms.filter((candidate) => this.#admitsForm(candidate)) ?? []) {
      for (const element of form.resources) {
        const pattern = element.arn ?? indexCatalog(this.#context.catalog).resourceType(element.type)?.arn[0];
        if (pattern === undefined || !fitsPattern(pattern, arn)) continue;
        type ??= element.type;
        const named: ElementPattern = { type: literal(element.type), arn: arn.prefix ? [arn.text, { name: "rest", rest: true }] : [arn.text] };
        const others = form.resources.filter((other) => other !== element && other.presence !== "optional").map((other) => this.#element(other, bindingOf(pattern, arn), null));
        sets.push({ when: form.when, fields, region, global: false, elements: [named, ...others] });
      }
    }
    if (type === null) return [];
    const shown = arn.prefix ? `${arn.text}*` : arn.text;
    return [{ ...this.#base(service, operations), category: "data", resource: { address: shown, type, arn: literal(shown), declared: null }, sets }];
  }

  /** The Regions of events on an ARN: the one that it names, as far as the requirement names it too. */
  #regionsOfArn(arn: string): Domain {
    const { regions } = this.#record;
    const own = regionOfArn(arn);
    if (own === null) return this.#regions(null);
    return regions?.kind === "regions" && !regions.regions.includes(own) ? { kind: "listed", values: [] } : only(literal(own));
  }

  /** Operations that are never recorded, or of which no document speaks: listed for services with a declared resource and where a policy names them. */
  #unrecordable(service: Service): Obligation[] {
    const named = this.#namedOperations();
    const withData = this.#record.category === null || this.#record.category === "data";
    if (named === null && (!withData || !this.#declaredServices().has(service.id))) return [];
    return (["never", "undocumented"] as const).flatMap((category) => {
      const operations = service.operations.filter(
        (operation) =>
          operation.category === category &&
          (named === null || named.some((pattern) => matchesWildcard(pattern, operation.name))) &&
          choosesAccess(this.#record, operation) &&
          (this.#record.eventSource === null || operation.eventSource === this.#record.eventSource),
      );
      const required = remaining(operations, service, null, this.#exceptions()).flatMap((left) => left.operations);
      return groupBy(required, (operation) => [operation.eventSource, operation.instead ?? "", operation.note ?? ""].join(" ")).map((group) => ({
        ...this.#base(service, group),
        category,
        resource: null,
        sets: [],
      }));
    });
  }
}

function namesOf(operations: readonly Operation[]): Domain {
  return { kind: "listed", values: operations.flatMap((operation) => operation.eventNames).map(literal) };
}

function domainKey(domain: Domain): string {
  return domain.kind === "listed" ? domain.values.map((value) => (value === null ? "" : display(value))).join(",") : "*";
}

function groupBy(operations: readonly Operation[], key: (operation: Operation) => string): Operation[][] {
  const groups = new Map<string, Operation[]>();
  for (const operation of operations) groups.set(key(operation), [...(groups.get(key(operation)) ?? []), operation]);
  return [...groups.values()];
}

/** Whether the code declares the parts of the resource that such events need. */
function occursOn(forms: readonly EventForm[], resource: DeclaredResource): Certainty {
  const needed = forms.flatMap((form) => form.resources.map((element) => element.type)).filter((type) => resource.parts.has(type));
  return needed.some((type) => resource.parts.get(type) === "no") ? "no" : "yes";
}

function renameHoles(element: ElementPattern): ElementPattern {
  return { ...element, arn: element.arn.map((piece) => (typeof piece !== "string" && "rest" in piece && piece.name !== "region" ? { ...piece, name: `other ${piece.name}` } : piece)) };
}
