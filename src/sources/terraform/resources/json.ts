/** JSON as `JSON.parse` gives it, and look-ups that never throw and never see inherited properties. */

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** The keys and indexes that lead to a value. */
export type JsonPath = readonly (string | number)[];

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isArray(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** The value under a key of an object or an index of an array; `undefined` where there is none. */
export function member(value: JsonValue | undefined, key: string | number): JsonValue | undefined {
  if (isArray(value)) return typeof key === "number" ? value[key] : undefined;
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

export function stringMember(value: JsonValue | undefined, key: string): string | undefined {
  const found = member(value, key);
  return typeof found === "string" ? found : undefined;
}

/** The array under a key; empty where there is none. */
export function arrayMember(value: JsonValue | undefined, key: string): readonly JsonValue[] {
  const found = member(value, key);
  return isArray(found) ? found : [];
}

/** The members of the object under a key, as pairs; empty where there is none. */
export function entriesOf(value: JsonValue | undefined, key: string): readonly [string, JsonValue][] {
  const found = member(value, key);
  return isObject(found) ? Object.entries(found) : [];
}

/** The value that a path leads to. */
export function valueAt(value: JsonValue | undefined, path: JsonPath): JsonValue | undefined {
  let current = value;
  for (const key of path) current = member(current, key);
  return current;
}

/** `event_selector[0].read_write_type`. */
export function displayJsonPath(path: JsonPath): string {
  return path
    .map((key, index) => (typeof key === "number" ? `[${String(key)}]` : `${index === 0 ? "" : "."}${key}`))
    .join("");
}
