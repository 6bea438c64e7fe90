/**
 * Where the values of a JSON text stand. Plans and log files have a hundred megabytes and almost none of their values
 * is
 * ever asked for: what does not lead to a value is skipped over without being looked at, which takes a fraction of the
 * time of a parser that makes nodes. Nothing here calls itself, so that no depth of nesting is too much.
 */
import type { DocumentPath } from "./usage-error.ts";

/** Offsets of a part of a text, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A member of an object as it is written. */
export interface JsonMember {
  readonly name: string;
  /** The name with its quotes. */
  readonly key: Span;
  readonly value: Span;
}

/**
 * Finds parts of one text. What was seen of long objects and lists is kept: parts of one are asked for again and again.
 */
export interface JsonPositions {
  /** The value that a path leads to, or the nearest value around it that exists. */
  readonly valueAt: (path: DocumentPath) => Span;
  /** The member that a path leads to; `undefined` where it leads elsewhere. */
  readonly memberAt: (path: DocumentPath) => JsonMember | undefined;
  /**
   * The members of the object that a path leads to, in order of writing, also those that a later one of the same name
   * overrides.
   */
  readonly membersAt: (path: DocumentPath) => readonly JsonMember[];
}

const quote = 34;
const comma = 44;
const openBracket = 91;
const backslash = 92;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;

/** Objects and lists that are shorter are read anew each time: in a plan they are millions. */
const shortestKept = 2_000;

/**
 * Finds parts of a text that is known to be valid JSON.
 * @param keys `distinct` where no object has a name twice: the first member of a name is then the one that is meant.
 * Otherwise it is the last, as it is for `JSON.parse`, and each object on the path has to be read to its end.
 */
export function jsonPositions(text: string, keys: "distinct" | "may repeat"): JsonPositions {
  const root = afterSpace(text, 0);
  const kept = new Map<number, Container>();
  const containerAt = (start: number): Container | undefined => {
    const known = kept.get(start);
    if (known !== undefined) return known;
    const first = text.charCodeAt(start);
    return first === openBrace || first === openBracket ? new Container(text, start) : undefined;
  };
  const childOf = (start: number, step: string | number): Child | undefined => {
    const container = containerAt(start);
    const found = container?.child(step, keys === "may repeat");
    if (container !== undefined && container.length > shortestKept) kept.set(start, container);
    return found;
  };
  const spanFrom = (start: number): Span => ({ start, end: endOfValue(text, start) });
  const startOf = (path: DocumentPath): { readonly start: number; readonly isWhole: boolean } => {
    let start = root;
    for (const step of path) {
      const next = childOf(start, step);
      if (next === undefined) return { start, isWhole: false };
      start = next.value;
    }
    return { start, isWhole: true };
  };
  const memberOf = (name: string, child: Child): JsonMember => ({
    name,
    key: { start: child.name, end: endOfString(text, child.name) },
    value: spanFrom(child.value),
  });
  return {
    valueAt: (path) => spanFrom(startOf(path).start),
    memberAt: (path) => {
      const name = path.at(-1);
      if (typeof name !== "string") return undefined;
      const around = startOf(path.slice(0, -1));
      const child = around.isWhole ? childOf(around.start, name) : undefined;
      return child === undefined ? undefined : memberOf(name, child);
    },
    membersAt: (path) => {
      const { start, isWhole } = startOf(path);
      if (!isWhole || text.charCodeAt(start) !== openBrace) return [];
      return new Container(text, start).children().map((child) => memberOf(nameAt(text, child.name), child));
    },
  };
}

/** An item of a list or a member of an object, by where its parts begin. */
interface Child {
  /** Where the name of a member begins; -1 for an item. */
  readonly name: number;
  readonly value: number;
}

/** An object or a list, read as far as somebody asked. */
class Container {
  readonly #text: string;
  readonly #start: number;
  readonly #isList: boolean;
  readonly #items: number[] = [];
  readonly #members = new Map<string, Child>();
  /** Where the value of the last child that was read begins; its end is looked for when the next is asked for. */
  #last: number;
  #isAtEnd = false;

  constructor(text: string, start: number) {
    this.#text = text;
    this.#start = start;
    this.#last = start;
    this.#isList = text.charCodeAt(start) === openBracket;
  }

  /** How much of the text it is known to take. */
  get length(): number {
    return this.#last - this.#start;
  }

