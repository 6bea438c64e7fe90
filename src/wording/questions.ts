/** Words for questions that the input leaves unanswered. */
import { anyOtherValue, type Guard, type Question } from "../model/guard.ts";
import type { QuestionSubject } from "../model/reasons/question.ts";
import { listed } from "../model/words.ts";
import { is, withVerb, type AnswerWords } from "./answers.ts";
import { landingZoneQuestions } from "./landing-zone-questions.ts";
import { resultQuestions } from "./result-unknowns.ts";
import { templateQuestions } from "./template-questions.ts";
import { terraformQuestions } from "./terraform-questions.ts";
import { nounOf } from "./unknown-values.ts";
import { wordsFor, type Words } from "./words.ts";

const words: Words<QuestionSubject, AnswerWords> = {
  value: ({ of }) => is(nounOf(of)),
  ...templateQuestions,
  ...terraformQuestions,
  ...landingZoneQuestions,
  ...resultQuestions,
};

/** What an answer to a question says: "condition IsProduction is true", "var.env is not \"prod\"". */
export function answerClause(subject: QuestionSubject, answer: string): string {
  return wordsFor(words, subject)(answer);
}

/** An answer that stands for all other values says which these are not. */
function clauseOn({ subject, answers }: Question, answer: string): string {
  const named = answers.filter((other) => other !== anyOtherValue);
  return subject.code === "value" && answer === anyOtherValue && named.length > 0
    ? withVerb(nounOf(subject.of), `is not ${listed(named)}`)
    : answerClause(subject, answer);
}

/** "parameter Env, which has no default, is prod". */
export function describeGuard(guard: Guard): string {
  return guard.map(({ question, answer }) => clauseOn(question, answer)).join(" and ");
}

/** A clause with the answers under which it holds: "when condition IsProduction is yes: logging is off". */
export function whenClause(guard: Guard, clause: string): string {
  return guard.length === 0 ? clause : `when ${describeGuard(guard)}: ${clause}`;
}
