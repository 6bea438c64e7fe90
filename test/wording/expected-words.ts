import { expect, it } from "vitest";

/** What is said of values of a union, of at least one of each code. */
export type ExpectedWords<U extends { readonly code: string }, R> = {
  readonly [C in U["code"]]: readonly [Example<U, C, R>, ...Example<U, C, R>[]];
};

type Example<U, C, R> = readonly [value: Extract<U, { readonly code: C }>, words: R];

/** Holds words against a table that has an entry for each code. */
export function saysOfEach<U, R>(
  table: object,
  expected: Readonly<Record<string, readonly (readonly [value: NoInfer<U>, words: NoInfer<R>])[]>>,
  say: (value: U) => R,
): void {
  it("has an example of each code", () => {
    expect(Object.keys(expected).sort()).toEqual(Object.keys(table).sort());
  });

  const examples = Object.values(expected).flat();
  it.each(examples.map(([value, words]) => ({ value, words })))("$value", ({ value, words }) => {
    expect(say(value)).toEqual(words);
  });
}
