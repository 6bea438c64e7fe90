import type { Guard, Question } from "../../model/guard.ts";
/** Combinations of answers that are looked at one by one. */
export declare const mostWorlds = 64;
/** A result with the answers under which it holds. */
export interface Variant<T> {
    readonly guard: Guard;
    readonly result: T;
}
/**
 * Runs a computation under every combination of answers to the questions that it asks, and only those.
 * Results that are the same whatever the answer (by `keyOf`) are put together with `merge`, so that a result which no question touches has an empty guard.
 * Returns null when there are more than 64 combinations.
 */
export declare function inAllWorlds<T>(run: (ask: (question: Question) => string) => T, keyOf: (result: T) => string, merge: (a: T, b: T) => T): readonly Variant<T>[] | null;
