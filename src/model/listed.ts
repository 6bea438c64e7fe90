/** "A", "A and B", "A, B, C and 4 more". */
export function listed(names: readonly string[]): string {
  const shown = named(names);
  const rest = names.length - shown.length;
  const last = rest > 0 ? `${String(rest)} more` : shown.at(-1);
  const head = rest > 0 ? shown : shown.slice(0, -1);
  return head.length === 0 ? (last ?? "") : `${head.join(", ")} and ${last ?? ""}`;
}

/** The names that `listed` does not merely count. */
export function named<T>(names: readonly T[]): readonly T[] {
  return names.length > 4 ? names.slice(0, 3) : names;
}
