/** What a question asks that the input leaves open, as data. `src/wording/questions.ts` words it, once. */
import type { UnknownValue } from "./unknown-value.ts";

/** Completes "… is yes", "… is prod". */
export type QuestionSubject =
  /** On the way to data: words of a reader. */
  | { readonly code: "prose"; readonly noun: string }
  /** The value of something that is not known. */
  | { readonly code: "value"; readonly of: UnknownValue }
  | { readonly code: "condition"; readonly name: string; readonly problem?: "not-declared" | "of-itself" }
  | { readonly code: "condition-unreadable"; readonly problem: "unreadable" | "no-function" | "equals-without-values" }
  | { readonly code: "equal"; readonly a: string; readonly b: string }
  | { readonly code: "landing-zone-switch"; readonly because: UnknownValue }
  | { readonly code: "deployment-region"; readonly trail: string }
  | { readonly code: "deployment-account"; readonly trail: string; readonly targets: readonly string[] }
  | TerraformQuestion;

/** What conditions of a configuration or changes of a plan of Terraform leave to be decided. */
export type TerraformQuestion =
  | { readonly code: "true"; readonly value: UnknownValue }
  | { readonly code: "null"; readonly value: UnknownValue }
  /** Whether it equals what an expression compares it with, which is open as well or no text. */
  | { readonly code: "equal-to-compared"; readonly value: UnknownValue }
  | { readonly code: "equal-to"; readonly name: string; readonly value: string }
  | { readonly code: "any-instance"; readonly of: UnknownValue }
  | { readonly code: "changes-made" };

/** On the way to data. */
export function proseQuestion(noun: string): QuestionSubject {
  return { code: "prose", noun };
}
