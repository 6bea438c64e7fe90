import type { Module } from "./module.ts";

/** Arguments whose values are secrets wherever they stand. */
const secretArgument = /\b(?:secret_key|access_key|password|private_key|token|client_secret)"?\s*[=:]\s*"[^"$]/;

/** Whether lines of a configuration file may be shown: not where it holds the default of a sensitive variable, or a secret in plain text. */
export function isQuotable(module: Module, uri: string, text: string): boolean {
  if (secretArgument.test(text)) return false;
  if (!text.includes("sensitive")) return true;
  const heads = module.heads
    .flatMap((head) => head.repeats ?? [head])
    .filter((head) => head.type === "variable" && head.uri === uri);
  return !heads.some((head) => {
    const attributes = head.read()?.body.attributes;
    // What a block that cannot be read marks as sensitive is not known.
    return attributes === undefined || (attributes.has("sensitive") && attributes.has("default"));
  });
}

/** The same for a text whose blocks are not parsed: one that names secrets at all is not shown. */
export function textMayBeQuoted(text: string): boolean {
  return !secretArgument.test(text) && !(text.includes("sensitive") && /\bdefault\b/.test(text));
}
