/**
 * The Event Query Language (Elasticsearch guide, "EQL syntax reference"), as far as one event is asked for:
 * `category where condition`. Sequences, samples and pipes look at several and are not read.
 */
import { allOf, anyOf, perhaps, textTest } from "./conditions.ts";
import { elasticAnyOf, elasticField, elasticPresence, notRead } from "./elastic-fields.ts";
import { safeExpression } from "./safe-expression.ts";
import { TextMistakeError, TextScanner } from "./scanner.ts";
import type { EventCondition, GlobPart, LeafTest, NumberRelation, OpenPart, PatternReading } from "./types.ts";

const deepest = 100;

export function readEql(text: string): PatternReading {
  const open: OpenPart[] = [];
  const bare = text.replace(/"(?:[^"\\]|\\[^])*"|\/\*[^]*?\*\/|\/\/[^\n]*/g, (found) =>
    found.startsWith('"') ? found : " ".repeat(found.length),
  );
  try {
    const condition = new EqlReader(bare, open).read();
    return { kind: "pattern", pattern: { language: "eql", condition, open } };
  } catch (error) {
    if (!(error instanceof TextMistakeError)) throw error;
    return { kind: "mistaken", mistakes: [error.mistake] };
  }
}

class EqlReader extends TextScanner {
  readonly #open: OpenPart[];
  #depth = 0;

  constructor(text: string, open: OpenPart[]) {
    super(text);
    this.#open = open;
  }

