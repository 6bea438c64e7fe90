/** Values as templates of CloudFormation write them. */
import { jsonItem, jsonMap, jsonString, type JsonTree } from "./json-selectors.ts";
import type { ValueToWrite } from "./references.ts";

/** How strings stand in a template. */
export type QuoteMarks = "none" | "single" | "double";

/** A string of YAML; with quotation marks where it could be read as something else. */
export function yamlString(value: string, marks: QuoteMarks): string {
  switch (marks) {
    case "none":
      return isPlain(value) ? value : yamlString(value, "double");
    case "single":
      return /[\n\r\t\\]/.test(value) ? JSON.stringify(value) : `'${value.replaceAll("'", "''")}'`;
    case "double":
      return JSON.stringify(value);
  }
}

/** What YAML takes for a string in any context: no word, number or date, and nothing that ends or begins a token. */
function isPlain(value: string): boolean {
  return (
    /^[A-Za-z][\w./:-]*(?: [\w./:-]+)*$/.test(value) &&
    !value.includes(": ") &&
    !value.endsWith(":") &&
    !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(value)
  );
}

/** How references stand in a template of YAML. */
export type ReferenceForm = "short" | "long";

/** A value of YAML that is written anew. */
export function yamlValue(value: ValueToWrite, marks: QuoteMarks, form: ReferenceForm): string {
  switch (value.kind) {
    case "string":
      return yamlString(value.value, marks);
    case "code":
      return value.code;
    case "reference":
      return form === "short" ? shortReference(value) : longReference(value);
  }
}

type Reference = Extract<ValueToWrite, { kind: "reference" }>;

function shortReference({ name, attribute, suffix }: Reference): string {
  if (suffix !== "") return `!Sub "${substituted(name, attribute)}${suffix}"`;
  return attribute === null ? `!Ref ${name}` : `!GetAtt ${name}.${attribute}`;
}

/** The same with the functions of JSON, on one line: YAML has them too. */
function longReference(reference: Reference): string {
  return jsonItem(jsonReference(reference), { step: "  ", spread: "all" }).line;
}

/** A reference as JSON. */
export function jsonReference({ name, attribute, suffix }: Reference): JsonTree {
  if (suffix !== "") return jsonMap([["Fn::Sub", jsonString(`${substituted(name, attribute)}${suffix}`)]]);
  return attribute === null
    ? jsonMap([["Ref", jsonString(name)]])
    : jsonMap([["Fn::GetAtt", { kind: "list", items: [jsonString(name), jsonString(attribute)] }]]);
}

function substituted(name: string, attribute: string | null): string {
  return attribute === null ? `\${${name}}` : `\${${name}.${attribute}}`;
}
