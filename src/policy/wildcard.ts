/**
 * Whether a text matches a pattern in which `*` stands for any characters, also none; everything else stands for
 * itself.
 * Takes time with the product of the two lengths at most.
 */
export function matchesWildcard(pattern: string, text: string): boolean {
  let position = 0;
  let patternPosition = 0;
  let star = -1;
  let resume = 0;
  while (position < text.length) {
    if (pattern[patternPosition] === "*") {
      star = patternPosition++;
      resume = position;
    } else if (pattern[patternPosition] === text[position]) {
      patternPosition++;
      position++;
    } else if (star >= 0) {
      patternPosition = star + 1;
      position = ++resume;
    } else return false;
  }
  while (pattern[patternPosition] === "*") patternPosition++;
  return patternPosition === pattern.length;
}
