/** The known word that differs from `word` in case alone. */
export declare function caseVariant(word: string, known: Iterable<string>): string | undefined;
