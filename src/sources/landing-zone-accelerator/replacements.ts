/**
 * Names in double braces, `{{AcceleratorHomeRegion}}`, which the accelerator replaces before it parses the file, by
 * what `replacements-config.yaml` says.
 * In YAML they would be mappings: each brace is put for by a character of the same length that no configuration holds,
 * so that all positions stay,
 * and they are replaced in what was parsed.
 */
import { lastOfEachKey, type DocumentNode, type Entry, type MapNode, type ScalarNode } from "../text/node.ts";
import { TextFile } from "../text/text-file.ts";
import { readYaml } from "../text/yaml.ts";
import type { Files } from "../types.ts";

const opening = "\uE000";
const closing = "\uE001";
const hash = "\uE002";
const masked = new RegExp(`${opening}${opening}\\s*([^${opening}${closing}]*?)\\s*${closing}${closing}`, "g");

/** The text with its replacements made plain characters. */
export function maskReplacements(text: string): string {
  return text.replace(
    /\{\{([^{}\r\n]*)\}\}/g,
    (_, name: string) => `${opening}${opening}${name.replaceAll("#", hash)}${closing}${closing}`,
  );
}

/** A value as it was written. */
export function unmasked(text: string): string {
  return text.replaceAll(opening, "{").replaceAll(closing, "}").replaceAll(hash, "#");
}

/** Whether a value holds a replacement. */
export function hasReplacement(text: string): boolean {
  return text.includes(opening);
}

/**
 * What names stand for: one string, or the items of a list. Those that are read from the parameter store are not among
 * them.
 */
export type Replacements = ReadonlyMap<string, readonly string[]>;

/** What the `replacements-config.yaml` beside a file says; nothing where there is none, or where it cannot be read. */
export function replacementsBeside(uri: string, files: Files): Replacements {
  const beside = uri.replace(/[^/]*$/, "replacements-config.yaml");
  const text = files.read(beside);
  const { root } = text.kind === "text" ? readYaml(new TextFile(beside, maskReplacements(text.text))) : { root: null };
  const listed = root?.kind === "map" ? root.get("globalReplacements")?.value : undefined;
  return new Map(listed?.kind === "sequence" ? listed.items.flatMap(replacementOf) : []);
}

function replacementOf(node: DocumentNode): readonly (readonly [string, readonly string[]])[] {
  if (node.kind !== "map") return [];
  const [key, value] = [node.get("key")?.value, node.get("value")?.value];
  if (key?.kind !== "scalar" || value === undefined) return [];
  const items = value.kind === "sequence" ? value.items : [value];
  const texts = items.flatMap((item) => (item.kind === "scalar" && !hasReplacement(item.text) ? [item.text] : []));
  return texts.length === items.length ? [[key.text, texts]] : [];
}

/** The document with everything replaced that can be. */
export function replaceIn(node: DocumentNode, replacements: Replacements): DocumentNode {
  if (replacements.size === 0) return node;
  switch (node.kind) {
    case "scalar":
      return { ...node, text: replaced(node.text, replacements) };
    case "sequence":
      return {
        ...node,
        items: node.items.flatMap((item): readonly DocumentNode[] =>
          item.kind === "scalar" ? itemsOf(item, replacements) : [replaceIn(item, replacements)],
        ),
      };
    case "map":
      return replaceInMap(node, replacements);
  }
}

function replaceInMap(node: MapNode, replacements: Replacements): MapNode {
  const { entries, byKey } = lastOfEachKey(
    node.entries.map((entry): Entry => ({ ...entry, value: replaceIn(entry.value, replacements) })),
  );
  return { ...node, entries, get: (key) => byKey.get(key) };
}

/** A name for a list that stands in a list adds its items to it, as `[a, {{Others}}]` does once it is replaced. */
function itemsOf(item: ScalarNode, replacements: Replacements): readonly ScalarNode[] {
  const text = replaced(item.text, replacements);
  return text === item.text ? [item] : text.split(",").map((part) => ({ ...item, text: part.trim() }));
}

function replaced(text: string, replacements: Replacements): string {
  return text.replace(masked, (whole, name: string) => replacements.get(name)?.join(",") ?? whole);
}
