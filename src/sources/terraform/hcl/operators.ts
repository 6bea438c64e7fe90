/** Conditions, comparisons and arithmetic, with an answer also where operands are open. */
import type { TerraformQuestion } from "../../../model/reasons/question.ts";
import type { Origin } from "../../../model/location.ts";
import type { Question } from "../../../model/guard.ts";
import { knownString, sameText, type Text } from "../../../model/text.ts";
import type { Recorder } from "./recorder.ts";
import {
  booleanValue,
  errorValue,
  identity,
  numberOf,
  numberValue,
  openIn,
  problemPiece,
  openTerraformValue,
  stringOf,
  valueKey,
  type TerraformPiece,
  type TerraformValue,
} from "./value.ts";

/** Decides conditions: by their values, else by asking. Null answers leave them open. */
export class Conditions {
  readonly #uri: string;
  readonly #ask: (question: Question) => string | null;
  readonly #recorder: Recorder;
  /** What a text has been answered to be. */
  readonly #equalities = new Map<string, string>();

  constructor(uri: string, recorder: Recorder, ask: (question: Question) => string | null) {
    this.#uri = uri;
    this.#recorder = recorder;
    this.#ask = ask;
  }

  /** Whether a condition holds; the piece that leaves it open where nobody says. */
  decide(value: TerraformValue): boolean | TerraformPiece {
    if (value.kind === "boolean") return value.value;
    const known = stringOf(value);
    if (known === "true" || known === "false") return known === "true";
    if (value.kind !== "open" && value.kind !== "text")
      return problemPiece(identity(valueKey(value), "as a condition"), { code: "condition-not-boolean" });
    const piece = value.kind === "open" ? value.piece : openIn(value);
    if (piece === undefined)
      return problemPiece(identity(valueKey(value), "as a condition"), { code: "condition-not-boolean" });
    if (piece.isError === true) return piece;
    return this.#answer(valueKey(value), { code: "true", value: piece.unknown }) ?? piece;
  }

  /** Whether a collection that is open has any element. */
  hasAny(piece: TerraformPiece): Question {
    return this.#question(`${piece.id} has any`, { code: "any-instance", of: piece.unknown });
  }

  equal(a: TerraformValue, b: TerraformValue): boolean | TerraformPiece {
    const error = errorIn(a) ?? errorIn(b);
    if (error !== undefined) return error;
    const [keyA, keyB] = [valueKey(a), valueKey(b)];
    if (keyA === keyB) return true;
    const open = openIn(a) ?? openIn(b);
    if (open === undefined) return sameScalar(a, b);
    if (a.kind === "null" || b.kind === "null") {
      const other = a.kind === "null" ? b : a;
      return other.kind === "open"
        ? (this.#answer(`${keyA < keyB ? keyA : keyB} == ${keyA < keyB ? keyB : keyA}`, {
            code: "null",
            value: open.unknown,
          }) ?? open)
        : false;
    }
    if (a.kind === "text" && b.kind === "text" && cannotBeEqual(a.text, b.text)) return false;
    return (
      this.#equalTo(a, b) ??
      this.#equalTo(b, a) ??
      this.#answer(keyA < keyB ? `${keyA} == ${keyB}` : `${keyB} == ${keyA}`, {
        code: "equal-to-compared",
        value: open.unknown,
      }) ??
      open
    );
  }

  /** A piece that is compared with several literals equals one of them at most. */
  #equalTo(value: TerraformValue, other: TerraformValue): boolean | undefined {
    const literal = stringOf(other);
    const open = openIn(value);
    if (literal === undefined || open === undefined) return undefined;
    const key = valueKey(value);
    const known = this.#equalities.get(key);
    if (known !== undefined) return known === literal;
    const answer = this.#answer(`${key} == ${JSON.stringify(literal)}`, {
      code: "equal-to",
      name: key.replace(/^.*#/, ""),
      value: literal,
      of: open.unknown,
      piece: isOnePiece(value) ? open.id : null,
    });
    if (answer === true) this.#equalities.set(key, literal);
    return answer;
  }

  #answer(key: string, subject: TerraformQuestion): boolean | undefined {
    const answer = this.#ask(this.#question(key, subject));
    if (answer !== null) return answer === "yes";
    this.#recorder.leaveOpen();
    return undefined;
  }

  #question(key: string, subject: TerraformQuestion): Question {
    return {
      id: `${this.#uri}?${identity(key.startsWith(`${this.#uri}#`) ? key.slice(this.#uri.length + 1) : key)}`,
      subject,
      answers: ["yes", "no"],
    };
  }
}

/** Whether the value is one open piece and nothing beside it. */
function isOnePiece(value: TerraformValue): boolean {
  return value.kind === "open" || (value.kind === "text" && value.text.parts.length === 1);
}

function errorIn(value: TerraformValue): TerraformPiece | undefined {
  return value.kind === "open" && value.piece.isError === true ? value.piece : undefined;
}

/** Terraform compares values of different types as unequal; numbers and their texts are told apart, too. */
function sameScalar(a: TerraformValue, b: TerraformValue): boolean {
  return a.kind === b.kind && (a.kind === "text" && b.kind === "text" ? sameText(a.text, b.text) : false);
}

/** Whether two texts differ in what is known at their beginnings or ends. */
function cannotBeEqual(a: Text, b: Text): boolean {
  const [startA, startB] = [a.parts[0], b.parts[0]];
  const [endA, endB] = [a.parts.at(-1), b.parts.at(-1)];
  if (
    typeof startA === "string" &&
    typeof startB === "string" &&
    !startA.startsWith(startB) &&
    !startB.startsWith(startA)
  )
    return true;
  if (typeof endA === "string" && typeof endB === "string" && !endA.endsWith(endB) && !endB.endsWith(endA)) return true;
  // Unresolved pieces may be empty: a literal that is longer than the whole of the other text cannot be in it.
  const [whole, other] = knownString(a) === undefined ? [knownString(b), a] : [knownString(a), b];
  if (whole === undefined) return false;
  const least = other.parts.reduce(
    (length, part) => length + (typeof part === "string" ? part.length : part.kind === "anything" ? 0 : 1),
    0,
  );
  return whole.length < least;
}

/** The result of an operator on numbers. */
export function arithmetic(operator: string, a: TerraformValue, b: TerraformValue, origin: Origin): TerraformValue {
  const open = openIn(a) ?? openIn(b);
  const [left, right] = [numberOf(a), numberOf(b)];
  if (left === undefined || right === undefined)
    return open === undefined
      ? errorValue({ code: "no-number", operator }, "error", origin)
      : openTerraformValue({ ...open, id: identity(valueKey(a), operator, valueKey(b)) }, origin);
  switch (operator) {
    case "+":
      return numberValue(left + right, origin);
    case "-":
      return numberValue(left - right, origin);
    case "*":
      return numberValue(left * right, origin);
    case "/":
      return numberValue(left / right, origin);
    case "%":
      return numberValue(left % right, origin);
    case "<":
      return booleanValue(left < right, origin);
    case "<=":
      return booleanValue(left <= right, origin);
    case ">":
      return booleanValue(left > right, origin);
    default:
      return booleanValue(left >= right, origin);
  }
}
