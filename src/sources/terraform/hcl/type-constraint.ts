/** Type constraints of variables: values become what the constraint says, with the defaults of optional attributes. */
import type { Expression } from "./syntax.ts";
import {
  booleanValue,
  listValue,
  nullValue,
  numberOf,
  numberValue,
  objectValue,
  stringOf,
  terraformStringValue,
  valueKey,
  type TerraformValue,
} from "./value.ts";

/** Gives a default its value: it is written as an expression without references. */
type Evaluate = (expression: Expression) => TerraformValue;

/** The value as a variable of this type holds it. What does not fit stays as it is: Terraform would refuse it. */
export function converted(value: TerraformValue, type: Expression | undefined, evaluate: Evaluate): TerraformValue {
  if (type === undefined || value.kind === "open" || value.kind === "null" || value.kind === "resource") return value;
  const constraint =
    type.kind === "literal" && typeof type.value === "string" ? { kind: "name" as const, name: type.value } : type;
  if (constraint.kind === "name") return scalar(value, constraint.name);
  if (constraint.kind !== "call") return value;
  const [inner] = constraint.arguments;
  switch (constraint.name) {
    case "list":
    case "set":
      return collection(value, inner, constraint.name === "set", evaluate);
    case "map":
      return value.kind === "object"
        ? {
            ...value,
            entries: new Map([...value.entries].map(([key, item]) => [key, converted(item, inner, evaluate)])),
          }
        : value;
    case "object":
      return inner === undefined ? value : structured(value, inner, evaluate);
    case "tuple":
      return value.kind === "list" && inner?.kind === "tuple"
        ? { ...value, items: value.items.map((item, index) => converted(item, inner.items[index], evaluate)) }
        : value;
    default:
      return value;
  }
}

function scalar(value: TerraformValue, type: string): TerraformValue {
  const { origin } = value;
  switch (type) {
    case "string": {
      const known = value.kind === "text" ? undefined : stringOf(value);
      return known === undefined ? value : terraformStringValue(known, origin);
    }
    case "number": {
      const known = numberOf(value);
      return known === undefined ? value : numberValue(known, origin);
    }
    case "bool": {
      const known = stringOf(value);
      return known === "true" || known === "false" ? booleanValue(known === "true", origin) : value;
    }
    default:
      return value;
  }
}

function collection(
  value: TerraformValue,
  inner: Expression | undefined,
  isSet: boolean,
  evaluate: Evaluate,
): TerraformValue {
  if (value.kind !== "list") return value;
  const items = value.items.map((item) => converted(item, inner, evaluate));
  return listValue(isSet ? withoutRepetitions(items) : items, value.origin, value.more, isSet);
}

/** Each value once. */
export function withoutRepetitions(items: readonly TerraformValue[]): TerraformValue[] {
  return [...new Map(items.map((item) => [valueKey(item), item])).values()];
}

function structured(value: TerraformValue, inner: Expression, evaluate: Evaluate): TerraformValue {
  if (value.kind !== "object") return value;
  const members = membersOf(inner);
  if (members === null) return value;
  const entries = members.flatMap(([name, written]): [string, TerraformValue][] => {
    const optional = written.kind === "call" && written.name === "optional" ? written.arguments : null;
    const type = optional === null ? written : optional[0];
    const given = value.entries.get(name);
    if (given !== undefined && given.kind !== "null") return [[name, converted(given, type, evaluate)]];
    const whenLeftOut = optional?.[1];
    if (value.more !== null && given === undefined) return [];
    if (whenLeftOut !== undefined) return [[name, converted(evaluate(whenLeftOut), type, evaluate)]];
    return [[name, given ?? nullValue(value.origin)]];
  });
  return objectValue(new Map(entries), value.origin, value.more);
}

function membersOf(expression: Expression): [string, Expression][] | null {
  if (expression.kind !== "object") return null;
  return expression.entries.flatMap(({ key, value }): [string, Expression][] =>
    key.kind === "literal" && typeof key.value === "string" ? [[key.value, value]] : [],
  );
}
