/**
 * What an expression of the configuration refers to, followed through module inputs and outputs down to attributes of
 * resource instances.
 */
import { readExpression, type PlanConfiguration } from "./configuration.ts";
import {
  moduleAddressOf,
  moduleSteps,
  splitAddress,
  splitIndex,
  blockAddress,
  type Instance,
  type ModuleStep,
} from "./instance.ts";
import { member, type JsonValue } from "./json.ts";

/** An attribute of a resource instance that only the apply will tell. */
export interface UnknownAttribute {
  readonly kind: "unknown-attribute";
  readonly instance: Instance;
  readonly attribute: string;
  /** It goes into several values, of which none need be it alone. */
  readonly isOneOfSeveral?: true;
}

/** One thing that goes into an expression. */
export type Ingredient =
  | UnknownAttribute
  /**
   * Something the plan knows, or something that cannot be followed: a local value, a data source, an index made of
   * `each.key`.
   */
  | { readonly kind: "other" };

export interface ReferenceContext {
  readonly configuration: PlanConfiguration;
  readonly find: (address: string) => Instance | undefined;
}

const other: Ingredient = { kind: "other" };

/**
 * An expression can name a module output twice, and that output two others: beyond this many ingredients nobody could
 * tell which is which.
 */
const mostIngredients = 1000;
const deepestReference = 50;

/** The ingredients of an expression in the module with this address, in the order of the expression. */
export function ingredientsOf(
  references: readonly string[],
  moduleAddress: string,
  context: ReferenceContext,
): readonly Ingredient[] {
  const walk: Walk = { context, left: mostIngredients };
  return follow(references, moduleSteps(moduleAddress), [], walk, 0);
}

/** The references as they stand in the expression, each in its most specific form. */
export function specificReferences(references: readonly string[]): string[] {
  return references.filter((reference, index) => {
    const previous = references[index - 1];
    return previous === undefined || !isPartOf(reference, previous);
  });
}

/** Whether `shorter` is one of the less specific forms that Terraform lists behind a reference. */
function isPartOf(shorter: string, longer: string): boolean {
  return longer.length > shorter.length && longer.startsWith(shorter) && /^[.[]/.test(longer.slice(shorter.length));
}

interface Walk {
  readonly context: ReferenceContext;
  left: number;
}

function follow(
  references: readonly string[],
  module: readonly ModuleStep[],
  rest: readonly string[],
  walk: Walk,
  depth: number,
): Ingredient[] {
  const specific = specificReferences(references);
  // What follows a variable or an output applies to one thing only.
  if (rest.length > 0 && specific.length !== 1) return specific.map(() => other);
  return specific.flatMap((reference) => followOne([...splitAddress(reference), ...rest], module, walk, depth));
}

function followOne(parts: readonly string[], module: readonly ModuleStep[], walk: Walk, depth: number): Ingredient[] {
  if (depth > deepestReference || --walk.left < 0) return [other];
  switch (parts[0]) {
    case "var":
      return followVariable(parts, module, walk, depth);
    case "module":
      return followOutput(parts, module, walk, depth);
    case "local":
    case "each":
    case "count":
    case "path":
    case "terraform":
    case "self":
    case "data":
    case "ephemeral":
      return [other];
    default:
      return [attributeIngredient(parts, module, walk.context)];
  }
}

function followVariable(
  parts: readonly string[],
  module: readonly ModuleStep[],
  walk: Walk,
  depth: number,
): Ingredient[] {
  const { name, index } = splitIndex(parts[1] ?? "");
  const call =
    module.length === 0 ? undefined : walk.context.configuration.module(blockAddress(moduleAddressOf(module)))?.call;
  if (call === undefined || index !== "") return [other];
  return followExpression(member(member(call, "expressions"), name), module.slice(0, -1), parts.slice(2), walk, depth);
}

function followOutput(
  parts: readonly string[],
  module: readonly ModuleStep[],
  walk: Walk,
  depth: number,
): Ingredient[] {
  const { name: call, index } = splitIndex(parts[1] ?? "");
  const { name: output, index: outputIndex } = splitIndex(parts[2] ?? "");
  const inner = [...module, { call, index }];
  const body = walk.context.configuration.module(blockAddress(moduleAddressOf(inner)))?.body;
  if (outputIndex !== "") return [other];
  return followExpression(
    member(member(member(body, "outputs"), output), "expression"),
    inner,
    parts.slice(3),
    walk,
    depth,
  );
}

function followExpression(
  value: JsonValue | undefined,
  module: readonly ModuleStep[],
  rest: readonly string[],
  walk: Walk,
  depth: number,
): Ingredient[] {
  const expression = readExpression(value);
  return expression?.kind === "references" ? follow(expression.references, module, rest, walk, depth + 1) : [other];
}

function attributeIngredient(
  parts: readonly string[],
  module: readonly ModuleStep[],
  context: ReferenceContext,
): Ingredient {
  const [type, name, attribute, ...deeper] = parts;
  if (
    type === undefined ||
    name === undefined ||
    attribute === undefined ||
    deeper.length > 0 ||
    attribute.includes("[")
  )
    return other;
  const moduleAddress = moduleAddressOf(module);
  const instance = context.find(`${moduleAddress === "" ? "" : `${moduleAddress}.`}${type}.${name}`);
  if (instance === undefined || member(instance.unknown, attribute) !== true) return other;
  return { kind: "unknown-attribute", instance, attribute };
}
