import type { Operator } from "../model/selector.ts";
import { knownString, type Text, type TextPart, type Unresolved } from "../model/text.ts";
import { canHoldCharacter } from "../model/unresolved-kinds.ts";
import type { Certainty } from "../model/value.ts";
import { and } from "../model/certainty.ts";
import { PossibleMatch } from "./possible-match.ts";
import { canHold, mayShare, tokens } from "./tokens.ts";
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
export function mirrored(text: Text): readonly TextPart[] {
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
