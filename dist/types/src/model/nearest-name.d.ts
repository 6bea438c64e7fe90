/**
 * The known name that a mistyped one most likely stands for: equal but for case and word separators,
 * or a few typing errors away. `undefined` when none is close.
 */
export declare function nearestName(name: string, known: readonly string[]): string | undefined;
