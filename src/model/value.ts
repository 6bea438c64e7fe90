import type { Origin } from "./location.ts";
import type { UnresolvedValue } from "./reasons/unknown-value.ts";
import type { Text, Unresolved } from "./text.ts";

/**
 * A setting as written in code or answered by an API.
 *
 * `absent`: nobody set it; what that means is for the one who reads it to say (AWS's default, or unknown where AWS
 * documents none).
 * `unknown`: it is set, or may be, to something the input does not tell.
 */
export type Setting<T> =
  | { readonly kind: "known"; readonly value: T; readonly origin: Origin }
  | { readonly kind: "unknown"; readonly because: UnresolvedValue; readonly origin: Origin }
  | { readonly kind: "absent" };

export const absent: { readonly kind: "absent" } = { kind: "absent" };

export function known<T>(value: T, origin: Origin): Setting<T> {
  return { kind: "known", value, origin };
}

export function unknown(
  because: UnresolvedValue,
  origin: Origin,
): { readonly kind: "unknown"; readonly because: UnresolvedValue; readonly origin: Origin } {
  return { kind: "unknown", because, origin };
}

/** A text with the place it was read from. */
export interface LocatedText {
  readonly text: Text;
  readonly origin: Origin;
  /**
   * The value as code of the input's language, with the references that stand there; null where it cannot be written
   * anew. Left out for what is written out as a string, and where the input shows values alone.
   */
  readonly written?: () => string | null;
}

/**
 * A list of which every item may be known. `more` is there when further items, or other items, may exist that the input
 * does not show;
 * a list that is wholly unknown has no items and `more`.
 */
export interface List<T> {
  readonly items: readonly T[];
  readonly more: Unresolved | null;
  readonly origin: Origin;
}

/** Answers that can stay open. `no` and `yes` hold for every value of what the input leaves open. */
export type Certainty = "yes" | "no" | "maybe";
