/** Words for what the input leaves to be decided. */
import type { Guard } from "../model/guard.ts";
import type { QuestionSubject, TerraformQuestion } from "../model/reasons/question.ts";
import { terraformQuestions } from "./terraform-questions.ts";
import { wordsFor, type Words } from "./words.ts";

type Worded = Extract<QuestionSubject, { readonly code: "prose" }> | TerraformQuestion;

const words: Words<Worded, string> = {
  prose: ({ noun }) => noun,
  ...terraformQuestions,
};

/** On the way to data: other readers still write prose. */
function isWorded(subject: QuestionSubject): subject is Worded {
  return Object.hasOwn(words, subject.code);
}

/** Completes "… is yes": "condition IsProduction (parameter Env has no default)". */
export function questionNoun(subject: QuestionSubject): string {
  return isWorded(subject) ? wordsFor(words, subject) : subject.code;
}

/** "parameter Env, which has no default, is prod". */
export function describeGuard(guard: Guard): string {
  return guard
    .map(({ question, answer }) => {
      const noun = questionNoun(question.subject);
      return `${noun}${noun.includes(", ") ? "," : ""} is ${answer}`;
    })
    .join(" and ");
}
