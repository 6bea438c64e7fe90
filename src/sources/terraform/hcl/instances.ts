/** The resources of sources in the form in which plans and states are read. */
import type { Assumption } from "../../../model/reasons/assumption.ts";
import type { BlockProblem } from "../../../model/reasons/unknown-value.ts";
import type { Origin } from "../../../model/location.ts";
import { startOfFile } from "../../../model/location.ts";
import { knownString, type Text } from "../../../model/text.ts";
import type { Instance, InstanceSource, PartialValue } from "../resources/instance.ts";
import { displayJsonPath, type JsonPath, type JsonValue } from "../resources/json.ts";
import { attributeText, placedRegion } from "../resources/symbolic.ts";
import type { Model } from "../resources/model.ts";
import { codeAt } from "./code.ts";
import { isFetched, originInModule } from "./configuration.ts";
import type { Expanded } from "./expansion.ts";
import type { BlockHead, Module } from "./module.ts";
import type { ModuleInstance } from "./module-instance.ts";
import { policyDocument } from "./policy-document.ts";
import { providerKeyOf } from "./provider-blocks.ts";
import type { Block, Expression } from "./syntax.ts";
import { openIn, openTerraformPiece, textOf, terraformTextValue, type TerraformValue } from "./value.ts";
import { computedPiece, type BlockInstance, type ModuleWorld } from "./world.ts";

/** Arguments of every resource that say nothing to AWS. */
const metaArguments: ReadonlySet<string> = new Set([
  "count",
  "for_each",
  "provider",
  "depends_on",
  "lifecycle",
  "connection",
  "provisioner",
  "timeouts",
]);

/** Why AWS may have another resource than the block says. */
function mayDiffer({ address, block, scope: { instance } }: BlockInstance): Pick<Instance, "mayDiffer"> {
  const { unreadOverride } = instance.module;
  if (unreadOverride !== null)
    return { mayDiffer: { because: { code: "override-unreadable", file: unreadOverride }, arguments: "all" } };
  const attributes = ignoredChanges(block);
  if (attributes.length === 0) return {};
  const because = { code: "changes-ignored", address, attributes } as const;
  return { mayDiffer: { because, arguments: attributes.includes("all") ? "all" : attributes } };
}

/** The arguments that `ignore_changes` names, of nested ones the first part; JSON writes them as texts. */
function ignoredChanges({ body }: Block): readonly string[] {
  const written = body.attributes.get("lifecycle")?.expression;
  const bodies = [
    ...body.blocks.flatMap((nested) => (nested.type === "lifecycle" ? [nested.body] : [])),
    ...itemsOf(written).flatMap((item) => (item.kind === "body" ? [item.body] : [])),
  ];
  const lists = bodies.map(({ attributes }) => attributes.get("ignore_changes")?.expression);
  return lists.flatMap(itemsOf).flatMap((item) => ignoredName(item) ?? []);
}

function itemsOf(expression: Expression | undefined): readonly Expression[] {
  if (expression === undefined) return [];
  return expression.kind === "tuple" ? expression.items : [expression];
}

function ignoredName(expression: Expression): string | null {
  switch (expression.kind) {
    case "name":
      return expression.name;
    case "attribute":
    case "index":
      return ignoredName(expression.of);
    case "splat":
      return ignoredName(expression.of);
    case "literal":
      return typeof expression.value === "string" ? (/^[\w-]+/.exec(expression.value)?.[0] ?? null) : null;
    default:
      return null;
  }
}

/** Makes instances of the blocks of a world, each once. */
export class SourceInstances {
  readonly #world: ModuleWorld;
  readonly #providerAssumptions: ReadonlyMap<string, readonly Assumption[]>;
  readonly #byAddress = new Map<string, Instance>();
  readonly #blocks: BlockInstance[] = [];
  /** Why nothing is known of what a block sets, by its position. */
  readonly #unread = new Map<number, BlockProblem>();

  constructor(world: ModuleWorld, providerAssumptions: ReadonlyMap<string, readonly Assumption[]>) {
    this.#world = world;
    this.#providerAssumptions = providerAssumptions;
  }

