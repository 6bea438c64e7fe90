/** How counts, lists and clauses become parts of English sentences. */

/** "1 finding", "2 findings"; a plural that is not made with s is given. */
export function counted(count: number, singular: string, several = `${singular}s`): string {
  return `${String(count)} ${count === 1 ? singular : several}`;
}

/** "a", "a or b", "a, b or c"; "nothing" for none. */
export function listed(items: readonly string[], conjunction: "or" | "and" = "or"): string {
  const last = items.at(-1);
  if (last === undefined) return "nothing";
  return items.length === 1 ? last : `${items.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

/** "A", "A and B", "A, B, C and 4 more". */
export function listedInShort(names: readonly string[]): string {
  if (names.length === 0) return "";
  const shown = namedInShort(names);
  return shown.length < names.length ? shortList(names, shown.length) : listed(names, "and");
}

/** The names that `listedInShort` does not merely count. */
export function namedInShort<T>(names: readonly T[]): readonly T[] {
  return names.length > 4 ? names.slice(0, 3) : names;
}

/** The first names and how many more there are: "A, B and 3 more". */
export function shortList(names: readonly string[], most: number): string {
  if (names.length <= most) return names.join(", ");
  return `${names.slice(0, most).join(", ")} and ${String(names.length - most)} more`;
}

/** A clause as the beginning of a sentence. */
export function capitalized(clause: string): string {
  return clause.charAt(0).toUpperCase() + clause.slice(1);
}

/** A sentence as a clause within another. */
export function uncapitalized(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
