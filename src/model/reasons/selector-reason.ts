/** Why one selector does not match an event, or may not, as data. `src/wording/reasons.ts` words it, once. */
import type { RejectionMessage } from "../messages/rejection-message.ts";
import type { Operator } from "../selector.ts";
import type { Text } from "../text.ts";
import type { UnresolvedValue } from "./unknown-value.ts";

/** Values of a list: the first of them, how many more the input shows, and why there may be others still. */
export interface ListedValues {
  readonly first: readonly Text[];
  readonly more: number;
  readonly unknown: UnresolvedValue | null;
}

/** Settings of a basic event selector. AWS API: `EventSelector`. */
export type BasicSetting =
  "ReadWriteType" | "IncludeManagementEvents" | "ExcludeManagementEventSources" | "DataResources";

export type SelectorReason =
  | {
      readonly code: "selector-condition";
      readonly field: string;
      readonly conditions: readonly { readonly operator: Operator; readonly values: ListedValues }[];
      /** What AWS does not say of such an event; null where nothing stays open but the values. */
      readonly remark: ConditionRemark | null;
    }
  | { readonly code: "field-without-operator"; readonly field: string; readonly remark: ConditionRemark | null }
  /** Null: the name of the field is not known. */
  | { readonly code: "field-not-documented"; readonly field: string | null }
  /** The field stands twice in the selector. */
  | { readonly code: "field-twice"; readonly of: SelectorReason }
  | { readonly code: "more-conditions"; readonly because: UnresolvedValue }
  /** The record has no `resources`. */
  | { readonly code: "record-without-resources"; readonly asked: "condition" | "data-resources" }
  | { readonly code: "record-without-event-source" }
  | { readonly code: "category-unknown" }
  /** Basic selectors match management and data events only. */
  | { readonly code: "basic-selector-category" }
  | { readonly code: "read-write-type"; readonly value: Text }
  | { readonly code: "basic-setting-unknown"; readonly setting: BasicSetting; readonly because: UnresolvedValue }
  | { readonly code: "management-events-off" }
  /** Null: which source is left out is not known. */
  | { readonly code: "event-source-excluded"; readonly value: Text | null }
  | { readonly code: "no-data-resources" }
  /** Null in place of a type that is not known. */
  | { readonly code: "data-resource-types"; readonly types: readonly (Text | null)[] }
  /** Null: the values are not known. */
  | { readonly code: "data-resource-values"; readonly values: ListedValues | null }
  /** AWS refuses these values, so nobody can say what they match where an account has them. */
  | { readonly code: "data-resource-values-refused"; readonly values: ListedValues }
  /** AWS refuses such a selector, so nobody can say what it matches where an account has it. */
  | { readonly code: "selector-refused"; readonly refusal: RejectionMessage }
  /** `more`: the input shows some, and there may be others. */
  | { readonly code: "selectors-unknown"; readonly why: "all" | "more"; readonly because: UnresolvedValue }
  /** A telemetry rule has no selectors, and no document says what it records then. */
  | { readonly code: "rule-without-selectors" }
  /** A telemetry rule does not record events of the category. */
  | { readonly code: "category-not-in-rules"; readonly category: string }
  /** No document says whether a telemetry rule takes such a selector, and what it makes of it. */
  | { readonly code: "selector-undocumented-in-rules"; readonly refusal: RejectionMessage }
  /** CloudTrail's default selector: management events only. */
  | { readonly code: "default-selector" };

export type ConditionRemark =
  /** The record lacks the field. */
  | { readonly code: "record-without-field" }
  /** The record names a resource without an ARN. */
  | { readonly code: "element-without-arn" }
  /** The record has an ARNPrefix in place of an ARN. */
  | { readonly code: "element-with-prefix"; readonly prefix: Text };
