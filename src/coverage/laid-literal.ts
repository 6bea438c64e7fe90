/**
 * What a literal about a whole ARN means for the holes of its pattern: the literal is laid along the pattern, from the
 * start, or from the end for `ends-with`. Where it passes through a hole it fixes the hole's text; where it ends inside
 * one, the text begins (ends) with what is left of it.
 */
import type { PatternToken, Placeholder } from "../catalog/arn-pattern.ts";
import { concatenate, type Text, type TextPart } from "../model/text.ts";
import { isHole } from "../requirements/event-set.ts";
import { beginDifferently, mirrored, type Comparison } from "../selectors/compare.ts";
import { canHold } from "../selectors/tokens.ts";
import { takeSteps } from "../selectors/work.ts";
import type { Literal } from "./candidates.ts";

/** What a literal says of the text in one hole. */
export interface HoleFact extends Literal {
  readonly hole: Placeholder;
}

/** One way in which a literal lies along a pattern: what it says of the holes, in the order in which it meets them. */
export type Way = readonly HoleFact[];

/**
 * What literals about a whole ARN mean for each hole of its pattern on its own, over all ways in which they can lie.
 * The truth of a literal depends on these conditions alone.
 */
export function literalsOfHoles(
  pattern: readonly PatternToken[],
  literals: readonly Literal[],
): Map<string, Literal[]> {
  const found = new Map<string, Literal[]>(pattern.filter(isHole).map((hole) => [hole.name, []]));
  for (const literal of literalsAlong(pattern, literals))
    for (const { hole, comparison, text } of new LaidLiteral(pattern, literal).facts())
      found.get(hole.name)?.push({ comparison, text });
  return found;
}

/** A quick look at what stands before the first hole: most selectors name other resources. */
export function literalsAlong(pattern: readonly PatternToken[], literals: readonly Literal[]): Literal[] {
  const first = pattern.findIndex(isHole);
  if (first === -1) return [];
  // Joined, since a pattern can have several literals in a row where placeholders were filled in.
  const head = concatenate(pattern.slice(0, first).filter((piece): piece is TextPart => !isHole(piece)));
  takeSteps(literals.length);
  return literals.filter(({ comparison, text }) => comparison === "ends-with" || !beginDifferently(head, text));
}

/** Pieces in a row of characters, in which `piece` stands for each that is none. */
interface Row {
  readonly characters: string;
  readonly pieces: ReadonlyMap<number, Exclude<PatternToken, string>>;
}

const pieceCharacter = "\uffff";

function rowOf(parts: readonly PatternToken[]): Row {
  const pieces = new Map<number, Exclude<PatternToken, string>>();
  let length = 0;
  const characters = parts.map((part) => {
    if (typeof part !== "string") pieces.set(length, part);
    length += typeof part === "string" ? part.length : 1;
    return typeof part === "string" ? part : pieceCharacter;
  });
  return { characters: characters.join(""), pieces };
}

function tokenAt({ characters, pieces }: Row, index: number): PatternToken | undefined {
  return pieces.get(index) ?? (index < characters.length ? characters.charAt(index) : undefined);
}

const rows = new WeakMap<object, { readonly forwards: Row; readonly backwards: Row }>();

/** The row of a pattern or of the parts of a literal; made once, since each pattern meets many literals. */
function rowAlong(parts: readonly PatternToken[], comparison: Comparison): Row {
  let known = rows.get(parts);
  if (known === undefined) {
    const backwards = parts.map((part) => (typeof part === "string" ? part.split("").reverse().join("") : part));
    known = { forwards: rowOf(parts), backwards: rowOf(backwards.reverse()) };
    rows.set(parts, known);
  }
  return comparison === "ends-with" ? known.backwards : known.forwards;
}

/** A place in the pattern and one in the literal. `from`: the places that lead here. */
interface Place {
  readonly i: number;
  readonly j: number;
  readonly from: Place[];
  readonly next: { readonly place: Place; readonly held: Held | null }[];
  leadsThrough: boolean;
}

