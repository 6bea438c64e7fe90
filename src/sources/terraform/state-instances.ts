/** The instances of a state: what `terraform show -json` prints of it, and the state file itself (version 4). */
import type { JsonDocument } from "./document.ts";
import { instanceAddress, moduleAddressIn, type ExistingResource, type Instance, type InstanceSource } from "./instance.ts";
import { arrayMember, isObject, member, stringMember, type JsonObject, type JsonPath, type JsonValue } from "./json.ts";
import { moduleResources } from "./module-tree.ts";
import { localProviderName, stateProviderKey } from "./provider-key.ts";

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
  const address = instanceAddress(moduleAddress, stringMember(resource, "type") ?? "", name, member(entry, "index_key"));
  return {
    ...stateInstance(address, moduleAddress, resource, path),
    providerKey: stateProviderKey(stringMember(resource, "provider")),
    values: member(entry, "attributes"),
    sensitive: sensitiveMask(arrayMember(entry, "sensitive_attributes")),
    valuesPath: [...path, "attributes"],
  };
}

function stateInstance(address: string, moduleAddress: string, entry: JsonObject, path: JsonPath): Pick<Instance, "address" | "moduleAddress" | "type" | "unknown" | "prior" | "entryPath"> {
  return { address, moduleAddress, type: stringMember(entry, "type") ?? "", unknown: undefined, prior: undefined, entryPath: path };
}

/**
 * A mask of the attributes that a state file lists as sensitive. Each is a path of steps; the mask marks the whole attribute of the first step,
 * so that a step that this reader does not understand cannot uncover a value.
 */
function sensitiveMask(paths: readonly JsonValue[]): JsonValue {
  const names = paths.flatMap((path) => stringMember(Array.isArray(path) ? (path as readonly JsonValue[])[0] : path, "value") ?? []);
  return Object.fromEntries(names.map((name) => [name, true]));
}

function stateSource(document: JsonDocument, entries: readonly StateEntry[]): InstanceSource {
  const managed = new Map(entries.filter(({ mode }) => mode === "managed").map(({ instance }) => [instance.address, instance]));
  return {
    document,
    kind: "state",
    isRefreshOnly: false,
    find: (address) => managed.get(address),
    instances: (wanted) => [...managed.values()].filter((instance) => wanted(instance.type)),
    existing: () => entries.map(({ mode, instance }): ExistingResource => ({ address: instance.address, mode, type: instance.type, providerKey: instance.providerKey, values: instance.values, sensitive: instance.sensitive })),
  };
}
