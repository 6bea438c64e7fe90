/** Which of several parts are to blame for a whole that does not hold. */

/**
 * As many parts as were found to hold together, by halves.
 *
 * @param most how often `holds` may be asked; after that what was not asked about is left out
 */
export function partsThatHold<Part>(
  parts: readonly Part[],
  holds: (some: readonly Part[]) => boolean,
  most: number,
): readonly Part[] {
  let left = most;
  const ask = (some: readonly Part[]): boolean => {
    left -= 1;
    return left >= 0 && holds(some);
  };
  const kept = (some: readonly Part[]): readonly Part[] => {
    if (some.length === 0 || ask(some)) return some;
    if (some.length === 1) return [];
    const middle = Math.ceil(some.length / 2);
    const [first, second] = [kept(some.slice(0, middle)), kept(some.slice(middle))];
    if (first.length === 0 || second.length === 0) return first.length === 0 ? second : first;
    const both = [...first, ...second];
    if (both.length < some.length && ask(both)) return both;
    return first.length >= second.length ? first : second;
  };
  return kept(parts);
}
