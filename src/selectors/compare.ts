import type { Operator } from "../model/selector.ts";
import { knownString, type Text, type TextPart, type Unresolved } from "../model/text.ts";
import { canBeEmpty, canHoldCharacter } from "../model/unresolved-kinds.ts";
import type { Certainty } from "../model/value.ts";
import { and } from "../model/certainty.ts";
import { stepsAlong, takeSteps } from "./work.ts";

/**
 * The three comparisons that event selectors make (`Equals`, `StartsWith`, `EndsWith` of the CloudTrail API), over
 * texts that may be open in places.
 * `yes` and `no` hold for every value of the open pieces; comparisons are case-sensitive and `*` is a character like
 * any other
 * (AWS API reference, AdvancedFieldSelector: selectors do not support wildcards).
 */
export type Comparison = "equals" | "starts-with" | "ends-with";

/** How an operator compares the value of an event with its own. */
export function comparisonOf(operator: Operator): Comparison {
  switch (operator) {
    case "Equals":
    case "NotEquals":
      return "equals";
    case "StartsWith":
    case "NotStartsWith":
      return "starts-with";
    case "EndsWith":
    case "NotEndsWith":
      return "ends-with";
  }
}

/** Whether the value of an event, `subject`, equals, starts with or ends with the value of a selector, `pattern`. */
export function compare(comparison: Comparison, subject: Text, pattern: Text): Certainty {
  const plainSubject = knownString(subject);
  const plainPattern = knownString(pattern);
  takeSteps(1 + ((plainPattern?.length ?? 0) >> 8));
  if (plainSubject !== undefined && plainPattern !== undefined)
    return comparePlain(comparison, plainSubject, plainPattern) ? "yes" : "no";
  const atTheEnds = compareEnds(comparison, subject, pattern);
  if (atTheEnds !== "maybe") return atTheEnds;
  takeSteps(stepsAlong(subject) + stepsAlong(pattern));
  const ends = comparison === "ends-with";
  const whole = comparison === "equals";
  if (!ends && differInSegments(subject, pattern, whole)) return "no";
  let rest = ends
    ? withoutCommonStart(mirrored(subject), mirrored(pattern))
    : withoutCommonStart(subject.parts, pattern.parts);
  let sure = true;
  for (;;) {
    const {
      subject: [left],
      pattern: [right],
    } = rest;
    if (right === undefined && (!whole || left === undefined)) return sure ? "yes" : "maybe";
    // What is left begins with a difference: between two literals it is final.
    if (typeof left === "string" && typeof right === "string") return "no";
    if (holdsWhatIsLeft(rest, whole)) return "maybe";
    const further = pastOpenPiece(rest);
    if (further === "no") return "no";
    if (further === null)
      return new PossibleMatch(tokens(rest.subject), tokens(rest.pattern), whole, ends).exists() ? "maybe" : "no";
    rest = withoutCommonStart(further.subject, further.pattern);
    sure = false;
  }
}

/**
 * What the literals that the texts begin and end with say alone, quick and sure; `maybe`: nothing. Most selectors name
 * other resources than the one in question,
 * so that most comparisons are over here.
 */
function compareEnds(comparison: Comparison, subject: Text, pattern: Text): Certainty {
  const first = [subject.parts[0], pattern.parts[0]] as const;
  const last = [subject.parts.at(-1), pattern.parts.at(-1)] as const;
  switch (comparison) {
    case "equals":
      return and(compareStarts(...first), compareTails(...last)) === "no" ? "no" : "maybe";
    case "starts-with":
      return orOpen(compareStarts(...first), pattern);
    case "ends-with":
      return orOpen(compareTails(...last), pattern);
  }
}

/**
 * That a subject goes on as the first or last literal of a pattern does is no answer while the pattern has more parts.
 */
function orOpen(found: Certainty, pattern: Text): Certainty {
  return found === "yes" && pattern.parts.length > 1 ? "maybe" : found;
}

/**
 * Whether a text whose first part is `subject` begins with `pattern`; `no` also where it is longer and goes on
 * differently.
 */
