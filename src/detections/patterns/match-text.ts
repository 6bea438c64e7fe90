import { remembered } from "../../model/remember.ts";
import { knownString, type Text, type Unresolved } from "../../model/text.ts";
import type { Certainty } from "../../model/value.ts";
import type { GlobPart, TextPosition } from "./types.ts";

/** A character, a piece that nobody knows, or a hole of a glob. */
type Token = string | Unresolved | Hole;
interface Hole {
  readonly hole: "any" | "one";
}

const any: Hole = { hole: "any" };

/** What is longer than this is not compared piece by piece: the answer stays open. */
const mostSteps = 4_000_000;

/** Whether a text stands at a place of another one; `yes` and `no` hold for every value of the open pieces. */
export function matchesText(subject: Text, position: TextPosition, text: Text, caseless: boolean): Certainty {
  const [value, ...furtherValues] = subject.parts;
  const [wanted, ...furtherWanted] = text.parts;
  if (furtherValues.length === 0 && furtherWanted.length === 0) {
    const plain = value ?? "";
    const plainWanted = wanted ?? "";
    if (typeof plain === "string" && typeof plainWanted === "string")
      return standsAt(folded(plain, caseless), position, folded(plainWanted, caseless)) ? "yes" : "no";
  }
  return matchTokens(tokensOf(subject.parts, caseless), [
    ...(position === "end" || position === "part" ? [any] : []),
    ...tokensOf(text.parts, caseless),
    ...(position === "beginning" || position === "part" ? [any] : []),
  ]);
}

/** A glob as tokens, of which the subject needs at least so many characters. */
interface PreparedGlob {
  readonly tokens: readonly Token[];
  readonly least: number;
}

const prepared = new WeakMap<readonly GlobPart[], PreparedGlob>();

/** Whether the whole of a text is a glob. The same glob is always asked with the same `caseless`. */
export function matchesGlob(subject: Text, glob: readonly GlobPart[], caseless: boolean): Certainty {
  const { tokens, least } = remembered(prepared, glob, () => prepare(glob, caseless));
  const plain = knownString(subject);
  // Most globs are longer than most names.
  if (plain !== undefined && folded(plain, caseless).length < least) return "no";
  return matchTokens(tokensOf(subject.parts, caseless), tokens);
}

function prepare(glob: readonly GlobPart[], caseless: boolean): PreparedGlob {
  const written = tokensOf(glob, caseless);
  const tokens = written.filter((token, index) => !isAny(token) || !isAny(written[index - 1]));
  return { tokens, least: tokens.filter((token) => !isAny(token)).length };
}

function standsAt(subject: string, position: TextPosition, text: string): boolean {
  switch (position) {
    case "whole":
      return subject === text;
    case "beginning":
      return subject.startsWith(text);
    case "end":
      return subject.endsWith(text);
    case "part":
      return subject.includes(text);
  }
}

function folded(text: string, caseless: boolean): string {
  return caseless ? text.toLowerCase() : text;
}

function tokensOf(parts: readonly (string | Unresolved | Hole)[], caseless: boolean): Token[] {
  return parts.flatMap((part): Token[] => (typeof part === "string" ? Array.from(folded(part, caseless)) : [part]));
}

function matchTokens(subject: readonly Token[], pattern: readonly Token[]): Certainty {
  if (subject.length * pattern.length > mostSteps) return "maybe";
  if (!matchesTokens(subject, pattern, true)) return "no";
  if (subject.every((token) => typeof token === "string") && pattern.every(isKnown)) return "yes";
  return matchesTokens(subject, pattern, false) ? "yes" : "maybe";
}

function isKnown(token: Token): boolean {
  return typeof token === "string" || "hole" in token;
}

function isAny(token: Token | undefined): boolean {
  return typeof token === "object" && "hole" in token && token.hole === "any";
}

/**
 * Whether the pattern takes the subject. `possibly`: for some value of the open pieces, each on its own; otherwise for
 * all: then only a hole of any length takes an open piece, or the same piece.
 */
function matchesTokens(subject: readonly Token[], pattern: readonly Token[], possibly: boolean): boolean {
  // Which lengths of the subject the pattern so far takes.
  let reached = new Uint8Array(subject.length + 1);
  reached[0] = 1;
  if (possibly) passOpenPieces(reached, subject);
  for (const token of pattern) {
    const next = new Uint8Array(subject.length + 1);
    const isLong = typeof token === "object" && ("hole" in token ? token.hole === "any" : possibly);
    for (let length = 0; length <= subject.length; length++) {
      if (reached[length] === 1 && isLong) next[length] = 1;
      if (length === 0) continue;
      const last = subject[length - 1];
      if (last === undefined) continue;
      if (isLong) next[length] = next[length] === 1 || next[length - 1] === 1 ? 1 : 0;
      else if (reached[length - 1] === 1 && takes(token, last, possibly)) next[length] = 1;
      // An open piece of the subject may stand for more of the pattern.
      if (possibly && typeof last === "object" && reached[length] === 1) next[length] = 1;
    }
    if (possibly) passOpenPieces(next, subject);
    reached = next;
  }
  return reached[subject.length] === 1;
}

/** An open piece can be empty. */
function passOpenPieces(reached: Uint8Array, subject: readonly Token[]): void {
  for (let length = 1; length <= subject.length; length++)
    if (reached[length - 1] === 1 && typeof subject[length - 1] === "object") reached[length] = 1;
}

function takes(token: Token, character: Token, possibly: boolean): boolean {
  if (typeof token === "string") return typeof character === "string" ? token === character : possibly;
  if ("hole" in token) return typeof character === "string" || possibly;
  return typeof character === "object" && !("hole" in character) && character.id === token.id;
}
