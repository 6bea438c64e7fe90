import { knownString, type Text, type TextPart, type Unresolved } from "../model/text.ts";
import type { Certainty } from "../model/value.ts";

/**
 * The three comparisons that event selectors make (`Equals`, `StartsWith`, `EndsWith` of the CloudTrail API), over texts that may be open in places.
 * `yes` and `no` hold for every value of the open pieces; comparisons are case-sensitive and `*` is a character like any other
 * (AWS API reference, AdvancedFieldSelector: selectors do not support wildcards).
 */
export type Comparison = "equals" | "starts-with" | "ends-with";

/** Whether the value of an event, `subject`, equals, starts with or ends with the value of a selector, `pattern`. */
export function compare(comparison: Comparison, subject: Text, pattern: Text): Certainty {
  const plainSubject = knownString(subject);
  const plainPattern = knownString(pattern);
  if (plainSubject !== undefined && plainPattern !== undefined) return comparePlain(comparison, plainSubject, plainPattern) ? "yes" : "no";
  const ends = comparison === "ends-with";
  const whole = comparison === "equals";
  const rest = ends ? withoutCommonEnd(subject.parts, pattern.parts) : withoutCommonStart(subject.parts, pattern.parts);
  if (rest.pattern.length === 0 && (!whole || rest.subject.length === 0)) return "yes";
  // What is left begins with a difference: between two literals it is final.
  const [left, right] = ends ? [rest.subject.at(-1), rest.pattern.at(-1)] : [rest.subject[0], rest.pattern[0]];
  if (typeof left === "string" && typeof right === "string") return "no";
  return mayHold(rest, whole, ends) ? "maybe" : "no";
}

function mayHold(rest: Remainder, whole: boolean, ends: boolean): boolean {
  const left = tokens(rest.subject);
  const right = tokens(rest.pattern);
  if (ends) {
    left.reverse();
    right.reverse();
  }
  return new PossibleMatch(left, right, whole, ends).exists();
}

/** What two texts hold beyond what both surely share. An open piece is the same text wherever it stands, so that taking it away on both sides changes nothing. */
interface Remainder {
  readonly subject: readonly TextPart[];
  readonly pattern: readonly TextPart[];
}

function withoutCommonStart(subject: readonly TextPart[], pattern: readonly TextPart[]): Remainder {
  let index = 0;
  for (; index < subject.length && index < pattern.length; index += 1) {
    const left = subject[index];
    const right = pattern[index];
    if (typeof left === "string" && typeof right === "string") {
      if (left === right) continue;
      const shared = lengthOfCommonStart(left, right);
      return { subject: startingWith(left.slice(shared), subject, index), pattern: startingWith(right.slice(shared), pattern, index) };
    }
    if (typeof left === "string" || typeof right === "string" || left?.id !== right?.id) break;
  }
  return { subject: subject.slice(index), pattern: pattern.slice(index) };
}

/** Whether two texts surely differ within what both begin with: the first difference stands between two literals. */
export function beginDifferently(a: readonly TextPart[], b: readonly TextPart[]): boolean {
  const rest = withoutCommonStart(a, b);
  return typeof rest.subject[0] === "string" && typeof rest.pattern[0] === "string";
}

function startingWith(first: string, parts: readonly TextPart[], index: number): TextPart[] {
  return first === "" ? parts.slice(index + 1) : [first, ...parts.slice(index + 1)];
}

function lengthOfCommonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

function withoutCommonEnd(subject: readonly TextPart[], pattern: readonly TextPart[]): Remainder {
  const mirrored = withoutCommonStart(mirror(subject), mirror(pattern));
  return { subject: mirror(mirrored.subject), pattern: mirror(mirrored.pattern) };
}

function mirror(parts: readonly TextPart[]): TextPart[] {
  return parts.map((part) => (typeof part === "string" ? part.split("").reverse().join("") : part)).reverse();
}

function comparePlain(comparison: Comparison, subject: string, pattern: string): boolean {
  switch (comparison) {
    case "equals":
      return subject === pattern;
    case "starts-with":
      return subject.startsWith(pattern);
    case "ends-with":
      return subject.endsWith(pattern);
  }
}

/** One UTF-16 code unit, or one open piece. */
type Token = TextPart;

function tokens(parts: readonly TextPart[]): Token[] {
  return parts.flatMap((part): Token[] => (typeof part === "string" ? part.split("") : [part]));
}

function sameToken(a: Token, b: Token): boolean {
  return typeof a === "string" || typeof b === "string" ? a === b : a.id === b.id;
}

/** The characters an open piece can hold. */
function alphabet(piece: Unresolved): RegExp {
  switch (piece.kind) {
    case "account":
      return /[0-9]/;
    case "region":
    case "partition":
      return /[a-z0-9-]/;
    case "generated-name":
    case "segment":
      return /[^:/]/;
    case "anything":
      return /[^]/;
  }
}

