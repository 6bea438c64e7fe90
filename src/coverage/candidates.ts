/**
 * Enough values of one field, or of one hole of an ARN, to decide every question about it.
 *
 * Lemma (small model): let P, Q and E be the prefixes, suffixes and whole values that selectors compare a string with.
 * Every string agrees on all of
 * them with a string of E ∪ { p·f·s : p ∈ P ∪ {""}, s ∈ Q ∪ {""} }, where f is a piece that no literal contains. Proof:
 * if the string is in E, take it.
 * Otherwise take the longest p that it starts with and the longest s that it ends with: shorter prefixes of the string
 * are prefixes of p, longer ones are
 * none of the string's, and p·f·s cannot have them because f stands in their way; suffixes likewise; and no literal
 * equals p·f·s because f is in none.
 * The fresh piece is symbolic here, and becomes readable letters only when the event is shown.
 */
import type { Placeholder } from "../catalog/arn-pattern.ts";
import {
  concatenate,
  sameText,
  textKey,
  unresolvedText,
  type Text,
  type TextPart,
  type Unresolved,
} from "../model/text.ts";
import { isHole } from "../requirements/event-set.ts";
import { beginDifferently, type Comparison } from "../selectors/compare.ts";
import { canHold } from "../selectors/tokens.ts";
import { stepsAlong, takeSteps } from "../selectors/work.ts";

/** A value that some selector compares a field with. */
export interface Literal {
  readonly comparison: Comparison;
  readonly text: Text;
}

/** A piece that differs from everything in question; `name` tells people and other pieces what it stands for. */
export function freshPiece(kind: Unresolved["kind"], name: string): Unresolved {
  return { id: `fresh:${name}`, kind, unknown: { code: "any-other", name }, stem: name, fresh: true };
}

/** The candidates of the lemma for one string, without those that `admits` refuses, each once, in a fixed order. */
export function candidatesFor(
  literals: readonly Literal[],
  fresh: Unresolved,
  admits: (candidate: Text) => boolean,
): Text[] {
  return [...candidates(literals, fresh, admits)];
}

/** As `candidatesFor`, each made when it is asked for: prefixes and suffixes of a few trails make millions of pairs. */
export function* candidates(
  literals: readonly Literal[],
  fresh: Unresolved,
  admits: (candidate: Text) => boolean,
): Generator<Text> {
  const made = new Set<string>();
  for (const candidate of withRepetitions(literals, fresh)) {
    takeSteps(stepsAlong(candidate));
    const key = textKey(candidate);
    if (made.has(key)) continue;
    made.add(key);
    if (admits(candidate)) yield candidate;
  }
}

function* withRepetitions(literals: readonly Literal[], fresh: Unresolved): Generator<Text> {
  const of = (comparison: Comparison): Text[] =>
    literals.filter((literal) => literal.comparison === comparison).map((literal) => literal.text);
  yield* of("equals");
  const prefixes = [concatenate([]), ...distinct(of("starts-with"))];
  const suffixes = [concatenate([]), ...distinct(of("ends-with"))];
  for (const prefix of prefixes) for (const suffix of suffixes) yield concatenate([prefix, fresh, suffix]);
}

