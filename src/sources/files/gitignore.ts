/**
 * Patterns as in `.gitignore` (https://git-scm.com/docs/gitignore), matched as git matches them (its `dir.c` and
 * `wildmatch.c`), byte by byte of UTF-8.
 *
 * Patterns come from the code that is checked, and so do the names that they are held against. Nothing here goes back
 * to try again: all ways to match are followed side by side. A match takes time with the square of the length of the
 * path at most, however long the pattern is.
 *
 * Other patterns differ: in policies and suppressions `*` is the only special character, and stands for slashes too
 * (`policy/wildcard.ts`); in policies of AWS there is `?` beside it (`analysis/delivery/wildcard.ts`).
 */
import { withoutByteOrderMark } from "../../model/line-index.ts";
import { byteSetAt } from "./byte-set.ts";

/** One step of a pattern. `star`: any bytes but slashes; `deep`: any bytes. */
type Token =
  | { readonly kind: "byte"; readonly byte: number }
  | { readonly kind: "one" }
  | { readonly kind: "set"; readonly members: Uint8Array }
  | { readonly kind: "star" }
  /** `mayBeAbsent`: two asterisks before a slash, which with the slash stand for no folder at all as well. */
  | { readonly kind: "deep"; readonly mayBeAbsent: boolean };

interface Rule {
  readonly negated: boolean;
  readonly foldersOnly: boolean;
  /** Held against the last name of a path, and not against the whole. */
  readonly nameOnly: boolean;
  /** What a path has to begin with. */
  readonly prefix: Uint8Array;
  /** What follows it. */
  readonly tokens: readonly Token[];
}

/** What the patterns say of a path: `ignored`, `kept` by a pattern with `!`, or nothing. */
export type IgnoreVerdict = "ignored" | "kept" | "unspoken";

/** The patterns of one file, in its order. */
export class IgnoreRules {
  /** The last pattern that matches decides, and stands first. */
  readonly #rules: readonly Rule[];

  /** @param lines one pattern each, without line breaks; comments and empty lines say nothing */
  constructor(lines: readonly string[]) {
    this.#rules = lines.flatMap(ruleOf).reverse();
  }

  /** The patterns of the text of a `.gitignore`. */
  static ofText(text: string): IgnoreRules {
    const lines = withoutByteOrderMark(text).split("\n");
    return new IgnoreRules(lines.map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line)));
  }

  /**
   * What the patterns say of this path alone: whether a folder above it is ignored is another question.
   *
   * @param path relative to the folder of the patterns, with forward slashes, without one at its end
   */
  verdict(path: string, isFolder: boolean): IgnoreVerdict {
    const whole = Buffer.from(path, "utf8");
    const name = whole.subarray(whole.lastIndexOf(slash) + 1);
    const rule = this.#rules.find(({ foldersOnly, nameOnly, prefix, tokens }) => {
      const text = nameOnly ? name : whole;
      return (isFolder || !foldersOnly) && beginsWith(text, prefix) && matchesAll(tokens, text, prefix.length);
    });
    return rule === undefined ? "unspoken" : rule.negated ? "kept" : "ignored";
  }

  /** Whether git would leave the path out: it is ignored, or a folder above it, from which nothing is taken back. */
  ignores(path: string, isFolder: boolean): boolean {
    for (let end = path.indexOf("/"); end !== -1; end = path.indexOf("/", end + 1)) {
      if (this.verdict(path.slice(0, end), true) === "ignored") return true;
    }
    return this.verdict(path, isFolder) === "ignored";
  }
}

const slash = 0x2f;
const backslash = 0x5c;
const asterisk = 0x2a;
const questionMark = 0x3f;
const openBracket = 0x5b;
const special: ReadonlySet<number> = new Set([asterisk, questionMark, openBracket, backslash]);

function beginsWith(text: Uint8Array, prefix: Uint8Array): boolean {
  return prefix.length <= text.length && prefix.every((byte, index) => text[index] === byte);
}

function ruleOf(line: string): Rule[] {
  if (line.startsWith("#")) return [];
  const trimmed = withoutTrailingSpaces(line);
  const negated = trimmed.startsWith("!");
  const bytes = Buffer.from(negated ? trimmed.slice(1) : trimmed, "utf8");
  const foldersOnly = bytes.at(-1) === slash;
  const body = foldersOnly ? bytes.subarray(0, -1) : bytes;
  const nameOnly = !body.includes(slash);
  const pattern = body[0] === slash ? body.subarray(1) : body;
  // git compares what has no special character first. The rest is a pattern of its own, which `**` begins in `a**/b`.
  const firstSpecial = pattern.findIndex((byte) => special.has(byte));
  const prefix = firstSpecial === -1 ? pattern : pattern.subarray(0, firstSpecial);
  const tokens = pattern.length === 0 ? null : tokensOf(pattern.subarray(prefix.length), nameOnly);
  return tokens === null ? [] : [{ negated, foldersOnly, nameOnly, prefix, tokens }];
}