  child(step: string | number, isLastOfName: boolean): Child | undefined {
    if (typeof step === "number") return this.#isList ? this.#item(step) : undefined;
    if (this.#isList) return undefined;
    while ((isLastOfName || !this.#members.has(step)) && this.#read() !== undefined);
    return this.#members.get(step);
  }

  /** All of them, in order of writing. Of a container that nobody has asked before. */
  children(): Child[] {
    const all: Child[] = [];
    for (let child = this.#read(); child !== undefined; child = this.#read()) all.push(child);
    return all;
  }

  #item(index: number): Child | undefined {
    while (this.#items.length <= index && this.#read() !== undefined);
    const value = this.#items[index];
    return value === undefined ? undefined : { name: -1, value };
  }

  /** Reads one child further. */
  #read(): Child | undefined {
    const text = this.#text;
    const at = this.#isAtEnd ? undefined : this.#nextChild();
    if (at === undefined) {
      this.#isAtEnd = true;
      return undefined;
    }
    const value = this.#isList ? at : afterSpace(text, afterSpace(text, endOfString(text, at)) + 1);
    const child = { name: this.#isList ? -1 : at, value };
    if (this.#isList) this.#items.push(value);
    else this.#members.set(nameAt(text, at), child);
    this.#last = value;
    return child;
  }

  #nextChild(): number | undefined {
    const text = this.#text;
    const isFirst = this.#last === this.#start;
    const end = isFirst ? this.#start : afterSpace(text, endOfValue(text, this.#last));
    if (!isFirst && text.charCodeAt(end) !== comma) return undefined;
    const at = afterSpace(text, end + 1);
    const first = text.charCodeAt(at);
    return at >= text.length || first === closeBracket || first === closeBrace ? undefined : at;
  }
}

/** The members of a valid JSON text whose name their object has already. `JSON.parse` silently keeps the last. */
export function repeatedMembers(text: string): Pick<JsonMember, "name" | "key">[] {
  const found: Pick<JsonMember, "name" | "key">[] = [];
  /** The names of the objects around a place; null for a list. */
  const open: (Set<string> | null)[] = [];
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case openBrace:
        open.push(new Set());
        break;
      case openBracket:
        open.push(null);
        break;
      case closeBrace:
      case closeBracket:
        open.pop();
        break;
      case quote: {
        const end = endOfString(text, at);
        const names = open.at(-1);
        if (names !== null && names !== undefined && text.charAt(afterSpace(text, end)) === ":") {
          const name = nameAt(text, at);
          if (names.has(name)) found.push({ name, key: { start: at, end } });
          names.add(name);
        }
        at = end - 1;
      }
    }
  }
  return found;
}

/**
 * Whether some object of a valid JSON text has a name twice: there are then more members in the text than in its value.
 */
export function hasRepeatedMembers(text: string, value: unknown): boolean {
  return countMembers(value) !== countColons(text);
}

/** An explicit stack, because `JSON.parse` reads deeper nesting than calls can follow. */
function countMembers(root: unknown): number {
  let count = 0;
  const pending: unknown[] = [root];
  while (pending.length > 0) {
    const value = pending.pop();
    if (typeof value !== "object" || value === null) continue;
    const children: unknown[] = Array.isArray(value) ? value : Object.values(value);
    if (!Array.isArray(value)) count += children.length;
    for (const child of children) if (typeof child === "object" && child !== null) pending.push(child);
  }
  return count;
}

/** Colons outside of strings: one for each member as written. */
function countColons(text: string): number {
  let count = 0;
  let position = 0;
  let colon = text.indexOf(":");
  while (colon !== -1) {
    const string = text.indexOf('"', position);
    const end = string === -1 ? text.length : string;
    for (; colon !== -1 && colon < end; colon = text.indexOf(":", colon + 1)) count += 1;
    if (string === -1) break;
    position = endOfString(text, string);
    if (colon !== -1 && colon < position) colon = text.indexOf(":", position);
  }
  return count;
}

function nameAt(text: string, start: number): string {
  const written = text.slice(start, endOfString(text, start));
  return written.includes("\\") ? String(JSON.parse(written)) : written.slice(1, -1);
}

function afterSpace(text: string, position: number): number {
  let at = position;
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  return at;
}

function endOfValue(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (first === quote) return endOfString(text, start);
  if (first === openBrace || first === openBracket) return endOfContainer(text, start);
  let at = start;
  // Numbers and words end before a comma, a closing bracket or space.
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === comma || unit === closeBracket || unit === closeBrace || unit <= 32) break;
  }
  return at;
}

function endOfContainer(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === quote) at = endOfString(text, at) - 1;
    else if (unit === openBrace || unit === openBracket) depth++;
    else if ((unit === closeBrace || unit === closeBracket) && --depth === 0) return at + 1;
  }
  return text.length;
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; ; at++) {
    at = text.indexOf('"', at);
    if (at < 0) return text.length;
    let before = at - 1;
    while (text.charCodeAt(before) === backslash) before--;
    if ((at - before) % 2 === 1) return at + 1;
  }
}
