/** The values by key, without those that share one. */
export function uniquely<Value>(values: readonly Value[], keyOf: (value: Value) => string | null): Map<string, Value> {
  const found = new Map<string, Value | null>();
  for (const value of values) {
    const key = keyOf(value);
    if (key !== null) found.set(key, found.has(key) ? null : value);
  }
  return new Map([...found].flatMap(([key, value]) => (value === null ? [] : [[key, value] as const])));
}
