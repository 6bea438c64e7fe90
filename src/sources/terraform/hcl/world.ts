/**
 * One way the configuration can turn out: modules, their calls and their resources, evaluated under some answers to the
 * open questions.
 */
import type { Question } from "../../../model/guard.ts";
import type { Origin } from "../../../model/location.ts";
import type { TerraformUnknown } from "../../../model/reasons/unknown-value.ts";
import { startOfFile } from "../../../model/location.ts";
import type { Environment } from "../../types.ts";
import type { ModuleSet } from "./configuration.ts";
import { ExpressionEvaluator, type Budget, type References, type ExpressionScope } from "./evaluator.ts";
import { collected, expand, indexOf, type Expanded, type Expansion } from "./expansion.ts";
import type { FunctionFiles } from "./function-files.ts";
import type { HiddenValues } from "./hidden-values.ts";
import type { BlockHead } from "./module.ts";
import type { ModuleInstance } from "./module-instance.ts";
import { Conditions } from "./operators.ts";
import { Recorder } from "./recorder.ts";
import type { Remarks } from "./remarks.ts";
import { repetitionOf } from "./repetitions.ts";
import type { Block, Expression } from "./syntax.ts";
import { deepestModule } from "./tree.ts";
import { converted } from "./type-constraint.ts";
import { errorValue, identity, openTerraformPiece, openTerraformValue, type TerraformValue } from "./value.ts";
import type { GivenValues } from "./variables.ts";

/** What a world is made from. */
export interface Sources {
  readonly modules: ModuleSet;
  readonly given: GivenValues;
  readonly environment: Environment;
  /** The file that stands for the root module. */
  readonly file: string;
  /** What stands for the root module in identities: that file, and the deployment where there are several. */
  readonly uri: string;
  readonly budget: Budget;
  readonly remarks: Remarks;
  readonly hidden: HiddenValues;
  readonly files: FunctionFiles;
}

/** A resource or data source of a module, one of its instances. */
export interface BlockInstance {
  readonly mode: "managed" | "data";
  readonly type: string;
  readonly address: string;
  readonly head: BlockHead;
  readonly block: Block;
  readonly scope: ExpressionScope;
  readonly expanded: Expanded;
}

/** Tells the attributes of resources that their blocks do not set. */
export type ComputedAttribute = (instance: BlockInstance, name: string, origin: Origin) => TerraformValue;

export class ModuleWorld implements References {
  readonly sources: Sources;
  readonly recorder = new Recorder();
  readonly evaluator: ExpressionEvaluator;
  readonly root: ModuleInstance;
  readonly #computed: ComputedAttribute;

  constructor(sources: Sources, ask: (question: Question) => string | null, computed: ComputedAttribute) {
    this.sources = sources;
    const conditions = new Conditions(sources.uri, this.recorder, ask);
    this.evaluator = new ExpressionEvaluator(this, conditions, sources.budget, sources);
    this.root = {
      module: sources.modules.root,
      uri: sources.uri,
      address: "",
      path: [],
      call: null,
      guard: [],
      origin: startOfFile(sources.file),
    };
    this.#computed = computed;
  }

