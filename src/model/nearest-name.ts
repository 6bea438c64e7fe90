/**
 * The known name that a mistyped one most likely stands for: equal but for case and word separators,
 * or a few typing errors away. `undefined` when none is close.
 *
 * @param most how many typing errors at most; left out: as many as the length makes likely
 */
export function nearestName(name: string, known: readonly string[], most = Infinity): string | undefined {
  if (name.length > longestName) return undefined;
  const plain = simplified(name);
  const same = known.find((candidate) => simplified(candidate) === plain);
  if (same !== undefined) return same;
  let best: { readonly candidate: string; readonly distance: number } | undefined;
  for (const candidate of known) {
    const other = simplified(candidate);
    const allowed = Math.min(most, Math.max(1, Math.floor(Math.max(plain.length, other.length) / 4)));
    if (Math.abs(plain.length - other.length) > allowed) continue;
    const distance = editDistance(plain, other);
    if (distance <= allowed && distance < (best?.distance ?? Infinity)) best = { candidate, distance };
  }
  return best?.candidate;
}

/** Nothing that people type is longer; comparing grows with the square of the length. */
const longestName = 100;

function simplified(name: string): string {
  return name.toLowerCase().replace(/[-_ ]/g, "");
}

/**
 * Insertions, deletions, replacements and swaps of neighbours that turn one text into the other (optimal string
 * alignment).
 */
function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      let least = Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (row > 1 && column > 1 && swapped) least = Math.min(least, (beforePrevious[column - 2] ?? 0) + 1);
      current.push(least);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** The known word that differs from `word` in case alone. */
export function caseVariant(word: string, known: Iterable<string>): string | undefined {
  const folded = word.toLowerCase();
  for (const candidate of known) if (candidate !== word && candidate.toLowerCase() === folded) return candidate;
  return undefined;
}
