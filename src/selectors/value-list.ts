/**
 * All values that one operator lists, as one test: hundreds of values cost about as much as one.
 *
 * The values stand in a tree by their parts, those that go on with known text sorted. A text goes down the tree as long
 * as it is surely the same; where it parts from the tree, known text against known text is a sure "no", and only values
 * that may still turn out to be the same are compared one by one. `hits` says what comparing each value says.
 */
import type { Text, TextPart, Unresolved } from "../model/text.ts";
import { canHoldCharacter } from "../model/unresolved-kinds.ts";
import { remembered } from "../model/remember.ts";
import type { OperatorValues } from "../model/selector.ts";
import type { Certainty, List, LocatedText } from "../model/value.ts";
import { some } from "../model/certainty.ts";
import { compare, comparisonOf, mirrored, type Comparison } from "./compare.ts";
import { chargeSteps, takeSteps } from "./work.ts";

/** The values of one operator, ready to be asked about many texts. */
export class ValueList {
  readonly #comparison: Comparison;
  readonly #root: Branch;

  constructor(comparison: Comparison, values: readonly Text[]) {
    this.#comparison = comparison;
    this.#root = new Branch(values.map((value) => ({ value, parts: this.#inOrder(value) })));
  }

  /** Whether one of the values is equal to (the start, the end of) the text. */
  hits(text: Text): Certainty {
    takeSteps(1);
    const undecided = this.#undecided(text);
    return undecided === "hit" ? "yes" : some(undecided, (value) => compare(this.#comparison, text, value));
  }

  /** The parts in the order in which they are gone through: from the end for `ends-with`. */
  #inOrder(text: Text): readonly TextPart[] {
    return this.#comparison === "ends-with" ? mirrored(text) : text.parts;
  }

  /** The values that have to be compared with the text; `hit`: one is surely there. */
  #undecided(text: Text): Text[] | "hit" {
    const whole = this.#comparison === "equals";
    const undecided: Text[] = [];
    const waiting: Position[] = [{ branch: this.#root, rest: this.#inOrder(text), isSure: true }];
    for (let position = waiting.pop(); position !== undefined; position = waiting.pop()) {
      takeSteps(1);
      const found = nextOf(position, whole);
      if (found.isHit) return "hit";
      for (const list of found.undecided) undecided.push(...list);
      waiting.push(...found.next);
    }
    return undecided;
  }
}

const lists = new WeakMap<object, Map<Comparison, ValueList>>();

/** The values of a list for one comparison: made once, and kept with the list. */
export function valueListOf(comparison: Comparison, list: List<LocatedText>): ValueList {
  let byComparison = lists.get(list);
  if (byComparison === undefined) lists.set(list, (byComparison = new Map<Comparison, ValueList>()));
  return remembered(
    byComparison,
    comparison,
    () =>
      new ValueList(
        comparison,
        list.items.map(({ text }) => text),
      ),
  );
}

/** As comparing the values of an operator one by one, through its `ValueList`. */
export function hitsTogether({ operator, values }: OperatorValues, text: Text): Certainty {
  const hit = valueListOf(comparisonOf(operator), values).hits(text);
  return hit === "no" && values.more !== null ? "maybe" : hit;
}

/** A value, and what is left of its parts behind those that lead to a branch. */
interface Entry {
  readonly value: Text;
  readonly parts: readonly TextPart[];
}

/** Where a text is in the tree. */
interface Position {
  readonly branch: Branch;
  /** What is left of the text. */
  readonly rest: readonly TextPart[];
  /** Whether the text surely is the same as the values up to here. */
  readonly isSure: boolean;
}

interface Step {
  readonly isHit: boolean;
  readonly undecided: readonly (readonly Text[])[];
  readonly next: readonly Position[];
}

const nothing: Step = { isHit: false, undecided: [], next: [] };

function nextOf(position: Position, whole: boolean): Step {
  const { branch, rest, isSure } = position;
  const [part] = rest;
  const ended = endedAt(branch, part, whole, isSure);
  if (ended.isHit) return ended;
  const further = part === undefined ? { ...nothing, undecided: [branch.openValues] } : nextOver(part, position, whole);
  return { ...further, undecided: [...ended.undecided, ...further.undecided] };
}

/** What values say that are over here, where the text goes on with `part`. */
function endedAt(branch: Branch, part: TextPart | undefined, whole: boolean, isSure: boolean): Step {
  if (branch.ended.length === 0) return nothing;
  const mayBeOver = !whole || typeof part !== "string";
  if (isSure && (!whole || part === undefined)) return { ...nothing, isHit: true };
  return mayBeOver ? { ...nothing, undecided: [branch.ended] } : nothing;
}

function nextOver(part: TextPart, position: Position, whole: boolean): Step {
  return typeof part === "string" ? nextOverKnown(part, position, whole) : nextOverPiece(part, position);
}

/** The text goes on with known text. */
function nextOverKnown(known: string, { branch, rest, isSure }: Position, whole: boolean): Step {
  const undecided: (readonly Text[])[] = [];
  const next: Position[] = [];
  for (const { length, branch: behind } of branch.startsOf(known)) {
    if (length === known.length) {
      next.push({ branch: behind, rest: rest.slice(1), isSure });
      continue;
    }
    if (!whole && behind.ended.length > 0) {
      if (isSure) return { ...nothing, isHit: true };
      undecided.push(behind.ended);
    }
    undecided.push(behind.openValues);
  }
  undecided.push(branch.openValues);
  const piece = rest[1];
  if (typeof piece !== "object" || piece.fresh === true) return { isHit: false, undecided, next };
  const longer = branch.behind(known, piece, rest[2]);
  if (longer.bounded !== null) next.push({ branch: longer.bounded, rest: rest.slice(2), isSure: false });
  return { isHit: false, undecided: [...undecided, longer.others], next };
}

/** The text goes on with an open piece. */
function nextOverPiece(piece: Unresolved, { branch, rest, isSure }: Position): Step {
  const same = branch.behindPiece(piece);
  const next: Position[] = same === null ? [] : [{ branch: same, rest: rest.slice(1), isSure }];
  if (piece.fresh === true) {
    const others = same === null ? branch.openValues : branch.valuesWithOther(piece);
    return { isHit: false, undecided: [others], next };
  }
  const others = branch.behind("", piece, rest[1]);
  if (others.bounded !== null) next.push({ branch: others.bounded, rest: rest.slice(1), isSure: false });
  return { isHit: false, undecided: [others.others], next };
}

/** Values that go on with known text. */
interface KnownEdge {
  readonly text: string;
  readonly entries: readonly Entry[];
  readonly branch: Branch;
  /** The longest other edge that this one begins with. */
  readonly start: KnownEdge | null;
}

/** What an open piece of a text leaves of values. */
interface BehindPiece {
  /** Values that may go on behind the piece in just one way, without what the piece then holds. */
  readonly bounded: Branch | null;
  readonly others: readonly Text[];
  /** What finding it takes, charged each time: it must not matter who asks first. */
  readonly steps: number;
}

/** Values that begin alike. What they go on with is sorted when it is first asked for. */
class Branch {
  /** Values of which nothing is left. */
  readonly ended: readonly Text[];
  readonly #entries: readonly Entry[];
  #edges: readonly KnownEdge[] | null = null;
  #byPiece: ReadonlyMap<string, Branch> | null = null;
  #open: readonly Text[] | null = null;
  readonly #behind = new Map<string, BehindPiece>();

  constructor(entries: readonly Entry[]) {
    this.ended = entries.filter(({ parts }) => parts.length === 0).map(({ value }) => value);
    this.#entries = entries.filter(({ parts }) => parts.length > 0);
  }

  /** Values that go on with an open piece. */
  get openValues(): readonly Text[] {
    this.#open ??= this.#entries.filter(({ parts }) => typeof parts[0] !== "string").map(({ value }) => value);
    return this.#open;
  }

  /** As `openValues`, without those that go on with this piece. */
  valuesWithOther(piece: Unresolved): readonly Text[] {
    return this.#entries
      .filter(({ parts: [part] }) => typeof part === "object" && part.id !== piece.id)
      .map(({ value }) => value);
  }

  /** The values that go on with the same piece, behind it. */
  behindPiece(piece: Unresolved): Branch | null {
    this.#byPiece ??= branchesByPiece(this.#entries);
    return this.#byPiece.get(piece.id) ?? null;
  }

  /** The edges that a known text begins with, the longest first. */
  *startsOf(known: string): Generator<{ readonly length: number; readonly branch: Branch }> {
    const edges = this.#sorted();
    let edge = edges[indexBehind(edges, known) - 1] ?? null;
    for (; edge !== null; edge = edge.start) {
      takeSteps(1);
      if (known.startsWith(edge.text)) yield { length: edge.text.length, branch: edge.branch };
    }
  }

  /**
   * The values that may be the same as a text which goes on with `known` and then an open piece other than theirs.
   * Where the text behind the piece begins with a character that the piece cannot hold, as the segments of an ARN do,
   * the piece holds all up to there and nothing else.
   */
  behind(known: string, piece: Unresolved, next: TextPart | undefined): BehindPiece {
    const follower = typeof next === "string" ? next.charAt(0) : "";
    const found = remembered(this.#behind, `${piece.id} ${follower} ${known}`, () => {
      const longer = this.#longerThan(known).filter(({ parts: [part] }) => !isSamePiece(part, piece));
      const steps = longer.length >> 6;
      if (!isBoundedBy(piece, follower)) return { bounded: null, others: longer.map(({ value }) => value), steps };
      const bounded: Entry[] = [];
      const others: Text[] = [];
      for (const entry of longer) {
        const parts = partsBehind(piece, follower, entry.parts);
        if (parts === null) others.push(entry.value);
        else if (parts !== "no") bounded.push({ value: entry.value, parts });
      }
      return { bounded: bounded.length === 0 ? null : new Branch(bounded), others, steps };
    });
    chargeSteps(found.steps);
    return found;
  }

  /** The values that go on with more than the known text, without it. */
  #longerThan(known: string): readonly Entry[] {
    if (known === "") return this.#entries;
    const edges = this.#sorted();
    const longer: Entry[] = [];
    for (let index = indexBehind(edges, known); ; index += 1) {
      const edge = edges[index];
      if (edge?.text.startsWith(known) !== true) return longer;
      const rest = edge.text.slice(known.length);
      for (const { value, parts } of edge.entries) longer.push({ value, parts: [rest, ...parts.slice(1)] });
    }
  }