  variable(instance: ModuleInstance, name: string, origin: Origin): TerraformValue {
    const id = `${this.#idOf(instance)}var.${name}`;
    const circle = (): TerraformValue => errorValue({ code: "of-itself", of: "variable", name }, id, origin);
    const value = this.recorder.remember(id, () => this.#variable(instance, name, id, origin), circle);
    return value.kind === "open" ? { ...value, origin } : value;
  }

  local(instance: ModuleInstance, name: string, origin: Origin): TerraformValue {
    const id = `${this.#idOf(instance)}local.${name}`;
    const compute = (): TerraformValue => {
      const blocks = instance.module.heads.filter(({ type }) => type === "locals").map((head) => head.read());
      // A value of an override file stands in each of the blocks, and is one all the same.
      const [attribute, ...others] = new Set(blocks.flatMap((block) => block?.body.attributes.get(name) ?? []));
      if (attribute !== undefined && others.length > 0) {
        this.sources.remarks.refused(...repetitionOf(`local.${name}`, [attribute, ...others]));
        return openTerraformValue(
          openTerraformPiece(id, { code: "declaration-unusable", name: `local.${name}`, problem: "repeated" }),
          origin,
        );
      }
      if (attribute !== undefined) return this.evaluator.evaluate(attribute.expression, { instance, names: new Map() });
      return blocks.includes(null)
        ? openTerraformValue(
            openTerraformPiece(id, { code: "declaration-unusable", name: `local.${name}`, problem: "unreadable" }),
            origin,
          )
        : errorValue({ code: "not-declared", name: `local.${name}` }, id, origin);
    };
    return this.recorder.remember(id, compute, () => errorValue({ code: "of-itself", of: "local", name }, id, origin));
  }

  module(instance: ModuleInstance, name: string, origin: Origin): TerraformValue {
    const calls = this.calls(instance, name);
    if (calls === null)
      return openTerraformValue(
        openTerraformPiece(`${this.#idOf(instance)}module.${name}`, {
          code: "module-missing",
          module: name,
          problem: whyNoModule(instance, name),
        }),
        origin,
      );
    return collected(calls.expansion, origin, (expanded) => {
      const called = calls.instances.get(expanded);
      if (called === undefined) return errorValue({ code: "not-declared", name: `module.${name}` }, name, origin);
      return {
        kind: "resource",
        handle: { address: called.address, attribute: (output, at) => this.#output(called, output, at) },
        origin,
      };
    });
  }

  resource(
    instance: ModuleInstance,
    mode: "managed" | "data",
    type: string,
    name: string,
    origin: Origin,
  ): TerraformValue {
    const head = instance.module.byType(mode === "data" ? "data" : "resource").get(`${type}.${name}`);
    const id = `${this.#idOf(instance)}${mode === "data" ? "data." : ""}${type}.${name}`;
    if (head === undefined) return errorValue({ code: "not-declared", name: `${type}.${name}` }, id, origin);
    const read = this.blockInstances(instance, head);
    if (read === null)
      return openTerraformValue(
        openTerraformPiece(id, { code: "declaration-unusable", name: `${type}.${name}`, problem: "unreadable" }),
        origin,
      );
    return collected(read.expansion, origin, (expanded) => {
      const found = read.instances.get(expanded);
      if (found === undefined) return errorValue({ code: "not-declared", name: `${type}.${name}` }, id, origin);
      return {
        kind: "resource",
        handle: {
          address: `${this.sources.uri}#${found.address}`,
          attribute: (attribute, at) => this.attribute(found, attribute, at),
        },
        origin,
      };
    });
  }

  /** An attribute of a resource: what its block sets, else what is computed. */
  attribute(instance: BlockInstance, name: string, origin: Origin): TerraformValue {
    const set = this.setting(instance, name);
    if (set !== undefined && set.kind !== "null") return set;
    return this.#computed(instance, name, origin);
  }

  /** What the block of a resource sets an attribute, or a list of nested blocks, to. */
  setting(instance: BlockInstance, name: string): TerraformValue | undefined {
    const id = `${this.sources.uri}#${instance.address} ${instance.mode}.${name}`;
    const circle = (): TerraformValue =>
      errorValue(
        { code: "attribute-of-itself", address: instance.address, attribute: name },
        id,
        instance.block.origin,
      );
    return this.recorder.remember(id, () => this.evaluator.member(instance.block.body, name, instance.scope), circle);
  }

  /** The elements that a `for_each` goes through, with the names that stand for each. */
  elements(
    forEach: Expression,
    scope: ExpressionScope,
  ): readonly { readonly key: string; readonly names: ReadonlyMap<string, TerraformValue> }[] {
    const body = {
      attributes: new Map([["for_each", { name: "for_each", expression: forEach, origin: forEach.origin }]]),
      blocks: [],
    };
    return expand(body, scope, this.evaluator, this.#idOf(scope.instance)).instances.flatMap(({ key, names }) =>
      key === null ? [] : [{ key: String(key), names }],
    );
  }

  /** The instances of a resource or data source in a module; null where its block is not valid. */
  blockInstances(
    module: ModuleInstance,
    head: BlockHead,
  ): { readonly expansion: Expansion; readonly instances: ReadonlyMap<Expanded, BlockInstance> } | null {
    const block = head.read();
    if (block === null) return null;
    const [type = "", name = ""] = head.labels;
    const mode = head.type === "data" ? "data" : "managed";
    const address = `${module.address === "" ? "" : `${module.address}.`}${mode === "data" ? "data." : ""}${type}.${name}`;
    const compute = () => {
      const expansion = expand(
        block.body,
        { instance: module, names: new Map() },
        this.evaluator,
        `${this.sources.uri}#${address}`,
      );
      const instances = expansion.instances.map((expanded): [Expanded, BlockInstance] => {
        const scope = { instance: module, names: expanded.names };
        return [expanded, { mode, type, address: `${address}${indexOf(expanded)}`, head, block, scope, expanded }];
      });
      return { expansion, instances: new Map(instances) };
    };
    return this.recorder.remember(`${this.sources.uri}#${address} instances`, compute, () => ({
      expansion: { kind: "single", instances: [], more: null },
      instances: new Map(),
    }));
  }

  /** The modules that a call stands for; null where their files are not here. */
  calls(
    caller: ModuleInstance,
    name: string,
  ): { readonly expansion: Expansion; readonly instances: ReadonlyMap<Expanded, ModuleInstance> } | null {
    const head = caller.module.byType("module").get(name);
    const block = head?.read() ?? null;
    const path = [...caller.path, name];
    if (block === null || path.length > deepestModule) return null;
    const source = this.sources.modules.sourceOf(block, caller.module, path);
    if (source.kind === "elsewhere") return null;
    const address = `${caller.address === "" ? "" : `${caller.address}.`}module.${name}`;
    const compute = () => {
      const expansion = expand(
        block.body,
        { instance: caller, names: new Map() },
        this.evaluator,
        `${this.sources.uri}#${address}`,
      );
      const instances = expansion.instances.map((expanded): [Expanded, ModuleInstance] => [
        expanded,
        {
          module: source.module,
          uri: this.sources.uri,
          address: `${address}${indexOf(expanded)}`,
          path,
          call: { name, block, caller, names: expanded.names },
          guard: [...caller.guard, ...expanded.guard],
          origin: block.origin,
        },
      ]);
      return { expansion, instances: new Map(instances) };
    };
    return this.recorder.remember(`${this.sources.uri}#${address} calls`, compute, () => ({
      expansion: { kind: "single", instances: [], more: null },
      instances: new Map(),
    }));
  }

  #idOf({ address }: ModuleInstance): string {
    return `${this.sources.uri}#${address === "" ? "" : `${address}.`}`;
  }

  #output(instance: ModuleInstance, name: string, origin: Origin): TerraformValue {
    const id = `${this.#idOf(instance)}output.${name}`;
    const compute = (): TerraformValue => {
      const head = instance.module.byType("output").get(name);
      if (head === undefined)
        return errorValue({ code: "no-output", output: name, module: instance.address }, id, origin);
      const body = head.read()?.body;
      const value = body?.attributes.get("value")?.expression;
      if (value === undefined)
        return openTerraformValue(
          openTerraformPiece(id, { code: "output-unreadable", output: name, module: instance.address }),
          origin,
        );
      if (isTrue(body?.attributes.get("sensitive")?.expression))
        return openTerraformValue(
          openTerraformPiece(id, { code: "output-sensitive", output: name, module: instance.address }),
          origin,
        );
      return this.evaluator.evaluate(value, { instance, names: new Map() });
    };
    return this.recorder.remember(id, compute, () => errorValue({ code: "of-itself", of: "output", name }, id, origin));
  }

