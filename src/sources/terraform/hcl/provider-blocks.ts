/**
 * The provider configurations of sources, in the form in which a plan shows them, and which of them a resource uses.
 */
import { distinctAssumptions, type Assumption } from "../../../model/reasons/assumption.ts";
import type { PlanConfiguration } from "../resources/configuration.ts";
import { readPlanConfiguration } from "../resources/configuration.ts";
import type { JsonObject, JsonValue } from "../resources/json.ts";
import { configurationAddress, type ModuleInstance } from "./module-instance.ts";
import { aliasOf, type BlockHead } from "./module.ts";
import { repetitionOf } from "./repetitions.ts";
import type { Expression } from "./syntax.ts";
import { openIn, stringOf, valueKey, type TerraformValue } from "./value.ts";
import type { BlockInstance, ModuleWorld } from "./world.ts";

/** Arguments that decide where a provider works, and in whose name. */
const placingArguments = [
  "region",
  "access_key",
  "allowed_account_ids",
  "assume_role",
  "assume_role_with_web_identity",
  "profile",
  "secret_key",
  "shared_config_files",
  "shared_credentials_file",
  "shared_credentials_files",
  "token",
];

/** The key of the provider configuration of a resource, `aws` or `module.logs:aws.eu`. */
export function providerKeyOf(world: ModuleWorld, { block, type, scope }: BlockInstance): string {
  const written = block.body.attributes.get("provider")?.expression;
  const local =
    (written === undefined ? undefined : providerReference(world, written, scope.names)) ??
    type.slice(0, type.indexOf("_"));
  return resolved(scope.instance, local);
}

/** `aws.eu` in an expression; `aws.by_region["eu"]` where OpenTofu makes several of one block. */
function providerReference(
  world: ModuleWorld,
  expression: Expression,
  names: ReadonlyMap<string, TerraformValue>,
): string | undefined {
  switch (expression.kind) {
    case "name":
      return expression.name;
    case "literal":
      return typeof expression.value === "string" ? expression.value : undefined;
    case "attribute":
      return expression.of.kind === "name" ? `${expression.of.name}.${expression.name}` : undefined;
    case "index": {
      const of = providerReference(world, expression.of, names);
      const index = world.evaluator.evaluate(expression.index, { instance: world.root, names });
      return of === undefined ? undefined : `${of}[${JSON.stringify(stringOf(index) ?? valueKey(index))}]`;
    }
    default:
      return undefined;
  }
}

/** Follows a name of a provider to the module that configures it: by `providers` of the calls, else by inheritance. */
function resolved(instance: ModuleInstance, local: string): string {
  const { call } = instance;
  if (call === null) return local;
  const here = `${configurationAddress(instance.path)}:${local}`;
  const [name = "", alias] = local.split(".");
  if (providerHeads(instance).some((head) => head.labels[0] === name && aliasOf(head) === alias)) return here;
  const passed = call.block.body.attributes.get("providers")?.expression;
  const outer = passed === undefined ? undefined : passedProvider(passed, local);
  if (outer !== undefined) return resolved(call.caller, outer);
  return alias === undefined ? resolved(call.caller, local) : here;
}

/** The entry of `providers = { aws.src = aws.eu }` for a name. */
function passedProvider(passed: Expression, local: string): string | undefined {
  const nameOf = (expression: Expression): string | undefined => {
    if (expression.kind === "literal") return typeof expression.value === "string" ? expression.value : undefined;
    if (expression.kind === "name") return expression.name;
    return expression.kind === "attribute" && expression.of.kind === "name"
      ? `${expression.of.name}.${expression.name}`
      : undefined;
  };
  if (passed.kind === "body") {
    const attribute = passed.body.attributes.get(local);
    return attribute === undefined ? undefined : nameOf(attribute.expression);
  }
  const entry = passed.kind === "object" ? passed.entries.find(({ key }) => nameOf(key) === local) : undefined;
  return entry === undefined ? undefined : nameOf(entry.value);
}

function providerHeads({ module }: ModuleInstance): readonly BlockHead[] {
  return module.heads.filter(
    (head) => head.type === "provider" && (head.labels[0] === "aws" || head.labels[0] === "awscc"),
  );
}

export interface ProviderBlocks {
  readonly configuration: PlanConfiguration;
  /** What the values of a provider configuration rest on, by its key. */
  readonly assumptions: ReadonlyMap<string, readonly Assumption[]>;
}

