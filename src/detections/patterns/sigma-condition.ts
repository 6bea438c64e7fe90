import { allOf, anyOf } from "./conditions.ts";
import { TextMistakeError, TextScanner } from "./scanner.ts";
import type { EventCondition } from "./types.ts";

/** Parts of a condition inside each other. */
const deepest = 100;

/** What a condition of Sigma makes of its selections; null: it goes on with an aggregation, which is not read. */
export function sigmaCondition(text: string, selections: ReadonlyMap<string, EventCondition>): EventCondition | null {
  return text.includes("|") ? null : new ConditionReader(text, selections).read();
}

/** Sigma specification, "Condition": `not` binds stronger than `and`, `and` stronger than `or`. */
class ConditionReader extends TextScanner {
  readonly #selections: ReadonlyMap<string, EventCondition>;
  #depth = 0;

  constructor(text: string, selections: ReadonlyMap<string, EventCondition>) {
    super(text);
    this.#selections = selections;
  }

  read(): EventCondition {
    const condition = this.#alternatives();
    if (!this.isAtEnd) throw this.expected("end");
    return condition;
  }

  #alternatives(): EventCondition {
    const found = [this.#conjunction()];
    while (this.take(/or\b/iy) !== null) found.push(this.#conjunction());
    return anyOf(found);
  }

  #conjunction(): EventCondition {
    const found = [this.#operand()];
    while (this.take(/and\b/iy) !== null) found.push(this.#operand());
    return allOf(found);
  }

  #operand(): EventCondition {
    this.skipSpace();
    const start = this.position;
    if (++this.#depth > deepest) throw new TextMistakeError({ code: "not-accepted", written: "(" }, start, 1);
    const condition = this.#operandHere();
    this.#depth -= 1;
    this.skipSpace();
    return condition;
  }

  #operandHere(): EventCondition {
    if (this.take(/not\b/iy) !== null) return { kind: "not", of: this.#operand() };
    if (this.takeText("(")) {
      const inside = this.#alternatives();
      if (!this.takeText(")")) throw this.expected(")");
      return inside;
    }
    const quantity = this.take(/(?:1|any|all)\s+of\s+/iy);
    const start = this.position;
    const name = this.take(/[\w*.-]+/y);
    if (name === null) throw this.expected("selection");
    if (quantity !== null) return this.#severalOf(/^all/i.test(quantity), name, start);
    const selection = this.#selections.get(name);
    if (selection === undefined) throw new TextMistakeError({ code: "unknown-selection", name }, start, name.length);
    return selection;
  }

  #severalOf(isAll: boolean, name: string, start: number): EventCondition {
    const isMeant = name === "them" ? (one: string) => !one.startsWith("_") : globTest(name);
    const found = [...this.#selections].filter(([one]) => isMeant(one)).map(([, condition]) => condition);
    if (found.length === 0) throw new TextMistakeError({ code: "unknown-selection", name }, start, name.length);
    return isAll ? allOf(found) : anyOf(found);
  }
}

function globTest(glob: string): (name: string) => boolean {
  const [beginning = "", ...rest] = glob.split("*");
  const end = rest.at(-1);
  if (end === undefined) return (name) => name === glob;
  return (name) =>
    name.startsWith(beginning) &&
    name.endsWith(end) &&
    name.length >= beginning.length + end.length &&
    rest.slice(0, -1).every((part) => name.includes(part));
}
