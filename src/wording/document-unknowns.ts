/** Words for values of a document that have another shape than their place asks for. */
import type { DocumentUnknown, Shape } from "../model/reasons/unknown-value.ts";
import type { ValueWords, Words } from "./words.ts";

const shapes: Readonly<Record<Shape, string>> = {
  string: "a string",
  list: "a list",
  mapping: "a mapping",
  boolean: "true or false",
  nothing: "nothing",
};

export const documentUnknowns: Words<DocumentUnknown, ValueWords> = {
  "wrong-shape": ({ found, value, expected }) => ({
    noun: `${foundInWords(found, value)} where ${shapes[expected]} is expected`,
    clause: `${foundInWords(found, value)} stands where ${shapes[expected]} is expected`,
  }),
  "wrong-item": ({ found, value }) => ({
    noun: `${foundInWords(found, value)} in a list of something else`,
    clause: `${foundInWords(found, value)} stands in a list of something else`,
  }),
  "neither-true-nor-false": () => ({ noun: "a value", clause: "its value is neither true nor false" }),
};

function foundInWords(found: Shape, value: string | undefined): string {
  return value === undefined ? shapes[found] : `the string ${JSON.stringify(value)}`;
}
