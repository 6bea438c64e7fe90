/** The end state of a plan: `planned_values` joined with `resource_changes`, which alone tell what is unknown. */
import type { Assumption } from "../../../model/reasons/assumption.ts";
import type { Question } from "../../../model/guard.ts";
import type { JsonDocument } from "../resources/document.ts";
import type { PlanConfiguration } from "../resources/configuration.ts";
import {
  blockAddress,
  moduleAddressIn,
  type ExistingResource,
  type Instance,
  type InstanceSource,
} from "../resources/instance.ts";
import {
  arrayMember,
  entriesOf,
  isArray,
  isObject,
  member,
  stringMember,
  type JsonObject,
  type JsonPath,
  type JsonValue,
} from "../resources/json.ts";
import { moduleResources } from "./module-tree.ts";
import { localProviderName } from "../resources/provider-key.ts";
import type { Masked } from "../resources/secrets.ts";

/** What a plan does to a resource that leaves the end state. */
export interface Departure {
  readonly address: string;
  readonly type: string;
  readonly kind: "deleted" | "forgotten";
  readonly path: JsonPath;
}

/** A resource that the plan names for another reason than that it is in the end state. */
export interface Mentioned {
  readonly address: string;
  readonly type: string;
  readonly path: JsonPath;
}

/** A change that has to wait for another plan. */
export interface Deferral extends Mentioned {
  /** As Terraform writes it: `provider_config_unknown`. */
  readonly reason: string | undefined;
}

export interface PlanSource extends InstanceSource {
  readonly departures: readonly Departure[];
  /** Deleted before they are made anew. */
  readonly interrupted: readonly Mentioned[];
  readonly deferrals: readonly Deferral[];
  /** Addresses of what exists and the plan says nothing of. */
  readonly kept: readonly string[];
}

/** An instance that is made when somebody asks for it: of a large plan almost none is. */
interface PlannedEntry {
  readonly type: string;
  readonly make: () => Instance;
}

interface PlanEntries {
  readonly instances: Map<string, PlannedEntry>;
  readonly departures: Departure[];
  readonly interrupted: Mentioned[];
  readonly deferrals: Deferral[];
  readonly providerKeyOf: (entry: JsonObject, address: string) => string;
}

/** Reads the instances of a plan. Entries that are not of the shape Terraform writes are passed over. */
export function planSource(document: JsonDocument, configuration: PlanConfiguration): PlanSource {
  const { root } = document;
  const changes = arrayMember(root, "resource_changes");
  const providerKeyOf = (entry: JsonObject, address: string) =>
    configuration.resource(blockAddress(address))?.providerKey ??
    localProviderName(stringMember(entry, "provider_name"));
  const entries: PlanEntries = { instances: new Map(), departures: [], interrupted: [], deferrals: [], providerKeyOf };
  changes.forEach((entry, index) => {
    addChange(entries, entry, ["resource_changes", index]);
  });
  addDeferrals(entries, document);
  const isRefreshOnly = !isArray(member(root, "resource_changes"));
  addShown(entries, root, ["planned_values", "root_module"], () => []);
  const kept = addExisting(entries, root, isRefreshOnly);
  const made = new Map<string, Instance>();
  const find = (address: string): Instance | undefined => {
    const known = made.get(address) ?? entries.instances.get(address)?.make();
    if (known !== undefined) made.set(address, known);
    return known;
  };
  return {
    document,
    kind: "plan",
    isRefreshOnly,
    departures: entries.departures,
    interrupted: entries.interrupted,
    deferrals: entries.deferrals,
    kept,
    find,
    instances: (wanted) =>
      [...entries.instances].flatMap(([address, { type }]) => (wanted(type) ? (find(address) ?? []) : [])),
    sensitiveValues: () => sensitiveVariables(root, configuration),
    existing: () => existingResources(root, changes, providerKeyOf),
  };
}

