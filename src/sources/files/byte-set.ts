/** A set of bytes in brackets, as the patterns of git have it. */
export interface ByteSet {
  /** 1 for each byte that it holds. */
  readonly members: Uint8Array;
  /** The place in the pattern behind the bracket that closes it. */
  readonly end: number;
}

/** A byte, a range or a class of a set. */
interface Item {
  readonly first: number;
  readonly last: number;
  /** Which of them; left out: all. */
  readonly holds?: (byte: number) => boolean;
  /** Whether a range may begin with it. */
  readonly isByte: boolean;
  readonly end: number;
}

const exclamationMark = 0x21;
const minus = 0x2d;
const colon = 0x3a;
const openBracket = 0x5b;
const backslash = 0x5c;
const closeBracket = 0x5d;
const caret = 0x5e;

/**
 * Reads a set as `wildmatch.c` of git does: `[a-z]`, `[!a]`, `[^a]`, `[]a]`, `[[:digit:]]`, `[\\]]`.
 * Null: it has no end, or names a class that does not exist; a pattern with such a set matches nothing.
 *
 * @param start the place behind the bracket that opens it
 */
export function byteSetAt(pattern: Uint8Array, start: number): ByteSet | null {
  const negated = pattern[start] === exclamationMark || pattern[start] === caret;
  const members = new Uint8Array(256);
  const closing = closingBrackets(pattern);
  let at = negated ? start + 1 : start;
  let previous: number | null = null;
  // A bracket in the first place stands for itself.
  for (let isFirst = true; isFirst || pattern[at] !== closeBracket; isFirst = false) {
    const item: Item | "malformed" | null =
      rangeAt(pattern, at, previous) ?? classAt(pattern, at, closing(at)) ?? byteAt(pattern, at);
    if (item === null || item === "malformed") return null;
    const { first, last, holds, isByte, end }: Item = item;
    for (let byte = first; byte <= last; byte++) if (holds?.(byte) ?? true) members[byte] = 1;
    previous = isByte ? last : null;
    at = end;
  }
  return { members: negated ? members.map((member) => 1 - member) : members, end: at + 1 };
}

/** Where the next closing bracket behind a place is, or -1. Asked in the order of places, all answers take one pass. */
function closingBrackets(pattern: Uint8Array): (at: number) => number {
  let found = 0;
  return (at) => {
    if (found !== -1 && found < at + 2) found = pattern.indexOf(closeBracket, at + 2);
    return found;
  };
}

function byteAt(pattern: Uint8Array, at: number): Item | null {
  const escaped = pattern[at] === backslash;
  const byte = pattern[escaped ? at + 1 : at];
  return byte === undefined ? null : { first: byte, last: byte, isByte: true, end: escaped ? at + 2 : at + 1 };
}

/** `-z` behind an `a`. */
function rangeAt(pattern: Uint8Array, at: number, first: number | null): Item | "malformed" | null {
  const behind = pattern[at + 1];
  if (pattern[at] !== minus || first === null || behind === undefined || behind === closeBracket) return null;
  const last = byteAt(pattern, at + 1);
  return last === null ? "malformed" : { first, last: last.last, isByte: false, end: last.end };
}

/** `[:digit:]`; null where no `:]` ends it, so that the bracket stands for itself. */
function classAt(pattern: Uint8Array, at: number, closing: number): Item | "malformed" | null {
  if (pattern[at] !== openBracket || pattern[at + 1] !== colon) return null;
  if (closing === -1) return "malformed";
  if (closing === at + 2 || pattern[closing - 1] !== colon) return null;
  const holds = classes.get(Buffer.from(pattern.subarray(at + 2, closing - 1)).toString("latin1"));
  return holds === undefined ? "malformed" : { first: 0, last: 127, holds, isByte: false, end: closing + 1 };
}

/** By name, with git's own idea of a space. */
const classes: ReadonlyMap<string, (byte: number) => boolean> = new Map(
  Object.entries({
    alnum: /[0-9A-Za-z]/,
    alpha: /[A-Za-z]/,
    blank: /[ \t]/,
    cntrl: /[^ -~]/,
    digit: /[0-9]/,
    graph: /[!-~]/,
    lower: /[a-z]/,
    print: /[ -~]/,
    punct: /[!-/:-@[-`{-~]/,
    space: /[ \t\n\r]/,
    upper: /[A-Z]/,
    xdigit: /[0-9A-Fa-f]/,
  }).map(([name, letters]) => [name, (byte) => letters.test(String.fromCharCode(byte))]),
);
