/** The syntax of Terraform configuration, the same for HCL and for its JSON form. */
import type { Origin } from "../../../model/location.ts";

export type Expression = { readonly origin: Origin } & ExpressionForm;

type ExpressionForm =
  | { readonly kind: "literal"; readonly value: string | number | boolean | null }
  /** Texts and expressions in turn. */
  | { readonly kind: "template"; readonly parts: readonly (string | Expression)[] }
  | { readonly kind: "tuple"; readonly items: readonly Expression[] }
  | { readonly kind: "object"; readonly entries: readonly ObjectEntry[] }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "attribute"; readonly of: Expression; readonly name: string }
  | { readonly kind: "index"; readonly of: Expression; readonly index: Expression }
  /** `of[*].a.b`: the steps apply to each item. */
  | { readonly kind: "splat"; readonly of: Expression; readonly steps: readonly SplatStep[] }
  | {
      readonly kind: "call";
      readonly name: string;
      readonly arguments: readonly Expression[];
      readonly expandsLast: boolean;
    }
  | ForExpression
  | {
      readonly kind: "conditional";
      readonly condition: Expression;
      readonly whenTrue: Expression;
      readonly whenFalse: Expression;
    }
  | { readonly kind: "unary"; readonly operator: string; readonly operand: Expression }
  | { readonly kind: "binary"; readonly operator: string; readonly left: Expression; readonly right: Expression }
  /** Text that is no expression: what it was meant to be is not known. */
  | { readonly kind: "invalid" }
  /** A body of the JSON form, which may be an object or a nested block. */
  | { readonly kind: "body"; readonly body: Body };

export type SplatStep =
  { readonly kind: "attribute"; readonly name: string } | { readonly kind: "index"; readonly index: Expression };

export interface ObjectEntry {
  readonly key: Expression;
  readonly value: Expression;
}

export interface ForExpression {
  readonly kind: "for";
  readonly keyName: string | null;
  readonly valueName: string;
  readonly collection: Expression;
  /** Null: the result is a list. */
  readonly key: Expression | null;
  readonly value: Expression;
  readonly condition: Expression | null;
  readonly groups: boolean;
}

/** Expressions of HCL are parsed when they are asked for. */
export interface Attribute {
  readonly name: string;
  readonly expression: Expression;
  /** The name together with the value. */
  readonly origin: Origin;
}

export interface Block {
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: Body;
  /** The first line of the block: its type and labels. */
  readonly origin: Origin;
  /** In the JSON form: where "//" says that cdktf made it from. */
  readonly constructPath?: string;
}

export interface Body {
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly blocks: readonly Block[];
}

/** Why a text is not valid: one clause in plain words, and where. */
export interface SyntaxMistake {
  readonly message: string;
  readonly origin: Origin;
}
