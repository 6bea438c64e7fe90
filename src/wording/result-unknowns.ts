/** Words for what the result of an earlier run leaves open. */
import type { ResultQuestion } from "../model/reasons/question.ts";
import type { ResultUnknown } from "../model/reasons/unknown-value.ts";
import { is, type AnswerWords } from "./answers.ts";
import type { ValueWords, Words } from "./words.ts";

export const resultUnknowns: Words<ResultUnknown, ValueWords> = {
  "open-in-result": () => ({ noun: "a value that the result leaves open", clause: "the result leaves it open" }),
};

export const resultQuestions: Words<ResultQuestion, AnswerWords> = {
  "question-of-result": ({ id }) => is(id),
};