function compareStarts(subject: TextPart | undefined, pattern: TextPart | undefined): Certainty {
  if (typeof subject !== "string" || typeof pattern !== "string") return "maybe";
  if (subject.startsWith(pattern)) return "yes";
  return pattern.startsWith(subject) ? "maybe" : "no";
}

/** As `compareStarts`, from the end. */
function compareTails(subject: TextPart | undefined, pattern: TextPart | undefined): Certainty {
  if (typeof subject !== "string" || typeof pattern !== "string") return "maybe";
  if (subject.endsWith(pattern)) return "yes";
  return pattern.endsWith(subject) ? "maybe" : "no";
}

/** Whether one text goes on with a piece that can be anything, and may be all that is left of the other, known one. */
function holdsWhatIsLeft({ subject, pattern }: Remainder, whole: boolean): boolean {
  const isKnown = (parts: readonly TextPart[]): boolean => parts.every((part) => typeof part === "string");
  const isAnything = (part: TextPart | undefined): boolean =>
    typeof part === "object" && part.kind === "anything" && part.fresh !== true;
  if (isAnything(subject[0]) && (subject.length === 1 || !whole) && isKnown(pattern)) return true;
  return isAnything(pattern[0]) && pattern.length === 1 && isKnown(subject);
}

/**
 * One text goes on with an open piece, the other with a literal. Where a literal behind the piece begins with a
 * character that the piece cannot hold,
 * as the segments of an ARN do, the piece holds all up to there and nothing else: both texts are followed from behind
 * it.
 * `no`: it cannot be; `null`: there is more than one way.
 */
function pastOpenPiece({ subject, pattern }: Remainder): Remainder | "no" | null {
  const [left] = subject;
  const [right] = pattern;
  if (typeof left === "object" && typeof right === "string") {
    const further = pastPiece(left, subject, right, pattern);
    return further === null || further === "no" ? further : { subject: further.behind, pattern: further.others };
  }
  if (typeof left === "string" && typeof right === "object") {
    const further = pastPiece(right, pattern, left, subject);
    return further === null || further === "no" ? further : { subject: further.others, pattern: further.behind };
  }
  return typeof left === "object" && typeof right === "object" ? pastBothPieces(left, subject, right, pattern) : null;
}

/**
 * Two open pieces, both followed by a character that neither can hold, as in the same segment of two ARNs: where the
 * texts are alike, both pieces end in the same place.
 */
function pastBothPieces(
  left: Unresolved,
  subject: readonly TextPart[],
  right: Unresolved,
  pattern: readonly TextPart[],
): Remainder | "no" | null {
  const pieces = [left, right];
  if (pieces.some(({ kind }) => kind === "anything" || kind === "generated-name")) return null;
  const next = [subject[1], pattern[1]];
  const isBounded = next.every(
    (part) => typeof part === "string" && !pieces.some((piece) => canHoldCharacter(piece.kind, part.charAt(0))),
  );
  if (!isBounded) return null;
  return mayShare(left, right) ? { subject: subject.slice(1), pattern: pattern.slice(1) } : "no";
}

function pastPiece(
  piece: Unresolved,
  parts: readonly TextPart[],
  other: string,
  others: readonly TextPart[],
): { readonly behind: readonly TextPart[]; readonly others: readonly TextPart[] } | "no" | null {
  if (piece.fresh === true) return "no";
  const [, next] = parts;
  if (
    piece.kind === "anything" ||
    piece.kind === "generated-name" ||
    typeof next !== "string" ||
    canHold(piece, next.charAt(0))
  )
    return null;
  let length = 0;
  while (length < other.length && canHold(piece, other.charAt(length))) length += 1;
  if (length === 0) return "no";
  return length === other.length
    ? null
    : { behind: parts.slice(1), others: startingWith(other.slice(length), others, 0) };
}

/**
 * The text between colons; null where it holds an open piece. `complete` when nothing that could hold a colon comes
 * later.
 */
interface Segments {
  readonly segments: readonly (string | null)[];
  readonly complete: boolean;
}

const segmentsOfTexts = new WeakMap<Text, Segments>();

