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
    noun: `${foundInWords(found, value)} instead of ${shapes[expected]}`,
    clause: `its value is ${foundInWords(found, value)} and must be ${shapes[expected]}`,
  }),
  "wrong-item": ({ found, value }) => ({
    noun: `${foundInWords(found, value)} among the items of a list`,
    clause: `an item of the list is ${foundInWords(found, value)}`,
  }),
  "neither-true-nor-false": () => ({ noun: "a value", clause: "its value is neither true nor false" }),
  "no-whole-number": () => ({ noun: "a value", clause: "its value is no whole number" }),
};

function foundInWords(found: Shape, value: string | undefined): string {
  return value === undefined ? shapes[found] : `the string ${JSON.stringify(value)}`;
}
