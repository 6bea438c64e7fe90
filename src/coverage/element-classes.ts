/**
 * Enough elements of one pattern to decide every question about them, one of each class that no selector tells apart.
 *
 * Lemma (joint candidates): let a pattern have the holes h1 … hn, and let P, Q and E be the prefixes, suffixes and
 * whole values that selectors compare ARNs with. Laid along the pattern in one way, a prefix fixes the holes in front
 * of the one that it ends in or before, and says how that one begins; a suffix the same from the end; a whole value
 * fixes all. Every ARN of the pattern agrees on all of P, Q and E with one whose holes hold what one way of one whole
 * value says, or one way of a prefix and one of a suffix together (of which either may be empty), where a hole that is
 * not fixed is p·f·s: what the prefix says of it, a piece f that no literal contains, and what the suffix says of it.
 * Proof: an ARN of E is made by the way in which it lies. For any other ARN x take the longest prefix p and suffix s
 * that it has, and the ways in which they lie along x: both say the truth about its holes. If they fix all holes
 * together, the candidate is x. Otherwise it begins with p and ends with s as x does. A prefix that it has in addition
 * to those of x would end in front of the first f, so within p or within literal text of the pattern behind p, which x
 * has too: it would be one of x. Suffixes likewise; and no whole value contains f.
 * Open pieces in literals change nothing: under each of their values the argument holds, and `compare` is sure only of
 * what holds for all. So a chain of n prefixes takes n + 1 candidates for the element, however many holes it has.
 *
 * Of the candidates of one element, those that get the same answers from every selector stand for each other, since
 * what a selector says of an event is a function of what it says of each element. A prefix decides nothing behind the
 * first f and a suffix nothing in front of the last, unless a literal holds a piece that may be anything. So of the
 * prefixes that fix as many holes and get the same answers, one is enough for all suffixes that leave a hole open with
 * them, and of the suffixes too.
 */
import { freshPiece } from "../model/fresh-piece.ts";
import type { PatternToken, Placeholder } from "../catalog/arn-pattern.ts";
import { groupsOf } from "../model/group-by.ts";
import { concatenate, textKey, type Text } from "../model/text.ts";
import { isHole, piecesOf, type ElementPattern } from "../requirements/event-set.ts";
import { compare } from "../selectors/compare.ts";
import { comparedArn, type EventResource } from "../selectors/event.ts";
import { takeSteps } from "../selectors/work.ts";
import { candidates, combinations, fillHoles, fitsHole, mayHoldFresh, type Literal } from "./candidates.ts";
import { LaidLiteral, literalsAlong, literalsOfHoles, type HoleFact, type Way } from "./laid-literal.ts";

/** What all selectors in play say of an element together, as a string. */
export type Answers = (element: EventResource) => string;

/** One element of each class: those of a pattern to which the selectors, whose literals are given, answer alike. */
export function elementClasses(
  pattern: ElementPattern,
  literals: readonly Literal[],
  answersTo: Answers,
): EventResource[] {
  const holes = piecesOf(pattern).filter(isHole);
  if (holes.length === 0) return [filledElement(pattern, new Map())];
  return new Classes(pattern, holes, answersTo).of(literals);
}

/** The pieces that literals about ARNs are laid along. */
export function comparedPieces(element: ElementPattern): readonly PatternToken[] {
  if (element.arn !== null || element.arnPrefix === undefined) return piecesOf(element);
  const open = comparedArn({ type: element.type, arn: null, arnPrefix: { parts: [] } });
  return [...element.arnPrefix, ...(open?.parts ?? [])];
}

/** The element of a pattern, with texts in its holes. */
export function filledElement(
  { type, arn, arnPrefix }: ElementPattern,
  values: ReadonlyMap<string, Text>,
): EventResource {
  return {
    type,
    arn: arn === null ? null : fillHoles(arn, values),
    ...(arnPrefix === undefined ? {} : { arnPrefix: fillHoles(arnPrefix, values) }),
  };
}

class Classes {
  readonly #pattern: ElementPattern;
  readonly #holes: readonly Placeholder[];
  readonly #answersTo: Answers;
  readonly #found = new Map<string, EventResource>();

  constructor(pattern: ElementPattern, holes: readonly Placeholder[], answersTo: Answers) {
    this.#pattern = pattern;
    this.#holes = holes;
    this.#answersTo = answersTo;
  }

