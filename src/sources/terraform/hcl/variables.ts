/** The values of the root module's variables: from the command line, from the files of values, else their defaults. */
import { startOfFile } from "../../../model/location.ts";
import type { Environment } from "../../types.ts";
import { readJson } from "../../text/json.ts";
import { TextFile } from "../../text/text-file.ts";
import { hclBody, parseExpression } from "./hcl.ts";
import { jsonAttributes } from "./json.ts";
import type { ModuleFile } from "./module.ts";
import type { Attribute, Expression, SyntaxMistake } from "./syntax.ts";

export interface GivenValues {
  /** What gives the variable its value; undefined where nothing does. */
  readonly get: (name: string, type: Expression | undefined) => Expression | undefined;
  readonly mistakes: readonly SyntaxMistake[];
}

/**
 * Terraform: "Variable Definition Precedence". Values of the environment of the run are not looked at: they are those
 * of the machine that checks.
 */
export function givenValues(files: readonly ModuleFile[], environment: Environment): GivenValues {
  const mistakes: SyntaxMistake[] = [];
  const inFiles = new Map<string, Attribute>();
  // A file that cannot be read may give any variable any value, those of the files before it among them.
  let ofUnread: Expression | undefined;
  for (const file of files) {
    const attributes = attributesOf(file, mistakes);
    if (attributes === null) inFiles.clear();
    if (attributes === null) ofUnread = { kind: "invalid", origin: startOfFile(file.uri) };
    for (const [name, attribute] of attributes ?? []) inFiles.set(name, attribute);
  }
  return {
    mistakes,
    get: (name, type) => {
      const parameter = environment.parameters.get(name);
      return parameter === undefined
        ? (inFiles.get(name)?.expression ?? ofUnread)
        : parameterExpression(name, parameter, type);
    },
  };
}

/** What a file gives values to; null where it cannot be read, or sets one variable twice, which Terraform refuses. */
function attributesOf({ uri, text }: ModuleFile, mistakes: SyntaxMistake[]): ReadonlyMap<string, Attribute> | null {
  const file = new TextFile(uri, text);
  if (!uri.endsWith(".json"))
    return hclBody(file, 0, file.text.length, (mistake) => mistakes.push(mistake))?.attributes ?? null;
  const { root, errors } = readJson(file);
  for (const { message, location } of errors) mistakes.push({ message, origin: { locate: () => location } });
  if (root?.kind !== "map") return null;
  for (const { key, keyOrigin } of root.overridden)
    mistakes.push({
      message: `the variable ${key} is set again further down in this file, and each may be set only once`,
      origin: keyOrigin,
    });
  return root.overridden.length > 0 ? null : jsonAttributes(root);
}

/** Terraform takes a value of the command line as an expression, unless the variable is a string. */
function parameterExpression(name: string, value: string, type: Expression | undefined): Expression {
  const file = new TextFile(`(parameter ${name})`, value);
  const text: Expression = { kind: "literal", value, origin: file.origin(0, 0) };
  const isText =
    type === undefined ||
    (type.kind === "name" && type.name === "string") ||
    (type.kind === "literal" && type.value === "string");
  if (isText) return text;
  return parseExpression(file) ?? text;
}
