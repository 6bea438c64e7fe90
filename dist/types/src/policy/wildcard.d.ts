/**
 * Whether a text matches a pattern in which `*` stands for any characters, also none; everything else stands for itself.
 * Takes time with the product of the two lengths at most.
 */
export declare function matchesWildcard(pattern: string, text: string): boolean;
