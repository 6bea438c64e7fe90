/**
 * Declared resources that no selector in scope tells apart share one decision.
 *
 * A decision asks of the elements of events only how their ARNs compare with the values of selectors: as whole texts,
 * and, where an ARN goes on in holes, which values of the holes the selectors ask about. For two resources of one shape
 * (`resource-shapes.ts`) the answers are the same where, for each element that carries text of the resource,
 * - each value surely differs from what the ARN begins with, is surely the start of it, or surely compares alike; or
 * - the ARNs are the same but for the names of pieces that no value holds: a comparison never asks for the name of such
 *   a piece.
 */
import { remembered } from "../model/remember.ts";
import type { Placeholder } from "../catalog/arn-pattern.ts";
import { concatenate, knownString, textKey, unresolvedPieces, type Text, type TextPart } from "../model/text.ts";
import type { DeclaredResource } from "../model/resource.ts";
import { beginningOf, isHole, piecesOf, type ElementPattern } from "../requirements/event-set.ts";
import type { Likeness } from "../requirements/types.ts";
import type { Certainty } from "../model/value.ts";
import { canHoldCharacter } from "../model/unresolved-kinds.ts";
import { beginDifferently, compare, type Comparison } from "../selectors/compare.ts";
import type { Literal } from "./candidates.ts";
import type { ElementsTest } from "./box.ts";

/** A string that is the same for resources of one shape that no selector in scope tells apart. */
export type ClassKey = (likeness: Likeness, resource: DeclaredResource) => string;

/** What tells resources apart for these tests of elements. */
export function classKeyFor(tests: ReadonlySet<ElementsTest>): ClassKey {
  const byTypes = remembered(literalsOfTests, tests, () => new Map<string, LiteralsInQuestion>());
  const literals = new Map<Likeness["elements"], LiteralsInQuestion>();
  const keys = new Map<Likeness["elements"], Map<DeclaredResource, string>>();
  return ({ elements, types }, resource) => {
    const known = remembered(keys, elements, () => new Map<DeclaredResource, string>());
    const inQuestion = remembered(literals, elements, () =>
      remembered(byTypes, types.map(textKey).join(" "), () => literalsAbout(types, tests)),
    );
    return remembered(known, resource, () =>
      elements.map(({ of }) => elementKey(of(resource), inQuestion, resource)).join(" | "),
    );
  };
}

/** Kept with the tests, which all accounts ask that see the same sinks. */
const literalsOfTests = new WeakMap<ReadonlySet<ElementsTest>, Map<string, LiteralsInQuestion>>();

interface LiteralsInQuestion {
  readonly literals: readonly Literal[];
  readonly pieceIds: ReadonlySet<string>;
}

/** The values that selectors compare ARNs with in events that have elements of such types, each once. */
function literalsAbout(types: readonly Text[], tests: ReadonlySet<ElementsTest>): LiteralsInQuestion {
  const found = new Map<string, Literal>();
  for (const test of tests) {
    if (types.every((type) => test.takesType(type) === "no")) continue;
    for (const literal of test.literals) found.set(`${literal.comparison} ${textKey(literal.text)}`, literal);
  }
  const literals = [...found.values()];
  const pieceIds = new Set(literals.flatMap(({ text }) => pieceIdsOf(text)));
  return { literals, pieceIds };
}

function elementKey(
  element: ElementPattern,
  { literals, pieceIds }: LiteralsInQuestion,
  resource: DeclaredResource,
): string {
  // What stands behind a hole is part of what the key has to tell: see `missedOn`.
  const answers = [behindBeginning(element)];
  const answerTo = comparisonsWith(element);
  for (const [index, literal] of literals.entries()) {
    const answer = answerTo(literal);
    if (answer === "open") return `${answers[0] ?? ""} ${skeletonOf(element, pieceIds, resource)}`;
    if (answer !== "no") answers.push(`${String(index)}${answer}`);
  }
  return answers.join(",");
}

function behindBeginning(element: ElementPattern): string {
  const pieces = piecesOf(element);
  const start = pieces.findIndex(isHole);
  return start < 0 ? "" : JSON.stringify(pieces.slice(start).map(pieceKey));
}

function pieceKey(piece: TextPart | Placeholder): unknown {
  return typeof piece === "string" || isHole(piece) ? piece : { id: piece.id };
}

/** What a value says of an ARN, the same for all ARNs with this answer; `open`: it depends on the ARN. */
type Answer = string;

