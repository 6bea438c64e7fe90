/**
 * Whether a value of a selector can match an ARN of a given form at all.
 *
 * An ARN pattern of the catalog is a small automaton: literal characters, and placeholders that take one or more
 * characters of a class.
 * The value is run through it; open pieces of the value take whatever their kind allows. Where the answer is "no", it
 * is a proof;
 * that one placeholder or piece holds the same text in two places is ignored, which can only err towards "yes".
 */
import { holdsCharacter, parsePattern } from "../../catalog/arn-pattern.ts";
import type { Text, TextPart, Unresolved } from "../../model/text.ts";
import { canBeEmpty, canHoldCharacter } from "../../model/unresolved-kinds.ts";
import type { Comparison } from "../../selectors/compare.ts";

/**
 * One literal character, or a placeholder, which takes characters of a class: one or more (`some`), or any number
 * (`any`).
 */
type Token =
  | { readonly count: "one"; readonly character: string }
  | { readonly count: "some" | "any"; readonly accepts: (character: string) => boolean };

/** An ARN pattern, ready to be compared with values. */
export type ArnForm = readonly Token[];

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
  return parsePattern(pattern).flatMap((piece): Token[] => {
    if (typeof piece === "string") return literalTokens(piece);
    if (!piece.rest && piece.name === "partition") return partitionTokens(partition);
    return [{ accepts: classOf(piece.name, piece.rest), count: "some" }];
  });
}

/** What every ARN looks like (AWS General Reference, "Amazon Resource Names"): the resource part may hold anything. */
export function anyArnForm(partition: string | null): ArnForm {
  return [
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
  ];
}

/** Whether some ARN of the form equals, starts with or ends with the value. */
export function mayMatchArn(comparison: Comparison, value: Text, form: ArnForm): boolean {
  const run = new Run(form);
  let states = run.closed(comparison === "ends-with" ? run.everyState() : [0]);
  for (const part of value.parts) {
    states = run.consume(states, part);
    if (states.size === 0) return false;
  }
  return comparison === "starts-with" || states.has(run.end);
}

/**
 * State `2 * i` stands before token `i`, state `2 * i + 1` inside it, after at least one character of a repeated token.
 */
class Run {
  readonly end: number;
  readonly #form: ArnForm;

  constructor(form: ArnForm) {
    this.#form = form;
    this.end = 2 * form.length;
  }

  everyState(): number[] {
    return Array.from({ length: this.end + 1 }, (_, state) => state);
  }

  /** With the states that can be reached without a character. */
  closed(states: Iterable<number>): Set<number> {
    const result = new Set<number>();
    const pending = [...states];
    for (let state = pending.pop(); state !== undefined; state = pending.pop()) {
      if (result.has(state)) continue;
      result.add(state);
      if (state % 2 === 1 || this.#form[state / 2]?.count === "any") pending.push(2 * Math.floor(state / 2) + 2);
    }
    return result;
  }

  consume(states: Set<number>, part: TextPart): Set<number> {
    if (typeof part !== "string") return this.#consumePiece(states, part);
    let current = states;
    for (const character of part.split("")) {
      current = this.#step(current, (token) =>
        token.count === "one" ? token.character === character : token.accepts(character),
      );
      if (current.size === 0) break;
    }
    return current;
  }

  #consumePiece(states: Set<number>, piece: Unresolved): Set<number> {
    const reached = new Set<number>(canBeEmpty(piece.kind) ? states : []);
    let frontier = states;
    while (frontier.size > 0) {
      const next = this.#step(
        frontier,
        (token) => token.count !== "one" || canHoldCharacter(piece.kind, token.character),
      );
      frontier = new Set([...next].filter((state) => !reached.has(state)));
      for (const state of frontier) reached.add(state);
    }
    return reached;
  }

  #step(states: Set<number>, accepts: (token: Token) => boolean): Set<number> {
    const next: number[] = [];
    for (const state of states) {
      const index = Math.floor(state / 2);
      const token = this.#form[index];
      if (token !== undefined && accepts(token)) next.push(token.count === "one" ? 2 * index + 2 : 2 * index + 1);
    }
    return this.closed(next);
  }
}