  of(literals: readonly Literal[]): EventResource[] {
    const pieces = comparedPieces(this.#pattern);
    const along = distinct(literalsAlong(pieces, literals));
    const ways = waysOf(pieces, along);
    if (ways === null) this.#addProduct(pieces, along);
    else this.#addJoint(ways, along.some(mayHoldFresh));
    return [...this.#found.values()];
  }

  #addJoint({ whole, heads, tails }: Ways, mayReachFar: boolean): void {
    const fixesAll = (way: Way): boolean => fixedBy(way) === this.#holes.length;
    for (const way of [...whole, ...heads, ...tails]) if (fixesAll(way)) this.#add(way);
    const ahead: Way[] = [[], ...heads.filter((way) => !fixesAll(way))];
    const behind: Way[] = [[], ...tails.filter((way) => !fixesAll(way))];
    const chosenBehind = mayReachFar ? behind : this.#oneOfEachClass(behind);
    for (const head of mayReachFar ? ahead : this.#oneOfEachClass(ahead))
      for (const tail of chosenBehind) if (!this.#fixAll(head, tail)) this.#add([...head, ...tail]);
    for (const tail of behind.filter((way) => fixedBy(way) > 0))
      for (const head of ahead) if (this.#fixAll(head, tail)) this.#add([...head, ...tail]);
  }

  /** Whether a prefix and a suffix fix all holes together. */
  #fixAll(head: Way, tail: Way): boolean {
    takeSteps(1);
    return fixedBy(head) + fixedBy(tail) >= this.#holes.length;
  }

  #oneOfEachClass(ways: readonly Way[]): Way[] {
    const seen = new Set<string>();
    return ways.filter((way) => {
      const element = this.#elementOf(way);
      if (element === null) return false;
      const key = `${String(fixedBy(way))} ${this.#answersTo(element)}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  }

  /** All combinations of what literals say of each hole on its own: where they can lie in too many ways. */
  #addProduct(pieces: readonly PatternToken[], literals: readonly Literal[]): void {
    const ofHoles = literalsOfHoles(pieces, literals);
    const lists = this.#holes.map((hole) => [
      ...candidates(ofHoles.get(hole.name) ?? [], freshPiece("segment", hole.name), (text) => fitsHole(hole, text)),
    ]);
    for (const texts of combinations(lists)) {
      const values = new Map(texts.map((text, index): [string, Text] => [this.#holes[index]?.name ?? "", text]));
      this.#addElement(filledElement(this.#pattern, values));
    }
  }

  #add(facts: readonly HoleFact[]): void {
    const element = this.#elementOf(facts);
    if (element !== null) this.#addElement(element);
  }

  #addElement(element: EventResource): void {
    const answers = this.#answersTo(element);
    if (!this.#found.has(answers)) this.#found.set(answers, element);
  }

  /** The element whose holes hold what is said of them; null where that cannot be. */
  #elementOf(facts: readonly HoleFact[]): EventResource | null {
    takeSteps(1);
    const values = new Map<string, Text>();
    for (const hole of this.#holes) {
      const text = textOfHole(
        hole,
        facts.filter((fact) => fact.hole.name === hole.name),
      );
      if (text === null || !fitsHole(hole, text)) return null;
      values.set(hole.name, text);
    }
    return filledElement(this.#pattern, values);
  }
}

/** The ways in which literals lie along a pattern, by what they compare. */
interface Ways {
  readonly whole: readonly Way[];
  readonly heads: readonly Way[];
  readonly tails: readonly Way[];
}

/** Null where one literal can lie in too many ways to go through them. */
function waysOf(pieces: readonly PatternToken[], literals: readonly Literal[]): Ways | null {
  const found: Record<Literal["comparison"], Way[]> = { equals: [], "starts-with": [], "ends-with": [] };
  for (const literal of literals) {
    const ways = new LaidLiteral(pieces, literal).ways();
    if (ways === null) return null;
    found[literal.comparison].push(...ways);
  }
  return { whole: found.equals, heads: found["starts-with"], tails: found["ends-with"] };
}

function distinct(literals: readonly Literal[]): Literal[] {
  return groupsOf(literals, ({ comparison, text }) => `${comparison} ${textKey(text)}`).flatMap(
    ([first]) => first ?? [],
  );
}

/** What is said of one hole together; null where it contradicts itself. */
function textOfHole(hole: Placeholder, facts: readonly HoleFact[]): Text | null {
  const fixed = facts.find(({ comparison }) => comparison === "equals");
  if (fixed !== undefined)
    return facts.some((fact) => fact !== fixed && compare(fact.comparison, fixed.text, fact.text) === "no")
      ? null
      : fixed.text;
  const start = facts.find(({ comparison }) => comparison === "starts-with");
  const end = facts.find(({ comparison }) => comparison === "ends-with");
  const none: Text = { parts: [] };
  return concatenate([start?.text ?? none, freshPiece("segment", hole.name), end?.text ?? none]);
}

/** The number of holes that a way fixes. */
function fixedBy(way: Way): number {
  return way.filter(({ comparison }) => comparison === "equals").length;
}
