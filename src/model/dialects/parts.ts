/** What several dialects write alike. */
import { operators, type Operator } from "../selector.ts";
import { display, type TextPart } from "../text.ts";
import type { ApiFieldSelector, ApiSelector, Dialect, Property, Target, TurnOn, Value } from "./dialect.ts";

/** Writes a value with its quotation marks. */
export type Quote = (value: Value) => string;

/** A string as JSON, YAML and TypeScript have it. */
export const quoteJson: Quote = (value) => quotedParts(value, (text) => text);

/** A string of Terraform, in HCL and in JSON: what would begin an expression stands for itself. */
export const quoteTerraform: Quote = (value) =>
  quotedParts(value, (text) => text.replace(/[$%](?=\{)/g, (sign) => sign + sign));

function quotedParts(value: Value, escape: (text: string) => string): string {
  if (typeof value === "object" && "code" in value) return value.code;
  const parts: readonly TextPart[] = typeof value === "string" ? [value] : value.parts;
  const written = parts.map((part) =>
    typeof part === "string" ? JSON.stringify(escape(part)).slice(1, -1) : display({ parts: [part] }),
  );
  return `"${written.join("")}"`;
}

/** `["a", "b"]`. */
export function listOf(values: readonly Value[], quote: Quote): string {
  return `[${values.map(quote).join(", ")}]`;
}

/** The operators of a field selector with their values, in the API's order. */
export function conditionsOf<V>(selector: ApiFieldSelector<V>): readonly (readonly [Operator, readonly V[]])[] {
  return operators.flatMap((operator) => {
    const values = selector[operator];
    return values === undefined ? [] : [[operator, values] as const];
  });
}

export function indented(text: string, by = "  "): string {
  return text
    .split("\n")
    .map((line) => by + line)
    .join("\n");
}

/** `not_starts_with` for `NotStartsWith`. */
export function snakeCase(property: Property): string {
  return property.replace(/(?<=[a-z0-9])([A-Z])/g, "_$1").toLowerCase();
}

/** The spelling of the API, which CloudFormation has too. */
export function asInApi(property: Property): string {
  return property;
}

/** The setting that is true while a sink records. */
export function recordingProperty(kind: Target["kind"]): Property {
  return kind === "trail" ? "IsLogging" : "IngestionEnabled";
}

/** For dialects in which that setting has the same meaning. */
export function setToTrue(nameOf: Dialect["nameOf"]): (target: Target) => TurnOn {
  return ({ kind }) => ({ kind: "set", property: nameOf(recordingProperty(kind)), value: "true" });
}

/** How objects are written: `{ "Field": "eventCategory", "Equals": ["Data"] }`. */
export interface ObjectStyle {
  /** A key with what stands between it and its value. */
  readonly key: (property: Property) => string;
  readonly quote: Quote;
  /** What stands between the lines of an object. */
  readonly separator: string;
  /** What ends the last item of a list. */
  readonly last: string;
}

/** Selectors as objects, one below the other. */
export function asObjects(selectors: readonly ApiSelector<Value>[], style: ObjectStyle): string {
  return inList(
    selectors.map((selector) => asObject(selector, style)),
    style,
  );
}

function asObject({ Name, FieldSelectors }: ApiSelector<Value>, style: ObjectStyle): string {
  const { key, quote, separator } = style;
  const fields = inList(
    FieldSelectors.map((field) => asFieldObject(field, style)),
    style,
  );
  const members = [
    ...(Name === undefined ? [] : [`${key("Name")}${quote(Name)}${separator}`]),
    `${key("FieldSelectors")}[\n${indented(fields)}\n]${separator === "," ? style.last : ""}`,
  ];
  return `{\n${indented(members.join("\n"))}\n}`;
}

function asFieldObject(selector: ApiFieldSelector<Value>, { key, quote }: ObjectStyle): string {
  const members = [
    `${key("Field")}${quote(selector.Field)}`,
    ...conditionsOf(selector).map(([operator, values]) => `${key(operator)}${listOf(values, quote)}`),
  ];
  return `{ ${members.join(", ")} }`;
}

function inList(items: readonly string[], { last }: ObjectStyle): string {
  return items.join(",\n") + (items.length === 0 ? "" : last);
}

/** The style of JSON, with the names that a dialect has for properties. */
export function jsonStyle(nameOf: Dialect["nameOf"], quote: Quote): ObjectStyle {
  return { key: (property) => `"${nameOf(property)}": `, quote, separator: ",", last: "" };
}
