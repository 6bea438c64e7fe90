/**
 * The inputs that `action.yml` declares, and what the runner hands over of them.
 */
import { nearestName } from "../../model/nearest-name.ts";

export const inputNames = [
  "paths",
  "trails",
  "policy",
  "fail-on",
  "fail-on-scope",
  "fail-on-undetermined",
  "fail-on-incomplete",
  "base",
  "baseline",
  "rules-from",
  "accept-lost",
  "working-directory",
  "config",
  "exclude",
  "parameters",
  "parameters-file",
  "var-file",
  "region",
  "account-id",
  "partition",
  "same-account",
  "account",
  "org",
  "accounts",
  "role-name",
  "regions",
  "inventory",
  "sarif-file",
  "json-file",
  "markdown-file",
  "category",
  "summary",
  "annotations",
] as const;
export type InputName = (typeof inputNames)[number];

export type ProcessEnvironment = Readonly<Record<string, string | undefined>>;

/** How the runner names the variable of an input. */
export function variableOf(name: string): string {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}

/** The text of an input, without the spaces around it; empty where the workflow says nothing. */
export function inputText(name: InputName, environment: ProcessEnvironment): string {
  return (environment[variableOf(name)] ?? "").trim();
}

/** The lines of an input that hold something. */
export function inputLines(name: InputName, environment: ProcessEnvironment): string[] {
  return inputText(name, environment)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/**
 * What the workflow sets that `action.yml` does not have. The runner itself only warns of it,
 * so that a misspelt `fail-on` would leave the check at its default without anybody knowing.
 */
export function unknownInputs(environment: ProcessEnvironment): string[] {
  const known = new Set(inputNames.map(variableOf));
  const messages = Object.keys(environment)
    .filter((variable) => variable.startsWith("INPUT_") && !known.has(variable))
    .sort()
    .map((variable) => {
      const name = variable.slice("INPUT_".length).toLowerCase();
      const nearest = nearestName(name, inputNames);
      return `There is no input "${name}".${nearest === undefined ? "" : ` Did you mean "${nearest}"?`}`;
    });
  return messages.length === 0 ? [] : [...messages, `The inputs are: ${inputNames.join(", ")}.`];
}
