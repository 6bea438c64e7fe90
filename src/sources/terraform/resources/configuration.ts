/** The `configuration` of a plan: resource blocks, module calls and providers as they are written, without values. */
import {
  arrayMember,
  entriesOf,
  isObject,
  member,
  stringMember,
  type JsonObject,
  type JsonPath,
  type JsonValue,
} from "./json.ts";
import { deepestPlanModule } from "../plan/module-tree.ts";

export interface ConfigurationModule {
  /** `module.logs.module.inner` without indexes; empty for the root module. */
  readonly address: string;
  /** The call in the parent module; undefined for the root module. */
  readonly call: JsonObject | undefined;
  readonly body: JsonValue;
}

export interface ConfigurationResource {
  /** `module.logs.aws_cloudtrail.main`, without indexes. */
  readonly address: string;
  readonly mode: string;
  readonly type: string;
  readonly providerKey: string | undefined;
  readonly expressions: JsonValue | undefined;
  readonly provisioners: JsonValue | undefined;
  readonly path: JsonPath;
  /**
   * What is written to have no instance, as in "its count is 0"; undefined where that is not written in so many words.
   */
  readonly emptyBecause: string | undefined;
}

export interface PlanConfiguration {
  readonly isPresent: boolean;
  readonly resource: (blockAddress: string) => ConfigurationResource | undefined;
  readonly resources: () => Iterable<ConfigurationResource>;
  readonly module: (address: string) => ConfigurationModule | undefined;
  /** Keys and bodies of the provider configurations. */
  readonly providers: ReadonlyMap<string, JsonObject>;
  /** Whether a variable of the root module is marked sensitive, or ephemeral: not to be shown either way. */
  readonly isSensitiveVariable: (name: string) => boolean;
  /** The value of a variable of the root module, unless it is marked sensitive. */
  readonly rootVariable: (name: string) => JsonValue | undefined;
}

interface ConfigurationIndex {
  readonly resources: ReadonlyMap<string, ConfigurationResource>;
  readonly modules: ReadonlyMap<string, ConfigurationModule>;
}

/** Look-ups in the `configuration` of a plan; without one, nothing is found. The index is made on first use. */
export function readPlanConfiguration(root: JsonValue): PlanConfiguration {
  const configuration = member(root, "configuration");
  let index: ConfigurationIndex | undefined;
  const indexed = (): ConfigurationIndex => (index ??= indexModules(member(configuration, "root_module")));
  const declaredVariable = (name: string): JsonValue | undefined =>
    member(member(member(configuration, "root_module"), "variables"), name);
  const isSensitiveVariable = (name: string): boolean =>
    ["sensitive", "ephemeral"].some((mark) => member(declaredVariable(name), mark) === true);
  return {
    isPresent: isObject(configuration),
    resource: (address) => indexed().resources.get(address),
    resources: () => indexed().resources.values(),
    module: (address) => indexed().modules.get(address),
    providers: new Map(
      entriesOf(configuration, "provider_config").flatMap(([key, body]) => (isObject(body) ? [[key, body]] : [])),
    ),
    isSensitiveVariable,
    rootVariable: (name) => {
      if (isSensitiveVariable(name)) return undefined;
      const declared = declaredVariable(name);
      return member(member(member(root, "variables"), name), "value") ?? member(declared, "default");
    },
  };
}

function indexModules(rootModule: JsonValue | undefined): ConfigurationIndex {
  const resources = new Map<string, ConfigurationResource>();
  const modules = new Map<string, ConfigurationModule>();
  let level = isObject(rootModule)
    ? [
        {
          address: "",
          call: undefined as JsonObject | undefined,
          body: rootModule as JsonValue,
          path: ["configuration", "root_module"] as JsonPath,
          emptyBecause: undefined as string | undefined,
        },
      ]
    : [];
  for (let depth = 0; depth < deepestPlanModule && level.length > 0; depth++) {
    const next: typeof level = [];
    for (const module of level) {
      modules.set(module.address, module);
      const prefix = module.address === "" ? "" : `${module.address}.`;
      arrayMember(module.body, "resources").forEach((entry, index) => {
        const resource = configurationResource(
          entry,
          prefix,
          [...module.path, "resources", index],
          module.emptyBecause,
        );
        if (resource !== undefined) resources.set(resource.address, resource);
      });
      for (const [name, call] of entriesOf(module.body, "module_calls")) {
        const body = member(call, "module");
        const address = `${prefix}module.${name}`;
        const emptyBecause = module.emptyBecause ?? (isCountedZero(call) ? `the count of ${address} is 0` : undefined);
        if (isObject(call) && isObject(body))
          next.push({ address, call, body, path: [...module.path, "module_calls", name, "module"], emptyBecause });
      }
    }
    level = next;
  }
  return { resources, modules };
}

function isCountedZero(entry: JsonValue): boolean {
  return member(member(entry, "count_expression"), "constant_value") === 0;
}

function configurationResource(
  entry: JsonValue,
  prefix: string,
  path: JsonPath,
  emptyModule: string | undefined,
): ConfigurationResource | undefined {
  const address = stringMember(entry, "address");
  if (address === undefined) return undefined;
  return {
    address: prefix + address,
    mode: stringMember(entry, "mode") ?? "managed",
    type: stringMember(entry, "type") ?? "",
    providerKey: stringMember(entry, "provider_config_key"),
    expressions: member(entry, "expressions"),
    provisioners: member(entry, "provisioners"),
    path,
    emptyBecause: isCountedZero(entry) ? "its count is 0" : emptyModule,
  };
}

/** An expression of the configuration: a constant, or the references it is built from. */
export type PlanExpression =
  | { readonly kind: "constant"; readonly value: JsonValue }
  | { readonly kind: "references"; readonly references: readonly string[] };

/** Reads an expression; undefined where the value is none, such as a nested block. */
export function readExpression(value: JsonValue | undefined): PlanExpression | undefined {
  const constant = member(value, "constant_value");
  if (constant !== undefined) return { kind: "constant", value: constant };
  const references = member(value, "references");
  if (!Array.isArray(references)) return undefined;
  return {
    kind: "references",
    references: references.filter((reference): reference is string => typeof reference === "string"),
  };
}
