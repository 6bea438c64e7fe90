/** Values of a configuration as JavaScript would take them, where the accelerator does. */
import type { Origin } from "../../model/location.ts";
import { known, unknown, type Setting } from "../../model/value.ts";
import type { DocumentNode, Entry, MapNode } from "../text/node.ts";
import { hasReplacement, unmasked } from "./replacements.ts";

/** A truth value with the place it was read from; `unknown` where a replacement decides it. */
export type Switch = Exclude<Setting<boolean>, { kind: "absent" }>;

/** A member of a mapping that may be missing as a whole. */
export function entryOf(node: DocumentNode | undefined, key: string): Entry | undefined {
  return node?.kind === "map" ? node.get(key) : undefined;
}

export function mapOf(node: DocumentNode | undefined): MapNode | undefined {
  return node?.kind === "map" ? node : undefined;
}

/** A switch: what is left out, or null, is `otherwise`, placed where the switch would stand. */
export function switchOf(settings: MapNode | undefined, name: string, otherwise: boolean, at: Origin): Switch {
  const entry = settings?.get(name);
  if (entry === undefined) return { kind: "known", value: otherwise, origin: at };
  const { value, origin } = entry;
  if (value.kind !== "scalar")
    return unknown(
      { code: "wrong-shape", found: value.kind === "map" ? "mapping" : "list", expected: "boolean" },
      value.origin,
    );
  if (hasReplacement(value.text))
    return unknown({ code: "replaced-by-accelerator", written: unmasked(value.text) }, origin);
  if (isNull(value.text)) return { kind: "known", value: otherwise, origin };
  const text = value.text.toLowerCase();
  return text === "true" || text === "false"
    ? { kind: "known", value: text === "true", origin }
    : unknown({ code: "neither-true-nor-false" }, origin);
}

function isNull(text: string): boolean {
  return text === "" || text === "~" || text.toLowerCase() === "null";
}

/** A switch as a setting of a sink. */
export function settingOf(value: Switch): Setting<boolean> {
  return value.kind === "known" ? known(value.value, value.origin) : value;
}

/** The strings of a list; null where some cannot be told. */
export function stringsOf(node: DocumentNode | undefined): readonly string[] | null {
  if (node === undefined) return [];
  if (node.kind !== "sequence") return node.kind === "scalar" && isNull(node.text) ? [] : null;
  const items = node.items.map((item) => (item.kind === "scalar" && !hasReplacement(item.text) ? item.text : null));
  return items.every((item) => item !== null) ? items : null;
}
