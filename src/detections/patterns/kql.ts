/** The Kibana Query Language (Kibana guide, "KQL"): fields with values, `and`, `or`, `not` and parentheses. */
import { allOf, anyOf, textTest } from "./conditions.ts";
import { elasticField, elasticPresence, notRead } from "./elastic-fields.ts";
import { TextMistakeError, TextScanner } from "./scanner.ts";
import type { EventCondition, GlobPart, LeafTest, NumberRelation, OpenPart, PatternReading } from "./types.ts";

const deepest = 100;

export function readKql(text: string): PatternReading {
  const open: OpenPart[] = [];
  try {
    const condition = new KqlReader(text, open).read();
    return { kind: "pattern", pattern: { language: "kql", condition, open } };
  } catch (error) {
    if (!(error instanceof TextMistakeError)) throw error;
    return { kind: "mistaken", mistakes: [error.mistake] };
  }
}

class KqlReader extends TextScanner {
  readonly #open: OpenPart[];
  #depth = 0;

  constructor(text: string, open: OpenPart[]) {
    super(text);
    this.#open = open;
  }

  read(): EventCondition {
    if (this.text.trim() === "") return allOf([]);
    const condition = this.#joined(() => this.#field());
    if (!this.isAtEnd) throw this.expected("end");
    return condition;
  }

  /** `and` binds stronger than `or`. */
  #joined(operand: () => EventCondition): EventCondition {
    const alternatives: EventCondition[] = [];
    do {
      const together = [this.#operand(operand)];
      while (this.take(/and(?=[\s("*])/iy) !== null) together.push(this.#operand(operand));
      alternatives.push(allOf(together));
    } while (this.take(/or(?=[\s("*])/iy) !== null);
    return anyOf(alternatives);
  }

  #operand(operand: () => EventCondition): EventCondition {
    this.skipSpace();
    const start = this.position;
    if (++this.#depth > deepest) throw new TextMistakeError({ code: "not-accepted", written: "(" }, start, 1);
    const found = this.#operandHere(operand);
    this.#depth -= 1;
    this.skipSpace();
    return found;
  }

  #operandHere(operand: () => EventCondition): EventCondition {
    if (this.take(/not(?=[\s("*])/iy) !== null) return { kind: "not", of: this.#operand(operand) };
    if (!this.takeText("(")) return operand();
    const inside = this.#joined(operand);
    if (!this.takeText(")")) throw this.expected(")");
    return inside;
  }

  #field(): EventCondition {
    const start = this.position;
    const quoted = this.take(/"(?:[^"\\]|\\[^])*"/y);
    const field = quoted ?? this.take(/[^\s:<>=()"{}]+/y);
    if (field === null) throw this.expected("field");
    this.skipSpace();
    const relation = this.take(/<=|>=|<|>/y);
    if (relation !== null) return this.#range(field, relation as NumberRelation);
    if (!this.takeText(":")) return notRead(this.text.slice(start, this.position), this.#open);
    this.skipSpace();
    if (this.takeText("{")) {
      this.take(/[^}]*\}?/y);
      return notRead(this.text.slice(start, this.position), this.#open);
    }
    if (!this.text.startsWith("(", this.position)) return this.#value(field);
    return this.#operand(() => this.#value(field));
  }

  #range(field: string, relation: NumberRelation): EventCondition {
    this.skipSpace();
    const start = this.position;
    const word = this.#word();
    const number = Number(word);
    if (word.trim() === "" || Number.isNaN(number)) return notRead(this.text.slice(start, this.position), this.#open);
    return elasticField(field, { kind: "any-of", tests: [{ kind: "number", relation, number }, { kind: "open" }] });
  }

  #value(field: string): EventCondition {
    const quoted = this.take(/"(?:[^"\\]|\\[^])*"/y);
    if (quoted !== null) return elasticField(field, textTest("whole", quoted.slice(1, -1).replace(/\\([^])/g, "$1")));
    const word = this.#word();
    if (word === "*") return elasticPresence(field);
    return elasticField(field, wordTest(word));
  }

  /** Words behind each other are one text. */
  #word(): string {
    const words: string[] = [];
    for (;;) {
      const word = this.take(/(?!(?:and|or|not)(?:[\s()"]|$))(?:[^\s()":<>{}\\]|\\[^]|:(?!\s))+/iy);
      if (word === null) break;
      words.push(word);
      this.skipSpace();
    }
    if (words.length === 0) throw this.expected("value");
    return words.join(" ");
  }
}

function wordTest(word: string): LeafTest {
  if (/^-?\d+(?:\.\d+)?$/.test(word))
    return {
      kind: "any-of",
      tests: [textTest("whole", word), { kind: "number", relation: "=", number: Number(word) }],
    };
  const parts: GlobPart[] = [];
  let literal = "";
  for (const [token] of word.matchAll(/\\[^]|[^]/g)) {
    if (token === "*") {
      parts.push(literal, { hole: "any" });
      literal = "";
    } else literal += token.length === 2 && token.startsWith("\\") ? token.charAt(1) : token;
  }
  return parts.length === 0
    ? textTest("whole", literal)
    : { kind: "glob", parts: [...parts, literal], caseless: false };
}
