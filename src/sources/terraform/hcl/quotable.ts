import { groupBy } from "../../../model/group-by.ts";
import type { BlockHead, Module } from "./module.ts";
import type { Body, Expression } from "./syntax.ts";

/** Arguments whose values are secrets wherever they stand. */
const secretArgument = /\b(?:secret_key|access_key|password|private_key|token|client_secret)"?\s*[=:]\s*"[^"$]/;

/**
 * A value that is written out where it is marked sensitive; a reference, such as `sensitive(var.name)`, tells nothing.
 */
const sensitiveText = /\b(?:sensitive|ephemeralasnull)\s*\((?!\s*[A-Za-z_][\w.*[\]-]*\s*\))/;

/**
 * Whether lines of a configuration file may be shown: not where a value is written out that is sensitive or a secret in
 * plain text.
 * @param isSensitive whether a variable of the module that a call names is sensitive
 */
export function isQuotable(module: Module, uri: string, text: string, isSensitive: IsSensitive): boolean {
  if (secretArgument.test(text) || sensitiveText.test(text)) return false;
  return !(valueHeadsOf(module).get(uri) ?? []).some((head) => {
    if (head.type !== "module" && !/\b(?:sensitive|ephemeral)\b/.test(text)) return false;
    const block = head.read();
    // What a block that cannot be read marks as sensitive is not known.
    return block === null || holdsSensitiveText(head.type, head.labels[0] ?? "", block.body, isSensitive);
  });
}

const valueHeads = new WeakMap<Module, ReadonlyMap<string, readonly BlockHead[]>>();

/** The heads of variables, outputs and calls of a module, by the file that they stand in. */
function valueHeadsOf(module: Module): ReadonlyMap<string, readonly BlockHead[]> {
  const known = valueHeads.get(module);
  if (known !== undefined) return known;
  const heads = module.heads.filter(({ type }) => ["variable", "output", "module"].includes(type));
  const found = groupBy(
    heads.flatMap((head) => head.repeats ?? [head]),
    ({ uri }) => uri,
  );
  valueHeads.set(module, found);
  return found;
}

/** Whether a variable of a module is sensitive. */
export type IsSensitive = (call: string, variable: string) => boolean;

function holdsSensitiveText(type: string, name: string, { attributes }: Body, isSensitive: IsSensitive): boolean {
  switch (type) {
    case "variable":
      return isMarked({ attributes }) && attributes.has("default");
    case "output":
      return isMarked({ attributes }) && isWrittenOut(attributes.get("value")?.expression);
    default:
      return [...attributes.values()].some(
        (argument) => isWrittenOut(argument.expression) && isSensitive(name, argument.name),
      );
  }
}

/** Whether a variable or output says that its value is not to be shown. */
export function isMarked({ attributes }: Pick<Body, "attributes">): boolean {
  return attributes.has("sensitive") || attributes.has("ephemeral");
}

/** Whether an expression holds its value, or a part of it, rather than only saying where it comes from. */
function isWrittenOut(expression: Expression | undefined): boolean {
  switch (expression?.kind) {
    case undefined:
    case "name":
      return false;
    case "literal":
      return typeof expression.value === "string" || typeof expression.value === "number";
    case "attribute":
    case "index":
    case "splat":
      return isWrittenOut(expression.of);
    default:
      return true;
  }
}

/** The same for a text whose blocks are not parsed: one that names secrets at all is not shown. */
export function textMayBeQuoted(text: string): boolean {
  if (secretArgument.test(text) || sensitiveText.test(text)) return false;
  return !(/\b(?:sensitive|ephemeral)\b/.test(text) && /\b(?:default|value)\b/.test(text));
}
