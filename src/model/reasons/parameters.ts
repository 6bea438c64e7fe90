import { compareText } from "../compare-text.ts";

/**
 * The names that `--parameter` takes for what a reason leaves open, sorted: values that a person can give. Parameters
 * that are hidden, or that the
 * parent stack or module decides, are none of them.
 *
 * @param reason any reason, question or value of `src/model/reasons`
 */
export function parametersIn(reason: unknown): string[] {
  const names = new Set<string>();
  collect(reason, names);
  return [...names].sort(compareText);
}

function collect(value: unknown, names: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  const name = nameOf(value);
  if (name !== null) names.add(name);
  for (const part of Object.values(value)) collect(part, names);
}

/** `TemplateUnknown` and `TerraformUnknown` say what a person can give. */
function nameOf(value: object): string | null {
  if (!("code" in value)) return null;
  if (value.code === "parameter-without-default" && "option" in value) return textOf(value.option);
  if (value.code === "variable-without-value" && "variable" in value && !("module" in value))
    return textOf(value.variable);
  return null;
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