/**
 * Names of Regions, accounts and resources hold no colon, so that the segments of two ARNs lie side by side although
 * parts of them are open.
 */
function segmentsOf(text: Text): Segments {
  const known = segmentsOfTexts.get(text);
  if (known !== undefined) return known;
  const segments: (string | null)[] = [""];
  let complete = true;
  for (const part of text.parts) {
    if (typeof part !== "string" && canHoldCharacter(part.kind, ":")) {
      segments.pop();
      complete = false;
      break;
    }
    const pieces = typeof part === "string" ? part.split(":") : [null];
    const last = segments.pop() ?? null;
    const [first = null, ...rest] = pieces;
    segments.push(last === null || first === null ? null : last + first, ...rest);
  }
  const found = { segments, complete };
  segmentsOfTexts.set(text, found);
  return found;
}

/** The resource part of an ARN, the sixth segment, where it is wholly known and nothing comes after it; else null. */
export function resourcePart(text: Text): string | null {
  const { segments, complete } = segmentsOf(text);
  return complete && segments.length === 6 ? (segments[5] ?? null) : null;
}

/** A quick and sure "no" for ARNs: two known segments in the same place differ. */
function differInSegments(subject: Text, pattern: Text, whole: boolean): boolean {
  const left = segmentsOf(subject);
  const right = segmentsOf(pattern);
  const shared = Math.min(left.segments.length, right.segments.length);
  for (let index = 0; index < shared; index += 1) {
    const a = left.segments[index] ?? null;
    const b = right.segments[index] ?? null;
    if (a === null || b === null) continue;
    // The pattern may end within its last segment, when it is the start of the subject.
    const mayEndWithin = !whole && right.complete && index === right.segments.length - 1;
    if (mayEndWithin ? !a.startsWith(b) : a !== b) return true;
  }
  return whole && left.complete && right.complete && left.segments.length !== right.segments.length;
}

/**
 * What two texts hold beyond what both surely share. An open piece is the same text wherever it stands, so that taking
 * it away on both sides changes nothing.
 */
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
      return {
        subject: startingWith(left.slice(shared), subject, index),
        pattern: startingWith(right.slice(shared), pattern, index),
      };
    }
    if (typeof left === "string" || typeof right === "string" || left?.id !== right?.id) break;
  }
  return { subject: subject.slice(index), pattern: pattern.slice(index) };
}

