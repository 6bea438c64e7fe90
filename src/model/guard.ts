import type { QuestionSubject } from "./reasons/question.ts";

/**
 * Facts that hold only under some answers to open questions of a template, such as a condition that nobody decided.
 *
 * A question is asked once a file (`audit.yaml?IsProduction`); its answers are disjoint and one of them holds.
 * A thing with several answers listed exists in the worlds where every listed question has the listed answer.
 */
export interface Question {
  /** Of a question about a value, the id of the open piece of text. */
  readonly id: string;
  readonly subject: QuestionSubject;
  readonly answers: readonly string[];
}

/** The answer that stands for every value of a piece that nothing in the template names. */
export const anyOtherValue = "(any other value)";

export interface Answer {
  readonly question: Question;
  readonly answer: string;
}

/** All of these answers must hold. Empty: always. */
export type Guard = readonly Answer[];

/** The same for guards that list the same answers to the same questions. */
export function guardKey(guard: Guard): string {
  return guard.length === 0 ? "" : JSON.stringify(guard.map(({ question, answer }) => [question.id, answer]));
}
