import { allOf, anyOf, openTest, perhaps, textTest } from "./conditions.ts";
import { safeExpression } from "./safe-expression.ts";
import type { EventCondition, FieldPath, GlobPart, LeafTest, LeafType, NumberRelation, OpenPart } from "./types.ts";

/** A value of a comparison, as it is written between its marks. */
export interface FilterValue {
  readonly kind: "quoted" | "expression" | "word";
  readonly written: string;
  /** It holds a piece that nobody knows. */
  readonly isOpen: boolean;
}

/** What a comparison asks of the value at a path; a null path is not known in full. */
export function comparison(
  relation: NumberRelation,
  value: FilterValue,
  path: FieldPath | null,
  open: OpenPart[],
): EventCondition {
  switch (relation) {
    case "=":
      return leaf(equalTest(value, open));
    case "!=":
      // What is not there: no document says.
      return anyOf([leaf(unequalTest(value, open)), allOf([absentAt(path), perhaps])]);
    case "<":
    case "<=":
    case ">":
    case ">=": {
      const number = numberIn(value.written);
      if (value.isOpen || number === null) return leaf(openTest);
      return leaf(orOpen({ kind: "number", relation, number }, ["text"]));
    }
  }
}

/** `IS NULL`, `IS TRUE`, `IS FALSE`. */
export function isTest(word: string, path: FieldPath | null): EventCondition {
  switch (word) {
    case "NULL":
      return anyOf([leaf({ kind: "null" }), allOf([absentAt(path), perhaps])]);
    case "TRUE":
      return leaf({ kind: "boolean", boolean: true });
    default:
      return leaf({ kind: "boolean", boolean: false });
  }
}

function absentAt(path: FieldPath | null): EventCondition {
  return path === null ? perhaps : { kind: "absent", path, leaves: false };
}

function leaf(test: LeafTest): EventCondition {
  return { kind: "leaf", test, whole: true };
}

function equalTest({ kind, written, isOpen }: FilterValue, open: OpenPart[]): LeafTest {
  if (isOpen) return openTest;
  if (kind === "expression") return expressionTest(written, open);
  const text = kind === "quoted" ? unescaped(written) : written;
  if (text === null) {
    open.push({ code: "undocumented", written });
    return openTest;
  }
  const number = numberIn(text);
  if (number !== null) {
    const asNumber: LeafTest = { kind: "number", relation: "=", number };
    return kind === "word"
      ? { kind: "any-of", tests: [asNumber, perhapsIf(textTest("whole", text))] }
      : { kind: "any-of", tests: [textTest("whole", text), perhapsIf(asNumber)] };
  }
  const test = textOrGlob(text);
  // That a word is the text of a boolean, or that a star takes digits, is seen in filters and documented nowhere.
  if (/^(?:true|false)$/i.test(text)) return orOpen(test, ["boolean"]);
  return /^[\d.*]*\*[\d.*]*$/.test(text) ? orOpen(test, ["number"]) : test;
}

function unequalTest(value: FilterValue, open: OpenPart[]): LeafTest {
  const equal = equalTest(value, open);
  const type: LeafTest = { kind: "type", types: [numberIn(value.written) === null ? "text" : "number"] };
  return {
    kind: "any-of",
    tests: [
      { kind: "all-of", tests: [type, { kind: "none-of", tests: [equal] }] },
      { kind: "all-of", tests: [openTest, { kind: "none-of", tests: [type] }] },
    ],
  };
}

function expressionTest(written: string, open: OpenPart[]): LeafTest {
  const expression = safeExpression(written, false);
  if (expression !== null) return orOpen({ kind: "regular-expression", expression }, ["number", "boolean"]);
  open.push({ code: "not-read", written: `%${written}%` });
  return openTest;
}

function textOrGlob(text: string): LeafTest {
  if (!text.includes("*")) return textTest("whole", text);
  const parts = text
    .split(/\*+/)
    .flatMap((part, index): GlobPart[] => (index === 0 ? [part] : [{ hole: "any" }, part]));
  return { kind: "glob", parts, caseless: false };
}

/** The test, and perhaps any value of these types. */
function orOpen(test: LeafTest, types: readonly LeafType[]): LeafTest {
  return { kind: "any-of", tests: [test, perhapsIf({ kind: "type", types })] };
}

function perhapsIf(test: LeafTest): LeafTest {
  return { kind: "all-of", tests: [openTest, test] };
}

function unescaped(written: string): string | null {
  const plain = written.replace(/\\(["\\])/g, "$1");
  return written.replace(/\\["\\]/g, "").includes("\\") ? null : plain;
}

function numberIn(written: string): number | null {
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(written) ? Number(written) : null;
}