  #sorted(): readonly KnownEdge[] {
    this.#edges ??= edgesOf(this.#entries);
    return this.#edges;
  }
}

function isSamePiece(part: TextPart | undefined, piece: Unresolved): boolean {
  return typeof part === "object" && part.id === piece.id;
}

function branchesByPiece(entries: readonly Entry[]): ReadonlyMap<string, Branch> {
  const byPiece = new Map<string, Entry[]>();
  for (const { value, parts } of entries) {
    const [part] = parts;
    if (typeof part === "object") remembered(byPiece, part.id, () => []).push(withoutFirst({ value, parts }));
  }
  return new Map([...byPiece].map(([id, list]): [string, Branch] => [id, new Branch(list)]));
}

function edgesOf(entries: readonly Entry[]): readonly KnownEdge[] {
  const byText = new Map<string, Entry[]>();
  for (const entry of entries) {
    const [part] = entry.parts;
    if (typeof part === "string") remembered(byText, part, () => []).push(entry);
  }
  const edges: KnownEdge[] = [];
  for (const text of [...byText.keys()].sort(byCodeUnits)) {
    // Sorted, all that lies between an edge and one that begins with it does so too.
    let start = edges.at(-1) ?? null;
    while (start !== null && !text.startsWith(start.text)) start = start.start;
    const same = byText.get(text) ?? [];
    edges.push({ text, entries: same, branch: new Branch(same.map(withoutFirst)), start });
  }
  return edges;
}

