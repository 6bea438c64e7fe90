import type { Certainty } from "../model/value.ts";
/** Kleene's three-valued logic over `Certainty`. */
export declare function not(value: Certainty): Certainty;
export declare function and(...values: readonly Certainty[]): Certainty;
/** Whether `test` holds for every item; `yes` for none. */
export declare function all<T>(items: readonly T[], test: (item: T) => Certainty): Certainty;
/** Whether `test` holds for at least one item; `no` for none. */
export declare function some<T>(items: readonly T[], test: (item: T) => Certainty): Certainty;
