/**
 * Enough values of one field, or of one hole of an ARN, to decide every question about it.
 *
 * Lemma (small model): let P, Q and E be the prefixes, suffixes and whole values that selectors compare a string with. Every string agrees on all of
 * them with a string of E ∪ { p·f·s : p ∈ P ∪ {""}, s ∈ Q ∪ {""} }, where f is a piece that no literal contains. Proof: if the string is in E, take it.
 * Otherwise take the longest p that it starts with and the longest s that it ends with: shorter prefixes of the string are prefixes of p, longer ones are
 * none of the string's, and p·f·s cannot have them because f stands in their way; suffixes likewise; and no literal equals p·f·s because f is in none.
 * The fresh piece is symbolic here, and becomes readable letters only when the event is shown.
 */
import type { Placeholder } from "../catalog/arn-pattern.ts";
import { concatenate, sameText, textKey, unresolvedText, type Text, type TextPart, type Unresolved } from "../model/text.ts";
import { isHole } from "./event-set.ts";
import { beginDifferently, canHold, type Comparison } from "./relation.ts";

/** A value that some selector compares a field with. */
export interface Literal {
  readonly comparison: Comparison;
  readonly text: Text;
}

/** A piece that differs from everything in question; `name` tells people and other pieces what it stands for. */
export function freshPiece(kind: Unresolved["kind"], name: string): Unresolved {
  return { id: `fresh:${name}`, kind, description: `any other ${name}`, stem: name, fresh: true };
}

/** The candidates of the lemma for one string, without those that `admits` refuses, each once, in a fixed order. */
export function candidatesFor(literals: readonly Literal[], fresh: Unresolved, admits: (candidate: Text) => boolean): Text[] {
  const of = (comparison: Comparison): Text[] => distinct(literals.filter((literal) => literal.comparison === comparison).map((literal) => literal.text));
  const prefixes = [concatenate([]), ...of("starts-with")];
  const suffixes = [concatenate([]), ...of("ends-with")];
  const made = prefixes.flatMap((prefix) => suffixes.map((suffix) => concatenate([prefix, fresh, suffix])));
  return distinct([...of("equals"), ...made]).filter(admits);
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
 * A prefix that ends inside a hole is a prefix of the hole's text; a literal that passes through a hole fixes the hole's text; suffixes likewise from the end.
 * Each hole on its own, all combinations of its candidates with those of the others: the truth of a literal depends on these conditions alone.
 */
export function literalsOfHoles(pattern: readonly PatternToken[], literals: readonly Literal[]): Map<string, Literal[]> {
  const found = new Map<string, Literal[]>(pattern.filter(isHole).map((hole) => [hole.name, []]));
  if (found.size === 0) return found;
  const firstHole = pattern.findIndex(isHole);
  const head = pattern.slice(0, firstHole).filter((piece): piece is TextPart => !isHole(piece));
  for (const literal of literals) {
    // A quick look at what stands before the first hole: most selectors name other resources.
    if (literal.comparison === "ends-with" || !beginDifferently(head, literal.text.parts)) new Walk(pattern, literal, found).run();
  }
  return found;
}

/**
 * Lays one literal along a pattern, from the start, or from the end for `ends-with`. What it means for the holes is noted for the ways that lead through:
 * the literal ends inside the pattern, or just with it when it is a whole value.
 */
class Walk {
  readonly #subject: readonly PatternToken[];
  readonly #literal: readonly TextPart[];
  readonly #comparison: Comparison;
  readonly #found: Map<string, Literal[]>;
  readonly #leadsThrough = new Map<number, boolean>();

  constructor(pattern: readonly PatternToken[], { comparison, text }: Literal, found: Map<string, Literal[]>) {
    const subject = pattern.flatMap((piece): PatternToken[] => (typeof piece === "string" ? piece.split("") : [piece]));
    const literal = text.parts.flatMap((part): TextPart[] => (typeof part === "string" ? part.split("") : [part]));
    this.#subject = comparison === "ends-with" ? subject.reverse() : subject;
    this.#literal = comparison === "ends-with" ? literal.reverse() : literal;
    this.#comparison = comparison;
    this.#found = found;
  }

  run(): void {
    this.#from(0, 0);
  }

  /** Whether the rest of the literal can lie along the rest of the pattern. */
  #from(i: number, j: number): boolean {
    if (j >= this.#literal.length) return this.#comparison !== "equals" || i >= this.#subject.length;
    const key = i * (this.#literal.length + 1) + j;
    const known = this.#leadsThrough.get(key);
    if (known !== undefined) return known;
    this.#leadsThrough.set(key, false);
    const leads = this.#step(i, j);
    this.#leadsThrough.set(key, leads);
    return leads;
  }

  #step(i: number, j: number): boolean {
    const piece = this.#subject[i];
    const token = this.#literal[j];
    if (piece === undefined || token === undefined) return false;
    if (isHole(piece)) return this.#throughHole(piece, i, j);
    if (typeof piece === "string" && typeof token === "string") return piece === token && this.#from(i + 1, j + 1);
    return nextOverOpenPiece(piece, token).filter(([right, down]) => this.#from(i + right, j + down)).length > 0;
  }

  #throughHole(hole: Placeholder, i: number, j: number): boolean {
    let leads = false;
    let end = j;
    for (let next = this.#literal[end]; next !== undefined && holds(hole, next); next = this.#literal[end]) {
      end += 1;
      if (!this.#from(i + 1, end)) continue;
      this.#note(hole, "equals", j, end);
      leads = true;
    }
    if (end < this.#literal.length || this.#comparison === "equals") return leads;
    this.#note(hole, this.#comparison, j, end);
    return true;
  }

  #note(hole: Placeholder, comparison: Comparison, from: number, to: number): void {
    const held = this.#literal.slice(from, to);
    this.#found.get(hole.name)?.push({ comparison, text: concatenate(this.#comparison === "ends-with" ? held.reverse() : held) });
  }
}

function holds(hole: Placeholder, token: TextPart): boolean {
  if (typeof token !== "string") return true;
  return hole.rest || !/[:/]/.test(token);
}

/** Where a piece meets itself it is the same text. Elsewhere an open piece may hold what it meets: a candidate too many does no harm. */
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
  return concatenate(pattern.map((piece) => (isHole(piece) ? (values.get(piece.name) ?? unresolvedText(freshPiece("segment", piece.name))) : piece)));
}

/** Whether a text can stand in a hole: not empty, and within one segment of the ARN unless the hole spans the rest. */
export function fitsHole(hole: Placeholder, text: Text): boolean {
  if (text.parts.length === 0) return false;
  return hole.rest || text.parts.every((part) => typeof part !== "string" || !/[:/]/.test(part));
}
