/** Words for what Terraform leaves to be decided. */
import type { TerraformQuestion } from "../model/reasons/question.ts";
import { nounOf } from "./unknown-values.ts";
import type { Words } from "./words.ts";

export const terraformQuestions: Words<TerraformQuestion, string> = {
  true: ({ value }) => `whether ${nounOf(value)}, is true`,
  null: ({ value }) => `whether ${nounOf(value)}, is null`,
  "equal-to-compared": ({ value }) => `whether ${nounOf(value)}, is what it is compared with`,
  "equal-to": ({ name, value }) => `whether ${name} is ${JSON.stringify(value)}`,
  "any-instance": ({ of }) => `whether ${nounOf(of)}, gives any instance`,
  "changes-made": () => "whether the changes that this plan puts off have been made",
};
