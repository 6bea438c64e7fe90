import { nearestName } from "../../model/nearest-name.ts";
import type { OpenList, OpenMapping, OpenValue } from "../../model/open-value.ts";
import { knownString, unresolvedPieces, type Text } from "../../model/text.ts";
import type { Certainty } from "../../model/value.ts";
import { blockOf } from "./address.ts";
import { anyTest, eitherTest, openTest, textTest } from "./conditions.ts";
import { wildcardParts } from "./event-wildcard.ts";
import type { MistakeList } from "./mistake-list.ts";
import type { FieldPath, LeafTest, NumberRelation, OpenPart, TextPosition } from "./types.ts";

/** What is asked of one path: one of the tests, or that nothing stands there. */
export interface PathTests {
  readonly path: FieldPath;
  readonly tests: readonly LeafTest[];
  readonly absent: Certainty;
}

const operators = [
  "exactly",
  "prefix",
  "suffix",
  "equals-ignore-case",
  "wildcard",
  "anything-but",
  "numeric",
  "cidr",
  "exists",
] as const;
type Operator = (typeof operators)[number];

/** Names that make an object inside `$or` something else than an alternative (event-ruler, Constants). */
export const reservedInAlternatives: ReadonlySet<string> = new Set([
  ...operators,
  ...["=", "<", "<=", ">", ">="],
  ...["regex", "not-wildcard", "not-equals-ignore-case"],
  ...["date-after", "date-on-or-after", "date-before", "date-on-or-before", "in-date-range"],
  ...["ip-address-in-range", "ip-address-not-in-range"],
]);

type Place = readonly (string | number)[];

/** Reads the lists of tests that stand at the leaves of an event pattern. */
export class EventTests {
  readonly #mistakes: MistakeList;
  readonly #open: OpenPart[];

  constructor(mistakes: MistakeList, open: OpenPart[]) {
    this.#mistakes = mistakes;
    this.#open = open;
  }

  ofList(list: OpenList, place: Place, path: FieldPath): PathTests {
    const items = list.items.filter(({ kind }) => kind !== "absent");
    if (items.length === 0 && list.more === null) this.#mistakes.add(place, { code: "empty" });
    const tests: LeafTest[] = [];
    let absent: Certainty = "no";
    for (const [position, item] of items.entries()) {
      const presence = presenceIn(item);
      if (presence !== null) {
        if (presence === "present") tests.push({ kind: "type", types: ["text", "number", "boolean", "null"] });
        else if (presence === "absent") absent = "yes";
        else {
          tests.push(openTest);
          absent = absent === "yes" ? "yes" : "maybe";
        }
      } else {
        if (item.kind === "unknown" && absent === "no") absent = "maybe";
        tests.push(this.#item(item, [...place, position], path));
      }
    }
    if (list.more === null) return { path, tests, absent };
    this.#open.push({ code: "unresolved", because: list.more.unknown, path });
    return { path, tests: [...tests, openTest], absent: absent === "yes" ? "yes" : "maybe" };
  }

  #item(item: OpenValue, place: Place, path: FieldPath): LeafTest {
    switch (item.kind) {
      case "text":
        this.#note(item.text, path);
        return exactText(item.text);
      case "number":
        return { kind: "number", relation: "=", number: item.number };
      case "boolean":
        return { kind: "boolean", boolean: item.boolean };
      case "null":
        return { kind: "null" };
      case "unknown":
        if (item.because !== null) this.#open.push({ code: "unresolved", because: item.because, path });
        return openTest;
      case "one-of":
        return eitherTest(item.values.map((one) => this.#item(one, place, path)));
      case "mapping":
        return this.#expression(item, place, path);
      case "list":
      case "absent":
        this.#mistakes.add(place, { code: "wrong-shape", expected: "scalar" });
        return openTest;
    }
  }

  #expression({ entries, more }: OpenMapping, place: Place, path: FieldPath): LeafTest {
    const given = [...entries].filter(([, value]) => value.kind !== "absent");
    const [first, second] = given;
    if (more !== null && given.length === 0) return openTest;
    if (first === undefined) return this.#wrong(place, { code: "empty" });
    if (second !== undefined) return this.#wrong(place, { code: "not-accepted", written: second[0] });
    const [name, value] = first;
    const operator = operators.find((one) => one === name);
    if (operator === undefined) {
      const nearest = nearestName(name, operators) ?? null;
      return this.#wrong([...place, name], { code: "unknown-operator", name, nearest });
    }
    if (value.kind === "unknown") return this.#item(value, place, path);
    return this.#operator(operator, value, [...place, name], path);
  }

  #operator(operator: Operator, value: OpenValue, place: Place, path: FieldPath): LeafTest {
    switch (operator) {
      case "exactly":
      case "equals-ignore-case":
        return this.#text(value, place, path, (text) => textTest("whole", text, operator !== "exactly"));
      case "prefix":
        return this.#affix("beginning", value, place, path);
      case "suffix":
        return this.#affix("end", value, place, path);
      case "wildcard":
        return this.#text(value, place, path, (text) => this.#wildcard(text, place));
      case "anything-but":
        return this.#anythingBut(value, place, path);
      case "numeric":
        return this.#numeric(value, place);
      case "cidr":
        return this.#text(value, place, path, (text) => this.#block(text, place));
      case "exists":
        return this.#wrong(place, { code: "wrong-shape", expected: "boolean" });
    }
  }

