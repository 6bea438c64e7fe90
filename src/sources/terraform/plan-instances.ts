/** The end state of a plan: `planned_values` joined with `resource_changes`, which alone tell what is unknown. */
import type { JsonDocument } from "./document.ts";
import type { Configuration } from "./configuration.ts";
import { blockAddress, moduleAddressIn, type ExistingResource, type Instance, type InstanceSource } from "./instance.ts";
import { arrayMember, isArray, isObject, member, stringMember, type JsonObject, type JsonPath, type JsonValue } from "./json.ts";
import { moduleResources } from "./module-tree.ts";
import { localProviderName } from "./provider-key.ts";

/** What a plan does to a resource that leaves the end state. */
export interface Departure {
  readonly address: string;
  readonly type: string;
  readonly kind: "deleted" | "forgotten";
  readonly path: JsonPath;
}

export interface PlanSource extends InstanceSource {
  readonly departures: readonly Departure[];
}

/** Reads the instances of a plan. Entries that are not of the shape Terraform writes are passed over. */
export function planSource(document: JsonDocument, configuration: Configuration): PlanSource {
  const { root } = document;
  const changes = arrayMember(root, "resource_changes");
  const providerKeyOf = (entry: JsonObject, address: string) => configuration.resource(blockAddress(address))?.providerKey ?? localProviderName(stringMember(entry, "provider_name"));
  const departures: Departure[] = [];
  const entries = new Map<string, () => Instance>();
  changes.forEach((entry, index) => {
    const address = stringMember(entry, "address");
    const change = member(entry, "change");
    if (!isObject(entry) || address === undefined || !isObject(change) || !isManaged(entry) || Object.hasOwn(entry, "deposed")) return;
    const path = ["resource_changes", index];
    if (isObject(member(change, "after"))) entries.set(address, () => changedInstance(entry, change, path, address, providerKeyOf(entry, address)));
    else departures.push({ address, type: stringMember(entry, "type") ?? "", kind: hasAction(change, "forget") ? "forgotten" : "deleted", path });
  });
  const gone = new Set(departures.map((departure) => departure.address));
  const isRefreshOnly = !isArray(member(root, "resource_changes"));
  // A refresh-only plan shows what exists as the prior state alone.
  const shown = [["planned_values", "root_module"], ...(isRefreshOnly ? [["prior_state", "values", "root_module"]] : [])];
  for (const { entry, path } of shown.flatMap((modulePath) => moduleResources(root, modulePath))) {
    const address = stringMember(entry, "address");
    if (address === undefined || !isManaged(entry) || entries.has(address) || gone.has(address)) continue;
    entries.set(address, () => plannedInstance(entry, path, address, providerKeyOf(entry, address)));
  }
  const made = new Map<string, Instance>();
  const find = (address: string): Instance | undefined => {
    const known = made.get(address) ?? entries.get(address)?.();
    if (known !== undefined) made.set(address, known);
    return known;
  };
  return {
    document,
    kind: "plan",
    isRefreshOnly,
    departures,
    find,
    instances: (wanted) => [...entries.keys()].filter((address) => wanted(typeIn(address))).flatMap((address) => find(address) ?? []),
    existing: () => existingResources(root, changes, providerKeyOf),
  };
}

/** The type in an address: what stands before the last name. */
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

function changedInstance(entry: JsonObject, change: JsonObject, path: JsonPath, address: string, providerKey: string): Instance {
  const keepsResource = !hasAction(change, "create") && !hasAction(change, "delete");
  return {
    address,
    moduleAddress: moduleAddressIn(address),
    type: typeIn(address),
    providerKey,
    values: member(change, "after"),
    unknown: member(change, "after_unknown"),
    sensitive: member(change, "after_sensitive"),
    prior: keepsResource && member(change, "before_sensitive") !== true ? visiblePrior(change) : undefined,
    entryPath: path,
    valuesPath: [...path, "change", "after"],
  };
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
    type: typeIn(address),
    providerKey,
    values: member(entry, "values"),
    unknown: undefined,
    sensitive: member(entry, "sensitive_values"),
    prior: undefined,
    entryPath: path,
    valuesPath: [...path, "values"],
  };
}

function existingResources(root: JsonValue, changes: readonly JsonValue[], providerKeyOf: (entry: JsonObject, address: string) => string): ExistingResource[] {
  const found: ExistingResource[] = [];
  const add = (entry: JsonObject, values: JsonValue | undefined, sensitive: JsonValue | undefined): void => {
    const address = stringMember(entry, "address");
    if (address === undefined || !isObject(values)) return;
    found.push({ address, mode: stringMember(entry, "mode") ?? "managed", type: stringMember(entry, "type") ?? "", providerKey: providerKeyOf(entry, address), values, sensitive });
  };
  for (const { entry } of moduleResources(root, ["prior_state", "values", "root_module"])) add(entry, member(entry, "values"), member(entry, "sensitive_values"));
  for (const entry of changes) if (isObject(entry)) add(entry, member(member(entry, "change"), "before"), member(member(entry, "change"), "before_sensitive"));
  return found;
}