/** Whether an open piece can hold one UTF-16 code unit, or another open piece or a part of it. */
export function canHold(piece: Unresolved, token: TextPart): boolean {
  if (typeof token !== "string") return piece.id !== token.id && mayShare(piece, token);
  return piece.fresh !== true && alphabet(piece).test(token);
}

function mayBeEmpty(piece: Unresolved): boolean {
  return piece.kind === "anything" && piece.fresh !== true;
}

/** Whether one open piece can hold another, or a part of it. Pieces chosen to differ, and generated names among themselves, never do. */
function mayShare(a: Unresolved, b: Unresolved): boolean {
  if (a.fresh === true || b.fresh === true) return mayShareWithFresh(a, b);
  return !(a.kind === "generated-name" && b.kind === "generated-name");
}

/**
 * A fresh piece differs from every literal and generated name, and a fresh Region from every Region in question.
 * A value nobody knows, though, may be just the one that was chosen.
 */
function mayShareWithFresh(a: Unresolved, b: Unresolved): boolean {
  if (a.fresh === true && b.fresh === true) return false;
  const other = a.fresh === true ? b : a;
  const fresh = a.fresh === true ? a : b;
  if (fresh.kind === "region") return false;
  return other.kind === "anything" || other.kind === "segment";
}

/**
 * Searches one assignment of the open pieces under which the comparison holds.
 * Each open piece is a wildcard of its alphabet; that one piece holds the same text in two places is ignored, so that the search can only err
 * towards "possible", which makes an answer "maybe" and never a wrong "no".
 */
class PossibleMatch {
  readonly #subject: readonly Token[];
  readonly #pattern: readonly Token[];
  readonly #whole: boolean;
  readonly #reversed: boolean;
  readonly #seen = new Set<string>();

  constructor(subject: readonly Token[], pattern: readonly Token[], whole: boolean, reversed: boolean) {
    this.#subject = subject;
    this.#pattern = pattern;
    this.#whole = whole;
    this.#reversed = reversed;
  }

  exists(): boolean {
    return this.#from(0, 0, "", "");
  }

  /** `leftHeld` and `rightHeld` are what the open piece at the position holds so far, when it was entered. */
  #from(i: number, j: number, leftHeld: string, rightHeld: string): boolean {
    const left = this.#subject[i];
    const right = this.#pattern[j];
    if (right === undefined && (!this.#whole || left === undefined)) return true;
    const key = `${String(i)} ${String(j)} ${leftHeld} ${rightHeld}`;
    if (this.#seen.has(key)) return false;
    this.#seen.add(key);
    return this.#step(i, j, left, right, leftHeld, rightHeld);
  }

  #step(i: number, j: number, left: Token | undefined, right: Token | undefined, leftHeld: string, rightHeld: string): boolean {
    if (left !== undefined && right !== undefined && leftHeld === "" && rightHeld === "" && sameToken(left, right)) {
      if (this.#from(i + 1, j + 1, "", "")) return true;
    }
    if (left !== undefined && typeof left !== "string") {
      if (this.#mayEnd(left, leftHeld) && this.#from(i + 1, j, "", rightHeld)) return true;
      if (right !== undefined && canHold(left, right) && this.#from(i, j + 1, holding(left, leftHeld, right), "")) return true;
    }
    if (right !== undefined && typeof right !== "string") {
      if (this.#mayEnd(right, rightHeld) && this.#from(i, j + 1, leftHeld, "")) return true;
      if (left !== undefined && canHold(right, left) && this.#from(i + 1, j, "", holding(right, rightHeld, left))) return true;
    }
    return false;
  }


  #mayEnd(piece: Unresolved, held: string): boolean {
    if (held === "") return mayBeEmpty(piece);
    return piece.kind !== "generated-name" || mayBeGenerated(piece, this.#reversed ? Array.from(held).reverse().join("") : held);
  }
}

/** Stands for an open piece inside what another piece holds. */
const heldPiece = "\u0000";

/** What a piece holds after one more token. The text matters for generated names alone; for others it is enough that they hold something. */
function holding(piece: Unresolved, held: string, token: Token): string {
  if (piece.kind !== "generated-name") return heldPiece;
  return held + (typeof token === "string" ? token : heldPiece);
}

/**
 * Whether a literal can be a name that CloudFormation generates for a logical id: it holds (the beginning of) the logical id and ends in a random part.
 * AWS CloudFormation user guide, "Name type": the name is made of the stack name, the logical id and a unique id.
 */
function mayBeGenerated(piece: Unresolved, held: string): boolean {
  if (held.includes(heldPiece)) return true;
  if (piece.stem === undefined) return true;
  return held.toLowerCase().includes(piece.stem.slice(0, 8).toLowerCase()) && /-[a-z0-9]{8,}$/i.test(held);
}
