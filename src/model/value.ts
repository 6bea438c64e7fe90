import type { Origin } from "./location.ts";
import type { UnresolvedValue } from "./reasons/unknown-value.ts";
import { knownString, unresolvedPieces, type Text, type Unresolved } from "./text.ts";

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

/** A text setting as a number of days, items and the like; open where the text is, or is no whole number. */
export function wholeNumber(setting: Setting<Text>): Setting<number> {
  if (setting.kind !== "known") return setting;
  const { value, origin } = setting;
  const [piece] = unresolvedPieces(value);
  if (piece !== undefined) return unknown(piece.unknown, origin);
  const written = knownString(value) ?? "";
  return /^\d+$/.test(written) ? known(Number(written), origin) : unknown({ code: "no-whole-number" }, origin);
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
