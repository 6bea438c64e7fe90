/** A name for what was worked out from these parts, never longer than some hundred characters: names of results go into names of results. */
export declare function identity(...parts: readonly string[]): string;
