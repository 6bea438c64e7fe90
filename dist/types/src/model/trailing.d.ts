/**
 * The text without these characters at its end. A regular expression such as `/x+$/` begins again behind each character
 * of a run that does not stand at the end, which takes time with the square of its length.
 */
export declare function withoutTrailing(text: string, characters: string): string;