function distinct(texts: readonly Text[]): Text[] {
  const seen = new Set<string>();
  return texts.filter((text) => {
    const key = textKey(text);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Whether a domain's exceptions leave a candidate in. */
export function isExcepted(candidate: Text, except: readonly Text[]): boolean {
  return except.some((text) => sameText(text, candidate));
}

type PatternToken = TextPart | Placeholder;

/**
 * What literals about a whole ARN mean for the holes of its pattern.
 * A prefix that ends inside a hole is a prefix of the hole's text; a literal that passes through a hole fixes the
 * hole's text; suffixes likewise from the end.
 * Each hole on its own, all combinations of its candidates with those of the others: the truth of a literal depends on
 * these conditions alone.
 */
export function literalsOfHoles(
  pattern: readonly PatternToken[],
  literals: readonly Literal[],
): Map<string, Literal[]> {
  const found = new Map<string, Literal[]>(pattern.filter(isHole).map((hole) => [hole.name, []]));
  if (found.size === 0) return found;
  // Joined, since a pattern can have several literals in a row where placeholders were filled in.
  const head = concatenate(
    pattern.slice(0, pattern.findIndex(isHole)).filter((piece): piece is TextPart => !isHole(piece)),
  );
  for (const literal of literals) {
    takeSteps(1);
    // A quick look at what stands before the first hole: most selectors name other resources.
    if (literal.comparison === "ends-with" || !beginDifferently(head, literal.text))
      new Walk(pattern, literal, found).run();
  }
  return found;
}

/** A place in the pattern and one in the literal. `from`: the places that lead here. */
interface Place {
  readonly i: number;
  readonly j: number;
  readonly from: Place[];
  leadsThrough: boolean;
}

/**
 * Lays one literal along a pattern, from the start, or from the end for `ends-with`. What it means for the holes is
 * noted for the ways that lead through:
 * the literal ends inside the pattern, or just with it when it is a whole value. Places wait on a list, since names can
 * be longer than calls can be deep.
 */
class Walk {
  readonly #subject: readonly PatternToken[];
  readonly #literal: readonly TextPart[];
  readonly #comparison: Comparison;
  readonly #found: Map<string, Literal[]>;
  readonly #places = new Map<number, Place>();
  readonly #waiting: Place[] = [];

  constructor(pattern: readonly PatternToken[], { comparison, text }: Literal, found: Map<string, Literal[]>) {
    const subject = pattern.flatMap((piece): PatternToken[] => (typeof piece === "string" ? piece.split("") : [piece]));
    const literal = text.parts.flatMap((part): TextPart[] => (typeof part === "string" ? part.split("") : [part]));
    takeSteps((subject.length + literal.length) >> 4);
    this.#subject = comparison === "ends-with" ? subject.reverse() : subject;
    this.#literal = comparison === "ends-with" ? literal.reverse() : literal;
    this.#comparison = comparison;
    this.#found = found;
  }

  run(): void {
    this.#reach(0, 0, null);
    for (let place = this.#waiting.pop(); place !== undefined; place = this.#waiting.pop()) this.#goOnFrom(place);
    const leading = [...this.#places.values()].filter((place) => this.#isThrough(place));
    for (let place = leading.pop(); place !== undefined; place = leading.pop()) {
      if (place.leadsThrough) continue;
      place.leadsThrough = true;
      leading.push(...place.from);
    }
    for (const place of this.#places.values()) this.#noteHole(place);
  }

  #reach(start: number, other: number, from: Place | null): void {
    takeSteps(2);
    const [i, j] = this.#pastCommon(start, other);
    const key = i * (this.#literal.length + 1) + j;
    const known = this.#places.get(key);
    const place = known ?? { i, j, from: [], leadsThrough: false };
    if (from !== null) place.from.push(from);
    if (known !== undefined) return;
    this.#places.set(key, place);
    this.#waiting.push(place);
  }

  /** Behind what both hold alike: between two characters there is no other way. */
  #pastCommon(start: number, other: number): readonly [number, number] {
    let length = 0;
    while (
      typeof this.#subject[start + length] === "string" &&
      this.#subject[start + length] === this.#literal[other + length]
    )
      length += 1;
    return [start + length, other + length];
  }

  #goOnFrom(place: Place): void {
    const { i, j } = place;
    const piece = this.#subject[i];
    const token = this.#literal[j];
    if (piece === undefined || token === undefined) return;
    if (isHole(piece)) {
      const last = this.#endOfHole(piece, j);
      for (let end = j + 1; end <= last; end += 1) if (this.#mayGoOn(i + 1, end)) this.#reach(i + 1, end, place);
    } else if (typeof piece !== "string" || typeof token !== "string") {
      for (const [right, down] of nextOverOpenPiece(piece, token)) this.#reach(i + right, j + down, place);
    }
  }

  /** Whether a way goes on or ends here: not where two characters differ, nor where the pattern is over first. */
  #mayGoOn(i: number, j: number): boolean {
    const piece = this.#subject[i];
    const token = this.#literal[j];
    if (token === undefined) return true;
    return piece !== undefined && (typeof piece !== "string" || typeof token !== "string" || piece === token);
  }

  /** The position in the literal up to which a hole that begins at `start` can reach. */
  #endOfHole(hole: Placeholder, start: number): number {
    let end = start;
    for (let next = this.#literal[end]; next !== undefined && holds(hole, next); next = this.#literal[end]) end += 1;
    return end;
  }

  /** Whether the literal ends here, in front of the rest of the pattern or in a hole. */
  #isThrough({ i, j }: Place): boolean {
    if (j >= this.#literal.length) return this.#comparison !== "equals" || i >= this.#subject.length;
    return this.#endsInHole(i, j);
  }

  #endsInHole(i: number, j: number): boolean {
    const piece = this.#subject[i];
    return (
      piece !== undefined &&
      isHole(piece) &&
      this.#comparison !== "equals" &&
      j < this.#literal.length &&
      this.#endOfHole(piece, j) === this.#literal.length
    );
  }

  #noteHole({ i, j, leadsThrough }: Place): void {
    const hole = this.#subject[i];
    if (hole === undefined || !isHole(hole) || !leadsThrough) return;
    const last = this.#endOfHole(hole, j);
    for (let end = j + 1; end <= last; end += 1) if (this.#leadsFrom(i + 1, end)) this.#note(hole, "equals", j, end);
    if (this.#endsInHole(i, j)) this.#note(hole, this.#comparison, j, last);
  }

  #leadsFrom(start: number, other: number): boolean {
    const [i, j] = this.#pastCommon(start, other);
    return this.#places.get(i * (this.#literal.length + 1) + j)?.leadsThrough ?? false;
  }

  #note(hole: Placeholder, comparison: Comparison, from: number, to: number): void {
    const held = this.#literal.slice(from, to);
    const text = textOf(this.#comparison === "ends-with" ? held.reverse() : held);
    this.#found.get(hole.name)?.push({ comparison, text });
  }
}

/** The text of single characters and pieces. Characters are joined at once: added one by one, each would be kept. */
function textOf(tokens: readonly TextPart[]): Text {
  const parts: TextPart[] = [];
  let characters: string[] = [];
  for (const token of tokens) {
    if (typeof token === "string") characters.push(token);
    else {
      parts.push(characters.join(""), token);
      characters = [];
    }
  }
  return concatenate([...parts, characters.join("")]);
}

function holds(hole: Placeholder, token: TextPart): boolean {
  if (typeof token !== "string") return true;
  return hole.rest || !/[:/]/.test(token);
}

/**
 * Where a piece meets itself it is the same text. Elsewhere an open piece may hold what it meets: a candidate too many
 * does no harm.
 */
function nextOverOpenPiece(piece: TextPart, token: TextPart): (readonly [number, number])[] {
  if (typeof piece !== "string" && typeof token !== "string" && piece.id === token.id) return [[1, 1]];
  const steps: (readonly [number, number])[] = [];
  if (typeof piece !== "string") {
    if (piece.kind === "anything") steps.push([1, 0]);
    if (canHold(piece, token)) steps.push([0, 1], [1, 1]);
  }
  if (typeof token !== "string") {
    if (token.kind === "anything") steps.push([0, 1]);
    if (canHold(token, piece)) steps.push([1, 0], [1, 1]);
  }
  return steps;
}

/** Puts texts into the holes of a pattern. */
export function fillHoles(pattern: readonly PatternToken[], values: ReadonlyMap<string, Text>): Text {
  return concatenate(
    pattern.map((piece) =>
      isHole(piece) ? (values.get(piece.name) ?? unresolvedText(freshPiece("segment", piece.name))) : piece,
    ),
  );
}

/** Whether a text can stand in a hole: not empty, and within one segment of the ARN unless the hole spans the rest. */
export function fitsHole(hole: Placeholder, text: Text): boolean {
  if (text.parts.length === 0) return false;
  return hole.rest || text.parts.every((part) => typeof part !== "string" || !/[:/]/.test(part));
}
