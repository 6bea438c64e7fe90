/**
 * Whether a value of a selector can match an ARN of a given form at all.
 *
 * An ARN pattern of the catalog is a small automaton: literal characters, and placeholders that take one or more
 * characters of a class.
 * The value is run through it; open pieces of the value take whatever their kind allows. Where the answer is "no", it
 * is a proof;
 * that one placeholder or piece holds the same text in two places is ignored, which can only err towards "yes".
 */
import { holdsCharacter, parsePattern } from "../catalog/arn-pattern.ts";
import { remembered } from "../model/remember.ts";
import type { Text, TextPart, Unresolved } from "../model/text.ts";
import { canBeEmpty, canHoldCharacter } from "../model/unresolved-kinds.ts";
import type { Comparison } from "./compare.ts";

/**
 * One literal character, or a placeholder, which takes characters of a class: one or more (`some`), or any number
 * (`any`).
 */
type Token =
  | { readonly count: "one"; readonly character: string }
  | { readonly count: "some" | "any"; readonly accepts: (character: string) => boolean };

const classOf =
  (name: string, rest = false) =>
  (character: string) =>
    holdsCharacter({ name, rest }, character);

const classes = {
  partition: classOf("partition"),
  region: classOf("region"),
  account: classOf("account"),
  anything: () => true,
};

function literalTokens(text: string): Token[] {
  return text.split("").map((character) => ({ count: "one", character }));
}

/** Every partition is called `aws` or `aws-…`. */
function partitionTokens(partition: string | null): Token[] {
  return partition === null
    ? [...literalTokens("aws"), { accepts: classes.partition, count: "any" }]
    : literalTokens(partition);
}

/** The form of an ARN pattern in the notation of the catalog; `partition` is null where the partition is not known. */
export function arnForm(pattern: string, partition: string | null): ArnForm {
  const tokens = parsePattern(pattern).flatMap((piece): Token[] => {
    if (typeof piece === "string") return literalTokens(piece);
    if (!piece.rest && piece.name === "partition") return partitionTokens(partition);
    return [{ accepts: classOf(piece.name, piece.rest), count: "some" }];
  });
  return new ArnForm(tokens);
}

/** What every ARN looks like (AWS General Reference, "Amazon Resource Names"): the resource part may hold anything. */
export function anyArnForm(partition: string | null): ArnForm {
  return new ArnForm([
    ...literalTokens("arn:"),
    ...partitionTokens(partition),
    ...literalTokens(":"),
    { accepts: classes.region, count: "some" },
    ...literalTokens(":"),
    { accepts: classes.region, count: "any" },
    ...literalTokens(":"),
    { accepts: classes.account, count: "any" },
    ...literalTokens(":"),
    { accepts: classes.anything, count: "some" },
  ]);
}

/** Whether some ARN of the form equals, starts with or ends with the value. */
export function mayMatchArn(comparison: Comparison, value: Text, form: ArnForm): boolean {
  let state = form.start(comparison === "ends-with");
  for (const part of value.parts) {
    state = form.after(state, part);
    if (state.members.length === 0) return false;
  }
  return comparison === "starts-with" || state.members.includes(form.end);
}

/** Where one can stand in a form, with the states that were reached from there before. */
interface State {
  /**
   * `2 * i` stands before token `i`, `2 * i + 1` inside it, after at least one character of a repeated token.
   * Ascending, and with all that can be reached without a character.
   */
  readonly members: readonly number[];
  readonly byCharacter: Map<string, State>;
  readonly byKind: Map<Unresolved["kind"], State>;
}

/** More states than these are forgotten before the next value: values of an attacker could make any number. */
const mostStates = 20_000;

/**
 * An ARN pattern, ready to be compared with values. States are made as values reach them and then kept: thousands of
 * values go through the same few.
 */
export class ArnForm {
  readonly end: number;
  readonly #tokens: readonly Token[];
  readonly #states = new Map<string, State>();

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
    this.end = 2 * tokens.length;
  }

  /** Before all of it, or at any place of it. */
  start(anywhere: boolean): State {
    if (this.#states.size > mostStates) this.#states.clear();
    return remembered(this.#states, anywhere ? "anywhere" : "start", () =>
      this.#closed(anywhere ? Array.from({ length: this.end + 1 }, (_, state) => state) : [0]),
    );
  }

  /** Where one can stand after a part of a value. */
  after(from: State, part: TextPart): State {
    if (typeof part !== "string") return remembered(from.byKind, part.kind, () => this.#afterPiece(from, part.kind));
    let state = from;
    for (const character of part.split("")) {
      state = remembered(state.byCharacter, character, () =>
        this.#step(state, (token) =>
          token.count === "one" ? token.character === character : token.accepts(character),
        ),
      );
      if (state.members.length === 0) break;
    }
    return state;
  }

  #afterPiece(from: State, kind: Unresolved["kind"]): State {
    const reached = new Set<number>(canBeEmpty(kind) ? from.members : []);
    const passed = new Set<State>();
    for (let state = from; !passed.has(state);) {
      passed.add(state);
      state = this.#step(state, (token) => token.count !== "one" || canHoldCharacter(kind, token.character));
      for (const member of state.members) reached.add(member);
    }
    return this.#closed([...reached]);
  }

  #step({ members }: State, accepts: (token: Token) => boolean): State {
    const next: number[] = [];
    for (const state of members) {
      const index = Math.floor(state / 2);
      const token = this.#tokens[index];
      if (token !== undefined && accepts(token)) next.push(token.count === "one" ? 2 * index + 2 : 2 * index + 1);
    }
    return this.#closed(next);
  }

  /** With the places that can be reached without a character. */
  #closed(from: readonly number[]): State {
    const result = new Set<number>();
    const pending = [...from];
    for (let state = pending.pop(); state !== undefined; state = pending.pop()) {
      if (result.has(state)) continue;
      result.add(state);
      if (state % 2 === 1 || this.#tokens[state / 2]?.count === "any") pending.push(2 * Math.floor(state / 2) + 2);
    }
    const members = [...result].sort((a, b) => a - b);
    return remembered(this.#states, members.join(" "), () => ({
      members,
      byCharacter: new Map<string, State>(),
      byKind: new Map<Unresolved["kind"], State>(),
    }));
  }
}
