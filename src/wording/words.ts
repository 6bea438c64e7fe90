/** Tables of words: an entry for each code of a union, so that a code without words does not compile. */

interface Coded {
  readonly code: string;
}

/** Words for each member of a union. */
export type Words<U extends Coded, R> = {
  readonly [C in U["code"]]: (value: Extract<U, { readonly code: C }>) => R;
};

/** What a table says of a value. */
export function wordsFor<U extends Coded, R, C extends U["code"] = U["code"]>(
  words: Words<U, R>,
  value: Extract<U, { readonly code: C }> & { readonly code: C },
): R {
  return words[value.code](value);
}

/** Words for a value that the input does not give. */
export interface ValueWords {
  /** Inside a sentence: "parameter Env, which has no default". */
  readonly noun: string;
  /** Finishes "… is unresolved because": "parameter Env has no default". Left out: "the value depends on NOUN". */
  readonly clause?: string;
  /** The option that gives the value, up to the value itself: "--parameter Env=". */
  readonly option?: string;
}
