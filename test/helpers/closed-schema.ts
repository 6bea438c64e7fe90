import { isPlainObject } from "../../src/model/plain-object.ts";

/**
 * A JSON Schema with every object closed that does not say that it is open: nothing may be printed that it does not
 * describe.
 */
export function closed(value: object): object {
  const copy = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, part(item)]));
  const isOpen = !("required" in value) || "additionalProperties" in value;
  return "type" in value && value.type === "object" && !isOpen ? { ...copy, additionalProperties: false } : copy;
}

function part(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(part);
  return isPlainObject(value) ? closed(value) : value;
}
