/** Words for questions that the conditions of a template leave unanswered. */
import type { ComparedOperand, TemplateQuestion } from "../model/reasons/question.ts";
import { either, isTrue, withVerb, type AnswerWords } from "./answers.ts";
import { nounOf } from "./unknown-values.ts";
import type { Words } from "./words.ts";

const problemsOfName = {
  "not-declared": ", which this template does not declare",
  "of-itself": ", which refers to itself",
} as const;

const problems = {
  unreadable: "a condition that cannot be read",
  "no-function": "a condition that is not an intrinsic function",
  "nested-too-deeply": "a condition that is nested too deeply",
  "equals-without-values": "an Fn::Equals without two values",
} as const;

export const templateQuestions: Words<TemplateQuestion, AnswerWords> = {
  condition: ({ name, problem }) => isTrue(`condition ${name}${problem === undefined ? "" : problemsOfName[problem]}`),
  "condition-without-name": ({ resource }) => isTrue(`the condition of ${resource}, which is not a name`),
  "condition-unreadable": ({ problem }) => isTrue(problems[problem]),
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
