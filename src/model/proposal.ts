import type { Location } from "./location.ts";
import type { Operator } from "./selector.ts";
import type { LocatedText } from "./value.ts";

/** The ARN of a resource that the code declares, to be written as a reference where the language has one. */
export interface ProposedReference {
  readonly kind: "arn-of";
  /** Id of the `DeclaredResource`: `file#address`. */
  readonly resource: string;
  /** What follows the ARN: a slash for what is inside a bucket or below a table. */
  readonly suffix: "" | "/";
  /** The whole value as it may be once deployed: what is written where the file cannot refer, if all of it is known. */
  readonly example: string;
}

/** A value that a proposal writes into a selector. */
export type ProposedValue =
  | { readonly kind: "literal"; readonly value: string }
  | ProposedReference
  /** A value that stands in the sink's selectors today, and keeps the code that it is written with. */
  | { readonly kind: "kept"; readonly value: LocatedText };

/** An operator with the values it lists, in the order in which they are written. */
export interface ProposedCondition {
  readonly operator: Operator;
  readonly values: readonly ProposedValue[];
}

/** A field selector to write. */
export interface ProposedField {
  readonly field: string;
  readonly conditions: readonly ProposedCondition[];
}

/** An advanced event selector to write, its fields in order. */
export interface ProposedSelector {
  readonly name: string | null;
  readonly fields: readonly ProposedField[];
}

/** What is to become of the selectors of a sink. */
export type SinkChange =
  /** Further selectors behind those of an advanced list that is there: nothing that is there is touched. */
  | { readonly kind: "append"; readonly sink: string; readonly selectors: readonly ProposedSelector[] }
  /** All selectors, as one advanced list: what selectors the sink has today, basic or advanced or none, give way. */
  | { readonly kind: "replace"; readonly sink: string; readonly selectors: readonly ProposedSelector[] };

/** A piece of a file, from start to end without the end, and what stands there afterwards. */
export interface SourceEdit extends Location {
  readonly text: string;
}