/** Reads the provider blocks of the modules of a world. */
export function readProviderBlocks(world: ModuleWorld, instances: readonly ModuleInstance[]): ProviderBlocks {
  const providers = new Map<string, JsonObject>();
  const assumptions = new Map<string, readonly Assumption[]>();
  for (const instance of instances) {
    const declared = new Map<string, BlockHead>();
    for (const head of providerHeads(instance)) {
      const prefix = instance.path.length === 0 ? "" : `${configurationAddress(instance.path)}:`;
      const alias = aliasOf(head);
      const name = `${head.labels[0] ?? ""}${alias === undefined ? "" : `.${alias}`}`;
      const key = `${prefix}${name}`;
      const first = declared.get(name);
      declared.set(name, head);
      if (first !== undefined) {
        world.sources.remarks.refused(...repetitionOf(`The provider ${name}`, [first, head]));
        providers.set(key, ofUnknownPlace(head, instance));
        continue;
      }
      for (const { index, names } of instancesOf(world, instance, head)) {
        const { value, assumptions: noted } = world.recorder.collect(() => providerBody(world, instance, head, names));
        if (providers.has(key + index)) continue;
        providers.set(key + index, value);
        assumptions.set(key + index, distinctAssumptions(noted));
      }
    }
  }
  // Without a block, a provider takes everything from the environment of the run.
  for (const name of ["aws", "awscc"]) if (!providers.has(name)) providers.set(name, { name, expressions: {} });
  return { configuration: { ...readPlanConfiguration({}), isPresent: true, providers }, assumptions };
}

/** A configuration that is given twice: neither its Region nor its account is known. */
function ofUnknownPlace({ labels }: BlockHead, { path }: ModuleInstance): JsonObject {
  const open: JsonObject = { references: ["a provider that is configured twice"] };
  return {
    name: labels[0] ?? "aws",
    ...(path.length === 0 ? {} : { module_address: configurationAddress(path) }),
    expressions: { region: open, assume_role: [{ role_arn: open }] },
  };
}

/** OpenTofu: "Provider Configuration", `for_each`. */
function instancesOf(
  world: ModuleWorld,
  instance: ModuleInstance,
  head: BlockHead,
): readonly { readonly index: string; readonly names: ReadonlyMap<string, TerraformValue> }[] {
  const forEach = head.read()?.body.attributes.get("for_each")?.expression;
  if (forEach === undefined) return [{ index: "", names: new Map() }];
  return world
    .elements(forEach, { instance, names: new Map() })
    .map(({ key, names }) => ({ index: `[${JSON.stringify(key)}]`, names }));
}

function providerBody(
  world: ModuleWorld,
  instance: ModuleInstance,
  head: BlockHead,
  names: ReadonlyMap<string, TerraformValue>,
): JsonObject {
  const body = head.read()?.body;
  const expressions: Record<string, JsonValue> = {};
  for (const name of placingArguments) {
    const value = body === undefined ? undefined : world.evaluator.member(body, name, { instance, names });
    if (value === undefined || value.kind === "null") continue;
    expressions[name] =
      value.kind === "list" && value.items.some(({ kind }) => kind === "object")
        ? value.items.map(blockOf)
        : expressionOf(value);
  }
  return {
    name: head.labels[0] ?? "aws",
    ...(instance.path.length === 0 ? {} : { module_address: configurationAddress(instance.path) }),
    expressions,
  };
}

function blockOf(value: TerraformValue): JsonValue {
  if (value.kind !== "object") return expressionOf(value);
  return Object.fromEntries(
    [...value.entries].filter(([, item]) => item.kind !== "null").map(([name, item]) => [name, expressionOf(item)]),
  );
}

/** As a plan shows expressions: a constant, or what it is built from. */
function expressionOf(value: TerraformValue): JsonObject {
  return openIn(value) === undefined ? { constant_value: plain(value) } : { references: [valueKey(value)] };
}

function plain(value: TerraformValue): JsonValue {
  switch (value.kind) {
    case "number":
    case "boolean":
      return value.value;
    case "text":
      return stringOf(value) ?? null;
    case "list":
      return value.items.map(plain);
    case "object":
      return Object.fromEntries([...value.entries].map(([name, item]) => [name, plain(item)]));
    default:
      return null;
  }
}