/** A space behind a backslash stays. Tabs are no spaces. */
function withoutTrailingSpaces(line: string): string {
  let end = 0;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === " ") continue;
    if (line[at] === "\\" && ++at >= line.length) return line;
    end = at + 1;
  }
  return line.slice(0, end);
}

/** Null for a pattern that matches nothing: a set without an end, a backslash before nothing. */
function tokensOf(pattern: Uint8Array, nameOnly: boolean): Token[] | null {
  const tokens: Token[] = [];
  for (let at = 0; at < pattern.length;) {
    const byte = pattern[at] ?? 0;
    switch (byte) {
      case asterisk: {
        const end = endOfAsterisks(pattern, at);
        const token = asterisks(pattern, at, end, nameOnly);
        // Any folders and any folders are any folders.
        const repeated = token.kind === "deep" && token.mayBeAbsent && tokens.at(-2)?.kind === "deep";
        if (!repeated) tokens.push(token);
        at = repeated ? end + 1 : end;
        break;
      }
      case questionMark:
        tokens.push({ kind: "one" });
        at++;
        break;
      case openBracket: {
        const set = byteSetAt(pattern, at + 1);
        if (set === null) return null;
        tokens.push({ kind: "set", members: set.members });
        at = set.end;
        break;
      }
      case backslash: {
        const escaped = pattern[at + 1];
        if (escaped === undefined) return null;
        tokens.push({ kind: "byte", byte: escaped });
        at += 2;
        break;
      }
      default:
        tokens.push({ kind: "byte", byte });
        at++;
    }
  }
  return tokens;
}

function endOfAsterisks(pattern: Uint8Array, start: number): number {
  let end = start;
  while (pattern[end] === asterisk) end++;
  return end;
}

/** Two or more are `**` where they are all between two slashes, or between a slash and the end; else as one. */
function asterisks(pattern: Uint8Array, start: number, end: number, nameOnly: boolean): Token {
  const before = start === 0 || pattern[start - 1] === slash;
  const slashBehind = pattern[end] === slash;
  const escapedSlashBehind = pattern[end] === backslash && pattern[end + 1] === slash;
  const behind = end === pattern.length || slashBehind || escapedSlashBehind;
  if (nameOnly || end - start < 2 || !before || !behind) return { kind: "star" };
  return { kind: "deep", mayBeAbsent: slashBehind };
}

/** Whether the tokens match the text from `start` to its end. */
function matchesAll(tokens: readonly Token[], text: Uint8Array, start: number): boolean {
  let current = new Places(tokens);
  let next = new Places(tokens);
  current.enter(0);
  for (let at = start; at < text.length; at++) {
    const byte = text[at] ?? 0;
    next.clear();
    for (const place of current.list) step(tokens[place], place, byte, next);
    if (next.list.length === 0) return false;
    [current, next] = [next, current];
  }
  return current.list.includes(tokens.length);
}

/** Where the token at a place leads with one more byte of text. */
function step(token: Token | undefined, place: number, byte: number, next: Places): void {
  switch (token?.kind) {
    case undefined:
      return;
    case "byte":
      if (token.byte === byte) next.enter(place + 1);
      return;
    case "one":
      if (byte !== slash) next.enter(place + 1);
      return;
    case "set":
      if (byte !== slash && token.members[byte] === 1) next.enter(place + 1);
      return;
    case "star":
      if (byte !== slash) next.stay(place);
      return;
    case "deep":
      next.stay(place);
  }
}

/** The places in a list of tokens that a text can have led to, each once. */
class Places {
  readonly list: number[] = [];
  readonly #tokens: readonly Token[];
  readonly #known = new Set<number>();

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  clear(): void {
    this.list.length = 0;
    this.#known.clear();
  }

  /** A place that the text has come to; what may match nothing is passed as well. */
  enter(place: number): void {
    const token = this.#tokens[place];
    // No folder is meant only where the token begins: behind a part of a name it needs its slash.
    if (token?.kind === "deep" && token.mayBeAbsent) this.enter(place + 2);
    this.stay(place);
  }

  /** A place whose token goes on, so that the one behind it may begin. */
  stay(place: number): void {
    if (this.#known.has(place)) return;
    this.#known.add(place);
    this.list.push(place);
    const kind = this.#tokens[place]?.kind;
    if (kind === "star" || kind === "deep") this.enter(place + 1);
  }
}
