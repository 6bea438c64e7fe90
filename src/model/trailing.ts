/**
 * The text without these characters at its end. A regular expression such as `/x+$/` begins again behind each character
 * of a run that does not stand at the end, which takes time with the square of its length.
 */
export function withoutTrailing(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
