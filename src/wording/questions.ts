/** Words for what the input leaves to be decided. */
import type { Guard } from "../model/guard.ts";
import type { QuestionSubject } from "../model/reasons/question.ts";

/** Completes "… is yes": "condition IsProduction (parameter Env has no default)". */
export function questionNoun(subject: QuestionSubject): string {
  return subject.code === "prose" ? subject.noun : subject.code;
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