/** What a hole holds of the literal. */
interface Held {
  readonly hole: Placeholder;
  readonly start: number;
  readonly end: number;
}

/** What the holes up to a place hold. */
interface Path {
  readonly before: Path | null;
  readonly held: Held | null;
  readonly id: number;
}

/** More ways than these are not gone through one by one. */
const mostPaths = 500;

/**
 * One literal along a pattern. Only ways count that lead through: the literal ends inside the pattern, or just with it
 * when it is a whole value. Places wait on a list, since names can be longer than calls can be deep.
 */
export class LaidLiteral {
  readonly #pattern: Row;
  readonly #literal: Row;
  readonly #comparison: Comparison;
  readonly #places = new Map<number, Place>();
  readonly #waiting: Place[] = [];

  constructor(pattern: readonly PatternToken[], { comparison, text }: Literal) {
    this.#pattern = rowAlong(pattern, comparison);
    this.#literal = rowAlong(text.parts, comparison);
    this.#comparison = comparison;
    takeSteps(1 + ((this.#pattern.characters.length + this.#literal.characters.length) >> 6));
    this.#layAlong();
  }

  /** What it says of the holes on all ways. */
  facts(): HoleFact[] {
    const facts: HoleFact[] = [];
    for (const place of this.#places.values()) {
      if (!place.leadsThrough) continue;
      for (const { place: next, held } of place.next)
        if (held !== null && next.leadsThrough) facts.push(this.#fixed(held));
      facts.push(...this.#begun(place));
    }
    return facts;
  }

  /** All ways, each once; null when there are too many. */
  ways(): Way[] | null {
    const ways: Way[] = [];
    const seen = new Set<string>();
    let ids = 0;
    const paths = new Map<string, Path>();
    const start: Path = { before: null, held: null, id: 0 };
    const waiting = [...this.#places.values()].slice(0, 1).map((place) => ({ place, path: start }));
    for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
      const { place, path } = current;
      const key = `${String(place.i)} ${String(place.j)} ${String(path.id)}`;
      if (!place.leadsThrough || seen.has(key)) continue;
      seen.add(key);
      takeSteps(1);
      if (seen.size > mostPaths) return null;
      if (this.#isOver(place)) ways.push(this.#factsOf(path));
      for (const fact of this.#begun(place)) ways.push([...this.#factsOf(path), fact]);
      for (const { place: next, held } of place.next) {
        let further = path;
        if (held !== null) {
          const name = `${String(path.id)} ${held.hole.name} ${String(held.end)}`;
          further = paths.get(name) ?? { before: path, held, id: (ids += 1) };
          paths.set(name, further);
        }
        waiting.push({ place: next, path: further });
      }
    }
    return ways;
  }

  #factsOf(path: Path): HoleFact[] {
    const facts: HoleFact[] = [];
    for (let at: Path | null = path; at !== null; at = at.before)
      if (at.held !== null) facts.push(this.#fixed(at.held));
    return facts.reverse();
  }

  #fixed({ hole, start, end }: Held): HoleFact {
    return { hole, comparison: "equals", text: this.#textBetween(start, end) };
  }

  /** Where the literal ends inside a hole: that the text of the hole begins so. */
  #begun({ i, j }: Place): HoleFact[] {
    const hole = this.#endsInHole(i, j);
    if (hole === null) return [];
    return [{ hole, comparison: this.#comparison, text: this.#textBetween(j, this.#literal.characters.length) }];
  }

  #layAlong(): void {
    this.#reach(0, 0, null, null);
    for (let place = this.#waiting.pop(); place !== undefined; place = this.#waiting.pop()) this.#goOnFrom(place);
    const leading = [...this.#places.values()].filter(
      (place) => this.#isOver(place) || this.#endsInHole(place.i, place.j) !== null,
    );
    for (let place = leading.pop(); place !== undefined; place = leading.pop()) {
      if (place.leadsThrough) continue;
      place.leadsThrough = true;
      leading.push(...place.from);
    }
  }

  #reach(start: number, other: number, from: Place | null, held: Held | null): void {
    takeSteps(1);
    const [i, j] = this.#pastCommon(start, other);
    const key = i * (this.#literal.characters.length + 1) + j;
    const known = this.#places.get(key);
    const place = known ?? { i, j, from: [], next: [], leadsThrough: false };
    if (from !== null) {
      place.from.push(from);
      from.next.push({ place, held });
    }
    if (known !== undefined) return;
    this.#places.set(key, place);
    this.#waiting.push(place);
  }

  /** Behind what both hold alike: between two characters there is no other way. */
  #pastCommon(start: number, other: number): readonly [number, number] {
    const { characters: pattern, pieces: holes } = this.#pattern;
    const { characters: literal, pieces } = this.#literal;
    let [i, j] = [start, other];
    while (
      i < pattern.length &&
      pattern.charCodeAt(i) === literal.charCodeAt(j) &&
      (pattern.charAt(i) !== pieceCharacter || !(holes.has(i) || pieces.has(j)))
    ) {
      i += 1;
      j += 1;
    }
    return [i, j];
  }

  #goOnFrom(place: Place): void {
    const { i, j } = place;
    const piece = tokenAt(this.#pattern, i);
    const token = tokenAt(this.#literal, j);
    if (piece === undefined || token === undefined) return;
    if (typeof piece !== "string" && isHole(piece)) {
      const last = this.#endOfHole(piece, j);
      for (let end = j + 1; end <= last; end += 1)
        if (this.#mayGoOn(i + 1, end)) this.#reach(i + 1, end, place, { hole: piece, start: j, end });
    } else if (!isHole(token) && (typeof piece !== "string" || typeof token !== "string")) {
      for (const [right, down] of nextOverOpenPiece(piece, token)) this.#reach(i + right, j + down, place, null);
    }
  }

  /** Whether a way goes on or ends here: not where two characters differ, nor where the pattern is over first. */
  #mayGoOn(i: number, j: number): boolean {
    if (j >= this.#literal.characters.length) return true;
    if (i >= this.#pattern.characters.length) return false;
    return (
      this.#pattern.characters.charCodeAt(i) === this.#literal.characters.charCodeAt(j) ||
      this.#pattern.pieces.has(i) ||
      this.#literal.pieces.has(j)
    );
  }

  /** The position in the literal up to which a hole that begins at `start` can reach. */
  #endOfHole(hole: Placeholder, start: number): number {
    const { characters } = this.#literal;
    if (hole.rest) return characters.length;
    let end = start;
    while (end < characters.length && characters.charAt(end) !== ":" && characters.charAt(end) !== "/") end += 1;
    return end;
  }

  /** Whether the literal is over here, in front of the rest of the pattern or with it. */
  #isOver({ i, j }: Place): boolean {
    if (j < this.#literal.characters.length) return false;
    return this.#comparison !== "equals" || i >= this.#pattern.characters.length;
  }

  /** The hole in which the literal ends; null where it does not. */
  #endsInHole(i: number, j: number): Placeholder | null {
    const piece = this.#pattern.pieces.get(i);
    const { length } = this.#literal.characters;
    if (piece === undefined || !isHole(piece) || this.#comparison === "equals" || j >= length) return null;
    return this.#endOfHole(piece, j) === length ? piece : null;
  }

  #textBetween(start: number, end: number): Text {
    const { characters, pieces } = this.#literal;
    const parts: TextPart[] = [];
    let from = start;
    for (const [at, piece] of pieces) {
      if (at < start || at >= end || isHole(piece)) continue;
      parts.push(characters.slice(from, at), piece);
      from = at + 1;
    }
    const text = concatenate([...parts, characters.slice(from, end)]);
    return this.#comparison === "ends-with" ? { parts: mirrored(text) } : text;
  }
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
