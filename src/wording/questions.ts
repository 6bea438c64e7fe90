/** Words for what the input leaves to be decided. */
import type { Guard } from "../model/guard.ts";
import type { QuestionSubject } from "../model/reasons/question.ts";
import { landingZoneQuestions } from "./landing-zone-questions.ts";
import { templateQuestions } from "./template-questions.ts";
import { nounOf } from "./unknown-values.ts";
import { wordsFor, type Words } from "./words.ts";

type Worded = Extract<
  QuestionSubject,
  { readonly code: "prose" | "value" | keyof typeof templateQuestions | keyof typeof landingZoneQuestions }
>;

const words: Words<Worded, string> = {
  prose: ({ noun }) => noun,
  value: ({ of }) => nounOf(of),
  ...templateQuestions,
  ...landingZoneQuestions,
};

/** On the way to data: other readers still write prose. */
function isWorded(subject: QuestionSubject): subject is Worded {
  return Object.hasOwn(words, subject.code);
}

/** Completes "… is yes": "condition IsProduction". */
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
