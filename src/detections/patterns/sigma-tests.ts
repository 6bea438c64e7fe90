import { allOf, always, anyOf, leafAt, openTest, textTest } from "./conditions.ts";
import { blockOf } from "./address.ts";
import { safeExpression } from "./safe-expression.ts";
import type { EventCondition, FieldPath, GlobPart, LeafTest, LeafType, NumberRelation, OpenPart } from "./types.ts";

/**
 * What a field of a selection asks for, `field|modifier|…: value` (Sigma specification, "Detection" and "Value
 * modifiers"). Strings are compared in any letters, `*` and `?` are wildcards.
 */
export function sigmaField(key: string, value: unknown, open: OpenPart[]): EventCondition {
  const [field = "", ...modifiers] = key.split("|");
  const path = field.split(".");
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (modifiers.includes("exists")) return existence(path, values, open);
  const maker = new SigmaTests(modifiers, open);
  const conditions = values.map((one) => maker.condition(path, one));
  if (modifiers.includes("all")) return allOf(conditions);
  return conditions.length === 0 ? always : anyOf(conditions);
}

function existence(path: FieldPath, [wanted]: readonly unknown[], open: OpenPart[]): EventCondition {
  const absent: EventCondition = { kind: "absent", path, leaves: false };
  if (wanted === false || wanted === "no") return absent;
  if (wanted === true || wanted === "yes") return { kind: "not", of: absent };
  open.push({ code: "not-read", written: `exists: ${String(wanted)}` });
  return leafAt(path, openTest);
}

const relations: Readonly<Record<string, NumberRelation>> = { lt: "<", lte: "<=", gt: ">", gte: ">=" };
const places: ReadonlySet<string> = new Set(["contains", "startswith", "endswith"]);
const understood: ReadonlySet<string> = new Set([
  ...places,
  ...Object.keys(relations),
  "all",
  "cased",
  "re",
  "i",
  "cidr",
  "neq",
]);

class SigmaTests {
  readonly #modifiers: readonly string[];
  readonly #open: OpenPart[];

  constructor(modifiers: readonly string[], open: OpenPart[]) {
    this.#modifiers = modifiers;
    this.#open = open;
  }

  condition(path: FieldPath, value: unknown): EventCondition {
    if (value === null) return anyOf([leafAt(path, { kind: "null" }), { kind: "absent", path, leaves: false }]);
    const condition = leafAt(path, this.#test(value));
    return this.#modifiers.includes("neq") ? { kind: "not", of: condition } : condition;
  }

  #test(value: unknown): LeafTest {
    const foreign = this.#modifiers.find((modifier) => !understood.has(modifier));
    if (foreign !== undefined) return this.#notRead(`|${foreign}`);
    if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean")
      return this.#notRead(JSON.stringify(value).slice(0, 60));
    const text = String(value);
    const relation = this.#modifiers.map((modifier) => relations[modifier]).find((one) => one !== undefined);
    if (relation !== undefined) return orPerhaps({ kind: "number", relation, number: Number(text) }, ["text"]);
    if (this.#modifiers.includes("cidr")) return this.#block(text);
    if (this.#modifiers.includes("re")) return this.#expression(text);
    return this.#text(text, typeof value);
  }

  #block(text: string): LeafTest {
    return blockOf(text) === null ? this.#notRead(text) : { kind: "address", block: text };
  }

  #expression(text: string): LeafTest {
    const expression = safeExpression(text, this.#modifiers.includes("i"));
    return expression === null ? this.#notRead(text) : orPerhaps({ kind: "regular-expression", expression }, notTexts);
  }

  #text(text: string, type: string): LeafTest {
    const written = globParts(text);
    const begins = this.#modifiers.includes("startswith");
    const ends = this.#modifiers.includes("endswith");
    const contains = this.#modifiers.includes("contains");
    const caseless = !this.#modifiers.includes("cased");
    if (begins || ends || contains) {
      const parts: GlobPart[] = [...(ends || contains ? [any] : []), ...written, ...(begins || contains ? [any] : [])];
      return orPerhaps({ kind: "glob", parts, caseless }, notTexts);
    }
    const test = plainly(written, caseless);
    // Whether a log keeps the types of JSON is up to who reads it.
    if (type === "boolean") return anyOfTests([{ kind: "boolean", boolean: text === "true" }, perhapsIf(test)]);
    if (type === "number")
      return anyOfTests([{ kind: "number", relation: "=", number: Number(text) }, perhapsIf(test)]);
    return /^(?:true|false|[\d.*?-]+|\*)$/i.test(text) ? orPerhaps(test, notTexts) : test;
  }

  #notRead(written: string): LeafTest {
    this.#open.push({ code: "not-read", written });
    return openTest;
  }
}

const any: GlobPart = { hole: "any" };
const notTexts: readonly LeafType[] = ["number", "boolean"];

function plainly(parts: readonly GlobPart[], caseless: boolean): LeafTest {
  const [only = ""] = parts;
  return parts.length < 2 && typeof only === "string"
    ? textTest("whole", only, caseless)
    : { kind: "glob", parts, caseless };
}

/** `\*`, `\?` and `\\` before one of them are themselves; other backslashes are, too. */
function globParts(text: string): readonly GlobPart[] {
  const parts: GlobPart[] = [];
  let literal = "";
  for (const [token] of text.matchAll(/\\[*?]|\\\\(?=[*?\\])|[^]/g)) {
    if (token === "*" || token === "?") {
      if (literal !== "") parts.push(literal);
      literal = "";
      parts.push({ hole: token === "*" ? "any" : "one" });
    } else literal += token.length === 2 ? token.charAt(1) : token;
  }
  return literal === "" ? parts : [...parts, literal];
}

function perhapsIf(test: LeafTest): LeafTest {
  return { kind: "all-of", tests: [openTest, test] };
}

function orPerhaps(test: LeafTest, types: readonly LeafType[]): LeafTest {
  return anyOfTests([test, perhapsIf({ kind: "type", types })]);
}

function anyOfTests(tests: readonly LeafTest[]): LeafTest {
  return { kind: "any-of", tests };
}
