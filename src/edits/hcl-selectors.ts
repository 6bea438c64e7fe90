/** Selectors as HCL: blocks of the provider `aws`, objects of the provider `awscc` and of arguments of modules. */
import { dialects } from "../model/dialects/index.ts";
import type { ApiSelector, Code } from "../model/dialects/dialect.ts";
import { quoteTerraform } from "../model/dialects/parts.ts";
import type { Operator } from "../model/selector.ts";
import type { ListItem } from "./bracket-list.ts";
import type { FieldToWrite, SelectorToWrite, ValueToWrite } from "./references.ts";

/** The selectors as blocks, each as its lines, indented by steps. */
export function hclBlocks(selectors: readonly SelectorToWrite[], step: string): string[][] {
  return selectors.map((selector) => {
    const text = dialects["terraform-aws"].selectors?.items([apiSelector(selector)]).text ?? "";
    return text.split("\n").map((line) => line.replace(/^(?: {2})+/, (spaces) => step.repeat(spaces.length / 2)));
  });
}

function apiSelector({ name, fields }: SelectorToWrite): ApiSelector<string | Code> {
  return {
    ...(name === null ? {} : { Name: name }),
    FieldSelectors: fields.map(({ field, conditions }) => ({
      Field: field,
      ...Object.fromEntries(conditions.map(({ operator, values }) => [operator, values.map(apiValue)])),
    })),
  };
}

function apiValue(value: ValueToWrite): string | Code {
  return value.kind === "string" ? value.value : { code: hclValue(value) };
}

/** A value as HCL. */
function hclValue(value: ValueToWrite): string {
  switch (value.kind) {
    case "string":
      return quoteTerraform(value.value);
    case "code":
      return value.code;
    case "reference": {
      const { attribute, name, suffix } = value;
      const reference = attribute === null ? name : `${name}.${attribute}`;
      return suffix === "" ? reference : `"\${${reference}}${suffix}"`;
    }
  }
}

/** How the objects of a list name what is in them. */
export interface ObjectNames {
  /** Null where selectors have no name. */
  readonly name: string | null;
  readonly fieldSelectors: string;
  readonly field: string;
  readonly operator: (operator: Operator) => string;
  /** What stands between a name and its value. */
  readonly sign: "=" | ":";
}

/** The names of the provider `awscc`. */
export const awsccNames: ObjectNames = {
  name: "name",
  fieldSelectors: "field_selectors",
  field: "field",
  operator: dialects["terraform-awscc"].nameOf,
  sign: "=",
};

/** The selectors as objects of a list. */
export function hclItems(selectors: readonly SelectorToWrite[], names: ObjectNames, step: string): ListItem[] {
  const { sign } = names;
  const member = (name: string, value: string): string => (sign === "=" ? `${name} = ${value}` : `${name} : ${value}`);
  return selectors.map(({ name, fields }) => {
    const objects = fields.map((field) => `{ ${fieldMembers(field, names, member).join(", ")} }`);
    const head = name === null || names.name === null ? [] : [member(names.name, quoteTerraform(name))];
    return {
      line: `{ ${[...head, member(names.fieldSelectors, `[${objects.join(", ")}]`)].join(", ")} }`,
      lines: [
        "{",
        ...head.map((line) => step + line),
        step + member(names.fieldSelectors, "["),
        ...objects.map((object) => `${step}${step}${object},`),
        `${step}]`,
        "}",
      ],
    };
  });
}

function fieldMembers(
  { field, conditions }: FieldToWrite,
  names: ObjectNames,
  member: (name: string, value: string) => string,
): string[] {
  return [
    member(names.field, quoteTerraform(field)),
    ...conditions.map(({ operator, values }) => {
      return member(names.operator(operator), `[${values.map(hclValue).join(", ")}]`);
    }),
  ];
}

/** A value as a string of the JSON form. */
export function terraformJsonString(value: ValueToWrite): string {
  switch (value.kind) {
    case "string":
      return quoteTerraform(value.value);
    case "code":
      return value.code;
    case "reference": {
      const { attribute, name, suffix } = value;
      return JSON.stringify(`\${${attribute === null ? name : `${name}.${attribute}`}}${suffix}`);
    }
  }
}