function comparisonsWith(element: ElementPattern): (literal: Literal) => Answer {
  const pieces = piecesOf(element);
  const beginning = beginningOf(pieces);
  const isWhole = element.arn !== null && !pieces.some(isHole);
  return ({ comparison, text }) => {
    if (isOpenThroughout(text, pieces)) return "maybe";
    if (isWhole) return definite(compare(comparison, beginning, text), () => inPlace(comparison, beginning, text));
    return comparison === "ends-with" ? endsInBeginning(beginning, text) : startInBeginning(beginning, text);
  };
}

/** A value of which nothing is known may be any ARN, but for one that it is a piece of. */
function isOpenThroughout({ parts: [first, ...others] }: Text, pieces: ReturnType<typeof piecesOf>): boolean {
  if (typeof first !== "object" || others.length > 0 || first.kind !== "anything") return false;
  return !pieces.some((piece) => typeof piece !== "string" && !isHole(piece) && piece.id === first.id);
}

function definite(answer: Certainty, otherwise: () => Answer): Answer {
  return answer === "maybe" ? otherwise() : answer;
}

/**
 * What is open may be the place alone, an account that nobody named: behind it the value surely compares with what the
 * ARN has there, and the rest of the answer is that of the place. Accounts and Regions hold no colon.
 */
function inPlace(comparison: Comparison, arn: Text, value: Text): Answer {
  const end = arn.parts.findLastIndex((part) => typeof part === "string");
  const last = arn.parts[end];
  if (comparison === "ends-with" || typeof last !== "string" || !last.includes(":")) return "open";
  const name = last.slice(last.lastIndexOf(":") + 1);
  const place = concatenate([...arn.parts.slice(0, end), last.slice(0, last.length - name.length)]);
  if (![place, value].every(isOpenWithinSegments)) return "open";
  const asked = behindColons(value, colonsIn(place));
  if (asked === null) return "open";
  const isWhole = end === arn.parts.length - 1;
  const isMet = comparison === "equals" ? isWhole && name === asked : name.startsWith(asked);
  return isMet ? `in ${textKey(place)}` : "open";
}

function isOpenWithinSegments({ parts }: Text): boolean {
  return parts.every((part) => typeof part === "string" || !canHoldCharacter(part.kind, ":"));
}

function colonsIn({ parts }: Text): number {
  return parts.reduce((sum, part) => sum + (typeof part === "string" ? part.split(":").length - 1 : 0), 0);
}

/** What a value has behind so many colons; empty where it has fewer, null where that is open. */
function behindColons({ parts }: Text, count: number): string | null {
  let left = count;
  for (const [index, part] of parts.entries()) {
    if (typeof part !== "string") continue;
    const segments = part.split(":");
    if (segments.length <= left) left -= segments.length - 1;
    else return index === parts.length - 1 ? segments.slice(left).join(":") : null;
  }
  return "";
}

/** A value that goes on behind the beginning of an ARN asks about what is in the resource. */
function startInBeginning(beginning: Text, value: Text): Answer {
  if (beginDifferently(beginning, value)) return "no";
  // "no" says nothing yet: the value may go on as the ARN does behind its beginning.
  return compare("starts-with", beginning, value) === "yes" ? "yes" : inPlace("starts-with", beginning, value);
}

/** An end that may begin in the resource's own text says something of the rest, in one way for each of these places. */
function endsInBeginning(beginning: Text, value: Text): Answer {
  const last = beginning.parts.at(-1);
  const known = knownString(value);
  if (typeof last !== "string" || known === undefined) return "open";
  const places: number[] = [];
  for (let length = 1; length <= known.length; length += 1) {
    const start = known.slice(0, length);
    if (last.endsWith(start)) places.push(length);
    else if (start.endsWith(last) && beginning.parts.length > 1) return "open";
  }
  return places.length === 0 ? "no" : `at${places.join("+")}`;
}

/** The ARN without the names of pieces that belong to the resource alone. */
function skeletonOf(
  element: ElementPattern,
  pieceIds: ReadonlySet<string>,
  { region, scope }: DeclaredResource,
): string {
  const kept = new Set([...[region, scope.account, scope.partition].flatMap(pieceIdsOf), ...pieceIds]);
  const own: string[] = [];
  return JSON.stringify(
    piecesOf(element).map((piece) => {
      if (typeof piece === "string" || isHole(piece) || kept.has(piece.id)) return pieceKey(piece);
      if (!own.includes(piece.id)) own.push(piece.id);
      return { kind: piece.kind, number: own.indexOf(piece.id) };
    }),
  );
}

function pieceIdsOf(text: Text): string[] {
  return unresolvedPieces(text).map(({ id }) => id);
}