  instance(block: BlockInstance): Instance {
    const known = this.#byAddress.get(block.address);
    if (known !== undefined) return known;
    const position = this.#blocks.push(block) - 1;
    const providerKey = providerKeyOf(this.#world, block);
    const names = [
      ...new Set([
        ...block.block.body.attributes.keys(),
        ...block.block.body.blocks.map((nested) =>
          nested.type === "dynamic" ? (nested.labels[0] ?? "") : nested.type,
        ),
      ]),
    ].filter((name) => !metaArguments.has(name));
    const instance: Instance = {
      address: block.address,
      moduleAddress: block.scope.instance.address,
      type: block.type,
      providerKey,
      values: this.#lazily(block, names, shownValue),
      unknown: this.#lazily(block, names, unknownMask),
      sensitive: undefined,
      prior: undefined,
      entryPath: [position],
      valuesPath: [position],
      guard: [...block.scope.instance.guard, ...block.expanded.guard],
      assumptions: this.#providerAssumptions.get(providerKey) ?? [],
      ...previousAddress(block),
      ...mayDiffer(block),
    };
    this.#byAddress.set(block.address, instance);
    return instance;
  }

  /** The resource behind a head whose block is not read: neither its settings nor how many there are is known. */
  unread(module: ModuleInstance, head: BlockHead, because: BlockProblem): Instance {
    const [type = "", name = ""] = head.labels;
    const address = `${module.address === "" ? "" : `${module.address}.`}${type}.${name}`;
    const known = this.#byAddress.get(address);
    if (known !== undefined) return known;
    const block: Block = {
      type: head.type,
      labels: head.labels,
      body: { attributes: new Map(), blocks: [] },
      origin: head.origin,
    };
    const expanded: Expanded = { key: null, names: new Map(), guard: [] };
    const instance = this.instance({
      mode: "managed",
      type,
      address,
      head,
      block,
      scope: { instance: module, names: new Map() },
      expanded,
    });
    const unread: Instance = { ...instance, unknown: true };
    this.#unread.set(Number(instance.entryPath[0]), because);
    this.#byAddress.set(address, unread);
    return unread;
  }

  /** The source that the readers of instances ask. */
  source(): InstanceSource {
    const { uri } = this.#world.sources;
    return {
      document: { uri, origin: (path) => this.#origin(path) },
      kind: "plan",
      isRefreshOnly: false,
      isJson: ({ entryPath: [position] }) => this.#blocks[Number(position)]?.head.uri.endsWith(".json") === true,
      instances: () => [],
      find: (address) => this.#byAddress.get(address),
      existing: () => [],
      partial: (instance, path) => this.#partial(instance, path),
      codeAt: ({ entryPath: [position] }, path) => this.#codeAt(this.#blocks[Number(position)], path),
    };
  }

  #codeAt(block: BlockInstance | undefined, path: JsonPath): string | null | undefined {
    return block === undefined ? null : codeAt(block.block.body, path, block.head.uri.endsWith(".json"));
  }

  /** An object whose members are worked out when they are asked for. */
  #lazily(
    block: BlockInstance,
    names: readonly string[],
    read: (value: TerraformValue) => JsonValue | undefined,
  ): JsonValue {
    const result: Record<string, JsonValue> = {};
    for (const name of names)
      Object.defineProperty(result, name, {
        enumerable: true,
        get: () => read(this.#world.setting(block, name) ?? { kind: "null", origin: block.block.origin }) ?? null,
      });
    return result;
  }

  #valueAt([position, name, ...rest]: JsonPath): {
    readonly value: TerraformValue | undefined;
    readonly nearest: Origin;
  } {
    const block = this.#blocks[Number(position)];
    if (block === undefined) return { value: undefined, nearest: startOfFile(this.#world.sources.file) };
    let nearest: Origin = block.block.origin;
    let value = name === undefined ? undefined : this.#world.setting(block, String(name));
    for (const step of rest) {
      nearest = value?.origin ?? nearest;
      value = stepInto(value, step);
    }
    return { value, nearest: value?.origin ?? nearest };
  }

  #origin(path: JsonPath): Origin {
    const block = this.#blocks[Number(path[0])];
    if (block === undefined) return startOfFile(this.#world.sources.file);
    const { folder } = this.#world.sources.modules.root;
    // What is not asked for is not worked out.
    const origin = path.length <= 1 ? block.block.origin : { locate: () => this.#valueAt(path).nearest.locate() };
    return originInModule(origin, folder, fetchingCall(block.scope.instance, folder));
  }

  #partial({ address, valuesPath }: Instance, path: JsonPath): PartialValue | undefined {
    const because = this.#unread.get(Number(valuesPath[0]));
    if (because !== undefined) {
      const attribute = displayJsonPath(path);
      const open = openTerraformPiece(`${this.#world.sources.uri}#${address}.${attribute}`, {
        code: "attribute-unreadable",
        address,
        attribute,
        because,
      });
      return { text: null, open, because: open.unknown };
    }
    const { value } = this.#valueAt([...valuesPath, ...path]);
    if (value === undefined) return undefined;
    const open = value.kind === "list" || value.kind === "object" ? value.more : (openIn(value) ?? null);
    return { text: textOf(value) ?? null, open, because: (open ?? openIn(value))?.unknown ?? null };
  }
}

/** The outermost call of a module that was fetched, on the way to an instance; undefined where none was. */
function fetchingCall({ module, call }: ModuleInstance, root: string): Origin | undefined {
  if (call === null) return undefined;
  return fetchingCall(call.caller, root) ?? (isFetched(module.folder, root) ? call.block.origin : undefined);
}

/** The address before a `moved` block of the same module; of instances, the one with the same key. */
function previousAddress({ address, block: { labels }, scope: { instance } }: BlockInstance): {
  readonly previousAddress?: string;
} {
  const [prefix, block] = [instance.address === "" ? "" : `${instance.address}.`, labels.join(".")];
  const from = movesOf(instance.module).get(block);
  return from === undefined
    ? {}
    : { previousAddress: `${prefix}${from}${address.slice(prefix.length + block.length)}` };
}

const moves = new WeakMap<Module, ReadonlyMap<string, string>>();

/** Addresses before a move by those after it, in one module; of several moves to one address, the first. */
function movesOf(module: Module): ReadonlyMap<string, string> {
  const known = moves.get(module);
  if (known !== undefined) return known;
  const found = new Map<string, string>();
  for (const { type, read } of module.heads) {
    const attributes = type === "moved" ? read()?.body.attributes : undefined;
    const [from, to] = [attributes?.get("from"), attributes?.get("to")].map((attribute) =>
      attribute === undefined ? undefined : referenceText(attribute.expression),
    );
    if (to !== undefined && from !== undefined && !found.has(to)) found.set(to, from);
  }
  moves.set(module, found);
  return found;
}

/** `module.logs.aws_cloudtrail.main` in an expression, or in the text of the JSON form. */
export function referenceText(expression: Expression): string | undefined {
  if (expression.kind === "literal") return typeof expression.value === "string" ? expression.value : undefined;
  if (expression.kind === "name") return expression.name;
  const of = expression.kind === "attribute" ? referenceText(expression.of) : undefined;
  return of === undefined || expression.kind !== "attribute" ? undefined : `${of}.${expression.name}`;
}

function stepInto(value: TerraformValue | undefined, step: string | number): TerraformValue | undefined {
  if (value?.kind === "list" && typeof step === "number") return value.items[step];
  return value?.kind === "object" && typeof step === "string" ? value.entries.get(step) : undefined;
}

/** The value as a plan shows it: null where it is not known. */
function shownValue(value: TerraformValue): JsonValue | undefined {
  switch (value.kind) {
    case "boolean":
    case "number":
      return value.value;
    case "text":
      return knownString(value.text) ?? null;
    case "list":
      return value.items.map((item) => shownValue(item) ?? null);
    case "object":
      return Object.fromEntries([...value.entries].map(([name, item]) => [name, shownValue(item) ?? null]));
    default:
      return null;
  }
}

/** `true` for what is not known, in the shape of the value. */
function unknownMask(value: TerraformValue): JsonValue | undefined {
  switch (value.kind) {
    case "open":
    case "resource":
      return true;
    case "text":
      return openIn(value) !== undefined;
    case "list":
      return value.items.length === 0 && value.more !== null
        ? true
        : value.items.map((item) => unknownMask(item) ?? false);
    case "object":
      return value.more !== null
        ? true
        : Object.fromEntries([...value.entries].map(([name, item]) => [name, unknownMask(item) ?? false]));
    default:
      return false;
  }
}

/**
 * What AWS or the provider makes up of a resource: its ARN by the catalog's pattern, where it lives, else a piece of
 * its own.
 */
export function computedAttribute(
  model: Model,
  instances: SourceInstances,
  world: ModuleWorld,
  block: BlockInstance,
  name: string,
  origin: Origin,
): TerraformValue {
  const text =
    block.mode === "data"
      ? dataText(model, instances, world, block, name)
      : managedText(model, instances.instance(block), name);
  return text === undefined
    ? computedPiece(world.sources.uri, block.address, name, origin)
    : terraformTextValue(text, origin);
}

function managedText(model: Model, instance: Instance, name: string): Text | undefined {
  if (name === "region") return placedRegion(model, instance).text;
  return attributeText(model, instance, name);
}

/** Data sources about where the run takes place, and those that look a declared kind of resource up by its name. */
function dataText(
  model: Model,
  instances: SourceInstances,
  world: ModuleWorld,
  block: BlockInstance,
  name: string,
): Text | undefined {
  const instance = instances.instance(block);
  const { account, partition } = model.providers.placement(instance.providerKey);
  switch (block.type) {
    case "aws_caller_identity":
      return name === "account_id" || name === "id" ? account : undefined;
    case "aws_region":
      return name === "name" || name === "id" || name === "region" ? placedRegion(model, instance).text : undefined;
    case "aws_iam_policy_document":
      return name === "json" || name === "minified_json" ? policyDocument(world, block) : undefined;
    case "aws_partition":
      return name === "partition" || name === "id" ? partition : undefined;
    default: {
      const declaration = model.declarations.get(block.type);
      if (
        declaration === undefined ||
        !Object.values(declaration.variables).every((variable) => isGiven(world, block, variable))
      )
        return undefined;
      return attributeText(model, instance, name);
    }
  }
}

function isGiven(world: ModuleWorld, block: BlockInstance, name: string): boolean {
  const value = world.setting(block, name);
  return value !== undefined && value.kind !== "null";
}
