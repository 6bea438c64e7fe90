import { anyOtherValue, type Answer, type Guard, type Question } from "./guard.ts";

/** One answer to each question. */
export type World = ReadonlyMap<string, string>;

/** More worlds than this are not tried one by one. */
export const worldLimit = 64;

/**
 * All combinations of answers to the questions that the guards ask; one empty world when they ask none,
 * and null when there are more combinations than `worldLimit`.
 */
export function worldsOf(guards: readonly Guard[]): World[] | null {
  const questions = new Map<string, Question>();
  for (const { question } of guards.flat()) questions.set(question.id, question);
  let worlds = [new Map<string, string>()];
  for (const question of questions.values()) {
    if (worlds.length * question.answers.length > worldLimit) return null;
    worlds = worlds.flatMap((world) => question.answers.map((answer) => new Map([...world, [question.id, answer]])));
  }
  return worlds;
}

/** Whether something guarded exists in a world. */
export function holdsIn(guard: Guard, world: World): boolean {
  return guard.every(({ question, answer }) => world.get(question.id) === answer);
}

/** Whether one of several guarded things exists under every answer to what the code leaves open. */
export function alwaysExists(guards: readonly Guard[]): boolean {
  return worldsOf(guards)?.every((world) => guards.some((guard) => holdsIn(guard, world))) ?? false;
}

/** Whether both can exist together: no question is answered differently. */
export function compatible(a: Guard, b: Guard): boolean {
  return a.every((one) => b.every((other) => one.question.id !== other.question.id || one.answer === other.answer));
}

/** The questions that both answer, and differently. */
export function clashes(a: Guard, b: Guard): readonly Question[] {
  return a.flatMap(({ question, answer }) =>
    b.some((other) => other.question.id === question.id && other.answer !== answer) ? [question] : [],
  );
}

/** The answers that all of several guards have. */
export function sharedAnswers([first, ...others]: readonly Guard[]): Guard {
  return (first ?? []).filter((answer) => others.every((guard) => implied([answer], guard)));
}

/**
 * When some variants of a thing hold and others do not, of the times when it exists: one guard where what the variants
 * share says it, else a guard for each.
 */
export function guardsAgainst(variants: readonly Guard[], others: readonly Guard[]): readonly Guard[] {
  if (others.length === 0) return [[]];
  const shared = sharedAnswers(variants);
  const guards = others.every((guard) => !compatible(guard, shared)) ? [shared] : variants;
  const everywhere = sharedAnswers([...variants, ...others]);
  return guards.map((guard) => guard.filter((answer) => !implied([answer], everywhere)));
}

/** Whether the first guard holds in every world in which the second does. */
export function implied(guard: Guard, by: Guard): boolean {
  return guard.every(({ question, answer }) =>
    by.some((other) => other.question.id === question.id && other.answer === answer),
  );
}

/** What is known of the value of an open piece of text while a guard holds. */
export interface PieceValue {
  /** Null: not known. */
  readonly value: string | null;
  readonly isNot: ReadonlySet<string>;
}

/** What the answers of a guard say of pieces, by their ids. */
export function piecesUnder(guard: Guard): ReadonlyMap<string, PieceValue> {
  const known = new Map<string, PieceValue>();
  for (const answer of guard) {
    const said = saidOfPiece(answer);
    if (said === null) continue;
    const before = known.get(said.piece);
    known.set(said.piece, {
      value: said.value ?? before?.value ?? null,
      isNot: new Set([...(before?.isNot ?? []), ...said.isNot]),
    });
  }
  return known;
}

interface SaidOfPiece {
  readonly piece: string;
  readonly value: string | null;
  readonly isNot: readonly string[];
}

/** Null where the answer says no value, and what the piece is not. */
function saidOfPiece({ question, answer }: Answer): SaidOfPiece | null {
  const { id, subject, answers } = question;
  switch (subject.code) {
    case "value":
      return answer === anyOtherValue
        ? { piece: id, value: null, isNot: answers.filter((other) => other !== anyOtherValue) }
        : { piece: id, value: answer, isNot: [] };
    case "equal-to":
      if (subject.piece === null) return null;
      return answer === "yes"
        ? { piece: subject.piece, value: subject.value, isNot: [] }
        : { piece: subject.piece, value: null, isNot: [subject.value] };
    default:
      return null;
  }
}

/** The answers that say something of these pieces. */
export function answersOnPieces(guard: Guard, pieces: ReadonlySet<string>): Guard {
  return guard.filter((answer) => pieces.has(saidOfPiece(answer)?.piece ?? ""));
}
