/** What is said of values of selectors, as data. `src/wording/messages/values.ts` words it, once. */
import type { DialectId } from "../dialects/index.ts";
import type { Operator } from "../selector.ts";
import type { Text } from "../text.ts";
import type { SelectorTitle } from "./selector-title.ts";
import type { ToldValues } from "./told-values.ts";

/** What to write in the place of a value with wildcards, which selectors do not have. */
export type WildcardAdvice =
  /** Without the field selector every value is selected. */
  | { readonly code: "remove-field-selector" }
  /** The field takes no operator for a beginning or an end. */
  | { readonly code: "write-whole-values" }
  | { readonly code: "write-part"; readonly operator: Operator; readonly part: string; readonly dialect: DialectId }
  /** There is an asterisk in the middle. */
  | {
      readonly code: "write-beginning-or-end";
      readonly startsWith: Operator;
      readonly endsWith: Operator;
      readonly dialect: DialectId;
    };

/** What to do about a value that no ARN can match. */
export type ArnAdvice =
  | { readonly code: "no-wildcards"; readonly instead: WildcardAdvice }
  /** It does not look like an ARN at all. */
  | { readonly code: "write-an-arn" }
  | { readonly code: "correct-value" }
  /** It matches ARNs of another type than the one that the selector selects. */
  | { readonly code: "arn-of-other-type"; readonly selected: string; readonly other: string };

/** Why a value of an advanced event selector matches no event. */
export type DeadReason =
  /** `type`: null where the selector does not name one, or the catalog has no patterns of its ARNs. */
  | {
      readonly code: "impossible-arn";
      readonly operator: Operator;
      readonly value: Text;
      readonly type: string | null;
      readonly patterns: readonly string[];
      readonly advice: ArnAdvice;
    }
  | {
      readonly code: "asterisk-in-name";
      readonly field: string;
      readonly value: Text;
      readonly instead: WildcardAdvice;
    }
  /** Events carry the field with these values or not at all. */
  | {
      readonly code: "never-this-value";
      readonly field: string;
      readonly value: Text;
      readonly carried: readonly string[];
      readonly dialect: DialectId;
    }
  | {
      readonly code: "left-out-again";
      readonly field: string;
      readonly selecting: Condition;
      readonly excluding: Condition;
      readonly dialect: DialectId;
    }
  | {
      readonly code: "other-read-only";
      readonly eventName: string;
      readonly recorded: boolean;
      /** As the selector has it. */
      readonly wanted: string;
    }
  | { readonly code: "other-event-source"; readonly eventName: string; readonly eventSource: string };

/** An operator with one of its values. */
export interface Condition {
  readonly operator: Operator;
  readonly value: Text;
}

/** Why a value of a data resource matches no event. */
export interface DeadResourceValue {
  readonly type: string;
  readonly value: Text;
  readonly patterns: readonly string[];
  readonly hasAsterisk: boolean;
  /** The values that stand for all resources of the type. */
  readonly forAll: readonly string[];
  readonly dialect: DialectId;
}

/** What a name that nobody knows may be meant to be. */
export type MeantName =
  { readonly code: "other-case"; readonly spelling: string } | { readonly code: "nearest"; readonly name: string };

/** What the catalog has under the same name elsewhere. */
export type KnownElsewhere =
  | { readonly code: "management-event"; readonly eventName: string }
  | { readonly code: "never-recorded"; readonly eventName: string }
  | { readonly code: "of-types"; readonly types: readonly string[] }
  | { readonly code: "without-events" };

/** A name or value that neither the catalog nor AWS's lists have. It may exist all the same. */
export type UnknownName =
  | { readonly code: "unknown-field"; readonly field: string; readonly hint: MeantName | null }
  | { readonly code: "unknown-type"; readonly type: string; readonly hint: MeantName | null }
  | { readonly code: "unknown-event-type"; readonly eventType: string; readonly hint: MeantName | null }
  /** `of`: the type, or the event source, of which the catalog knows the events; null: management events at large. */
  | {
      readonly code: "unknown-event-name";
      readonly operator: Operator;
      readonly eventName: string;
      readonly of: string | null;
      readonly hint: MeantName | KnownElsewhere | null;
    }
  /** Null: any type. */
  | {
      readonly code: "unknown-event-source";
      readonly eventSource: string;
      readonly type: string | null;
      readonly hint: MeantName | null;
    }
  | { readonly code: "unknown-network-source"; readonly eventSource: string; readonly hint: MeantName | null }
  /** An asterisk in an ARN, which stands for itself. Null: in a data resource, whose values are beginnings. */
  | { readonly code: "literal-asterisk"; readonly value: Text; readonly instead: WildcardAdvice | null };

/** What is said of values of one selector, or of the selector for them. Reasons are those of the first value. */
export type ValueMessage =
  /** All values by which the selector selects match nothing. */
  | (ToldValues & {
      readonly code: "selector-dead";
      readonly selector: SelectorTitle;
      readonly because: DeadReason;
    })
  /** `aliveField`: the field whose other values can still match something; null where there are none. */
  | (ToldValues & { readonly code: "value-dead"; readonly aliveField: string | null; readonly because: DeadReason })
  | (ToldValues & { readonly code: "exclusion-dead"; readonly because: DeadReason })
  /** ARNs of roles in the place of those of their sessions; those of the first begin with `sessions`. */
  | (ToldValues & {
      readonly code: "role-arn";
      readonly operator: Operator;
      readonly sessions: string;
      readonly dialect: DialectId;
    })
  | (ToldValues & {
      readonly code: "data-resource-dead";
      /** `resource`: the data resource has no other value. `value`: nor has it one that can match, in sight. */
      readonly what: "resource" | "value" | "value-among-others";
      readonly because: DeadResourceValue;
    })
  | { readonly code: "data-resource-without-values"; readonly dialect: DialectId }
  /** `names`: those that nobody knows for one cause, as many as are named. `catalogDate`: the day of the catalog. */
  | {
      readonly code: "unknown-name";
      readonly names: readonly [UnknownName, ...UnknownName[]];
      /** How many there are beside the first, named or not. */
      readonly others: number;
      readonly catalogDate: string;
    };

/** What a place has to do with a value beside it. */
export type ValueRole =
  | { readonly code: "dead-as-well" }
  | { readonly code: "unknown-as-well" }
  | { readonly code: "role-as-well" }
  | { readonly code: "excluding-value"; readonly by: Condition; readonly dialect: DialectId }
  | { readonly code: "read-only-condition"; readonly wanted: string; readonly eventName: string }
  | { readonly code: "event-source-condition" };
