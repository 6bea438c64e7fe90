/** Words for questions that a configuration or plan of Terraform leaves unanswered. */
import type { TerraformQuestion } from "../model/reasons/question.ts";
import { either, withVerb, type AnswerWords } from "./answers.ts";
import { nounOf } from "./unknown-values.ts";
import type { Words } from "./words.ts";

export const terraformQuestions: Words<TerraformQuestion, AnswerWords> = {
  true: ({ value }) => either(withVerb(nounOf(value), "is true"), withVerb(nounOf(value), "is not true")),
  null: ({ value }) => either(withVerb(nounOf(value), "is null"), withVerb(nounOf(value), "is not null")),
  "equal-to-compared": ({ value }) =>
    either(
      withVerb(nounOf(value), "is what it is compared with"),
      withVerb(nounOf(value), "is not what it is compared with"),
    ),
  "equal-to": ({ name, value }) =>
    either(`${name} is ${JSON.stringify(value)}`, `${name} is not ${JSON.stringify(value)}`),
  "any-instance": ({ of }) =>
    either(withVerb(nounOf(of), "gives any instance"), withVerb(nounOf(of), "gives no instance")),
  "changes-made": () =>
    either("the changes that this plan defers are made", "the changes that this plan defers are not made"),
};
