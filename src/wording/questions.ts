/** Words for what the input leaves to be decided. */
import type { Guard } from "../model/guard.ts";
import type { QuestionSubject } from "../model/reasons/question.ts";
import { landingZoneQuestions } from "./landing-zone-questions.ts";
import { templateQuestions } from "./template-questions.ts";
import { terraformQuestions } from "./terraform-questions.ts";
import { nounOf } from "./unknown-values.ts";
import { wordsFor, type Words } from "./words.ts";

const words: Words<QuestionSubject, string> = {
  value: ({ of }) => nounOf(of),
  ...templateQuestions,
  ...terraformQuestions,
  ...landingZoneQuestions,
};

/** Completes "… is yes": "condition IsProduction". */
export function questionNoun(subject: QuestionSubject): string {
  return wordsFor(words, subject);
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