  read(): EventCondition {
    this.skipSpace();
    if (/^\s*(?:sequence|sample|join)\b/.test(this.text)) return notRead(this.text.trim(), this.#open);
    const category = this.take(/"[^"]*"|\w+/y);
    this.skipSpace();
    if (category === null || this.take(/where\b/y) === null) throw this.expected("category where");
    const condition = this.#alternatives();
    if (this.text.startsWith("|", this.position)) return notRead(this.text.slice(this.position), this.#open);
    if (!this.isAtEnd) throw this.expected("end");
    // Categories are made of the record by what takes it in.
    return category === "any" ? condition : allOf([condition, perhaps]);
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
    const found = this.#operandHere();
    this.#depth -= 1;
    this.skipSpace();
    return found;
  }

  #operandHere(): EventCondition {
    if (this.take(/not\b/iy) !== null) return { kind: "not", of: this.#operand() };
    if (this.takeText("(")) {
      const inside = this.#alternatives();
      if (!this.takeText(")")) throw this.expected(")");
      return inside;
    }
    if (this.take(/true\b/iy) !== null) return { kind: "constant", certainty: "yes" };
    if (this.take(/false\b/iy) !== null) return { kind: "constant", certainty: "no" };
    const call = this.take(/[A-Za-z]+~?\s*\(/y);
    if (call !== null) return this.#comparedCall(call.slice(0, -1).trim());
    const field = this.take(/\??[A-Za-z_@`][\w.@`-]*/y);
    if (field === null) throw this.expected("field");
    return this.#comparison(field.replace(/[?`]/g, ""));
  }

  /** Functions that are no condition alone are not read. */
  #comparedCall(name: string): EventCondition {
    const open = this.#open.length;
    const found = this.#call(name);
    this.skipSpace();
    if (this.take(/==|!=|<=|>=|<|>|:/y) === null) return found;
    this.#values();
    this.#open.length = open;
    return notRead(`${name}(`, this.#open);
  }

  #comparison(field: string): EventCondition {
    this.skipSpace();
    const start = this.position;
    const operator = this.take(/==|!=|<=|>=|<|>|:|(?:not\s+)?in~?(?=\s*\()|(?:like|regex)~?(?=[\s("])/iy);
    if (operator === null) throw this.expected("operator");
    const [, negation, name = ""] = /^(not\s+)?(.*)$/i.exec(operator) ?? [];
    const values = this.#values();
    if (values === null) return notRead(this.text.slice(start, this.position), this.#open);
    const isNot = negation !== undefined || name === "!=";
    if (values.some((value) => value === null)) {
      const present = elasticPresence(field);
      return isNot ? present : { kind: "not", of: present };
    }
    const tests = values.map((value) => this.#test(name.toLowerCase(), value ?? ""));
    const found = elasticAnyOf(field, tests);
    return isNot ? { kind: "not", of: found } : found;
  }

  /** One literal, or several in parentheses; null: something else stands there. */
  #values(): readonly (string | number | boolean | null)[] | null {
    this.skipSpace();
    if (!this.takeText("(")) {
      const value = this.#literal();
      return value === undefined ? null : [value];
    }
    const values: (string | number | boolean | null)[] = [];
    do {
      const value = this.#literal();
      if (value === undefined) return null;
      values.push(value);
      this.skipSpace();
    } while (this.takeText(","));
    if (!this.takeText(")")) throw this.expected(")");
    return values;
  }

  #literal(): string | number | boolean | null | undefined {
    this.skipSpace();
    const raw = this.take(/"""[^]*?"""/y);
    if (raw !== null) return raw.slice(3, -3);
    const text = this.take(/"(?:[^"\\]|\\[^])*"/y);
    if (text !== null) return text.slice(1, -1).replace(/\\([^])/g, (_, one: string) => (one === "n" ? "\n" : one));
    const number = this.take(/-?\d+(?:\.\d+)?\b/y);
    if (number !== null) return Number(number);
    const word = this.take(/(?:null|true|false)\b/iy);
    if (word !== null) return word.toLowerCase() === "null" ? null : word.toLowerCase() === "true";
    // A field or a function beside a field: passed over, so that what follows can be read.
    this.take(/[\w.@`?]+(?:\s*\([^()]*\))?/y);
    return undefined;
  }

  #test(operator: string, value: string | number | boolean): LeafTest {
    if (typeof value === "boolean")
      return { kind: "any-of", tests: [{ kind: "boolean", boolean: value }, { kind: "open" }] };
    if (typeof value === "number") {
      const relation = /^[<>]=?$/.test(operator) ? (operator as NumberRelation) : "=";
      return { kind: "any-of", tests: [{ kind: "number", relation, number: value }, { kind: "open" }] };
    }
    const caseless = operator === ":" || operator.endsWith("~");
    if (operator.startsWith("regex")) return this.#expression(value, caseless);
    if (/^[<>]/.test(operator)) return { kind: "open" };
    if (operator.startsWith("like") || operator === ":") return globTest(value, caseless);
    return textTest("whole", value, caseless);
  }

  #expression(value: string, caseless: boolean): LeafTest {
    const expression = safeExpression(`^(?:${value})$`, caseless);
    return expression === null ? { kind: "open" } : { kind: "regular-expression", expression };
  }

  /** A function of a field and of literals. Those of derived fields are as open as these. */
  #call(name: string): EventCondition {
    const start = this.position;
    this.skipSpace();
    const field = this.take(/\??[A-Za-z_@`][\w.@`-]*/y);
    const values: string[] = [];
    this.skipSpace();
    while (this.takeText(",")) {
      const value = this.#literal();
      if (typeof value === "string") values.push(value);
      this.skipSpace();
    }
    if (!this.takeText(")")) return this.#passCall(name, start);
    const test = callTest(name, values);
    if (field === null || test === null) return notRead(`${name}(`, this.#open);
    return test === "open" ? perhaps : anyOf(test.map((one) => elasticField(field.replace(/[?`]/g, ""), one)));
  }

  #passCall(name: string, start: number): EventCondition {
    this.position = start;
    for (let depth = 1; depth > 0;) {
      const token = this.take(/[^()"]*(?:"(?:[^"\\]|\\[^])*"[^()"]*)*[()]/y);
      if (token === null) throw this.expected(")");
      depth += token.endsWith("(") ? 1 : -1;
    }
    return notRead(`${name}(`, this.#open);
  }
}

/** What a function asks of its field; `open`: of a value that is compared with another field. */
function callTest(name: string, values: readonly string[]): readonly LeafTest[] | "open" | null {
  const caseless = name.endsWith("~");
  const plain = name.replace("~", "").toLowerCase();
  switch (plain) {
    case "stringcontains":
      return values.length === 0 ? "open" : values.map((value) => textTest("part", value, caseless));
    case "startswith":
      return values.length === 0 ? "open" : values.map((value) => textTest("beginning", value, caseless));
    case "endswith":
      return values.length === 0 ? "open" : values.map((value) => textTest("end", value, caseless));
    case "wildcard":
    case "match":
      return plain === "match" ? "open" : values.map((value) => globTest(value, caseless));
    case "cidrmatch":
      return values.map((block) => ({ kind: "address", block }));
    default:
      return null;
  }
}

function globTest(text: string, caseless: boolean): LeafTest {
  const parts: GlobPart[] = text
    .split(/([*?])/)
    .filter((part) => part !== "")
    .map((part) => (part === "*" ? { hole: "any" } : part === "?" ? { hole: "one" } : part));
  return parts.every((part) => typeof part === "string")
    ? textTest("whole", text, caseless)
    : { kind: "glob", parts, caseless };
}