  #affix(position: TextPosition, value: OpenValue, place: Place, path: FieldPath): LeafTest {
    if (value.kind !== "mapping") return this.#text(value, place, path, (text) => textTest(position, text));
    const [first, second] = value.entries;
    if (first === undefined || second !== undefined || first[0] !== "equals-ignore-case")
      return this.#wrong(place, { code: "not-accepted", written: second?.[0] ?? first?.[0] ?? "{}" });
    return this.#text(first[1], [...place, first[0]], path, (text) => textTest(position, text, true));
  }

  #wildcard(text: Text, place: Place): LeafTest {
    const parts = wildcardParts(text);
    if (parts === null) return this.#wrong(place, { code: "not-accepted", written: knownString(text) ?? "" });
    return parts === "open" ? openTest : { kind: "glob", parts, caseless: false };
  }

  #block(text: Text, place: Place): LeafTest {
    const written = knownString(text);
    if (written === undefined) return openTest;
    if (blockOf(written) === null || !written.includes("/"))
      return this.#wrong(place, { code: "not-accepted", written });
    return { kind: "address", block: written };
  }

  #anythingBut(value: OpenValue, place: Place, path: FieldPath): LeafTest {
    if (value.kind !== "mapping") return butValues(this.#values(value, place, path, true));
    const [first, second] = value.entries;
    const [name, inner] = first ?? [];
    if (name === undefined || inner === undefined || second !== undefined)
      return this.#wrong(place, { code: "not-accepted", written: second?.[0] ?? "{}" });
    const here = [...place, name];
    const make = this.#maker(name, here);
    if (make === null) return this.#wrong(here, { code: "not-accepted", written: name });
    const values = this.#values(inner, here, path, false);
    return butTexts(
      values.map((one) => {
        if (one.kind !== "text") return openTest;
        // Everything begins and ends with nothing.
        if (knownString(one.text) === "" && (name === "prefix" || name === "suffix"))
          return this.#wrong(here, { code: "empty" });
        return make(one.text);
      }),
    );
  }

  #maker(name: string, place: Place): ((text: Text) => LeafTest) | null {
    switch (name) {
      case "prefix":
        return (text) => textTest("beginning", text);
      case "suffix":
        return (text) => textTest("end", text);
      case "equals-ignore-case":
        return (text) => textTest("whole", text, true);
      case "wildcard":
        return (text) => this.#wildcard(text, place);
      default:
        return null;
    }
  }

  /** One value or a list of values of one type, all strings unless numbers may be there. */
  #values(value: OpenValue, place: Place, path: FieldPath, withNumbers: boolean): readonly OpenValue[] {
    const items = value.kind === "list" ? value.items : [value];
    const more: OpenValue[] = value.kind === "list" && value.more !== null ? [{ kind: "unknown", because: null }] : [];
    if (items.length === 0 && more.length === 0) this.#mistakes.add(place, { code: "empty" });
    const types = new Set<string>();
    for (const [position, item] of items.entries()) {
      if (item.kind === "unknown" || item.kind === "one-of") continue;
      types.add(item.kind);
      if (item.kind === "text") this.#note(item.text, path);
      else if (item.kind !== "number" || !withNumbers)
        this.#mistakes.add([...place, position], { code: "wrong-shape", expected: "string" });
    }
    if (types.size > 1) this.#mistakes.add(place, { code: "not-accepted", written: [...types].join(", ") });
    return [...items, ...more];
  }

  #numeric(value: OpenValue, place: Place): LeafTest {
    if (value.kind !== "list") return this.#wrong(place, { code: "wrong-shape", expected: "list" });
    if (value.more !== null || value.items.some(({ kind }) => kind === "unknown")) return openTest;
    const tests: LeafTest[] = [];
    for (let position = 0; position < value.items.length; position += 2) {
      const relation = relationOf(value.items[position]);
      const number = numberOf(value.items[position + 1]);
      if (relation === null) return this.#wrong([...place, position], { code: "wrong-shape", expected: "string" });
      if (number === null) return this.#wrong([...place, position + 1], { code: "wrong-shape", expected: "number" });
      if (number === "open") return openTest;
      tests.push({ kind: "number", relation, number });
    }
    const written = tests.map((test) => (test.kind === "number" ? test.relation : "")).join(" ");
    // From below to above, as event-ruler asks for.
    if (!/^(?:[<>]=?|=|>=? <=?)$/.test(written)) return this.#wrong(place, { code: "not-accepted", written });
    return { kind: "all-of", tests };
  }

  #text(value: OpenValue, place: Place, path: FieldPath, make: (text: Text) => LeafTest): LeafTest {
    const found = value.kind === "one-of" ? (value.values.find(({ kind }) => kind === "text") ?? value) : value;
    switch (found.kind) {
      case "text":
        this.#note(found.text, path);
        return make(found.text);
      case "unknown":
      case "one-of":
        return openTest;
      default:
        return this.#wrong(place, { code: "wrong-shape", expected: "string" });
    }
  }

  #note(text: Text, path: FieldPath): void {
    for (const { unknown } of unresolvedPieces(text)) this.#open.push({ code: "unresolved", because: unknown, path });
  }

  #wrong(place: Place, problem: Parameters<MistakeList["add"]>[1]): LeafTest {
    this.#mistakes.add(place, problem);
    return openTest;
  }
}

