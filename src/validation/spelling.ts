/** The known word that differs from `word` in case alone. */
export function caseVariant(word: string, known: Iterable<string>): string | undefined {
  const folded = word.toLowerCase();
  for (const candidate of known) if (candidate !== word && candidate.toLowerCase() === folded) return candidate;
  return undefined;
}