/** Whether two texts surely differ within what both begin with: the first difference stands between two literals. */
export function beginDifferently(a: Text, b: Text): boolean {
  const rest = withoutCommonStart(a.parts, b.parts);
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

const mirrors = new WeakMap<Text, readonly TextPart[]>();

/** The parts from last to first, their characters too. Made once for a text, since each is compared with many. */
function mirrored(text: Text): readonly TextPart[] {
  const known = mirrors.get(text);
  if (known !== undefined) return known;
  const made = text.parts
    .map((part) => (typeof part === "string" ? part.split("").reverse().join("") : part))
    .reverse();
  mirrors.set(text, made);
  return made;
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

/** Whether an open piece can hold one UTF-16 code unit, or another open piece or a part of it. */
export function canHold(piece: Unresolved, token: TextPart): boolean {
  if (typeof token !== "string") return piece.id !== token.id && mayShare(piece, token);
  return piece.fresh !== true && canHoldCharacter(piece.kind, token);
}

function mayBeEmpty(piece: Unresolved): boolean {
  return canBeEmpty(piece.kind) && piece.fresh !== true;
}

/**
 * Whether one open piece can hold another, or a part of it. Pieces chosen to differ, and generated names among
 * themselves, never do.
 */
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

/** Where a search stands: the positions in both texts, and what the open pieces there hold so far. */
interface State {
  readonly i: number;
  readonly j: number;
  readonly left: string;
  readonly right: string;
}

/**
 * Searches one assignment of the open pieces under which the comparison holds.
 * Each open piece is a wildcard of its alphabet; that one piece holds the same text in two places is ignored, so that
 * the search can only err
 * towards "possible", which makes an answer "maybe" and never a wrong "no". States wait on a list, since texts can be
 * longer than calls can be deep.
 */
class PossibleMatch {
  readonly #subject: readonly Token[];
  readonly #pattern: readonly Token[];
  readonly #whole: boolean;
  readonly #reversed: boolean;
  readonly #seen = new Set<number | string>();
  readonly #waiting: State[] = [];

  constructor(subject: readonly Token[], pattern: readonly Token[], whole: boolean, reversed: boolean) {
    takeSteps((subject.length + pattern.length) >> 4);
    this.#subject = subject;
    this.#pattern = pattern;
    this.#whole = whole;
    this.#reversed = reversed;
  }

  exists(): boolean {
    this.#reach(0, 0, "", "");
    for (let state = this.#waiting.pop(); state !== undefined; state = this.#waiting.pop()) {
      if (this.#isEnd(state)) return true;
      this.#goOnFrom(state);
    }
    return false;
  }

  #isEnd({ i, j }: State): boolean {
    return j >= this.#pattern.length && (!this.#whole || i >= this.#subject.length);
  }

  #reach(i: number, j: number, left: string, right: string): void {
    takeSteps(1 + ((left.length + right.length) >> 4));
    const place = i * (this.#pattern.length + 1) + j;
    const isPlain = (left === "" || left === heldPiece) && (right === "" || right === heldPiece);
    const key = isPlain
      ? 4 * place + (left === "" ? 0 : 2) + (right === "" ? 0 : 1)
      : `${String(place)} ${left} ${right}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#waiting.push({ i, j, left, right });
  }

  #goOnFrom(state: State): void {
    const { i, j } = state;
    const left = this.#subject[i];
    const right = this.#pattern[j];
    if (left !== undefined && typeof left !== "string") {
      if (this.#mayEnd(left, state.left)) this.#reach(i + 1, j, "", state.right);
      if (right !== undefined && canHold(left, right)) this.#reach(i, j + 1, holding(left, state.left, right), "");
    }
    if (right !== undefined && typeof right !== "string") {
      if (this.#mayEnd(right, state.right)) this.#reach(i, j + 1, state.left, "");
      if (left !== undefined && canHold(right, left)) this.#reach(i + 1, j, "", holding(right, state.right, left));
    }
    if (left !== undefined && right !== undefined && state.left === "" && state.right === "" && sameToken(left, right))
      this.#reachBehindCommon(i + 1, j + 1);
  }

  /** Goes over all that both hold alike up to the next open piece: between two literals there is no other way. */
  #reachBehindCommon(start: number, other: number): void {
    let [i, j] = [start, other];
    while (typeof this.#subject[i] === "string" && this.#subject[i] === this.#pattern[j]) {
      i += 1;
      j += 1;
    }
    this.#reach(i, j, "", "");
  }

  #mayEnd(piece: Unresolved, held: string): boolean {
    if (held === "") return mayBeEmpty(piece);
    return (
      piece.kind !== "generated-name" ||
      mayBeGenerated(piece, this.#reversed ? Array.from(held).reverse().join("") : held)
    );
  }
}

/** Stands for an open piece inside what another piece holds. */
const heldPiece = "\u0000";

/**
 * What a piece holds after one more token. The text matters for generated names alone; for others it is enough that
 * they hold something.
 */
function holding(piece: Unresolved, held: string, token: Token): string {
  if (piece.kind !== "generated-name") return heldPiece;
  return held + (typeof token === "string" ? token : heldPiece);
}

/**
 * Whether a literal can be a name that CloudFormation generates for a logical id: it holds (the beginning of) the
 * logical id and ends in a random part.
 * AWS CloudFormation user guide, "Name type": the name is made of the stack name, the logical id and a unique id.
 */
function mayBeGenerated(piece: Unresolved, held: string): boolean {
  if (held.includes(heldPiece)) return true;
  if (piece.stem === undefined) return true;
  return held.toLowerCase().includes(piece.stem.slice(0, 8).toLowerCase()) && /-[a-z0-9]{8,}$/i.test(held);
}