  #variable(instance: ModuleInstance, name: string, id: string, origin: Origin): TerraformValue {
    const head = instance.module.byType("variable").get(name);
    if (head === undefined) return errorValue({ code: "not-declared", name: `var.${name}` }, id, origin);
    const body = head.read()?.body;
    if (body === undefined)
      return openTerraformValue(openTerraformPiece(id, { code: "variable-unreadable", variable: name }), origin);
    const type = body.attributes.get("type")?.expression;
    const declared = { variable: name, ...(instance.address === "" ? {} : { module: instance.address }) };
    const isSecret =
      isTrue(body.attributes.get("sensitive")?.expression) || isTrue(body.attributes.get("ephemeral")?.expression);
    if (isSecret)
      return openTerraformValue(openTerraformPiece(id, { code: "variable-sensitive", ...declared }), origin);
    const whenLeftOut = body.attributes.get("default")?.expression;
    const isNullable = body.attributes.get("nullable")?.expression;
    const evaluate = (expression: Expression): TerraformValue =>
      this.evaluator.evaluate(expression, { instance, names: new Map() });
    const given = this.#argument(instance, name, type);
    if (given !== undefined && (given.kind !== "null" || whenLeftOut === undefined || !isFalse(isNullable)))
      return converted(given, type, evaluate);
    if (whenLeftOut === undefined)
      return openTerraformValue(openTerraformPiece(id, { code: "variable-without-value", ...declared }), origin);
    const value = converted(evaluate(whenLeftOut), type, evaluate);
    if (instance.call === null)
      this.recorder.note({ code: "default-kept", kind: "variable", name, ...shownDefault(value) });
    return value;
  }

  /** What the caller gives a variable: the argument of the module's call, or the values for the root module. */
  #argument(instance: ModuleInstance, name: string, type: Expression | undefined): TerraformValue | undefined {
    const { call } = instance;
    if (call !== null) {
      const attribute = call.block.body.attributes.get(name);
      return attribute === undefined
        ? undefined
        : this.evaluator.evaluate(attribute.expression, { instance: call.caller, names: call.names });
    }
    const expression = this.sources.given.get(name, type);
    return expression === undefined ? undefined : this.evaluator.evaluate(expression, { instance, names: new Map() });
  }
}

