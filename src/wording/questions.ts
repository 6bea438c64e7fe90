/** Words for questions that the input leaves unanswered. */
import type { Guard } from "../model/guard.ts";
import type { QuestionSubject } from "../model/reasons/question.ts";
import { is, type AnswerWords } from "./answers.ts";
import { landingZoneQuestions } from "./landing-zone-questions.ts";
import { templateQuestions } from "./template-questions.ts";
import { terraformQuestions } from "./terraform-questions.ts";
import { nounOf } from "./unknown-values.ts";
import { wordsFor, type Words } from "./words.ts";

const words: Words<QuestionSubject, AnswerWords> = {
  value: ({ of }) => is(nounOf(of)),
  ...templateQuestions,
  ...terraformQuestions,
  ...landingZoneQuestions,
};

/** What an answer to a question says: "condition IsProduction is true", "var.env is not \"prod\"". */
export function answerClause(subject: QuestionSubject, answer: string): string {
  return wordsFor(words, subject)(answer);
}

/** "parameter Env, which has no default, is prod". */
export function describeGuard(guard: Guard): string {
  return guard.map(({ question, answer }) => answerClause(question.subject, answer)).join(" and ");
}

/** A clause with the answers under which it holds: "when condition IsProduction is yes: logging is off". */
export function whenClause(guard: Guard, clause: string): string {
  return guard.length === 0 ? clause : `when ${describeGuard(guard)}: ${clause}`;
}