/** One of these, nobody knows which. At least one, all of one path. */
export function eitherTests(read: readonly PathTests[]): PathTests {
  const absent = new Set(read.map((one) => one.absent));
  const [only] = absent;
  return {
    path: read[0]?.path ?? [],
    // Without tests nothing that is there is accepted.
    tests: [eitherTest(read.map(({ tests }) => anyTest(tests)))],
    absent: absent.size === 1 && only !== undefined ? only : "maybe",
  };
}

/** What `exists` asks for; null: it is not there. */
function presenceIn(item: OpenValue): "present" | "absent" | "open" | null {
  if (item.kind !== "mapping" || item.entries.size !== 1) return null;
  const asked = item.entries.get("exists");
  if (asked === undefined) return null;
  const value = asked.kind === "one-of" ? (asked.values.find(({ kind }) => kind === "boolean") ?? asked) : asked;
  if (value.kind === "boolean") return value.boolean ? "present" : "absent";
  return value.kind === "unknown" ? "open" : null;
}

/** A string that is an address means the address, however it is written (event-ruler, CIDR). */
function exactText(text: Text): LeafTest {
  const written = knownString(text);
  const isAddress = written !== undefined && !written.includes("/") && blockOf(written) !== null;
  return isAddress ? { kind: "address", block: written } : textTest("whole", text);
}

/** What the exclusion of strings does to numbers, or the other way round, is not documented. */
function butValues(values: readonly OpenValue[]): LeafTest {
  const numbers = values.some(({ kind }) => kind === "number");
  const tests = values.map((value): LeafTest => {
    if (value.kind === "text") return textTest("whole", value.text);
    return value.kind === "number" ? { kind: "number", relation: "=", number: value.number } : openTest;
  });
  return numbers ? but(tests, "number") : butTexts(tests);
}

function butTexts(tests: readonly LeafTest[]): LeafTest {
  return but(tests, "text");
}

function but(tests: readonly LeafTest[], type: "text" | "number"): LeafTest {
  const typed: LeafTest = { kind: "type", types: [type] };
  return {
    kind: "any-of",
    tests: [
      { kind: "all-of", tests: [typed, { kind: "none-of", tests }] },
      { kind: "all-of", tests: [openTest, { kind: "none-of", tests: [typed] }] },
    ],
  };
}

function relationOf(value: OpenValue | undefined): NumberRelation | null {
  const written = value?.kind === "text" ? knownString(value.text) : undefined;
  switch (written) {
    case "=":
    case "<":
    case "<=":
    case ">":
    case ">=":
      return written;
    default:
      return null;
  }
}

function numberOf(value: OpenValue | undefined): number | "open" | null {
  const found = value?.kind === "one-of" ? value.values.find(({ kind }) => kind === "number") : value;
  if (found?.kind === "number") return found.number;
  return value?.kind === "unknown" || value?.kind === "one-of" ? "open" : null;
}