/** The values of variables of the root module that are marked sensitive. */
function sensitiveVariables(root: JsonValue, configuration: PlanConfiguration): Masked[] {
  return entriesOf(root, "variables").flatMap(([name, variable]) =>
    configuration.isSensitiveVariable(name)
      ? [{ owner: `var.${name}`, value: member(variable, "value"), mask: true }]
      : [],
  );
}

/** An entry of `resource_changes`: a resource that is in the end state, or leaves it. */
function addChange(entries: PlanEntries, entry: JsonValue, path: JsonPath): void {
  const address = stringMember(entry, "address");
  const change = member(entry, "change");
  if (
    !isObject(entry) ||
    address === undefined ||
    !isObject(change) ||
    !isManaged(entry) ||
    Object.hasOwn(entry, "deposed")
  )
    return;
  const type = typeOf(entry, address);
  if (!isObject(member(change, "after"))) {
    entries.departures.push({ address, type, kind: hasAction(change, "forget") ? "forgotten" : "deleted", path });
    return;
  }
  const actions = arrayMember(change, "actions");
  if (actions[0] === "delete" && actions.length > 1) entries.interrupted.push({ address, type, path });
  entries.instances.set(address, {
    type,
    make: () => changedInstance(entry, change, path, address, entries.providerKeyOf(entry, address)),
  });
}

/**
 * Changes that Terraform puts off to another plan. What they make exists once that plan has been applied, and not
 * before;
 * what they change or delete is shown as it is until then.
 */
function addDeferrals(entries: PlanEntries, { root, uri }: JsonDocument): void {
  const question: Question = {
    id: `${uri}?deferred`,
    subject: { code: "changes-made" },
    answers: ["made", "put off"],
  };
  arrayMember(root, "deferred_changes").forEach((deferred, index) => {
    const entry = member(deferred, "resource_change");
    const address = stringMember(entry, "address");
    const change = member(entry, "change");
    if (
      !isObject(entry) ||
      address === undefined ||
      !isObject(change) ||
      !isManaged(entry) ||
      entries.instances.has(address)
    )
      return;
    const path = ["deferred_changes", index, "resource_change"];
    const reason = stringMember(deferred, "reason");
    const type = typeOf(entry, address);
    entries.deferrals.push({ address, type, path, reason });
    const isThere = isObject(member(change, "before"));
    const answer = isObject(member(change, "after")) ? "made" : "put off";
    const guard = isThere && answer === "made" ? [] : [{ question, answer }];
    const assumptions: readonly Assumption[] = [
      { code: "plan-puts-off", address, ...(reason === undefined ? {} : { reason }) },
    ];
    const make = (): Instance => ({
      ...changedInstance(entry, change, path, address, entries.providerKeyOf(entry, address)),
      ...(answer === "made"
        ? {}
        : {
            values: member(change, "before"),
            unknown: undefined,
            sensitive: member(change, "before_sensitive"),
            valuesPath: [...path, "change", "before"],
          }),
      guard,
      assumptions,
    });
    entries.instances.set(address, { type, make });
  });
}

/** Resources that a tree of modules shows, and no change speaks of. */
function addShown(
  entries: PlanEntries,
  root: JsonValue,
  modulePath: JsonPath,
  assumptionsFor: (address: string) => readonly Assumption[],
): string[] {
  const gone = new Set(entries.departures.map((departure) => departure.address));
  const added: string[] = [];
  for (const { entry, path } of moduleResources(root, modulePath)) {
    const address = stringMember(entry, "address");
    if (
      address === undefined ||
      !isManaged(entry) ||
      entries.instances.has(address) ||
      gone.has(address) ||
      Object.hasOwn(entry, "deposed_key")
    )
      continue;
    const assumptions = assumptionsFor(address);
    entries.instances.set(address, {
      type: typeOf(entry, address),
      make: () => ({ ...plannedInstance(entry, path, address, entries.providerKeyOf(entry, address)), assumptions }),
    });
    added.push(address);
  }
  return added;
}

/**
 * What exists and no change speaks of. A refresh-only plan shows what exists as the prior state alone. A plan that was
 * limited (`-target`) or failed
 * leaves out what it does not touch, and what it did not get to. A complete plan leaves nothing out.
 */