/** Characters of a text that is still worth showing in a sentence. */
const longestShown = 60;

/** Short values are worth showing in a sentence. */
function shownDefault(value: TerraformValue): { readonly value?: string | number | boolean } {
  switch (value.kind) {
    case "boolean":
    case "number":
      return { value: value.value };
    case "text": {
      const [part = ""] = value.text.parts;
      return typeof part === "string" && value.text.parts.length <= 1 && part.length <= longestShown
        ? { value: part }
        : {};
    }
    default:
      return {};
  }
}

function whyNoModule(
  { module }: ModuleInstance,
  name: string,
): Extract<TerraformUnknown, { code: "module-missing" }>["problem"] {
  const head = module.byType("module").get(name);
  if (head === undefined) return "not-declared";
  return head.repeats !== undefined ? "repeated" : head.read() === null ? "unreadable" : "no-files";
}

function isTrue(expression: Expression | undefined): boolean {
  return expression?.kind === "literal" && (expression.value === true || expression.value === "true");
}

function isFalse(expression: Expression | undefined): boolean {
  return expression?.kind === "literal" && (expression.value === false || expression.value === "false");
}

/** A name for an attribute that nobody can tell before the apply. */
export function computedPiece(uri: string, address: string, name: string, origin: Origin): TerraformValue {
  return openTerraformValue(
    openTerraformPiece(identity(`${uri}#${address}.${name}`), { code: "after-apply", address, attribute: name }),
    origin,
  );
}
