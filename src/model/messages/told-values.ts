import type { Text } from "../text.ts";

/** The values of one selector that a finding is about, all for one cause. */
export interface ToldValues {
  /** The value that the finding stands at, then others, as many as are named. */
  readonly values: readonly Text[];
  /** How many there are beside the first, named or not. */
  readonly others: number;
}

/** More values than these are counted. */
export const mostNamed = 8;

/** @param all at least one */
export function toldValues(all: readonly Text[]): ToldValues {
  return { values: all.slice(0, mostNamed), others: all.length - 1 };
}
