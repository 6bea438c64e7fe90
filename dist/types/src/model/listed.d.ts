/** "A", "A and B", "A, B, C and 4 more". */
export declare function listed(names: readonly string[]): string;
