/** What a question asks that the input leaves open, as data. `src/wording/questions.ts` words it, once. */
import type { UnresolvedValue } from "./unknown-value.ts";

/** What the conditions of a template of AWS CloudFormation leave open. */
export type TemplateQuestion =
  | { readonly code: "condition"; readonly name: string; readonly problem?: "not-declared" | "of-itself" }
  /** That of a resource, which is no name. */
  | { readonly code: "condition-without-name"; readonly resource: string }
  | {
      readonly code: "condition-unreadable";
      readonly problem: "unreadable" | "no-function" | "nested-too-deeply" | "equals-without-values";
    }
  | { readonly code: "equal"; readonly a: ComparedOperand; readonly b: ComparedOperand };

/** What is compared: a value that is open, a known string, or a text with open pieces by their ids. */
export type ComparedOperand =
  | { readonly kind: "open"; readonly unknown: UnresolvedValue }
  | { readonly kind: "known"; readonly value: string }
  | { readonly kind: "partly-known"; readonly written: string };

/** What a configuration of the Landing Zone Accelerator leaves open. `trail`: the address of an account's trail. */
export type LandingZoneQuestion =
  | { readonly code: "landing-zone-switch"; readonly because: UnresolvedValue }
  | { readonly code: "deployment-region"; readonly trail: string }
  | { readonly code: "deployment-account"; readonly trail: string; readonly targets: readonly string[] };

/** What the result of an earlier run leaves open: it tells the id of the question. */
export interface ResultQuestion {
  readonly code: "question-of-result";
  readonly id: string;
}

/** Completes "… is true", "… is prod". */
export type QuestionSubject =
  /** The value of something that is not known. */
  | { readonly code: "value"; readonly of: UnresolvedValue }
  | TemplateQuestion
  | LandingZoneQuestion
  | TerraformQuestion
  | ResultQuestion;

/** What conditions of a configuration or changes of a plan of Terraform leave to be decided. */
export type TerraformQuestion =
  | { readonly code: "true"; readonly value: UnresolvedValue }
  | { readonly code: "null"; readonly value: UnresolvedValue }
  /** Whether it equals what an expression compares it with, which is open as well or no text. */
  | { readonly code: "equal-to-compared"; readonly value: UnresolvedValue }
  /** `of`: what is open about the value of that name. */
  /** `piece`: the id of the open piece of text that it is; null where the value is made of more. */
  | {
      readonly code: "equal-to";
      readonly name: string;
      readonly value: string;
      readonly of: UnresolvedValue;
      readonly piece: string | null;
    }
  | { readonly code: "any-instance"; readonly of: UnresolvedValue }
  | { readonly code: "changes-made" };