function withoutFirst({ value, parts }: Entry): Entry {
  return { value, parts: parts.slice(1) };
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The number of edges that do not come behind a text. */
function indexBehind(edges: readonly KnownEdge[], known: string): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const edge = edges[middle];
    if (edge !== undefined && edge.text <= known) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a piece ends for sure in front of a character. */
function isBoundedBy({ kind }: Unresolved, follower: string): boolean {
  return follower !== "" && kind !== "anything" && kind !== "generated-name" && !canHoldCharacter(kind, follower);
}

/**
 * What is left of a value behind what a piece of the text, bounded by `follower`, can hold of it; `no`: nothing;
 * `null`: there is more than one way.
 */
function partsBehind(
  piece: Unresolved,
  follower: string,
  parts: readonly TextPart[],
): readonly TextPart[] | "no" | null {
  const [part, ...others] = parts;
  if (typeof part === "string") {
    let length = 0;
    while (length < part.length && canHoldCharacter(piece.kind, part.charAt(length))) length += 1;
    if (length === 0) return "no";
    return length === part.length ? null : [part.slice(length), ...others];
  }
  const [next] = others;
  if (part === undefined || part.fresh === true || typeof next !== "string") return null;
  const isBounded =
    isBoundedBy(part, follower) && isBoundedBy(part, next.charAt(0)) && isBoundedBy(piece, next.charAt(0));
  return isBounded ? others : null;
}