function addExisting(entries: PlanEntries, root: JsonValue, isRefreshOnly: boolean): readonly string[] {
  if (!isRefreshOnly && member(root, "complete") === true) return [];
  const assumption = (address: string): readonly Assumption[] =>
    isRefreshOnly ? [] : [{ code: "plan-silent", address }];
  return addShown(entries, root, ["prior_state", "values", "root_module"], assumption);
}

/** The type of an entry, else that in its address: what stands before the last name. */
function typeOf(entry: JsonObject, address: string): string {
  return stringMember(entry, "type") ?? typeIn(address);
}

function typeIn(address: string): string {
  const start = address.startsWith("module.") ? moduleAddressIn(address).length + 1 : 0;
  const end = address.indexOf(".", start);
  return end < 0 ? "" : address.slice(start, end);
}

function isManaged(entry: JsonObject): boolean {
  return (stringMember(entry, "mode") ?? "managed") === "managed";
}

function hasAction(change: JsonObject, action: string): boolean {
  return arrayMember(change, "actions").includes(action);
}

function changedInstance(
  entry: JsonObject,
  change: JsonObject,
  path: JsonPath,
  address: string,
  providerKey: string,
): Instance {
  const keepsResource = !hasAction(change, "create") && !hasAction(change, "delete");
  return {
    address,
    moduleAddress: moduleAddressIn(address),
    type: typeOf(entry, address),
    providerKey,
    values: member(change, "after"),
    unknown: member(change, "after_unknown"),
    sensitive: member(change, "after_sensitive"),
    prior: keepsResource && member(change, "before_sensitive") !== true ? visiblePrior(change) : undefined,
    entryPath: path,
    valuesPath: [...path, "change", "after"],
    ...previousAddressIn(entry, address),
  };
}

/** Where a `moved` block moved it from. */
function previousAddressIn(entry: JsonObject, address: string): { readonly previousAddress?: string } {
  const previousAddress = stringMember(entry, "previous_address");
  return previousAddress === undefined || previousAddress === address ? {} : { previousAddress };
}

/** The attributes before the change, without those marked sensitive. */
function visiblePrior(change: JsonObject): JsonValue | undefined {
  const before = member(change, "before");
  const mask = member(change, "before_sensitive");
  if (!isObject(before) || !isObject(mask)) return before;
  return Object.fromEntries(Object.entries(before).filter(([name]) => member(mask, name) !== true));
}

/** An instance that no change speaks of: refresh-only plans, and plans cut down by hand. */
function plannedInstance(entry: JsonObject, path: JsonPath, address: string, providerKey: string): Instance {
  return {
    address,
    moduleAddress: moduleAddressIn(address),
    type: typeOf(entry, address),
    providerKey,
    values: member(entry, "values"),
    unknown: undefined,
    sensitive: member(entry, "sensitive_values"),
    prior: undefined,
    entryPath: path,
    valuesPath: [...path, "values"],
  };
}

function existingResources(
  root: JsonValue,
  changes: readonly JsonValue[],
  providerKeyOf: (entry: JsonObject, address: string) => string,
): ExistingResource[] {
  const found: ExistingResource[] = [];
  const add = (entry: JsonObject, values: JsonValue | undefined, sensitive: JsonValue | undefined): void => {
    const address = stringMember(entry, "address");
    if (address === undefined || !isObject(values)) return;
    found.push({
      address,
      mode: stringMember(entry, "mode") ?? "managed",
      type: stringMember(entry, "type") ?? "",
      providerKey: providerKeyOf(entry, address),
      values,
      sensitive,
    });
  };
  for (const { entry } of moduleResources(root, ["prior_state", "values", "root_module"]))
    add(entry, member(entry, "values"), member(entry, "sensitive_values"));
  for (const entry of changes)
    if (isObject(entry))
      add(entry, member(member(entry, "change"), "before"), member(member(entry, "change"), "before_sensitive"));
  return found;
}
