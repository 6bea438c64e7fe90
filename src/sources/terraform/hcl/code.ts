/** Values of a configuration, written anew: in HCL, or as the strings of the JSON form. */
import { quoteTerraform } from "../../../model/dialects/parts.ts";
import type { JsonPath } from "../resources/json.ts";
import type { Body, Expression } from "./syntax.ts";

/**
 * The code of a value below a block, where it stands there by itself: not in a dynamic block, nor in what makes a list.
 * Undefined for what is written out as a string; null where it cannot be written anew.
 */
export function codeAt(body: Body, path: JsonPath, isJson: boolean): string | null | undefined {
  const expression = expressionAt(body, path);
  if (expression === undefined) return null;
  if (expression.kind === "literal") return undefined;
  return isJson ? jsonCode(expression) : hclCode(expression);
}

function expressionAt(body: Body, [name, ...rest]: JsonPath): Expression | undefined {
  const attribute = body.attributes.get(String(name));
  if (attribute !== undefined) return rest.reduce<Expression | undefined>(stepInto, attribute.expression);
  const [index, ...inner] = rest;
  const isDynamic = body.blocks.some(({ type, labels }) => type === "dynamic" && labels[0] === name);
  const block = isDynamic ? undefined : body.blocks.filter(({ type }) => type === name)[Number(index)];
  return block === undefined ? undefined : expressionAt(block.body, inner);
}

function stepInto(expression: Expression | undefined, step: string | number): Expression | undefined {
  switch (expression?.kind) {
    case "tuple":
      return expression.items[Number(step)];
    case "body":
      // The JSON form has a single block also without the list around it.
      return step === 0 ? expression : expressionAt(expression.body, [step]);
    case "object":
      return expression.entries.find(({ key }) => nameOfKey(key) === step)?.value;
    default:
      return undefined;
  }
}

function nameOfKey(key: Expression): unknown {
  return key.kind === "literal" ? key.value : key.kind === "name" ? key.name : undefined;
}

/** The string of the JSON form: a template whose quotation marks are those of JSON. */
function jsonCode(expression: Expression): string | null {
  const parts = expression.kind === "template" ? expression.parts : [expression];
  const written = joined(parts.map((part) => (typeof part === "string" ? escaped(part) : inBraces(part))));
  return written === null ? null : JSON.stringify(written);
}

function hclCode(expression: Expression): string | null {
  switch (expression.kind) {
    case "literal":
      return typeof expression.value === "string" ? quoteTerraform(expression.value) : String(expression.value);
    case "template": {
      const { parts } = expression;
      const written = joined(
        parts.map((part) => (typeof part === "string" ? quoteTerraform(part).slice(1, -1) : inBraces(part))),
      );
      return written === null ? null : `"${written}"`;
    }
    case "name":
      return expression.name;
    case "attribute":
      return joined([hclCode(expression.of), ".", expression.name]);
    case "index":
      return joined([hclCode(expression.of), "[", hclCode(expression.index), "]"]);
    case "tuple":
      return joined(["[", listed(expression.items), "]"]);
    case "call":
      return joined([expression.name, "(", listed(expression.arguments), expression.expandsLast ? "..." : "", ")"]);
    case "conditional": {
      const { condition, whenTrue, whenFalse } = expression;
      return joined(["(", hclCode(condition), " ? ", hclCode(whenTrue), " : ", hclCode(whenFalse), ")"]);
    }
    case "unary":
      return joined([expression.operator, hclCode(expression.operand)]);
    case "binary":
      return joined(["(", hclCode(expression.left), ` ${expression.operator} `, hclCode(expression.right), ")"]);
    case "object":
    case "splat":
    case "for":
    case "invalid":
    case "body":
      return null;
  }
}

function inBraces(expression: Expression): string | null {
  return joined(["${", hclCode(expression), "}"]);
}

function listed(items: readonly Expression[]): string | null {
  const written = items.map(hclCode);
  return written.every((item) => item !== null) ? written.join(", ") : null;
}

function joined(parts: readonly (string | null)[]): string | null {
  return parts.every((part) => part !== null) ? parts.join("") : null;
}

/** What would begin an expression stands for itself. */
function escaped(text: string): string {
  return text.replace(/[$%](?=\{)/g, (sign) => sign + sign);
}
