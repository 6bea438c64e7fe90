/** The instances of a state: what `terraform show -json` prints of it, and the state file itself (version 4). */
import type { JsonDocument } from "../resources/document.ts";
import {
  instanceAddress,
  moduleAddressIn,
  type ExistingResource,
  type Instance,
  type InstanceSource,
} from "../resources/instance.ts";
import {
  arrayMember,
  isArray,
  isObject,
  member,
  stringMember,
  type JsonObject,
  type JsonPath,
  type JsonValue,
} from "../resources/json.ts";
import { moduleResources } from "./module-tree.ts";
import { localProviderName, stateProviderKey } from "../resources/provider-key.ts";

interface StateEntry {
  readonly mode: string;
  readonly instance: Instance;
}

/** Reads the instances of a state that `terraform show -json` printed. */
export function shownState(document: JsonDocument): InstanceSource {
  const entries = moduleResources(document.root, ["values", "root_module"]).flatMap(({ entry, path }): StateEntry[] => {
    const address = stringMember(entry, "address");
    if (address === undefined || Object.hasOwn(entry, "deposed_key")) return [];
    const instance = {
      ...stateInstance(address, moduleAddressIn(address), entry, path),
      providerKey: localProviderName(stringMember(entry, "provider_name")),
      values: member(entry, "values"),
      sensitive: member(entry, "sensitive_values"),
      valuesPath: [...path, "values"],
    };
    return [{ mode: stringMember(entry, "mode") ?? "managed", instance }];
  });
  return stateSource(document, entries);
}

/** Reads the instances of a state file of version 4. */
export function rawState(document: JsonDocument): InstanceSource {
  const entries = arrayMember(document.root, "resources").flatMap((resource, index): StateEntry[] => {
    const name = stringMember(resource, "name");
    if (!isObject(resource) || name === undefined) return [];
    return arrayMember(resource, "instances").flatMap((entry, position): StateEntry[] => {
      if (!isObject(entry) || Object.hasOwn(entry, "deposed")) return [];
      const instance = rawInstance(resource, name, entry, ["resources", index, "instances", position]);
      return [{ mode: stringMember(resource, "mode") ?? "managed", instance }];
    });
  });
  return stateSource(document, entries);
}

function rawInstance(resource: JsonObject, name: string, entry: JsonObject, path: JsonPath): Instance {
  const moduleAddress = stringMember(resource, "module") ?? "";
  const address = instanceAddress(
    moduleAddress,
    stringMember(resource, "type") ?? "",
    name,
    member(entry, "index_key"),
  );
  return {
    ...stateInstance(address, moduleAddress, resource, path),
    providerKey: stateProviderKey(stringMember(resource, "provider")),
    values: member(entry, "attributes"),
    sensitive: sensitiveMask(arrayMember(entry, "sensitive_attributes")),
    valuesPath: [...path, "attributes"],
  };
}

function stateInstance(
  address: string,
  moduleAddress: string,
  entry: JsonObject,
  path: JsonPath,
): Pick<Instance, "address" | "moduleAddress" | "type" | "unknown" | "prior" | "entryPath"> {
  return {
    address,
    moduleAddress,
    type: stringMember(entry, "type") ?? "",
    unknown: undefined,
    prior: undefined,
    entryPath: path,
  };
}

/**
 * A mask of what a state file lists as sensitive: paths of steps, each an attribute or the index of an item. A step
 * that this reader does not understand,
 * such as an item of a set, marks all that it could lead to, so that it cannot uncover a value.
 */
function sensitiveMask(paths: readonly JsonValue[]): JsonValue {
  const root: MaskNode = new Map();
  for (const path of paths) {
    const keys = understoodKeys(isArray(path) ? path : [path]);
    if (keys.length === 0) return true;
    mark(root, keys);
  }
  return plainMask(root);
}

function understoodKeys(steps: readonly JsonValue[]): (string | number)[] {
  const keys: (string | number)[] = [];
  for (const step of steps) {
    const key = stepKey(step);
    if (key === undefined) break;
    keys.push(key);
  }
  return keys;
}

function mark(root: MaskNode, keys: readonly (string | number)[]): void {
  let node = root;
  for (const key of keys.slice(0, -1)) {
    const known = node.get(key);
    if (known === true) return;
    const next = known ?? new Map<string | number, MaskNode | true>();
    node.set(key, next);
    node = next;
  }
  const last = keys.at(-1);
  if (last !== undefined) node.set(last, true);
}

type MaskNode = Map<string | number, MaskNode | true>;

function stepKey(step: JsonValue | undefined): string | number | undefined {
  const value = member(step, "value");
  if (stringMember(step, "type") === "get_attr") return typeof value === "string" ? value : undefined;
  const index = member(value, "value");
  return typeof index === "number" || typeof index === "string" ? index : undefined;
}

function plainMask(node: MaskNode): JsonValue {
  const entries = [...node].map(([key, inner]) => [key, inner === true ? true : plainMask(inner)] as const);
  const indexes = entries.flatMap(([key]) =>
    typeof key === "number" && Number.isInteger(key) && key >= 0 && key < longestList ? [key] : [],
  );
  if (indexes.length !== entries.length || entries.length === 0)
    return entries.some(([key]) => typeof key === "number") ? true : Object.fromEntries(entries);
  const byIndex = new Map<string | number, JsonValue>(entries);
  return Array.from({ length: Math.max(...indexes) + 1 }, (_item, index) => byIndex.get(index) ?? false);
}

/** Indexes beyond it are no indexes of anything that is read here. */
const longestList = 100_000;

function stateSource(document: JsonDocument, entries: readonly StateEntry[]): InstanceSource {
  const managed = new Map(
    entries.filter(({ mode }) => mode === "managed").map(({ instance }) => [instance.address, instance]),
  );
  return {
    document,
    kind: "state",
    isRefreshOnly: false,
    find: (address) => managed.get(address),
    instances: (wanted) => [...managed.values()].filter((instance) => wanted(instance.type)),
    existing: () =>
      entries.map(({ mode, instance }): ExistingResource => ({
        address: instance.address,
        mode,
        type: instance.type,
        providerKey: instance.providerKey,
        values: instance.values,
        sensitive: instance.sensitive,
      })),
  };
}
