/** The expression of the configuration behind a value of a resource instance. */
import { readExpression, type PlanExpression } from "./configuration.ts";
import { blockAddress } from "./instance.ts";
import { isArray, isObject, member, valueAt, type JsonPath, type JsonValue } from "./json.ts";
import type { Subject } from "./model.ts";

/**
 * Whether the configuration sets an attribute: `unclear` where blocks come from `dynamic`, which the configuration does
 * not show.
 */
export type Configured = "yes" | "no" | "unclear";

/** Whether the configuration of the subject sets what a path leads to, of which the plan does not know the value. */
export function isConfigured(subject: Subject, path: JsonPath): Configured {
  // What sources mark as unknown is what they set.
  if (subject.model.source.partial !== undefined) return "yes";
  const found = expressionOf(subject, path);
  if (found.kind !== "expression") return found.kind === "none" ? "no" : "unclear";
  const { expression } = found;
  // What a constant holds is known: unknown is what it leaves out.
  if (expression.kind === "constant")
    return found.path.length < path.length || expression.value === null ? "no" : "yes";
  return found.path.length === path.length ? "yes" : "unclear";
}

export type FoundExpression =
  | { readonly kind: "expression"; readonly expression: PlanExpression; readonly path: JsonPath }
  | { readonly kind: "none" | "unclear" };

/** The innermost expression of the configuration that gives the value a path leads to. */
export function expressionOf(subject: Subject, path: JsonPath): FoundExpression {
  const resource = subject.model.configuration.resource(blockAddress(subject.instance.address));
  if (resource === undefined) return { kind: "unclear" };
  let node: JsonValue | undefined = resource.expressions;
  for (let depth = 0; depth < path.length; depth++) {
    const expression = readExpression(node);
    if (expression !== undefined) return { kind: "expression", expression, path: path.slice(0, depth) };
    const key = path[depth] ?? "";
    if (typeof key === "string") node = member(node, key);
    else {
      const block = blockOf(subject, node, path.slice(0, depth), key);
      if (block === undefined) return { kind: "unclear" };
      node = block;
    }
    if (node === undefined) return { kind: "none" };
  }
  const expression = readExpression(node);
  return expression === undefined ? { kind: "unclear" } : { kind: "expression", expression, path };
}

/** Blocks that Terraform keeps as sets: their order in the plan is not that of the configuration. */
const blocksWithoutOrder: readonly (string | number)[] = ["field_selector", "insight_selector"];

/** The block of the configuration behind an item of a list of blocks; undefined where that cannot be told. */
function blockOf(subject: Subject, node: JsonValue | undefined, path: JsonPath, index: number): JsonValue | undefined {
  const blocks = isArray(node) ? node : isObject(node) ? [node] : [];
  const values = valueAt(subject.instance.values, path);
  const mask = valueAt(subject.instance.unknown, path);
  const length = Math.max(isArray(values) ? values.length : 0, isArray(mask) ? mask.length : 0);
  // Items that no block stands for come from `dynamic`.
  if (blocks.length !== length) return undefined;
  if (!blocksWithoutOrder.includes(path.at(-1) ?? "")) return blocks[index];
  const agreeing = blocks.filter((block) => agrees(block, member(values, index)));
  return agreeing.length === 1 ? agreeing[0] : undefined;
}

/** Whether the constants of a block are those of an item. */
function agrees(block: JsonValue, item: JsonValue | undefined): boolean {
  if (!isObject(block)) return false;
  return Object.entries(block).every(([name, body]) => {
    const constant = member(body, "constant_value");
    const value = member(item, name);
    return (
      constant === undefined ||
      (isArray(constant) ? sameSet(constant, value) : scalarText(constant) === scalarText(value))
    );
  });
}

function sameSet(constants: readonly JsonValue[], value: JsonValue | undefined): boolean {
  if (!isArray(value) || value.length !== constants.length) return false;
  const texts = new Set(value.map(scalarText));
  return constants.every((constant) => texts.has(scalarText(constant)));
}

/** Numbers and booleans of the configuration become texts where the attribute is one. */
function scalarText(value: JsonValue | undefined): string | undefined {
  return value === undefined || typeof value === "object" ? undefined : String(value);
}
