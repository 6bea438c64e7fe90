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
import { allowsName, holdsCharacter, type PatternToken, type Placeholder } from "../catalog/arn-pattern.ts";
import { groupsOf } from "../model/group-by.ts";
import { concatenate, sameText, textKey, unresolvedText, type Text, type Unresolved } from "../model/text.ts";
import { freshPiece } from "../model/fresh-piece.ts";
import { isHole } from "../requirements/event-set.ts";
import type { Comparison } from "../selectors/compare.ts";
import { stepsAlong, takeSteps } from "../selectors/work.ts";

/** A value that some selector compares a field with. */
export interface Literal {
  readonly comparison: Comparison;
  readonly text: Text;
}

/** The candidates of the lemma for one string, without those that `admits` refuses, each once, in a fixed order. */
export function candidatesFor(
  literals: readonly Literal[],
  fresh: Unresolved,
  admits: (candidate: Text) => boolean,
): Text[] {
  return [...candidates(literals, fresh, admits)];
}

/**
 * As `candidatesFor`, each made when it is asked for: prefixes and suffixes of a few trails make millions of pairs.
 * With `answersTo`, which says what each condition says of a candidate, only one of the prefixes and of the suffixes
 * that get the same answers is used: a prefix decides nothing behind the fresh piece and a suffix nothing in front of
 * it, unless a literal holds a piece that may be anything.
 */
export function* candidates(
  literals: readonly Literal[],
  fresh: Unresolved,
  admits: (candidate: Text) => boolean,
  answersTo: ((candidate: Text) => string) | null = null,
): Generator<Text> {
  const made = new Set<string>();
  const chosenBy = literals.some(mayHoldFresh) ? null : answersTo;
  for (const candidate of withRepetitions(literals, fresh, admits, chosenBy)) {
    takeSteps(stepsAlong(candidate));
    const key = textKey(candidate);
    if (made.has(key)) continue;
    made.add(key);
    if (admits(candidate)) yield candidate;
  }
}

function* withRepetitions(
  literals: readonly Literal[],
  fresh: Unresolved,
  admits: (candidate: Text) => boolean,
  answersTo: ((candidate: Text) => string) | null,
): Generator<Text> {
  const of = (comparison: Comparison): Text[] =>
    literals.filter((literal) => literal.comparison === comparison).map((literal) => literal.text);
  yield* of("equals");
  const prefixes = [concatenate([]), ...distinct(of("starts-with"))];
  const suffixes = [concatenate([]), ...distinct(of("ends-with"))];
  const isTold = answersTo !== null && suffixes.length > 1;
  const beginnings = isTold
    ? oneOfEach(prefixes, (prefix) => concatenate([prefix, fresh]), answersTo, admits)
    : prefixes;
  const endings = isTold
    ? oneOfEach(
        suffixes,
        (suffix) => concatenate([fresh, suffix]),
        answersTo,
        () => true,
      )
    : suffixes;
  for (const prefix of beginnings) for (const suffix of endings) yield concatenate([prefix, fresh, suffix]);
}

/** The first of all that get the same answers, of those that may be candidates. */
function oneOfEach(
  texts: readonly Text[],
  candidateOf: (text: Text) => Text,
  answersTo: (candidate: Text) => string,
  admits: (candidate: Text) => boolean,
): Text[] {
  return groupsOf(
    texts.filter((text) => admits(candidateOf(text))),
    (text) => answersTo(candidateOf(text)),
  ).flatMap(([first]) => first ?? []);
}

/** Whether a literal may go on behind a piece that nothing contains, since a piece of its own may be just that. */
export function mayHoldFresh({ text }: Literal): boolean {
  return text.parts.some((part) => typeof part === "object" && (part.kind === "anything" || part.kind === "segment"));
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

/** Puts texts into the holes of a pattern. */
export function fillHoles(pattern: readonly PatternToken[], values: ReadonlyMap<string, Text>): Text {
  return concatenate(
    pattern.map((piece) =>
      isHole(piece) ? (values.get(piece.name) ?? unresolvedText(freshPiece("segment", piece.name))) : piece,
    ),
  );
}

/** Whether a text can stand in a hole: not empty, long enough, of characters that such a part of an ARN can have. */
export function fitsHole(hole: Placeholder, text: Text): boolean {
  if (text.parts.length === 0) return false;
  const known = text.parts.filter((part) => typeof part === "string");
  return fitsRule(hole, text, known) && (hole.rest || known.every((part) => holdsAll(hole, part)));
}

function holdsAll(hole: Placeholder, part: string): boolean {
  return Array.from(part).every((one) => holdsCharacter(hole, one));
}

/** What is open can be as long as it must be. */
function fitsRule({ rule }: Placeholder, { parts }: Text, known: readonly string[]): boolean {
  if (rule === undefined) return true;
  const minimumLength = known.length === parts.length ? rule.minimumLength : 0;
  return known.every((part) => allowsName({ ...rule, minimumLength }, part));
}

/** Every choice of one item of each list, those that differ in the last ones first. */
export function* combinations<Item>(lists: readonly Iterable<Item>[], index = 0): Generator<Item[]> {
  const list = lists[index];
  if (list === undefined) {
    yield [];
    return;
  }
  for (const item of list) for (const rest of combinations(lists, index + 1)) yield [item, ...rest];
}
