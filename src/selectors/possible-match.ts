import type { Unresolved } from "../model/text.ts";
import { canHold, mayBeEmpty, sameToken, type Token } from "./tokens.ts";
import { takeSteps } from "./work.ts";

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
export class PossibleMatch {
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
