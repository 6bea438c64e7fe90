/**
 * Filter patterns of CloudWatch Logs (CloudWatch Logs user guide, "Filter pattern syntax"). CloudTrail writes one JSON
 * record a log event, so that the form in braces looks at fields. Terms and the form in brackets look at the text of
 * the record, of which too little is known.
 */
import type { Text, Unresolved } from "../../model/text.ts";
import { allOf, always, anyOf, perhaps } from "./conditions.ts";
import { comparison, isTest, type FilterValue } from "./filter-tests.ts";
import { TextMistakeError, TextScanner } from "./scanner.ts";
import type { EventCondition, FieldPath, NumberRelation, OpenPart, PatternReading, Step } from "./types.ts";

/** Stands for an open piece of the text: from the private use area. */
const openPiece = "\uE000";

const deepest = 100;

/** Reads a filter pattern. One that is not of the documented form is mistaken. */
export function readFilterPattern(text: Text): PatternReading {
  const pieces = text.parts.filter((part): part is Unresolved => typeof part !== "string");
  const written = text.parts.map((part) => (typeof part === "string" ? part : openPiece)).join("");
  const open: OpenPart[] = pieces.map(({ unknown }) => ({ code: "unresolved", because: unknown, path: [] }));
  try {
    const condition = conditionOf(written, open);
    return { kind: "pattern", pattern: { language: "filter", condition, open } };
  } catch (error) {
    if (!(error instanceof TextMistakeError)) throw error;
    if (pieces.length === 0) return { kind: "mistaken", mistakes: [error.mistake] };
    // What stands in place of the piece may make it right.
    return { kind: "pattern", pattern: { language: "filter", condition: perhaps, open } };
  }
}

function conditionOf(written: string, open: OpenPart[]): EventCondition {
  const trimmed = written.trim();
  if (trimmed === "") return always;
  if (trimmed.startsWith("{")) return new FilterReader(written, open).read();
  if (!trimmed.includes(openPiece)) open.push({ code: "undocumented", written: trimmed });
  return perhaps;
}

class FilterReader extends TextScanner {
  readonly #open: OpenPart[];
  #depth = 0;

  constructor(text: string, open: OpenPart[]) {
    super(text);
    this.#open = open;
  }

  read(): EventCondition {
    this.skipSpace();
    this.takeText("{");
    const condition = this.#alternatives();
    if (!this.takeText("}")) throw this.expected("}");
    this.skipSpace();
    if (!this.isAtEnd) throw this.expected("end");
    return condition;
  }

  #alternatives(): EventCondition {
    const found = [this.#conjunction()];
    while (this.takeText("||")) found.push(this.#conjunction());
    return anyOf(found);
  }

  #conjunction(): EventCondition {
    const found = [this.#operand()];
    while (this.takeText("&&")) found.push(this.#operand());
    return allOf(found);
  }

  #operand(): EventCondition {
    this.skipSpace();
    const start = this.position;
    if (this.takeText("(")) {
      this.#depth += 1;
      if (this.#depth > deepest)
        throw new TextMistakeError({ code: "not-accepted", written: "(".repeat(deepest) }, start, 1);
      const inside = this.#alternatives();
      if (!this.takeText(")")) throw this.expected(")");
      this.#depth -= 1;
      this.skipSpace();
      return inside;
    }
    const condition = this.#comparison();
    this.skipSpace();
    return condition;
  }

  #comparison(): EventCondition {
    const start = this.position;
    const steps = this.#selector();
    this.skipSpace();
    const word = this.take(/IS\s+(?:NULL|TRUE|FALSE)\b|NOT\s+EXISTS\b/iy);
    if (word !== null) return this.#test(word.toUpperCase().split(/\s+/), steps, start);
    const relation = this.take(/!=|<=|>=|=|<|>/y);
    if (relation === null) throw this.expected("= != < <= > >= IS NOT EXISTS");
    this.skipSpace();
    const value = this.#value();
    return along(steps, comparison(relation as NumberRelation, value, pathOf(steps), this.#open));
  }

  #test([, word = ""]: readonly string[], steps: readonly Step[], start: number): EventCondition {
    if (word !== "EXISTS") return along(steps, isTest(word, pathOf(steps)));
    const keys = steps.filter((step) => typeof step === "string");
    if (keys.length === steps.length) return { kind: "absent", path: keys, leaves: false };
    this.#open.push({ code: "undocumented", written: this.text.slice(start, this.position) });
    return perhaps;
  }

  /** `$.a.b[0].*`, `$['a.b']`. */
  #selector(): readonly Step[] {
    if (!this.takeText("$")) throw this.expected("$");
    const steps: Step[] = [];
    for (;;) {
      const isDotted = this.takeText(".");
      if (this.takeText("[")) steps.push(this.#bracket());
      else if (!isDotted) break;
      else if (this.takeText("*")) steps.push({ any: "key" });
      else {
        const key = this.take(/[^\s.=!<>()[\]{}"'&|*,]+/y);
        if (key === null) throw this.expected("name");
        if (key.includes(openPiece)) throw this.expected("name");
        steps.push(key);
      }
    }
    if (steps.length === 0) throw this.expected(".");
    return steps;
  }

  #bracket(): Step {
    const position = this.take(/\d{1,9}|\*/y);
    const key = position === null ? this.take(/'[^']*'|"[^"]*"/y) : null;
    if ((position === null && key === null) || !this.takeText("]")) throw this.expected("]");
    if (key !== null) return key.slice(1, -1);
    return position === "*" ? { any: "position" } : Number(position);
  }

  #value(): FilterValue {
    const quoted = this.take(/"(?:[^"\\]|\\[^])*"/y);
    if (quoted !== null) return { kind: "quoted", written: quoted.slice(1, -1), isOpen: quoted.includes(openPiece) };
    const expression = this.take(/%[^%]*%/y);
    if (expression !== null)
      return { kind: "expression", written: expression.slice(1, -1), isOpen: expression.includes(openPiece) };
    // Only letters, digits and underscores may stand without quotation marks; people write more, and AWS takes it.
    const word = this.take(/[^\s()&|{}"%]+(?:[ \t]+[^\s()&|{}"%]+)*/y);
    if (word === null) throw this.expected("value");
    return { kind: "word", written: word, isOpen: word.includes(openPiece) };
  }
}

function along(steps: readonly Step[], condition: EventCondition): EventCondition {
  return steps.reduceRight<EventCondition>((of, to) => ({ kind: "step", to, of }), condition);
}

/** The keys on the way; null: the way leads through lists or any keys. */
function pathOf(steps: readonly Step[]): FieldPath | null {
  const keys = steps.filter((step) => typeof step === "string");
  return keys.length === steps.length ? keys : null;
}
