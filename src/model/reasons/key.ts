import type { Text } from "../text.ts";

/**
 * A string that is the same for two reasons or messages just when they say the same: for maps. Texts count by their
 * parts.
 */
export function dataKey(data: unknown): string {
  return JSON.stringify(data, (_key, value: unknown) => (isText(value) ? value.parts.map(partKey) : value));
}

function isText(value: unknown): value is Text {
  return typeof value === "object" && value !== null && "parts" in value;
}

function partKey(part: Text["parts"][number]): string | { readonly id: string } {
  return typeof part === "string" ? part : { id: part.id };
}
