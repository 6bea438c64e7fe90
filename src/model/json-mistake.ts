import type { Span } from "./json-positions.ts";

/** What is wrong with a text that should be JSON: one clause, to be put after a colon. */
export interface TextMistake extends Span {
  readonly message: string;
}

/** What the scanner expects where it stands. `first` are those where the object or list may end as well. */
type Expected = "value" | "first item" | "item" | "first key" | "key" | "end or comma";

type Step = { readonly kind: "next"; readonly expected: Expected; readonly at: number } | TextMistake;

/** Texts nested more deeply are not looked at to their end. */
const deepest = 1_000_000;

/** Why a text is not read: its first mistake, or that it is nested too deeply for those who would walk through it. */
export function jsonMistake(text: string): TextMistake {
  return firstJsonMistake(text) ?? { message: nestedTooDeeply, start: 0, end: 0 };
}

/**
 * Whether a text that cannot be read was meant as JSON: YAML begins so too where it is in flow style, and seldom quotes
 * keys.
 */
export function looksLikeJson(text: string): boolean {
  return /^\s*(?:\{\s*(?:["}]|$)|\[)/.test(text);
}

/** The first mistake of a text that is not JSON (RFC 8259); null where there is none. Takes any text, of any depth. */
export function firstJsonMistake(text: string): TextMistake | null {
  const scanner = new MistakeScanner(text);
  let expected: Expected = "value";
  let at = 0;
  for (;;) {
    at = scanner.afterSpace(at);
    if (at === text.length && expected === "end or comma" && scanner.depth === 0) return null;
    const step = scanner.step(expected, at);
    if ("message" in step) return step;
    ({ expected, at } = step);
  }
}

const literal = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;

class MistakeScanner {
  readonly #text: string;
  /** The brackets that close what is open, the innermost last. */
  readonly #open: ("}" | "]")[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  get depth(): number {
    return this.#open.length;
  }

  afterSpace(position: number): number {
    const space = /[ \t\n\r]*/y;
    space.lastIndex = position;
    space.test(this.#text);
    return space.lastIndex;
  }

  step(expected: Expected, at: number): Step {
    if (/^\/[/*]/.test(this.#text.slice(at, at + 2)))
      return { message: "JSON has no comments", start: at, end: at + 2 };
    switch (expected) {
      case "value":
      case "first item":
      case "item":
        return this.#value(expected, at);
      case "first key":
      case "key":
        return this.#key(expected, at);
      case "end or comma":
        return this.#endOrComma(at);
    }
  }

  #value(expected: "value" | "first item" | "item", at: number): Step {
    const first = this.#text.charAt(at);
    switch (first) {
      case '"':
        return this.#string(at, (end) => ({ kind: "next", expected: "end or comma", at: end }));
      case "{":
        return this.#enter("}", "first key", at);
      case "[":
        return this.#enter("]", "first item", at);
      case "]":
        if (expected === "first item") return this.#leave(at);
        if (expected === "item") return this.#mistake('found a comma before "]"', at);
        return this.#mistake('a value is missing before "]"', at);
      case "":
        if (this.#text.trim() === "") return this.#mistake("it is empty", at);
        return this.#mistake(expected === "first item" ? 'a "]" is missing' : "a value is missing at its end", at);
      case ",":
      case ":":
      case "}":
        return this.#mistake(`a value is missing before "${first}"`, at);
      default:
        return this.#literal(at);
    }
  }

  #literal(at: number): Step {
    const word = this.#wordAt(at);
    const end = at + word.length;
    if (literal.test(word)) return { kind: "next", expected: "end or comma", at: end };
    const shown = JSON.stringify(word.slice(0, 40));
    const isQuoted = word.startsWith("'");
    return {
      message: `${shown} is no JSON value${isQuoted ? ": strings stand in double quotes" : ""}`,
      start: at,
      end,
    };
  }

  #key(expected: "first key" | "key", at: number): Step {
    const first = this.#text.charAt(at);
    switch (first) {
      case '"':
        return this.#string(at, (end) => {
          const colon = this.afterSpace(end);
          if (this.#text.charAt(colon) !== ":") return this.#mistake("a colon is missing", colon);
          return { kind: "next", expected: "value", at: colon + 1 };
        });
      case "}":
        return expected === "first key" ? this.#leave(at) : this.#mistake('found a comma before "}"', at);
      case "":
        return this.#mistake('a "}" is missing', at);
      case "{":
      case "[":
      case "]":
      case ",":
      case ":":
        return this.#mistake(`a property name is missing before "${first}"`, at);
      default:
        return this.#mistake("a property name has no double quotes", at);
    }
  }

  #endOrComma(at: number): Step {
    const closing = this.#open.at(-1);
    if (closing === undefined) return this.#mistake("text follows after the end of the JSON value", at);
    const first = this.#text.charAt(at);
    switch (first) {
      case ",":
        return { kind: "next", expected: closing === "}" ? "key" : "item", at: at + 1 };
      case closing:
        return this.#leave(at);
      case "":
        return this.#mistake(`a "${closing}" is missing`, at);
      case "}":
      case "]":
        return this.#mistake(`a "${closing}" is missing before "${first}"`, at);
      default:
        return this.#mistake("a comma is missing", at);
    }
  }

  #enter(closing: "}" | "]", expected: Expected, at: number): Step {
    this.#open.push(closing);
    return this.#open.length > deepest ? this.#mistake(nestedTooDeeply, at) : { kind: "next", expected, at: at + 1 };
  }

  #leave(at: number): Step {
    this.#open.pop();
    return { kind: "next", expected: "end or comma", at: at + 1 };
  }

  /** Goes on behind a string, unless something is wrong in it. */
  #string(start: number, next: (end: number) => Step): Step {
    // The quote, the backslash, and what stands before the space.
    const special = /["\\]|[^ -\uFFFF]/g;
    special.lastIndex = start + 1;
    for (let found = special.exec(this.#text); found !== null; found = special.exec(this.#text)) {
      const at = found.index;
      if (found[0] === '"') return next(at + 1);
      if (found[0] !== "\\") return controlCharacter(found[0], start, at);
      const escape = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
      escape.lastIndex = at;
      if (!escape.test(this.#text)) return wrongEscape(this.#text, start, at);
      special.lastIndex = escape.lastIndex;
    }
    return { message: "a string is not closed", start, end: this.#text.length };
  }

  /** A mistake that a token shows. */
  #mistake(message: string, at: number): TextMistake {
    return { message, start: at, end: this.#endOfToken(at) };
  }

  /** What stands up to the next mark or space, or one character. */
  #wordAt(at: number): string {
    // The end is looked for, since matching all that comes before it takes a stack as deep as the word is long.
    const mark = /[\s,:{}[\]"']/g;
    mark.lastIndex = at;
    const end = mark.exec(this.#text)?.index ?? this.#text.length;
    return this.#text.slice(at, end > at ? end : this.#endOfToken(at));
  }

  /** Of a long token its beginning is enough to be shown. */
  #endOfToken(at: number): number {
    const token = /"(?:[^"\\\n\r]|\\[^\n\r]){0,200}"?|'[^'\n\r]{0,200}'?|[^\s,:{}[\]"']{1,200}|[^]/y;
    token.lastIndex = at;
    return token.test(this.#text) ? token.lastIndex : at;
  }
}

const nestedTooDeeply = "it is nested too deeply";

function wrongEscape(text: string, start: number, at: number): TextMistake {
  if (at + 1 === text.length) return { message: "a string is not closed", start, end: text.length };
  const shown = text.slice(at, at + 2);
  return { message: `a string holds ${shown}, an escape sequence that JSON does not have`, start: at, end: at + 2 };
}

function controlCharacter(character: string, start: number, at: number): TextMistake {
  if (character === "\n" || character === "\r") return { message: "a string is not closed", start, end: at };
  const code = character.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase();
  return { message: `a string holds a control character, which JSON writes as \\u${code}`, start: at, end: at + 1 };
}
