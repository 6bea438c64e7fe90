import { all, not, some } from "../../model/certainty.ts";
import type { OpenValue } from "../../model/open-value.ts";
import { knownString, type Text } from "../../model/text.ts";
import type { Certainty } from "../../model/value.ts";
import { isInBlock } from "./address.ts";
import { matchesGlob, matchesText } from "./match-text.ts";
import type { LeafTest, LeafType, NumberRelation } from "./types.ts";

/** A value that is neither a mapping nor a list, and surely there. */
export type Leaf = Extract<OpenValue, { readonly kind: "text" | "number" | "boolean" | "null" }>;

/** Whether a value meets a test. */
export function meets(leaf: Leaf, test: LeafTest): Certainty {
  switch (test.kind) {
    case "text":
      return leaf.kind === "text" ? matchesText(leaf.text, test.position, test.text, test.caseless) : "no";
    case "glob":
      return leaf.kind === "text" ? matchesGlob(leaf.text, test.parts, test.caseless) : "no";
    case "number":
      return leaf.kind === "number" && holds(leaf.number, test.relation, test.number) ? "yes" : "no";
    case "boolean":
      return leaf.kind === "boolean" && leaf.boolean === test.boolean ? "yes" : "no";
    case "null":
      return leaf.kind === "null" ? "yes" : "no";
    case "address":
      return leaf.kind === "text" ? known(leaf.text, (text) => isInBlock(text, test.block)) : "no";
    case "regular-expression":
      return leaf.kind === "text" ? known(leaf.text, (text) => test.expression.test(text)) : "no";
    case "type":
      return test.types.includes(typeOf(leaf)) ? "yes" : "no";
    case "none-of":
      return all(test.tests, (one) => not(meets(leaf, one)));
    case "any-of":
      return some(test.tests, (one) => meets(leaf, one));
    case "all-of":
      return all(test.tests, (one) => meets(leaf, one));
    case "open":
      return "maybe";
  }
}

function typeOf({ kind }: Leaf): LeafType {
  return kind;
}

function known(text: Text, test: (text: string) => boolean): Certainty {
  const string = knownString(text);
  if (string === undefined) return "maybe";
  return test(string) ? "yes" : "no";
}

/** Whether a relation holds between two numbers. */
export function holds(left: number, relation: NumberRelation, right: number): boolean {
  switch (relation) {
    case "=":
      return left === right;
    case "!=":
      return left !== right;
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    case ">=":
      return left >= right;
  }
}
