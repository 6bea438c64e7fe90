/**
 * Places of values in a JSON text that is known to be valid. Plans have a hundred megabytes and almost none of their values is ever asked for:
 * what does not lead to a value is skipped over without being looked at, which takes a fraction of the time of a parser that makes nodes.
 */
import type { JsonPath } from "../resources/json.ts";

/** Offsets of a value, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What has been found in a text so far. Offsets of the items of long lists are kept: items of one list are asked for again and again. */
export interface SpanFinder {
  /** The span of the value that a path leads to, or of the nearest value around it that exists. */
  readonly find: (path: JsonPath) => Span;
  /** The span of the name of a member of the outermost object. */
  readonly memberName: (name: string) => Span | undefined;
}

const quote = 34;
const comma = 44;
const openBracket = 91;
const backslash = 92;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;

/** Lists of which the offsets are kept are at the path of at most this many steps: those of resources in plans and states. */
const deepestKept = 12;

/** Finds values in a valid JSON text. */
export function spanFinder(text: string): SpanFinder {
  const items = new Map<number, readonly number[]>();
  const members = new Map<string, number | undefined>();
  const itemsOf = (start: number, depth: number): readonly number[] => {
    const known = items.get(start);
    if (known !== undefined) return known;
    const found = itemStarts(text, start);
    if (depth <= deepestKept) items.set(start, found);
    return found;
  };
  const memberOf = (start: number, name: string, depth: number): number | undefined => {
    if (depth > 1) return memberStart(text, start, name)?.value;
    const key = `${String(start)} ${name}`;
    if (!members.has(key)) members.set(key, memberStart(text, start, name)?.value);
    return members.get(key);
  };
  return {
    find: (path) => {
      let start = afterSpace(text, 0);
      for (const [depth, step] of path.entries()) {
        const first = text.charCodeAt(start);
        const next =
          typeof step === "number"
            ? first === openBracket
              ? itemsOf(start, depth)[step]
              : undefined
            : first === openBrace
              ? memberOf(start, step, depth)
              : undefined;
        if (next === undefined) break;
        start = next;
      }
      return { start, end: endOfValue(text, start) };
    },
    memberName: (name) => {
      const start = afterSpace(text, 0);
      return text.charCodeAt(start) === openBrace ? memberStart(text, start, name)?.name : undefined;
    },
  };
}

/** The first member of an object with a name. */
function memberStart(
  text: string,
  object: number,
  name: string,
): { readonly name: Span; readonly value: number } | undefined {
  let position = afterSpace(text, object + 1);
  while (text.charCodeAt(position) === quote) {
    const nameEnd = endOfString(text, position);
    const value = afterSpace(text, afterSpace(text, nameEnd) + 1);
    if (isName(text, position, nameEnd, name)) return { name: { start: position, end: nameEnd }, value };
    position = afterSpace(text, endOfValue(text, value));
    if (text.charCodeAt(position) !== comma) return undefined;
    position = afterSpace(text, position + 1);
  }
  return undefined;
}

function isName(text: string, start: number, end: number, name: string): boolean {
  if (end - start === name.length + 2 && text.startsWith(name, start + 1)) return true;
  const written = text.slice(start, end);
  return written.includes("\\") && JSON.parse(written) === name;
}

function itemStarts(text: string, list: number): readonly number[] {
  const starts: number[] = [];
  let position = afterSpace(text, list + 1);
  while (position < text.length && text.charCodeAt(position) !== closeBracket) {
    starts.push(position);
    position = afterSpace(text, endOfValue(text, position));
    if (text.charCodeAt(position) !== comma) break;
    position = afterSpace(text, position + 1);
  }
  return starts;
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
