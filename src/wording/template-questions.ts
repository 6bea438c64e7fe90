/** Words for what the conditions of a template leave open. */
import type { ComparedOperand, TemplateQuestion } from "../model/reasons/question.ts";
import { either, is, withVerb, type AnswerWords } from "./answers.ts";
import { nounOf } from "./unknown-values.ts";
import type { Words } from "./words.ts";

const problemsOfName = {
  "not-declared": ", which this template does not declare",
  "of-itself": ", which refers to itself",
} as const;

const problems = {
  unreadable: "a condition that cannot be read",
  "no-function": "a condition that is no function of the template language",
  "nested-too-deeply": "a condition that is nested too deeply",
  "equals-without-values": "an Fn::Equals without two values",
} as const;

export const templateQuestions: Words<TemplateQuestion, AnswerWords> = {
  condition: ({ name, problem }) => is(`condition ${name}${problem === undefined ? "" : problemsOfName[problem]}`),
  "condition-without-name": ({ resource }) => is(`the condition of ${resource}, which is no name`),
  "condition-unreadable": ({ problem }) => is(problems[problem]),
  equal: ({ a, b }) =>
    either(
      withVerb(comparedInWords(a), `equals ${comparedInWords(b)}`),
      withVerb(comparedInWords(a), `does not equal ${comparedInWords(b)}`),
    ),
};

function comparedInWords(compared: ComparedOperand): string {
  switch (compared.kind) {
    case "open":
      return nounOf(compared.unknown);
    case "known":
      return JSON.stringify(compared.value);
    case "partly-known":
      return compared.written;
  }
}
