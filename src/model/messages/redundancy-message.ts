/** What is said of selectors held against each other, as data. `src/wording/messages/redundancy.ts` words it, once. */
import type { DialectId } from "../dialects/index.ts";
import type { Operator } from "../selector.ts";
import type { Text } from "../text.ts";
import type { SelectorTitle } from "./selector-title.ts";

/** Where values stand beside each other. */
export type ValuesPlace =
  | { readonly code: "field"; readonly field: string; readonly selector: SelectorTitle }
  /** The data resource of this type. */
  | { readonly code: "data-resource"; readonly type: string };

/** What to do about exclusions without effect. */
export type UndoneAdvice =
  /** Repeat it in the selectors that undo it. */
  | { readonly code: "repeat" }
  /** Exclusions undo each other: one condition with all values takes their place. */
  | { readonly code: "join"; readonly operator: Operator; readonly values: readonly Text[] }
  /** They undo each other and are of several kinds. */
  | { readonly code: "join-conditions" };

export type RedundancyMessage =
  | { readonly code: "selector-redundant"; readonly selector: SelectorTitle; readonly by: readonly SelectorTitle[] }
  | { readonly code: "comparisons-given-up" }
  | { readonly code: "both-of-read-only"; readonly selector: SelectorTitle }
  /** `others`: how many other values there change nothing either. */
  | { readonly code: "value-twice"; readonly where: ValuesPlace; readonly value: Text; readonly others: number }
  | {
      readonly code: "value-redundant";
      readonly where: ValuesPlace;
      readonly value: Text;
      /** Matches all that the value matches. Values of data resources have no operator: null. */
      readonly by: { readonly operator: Operator | null; readonly value: Text };
      readonly others: number;
      readonly dialect: DialectId;
    }
  | { readonly code: "exclusions-without-management"; readonly dialect: DialectId }
  | {
      readonly code: "exclusion-undone";
      readonly selector: SelectorTitle;
      readonly field: string;
      readonly operator: Operator;
      readonly value: Text;
      readonly by: readonly SelectorTitle[];
      readonly advice: UndoneAdvice;
      readonly dialect: DialectId;
    }
  | {
      readonly code: "beginning-or-end";
      readonly selector: SelectorTitle;
      readonly beginning: Text;
      readonly end: Text;
      readonly dialect: DialectId;
    }
  /**
   * The value is the whole ARN of the resource meant, and the beginning of those of others. `arn`: that of the first.
   */
  | {
      readonly code: "further-resources";
      readonly selector: SelectorTitle;
      readonly further: readonly string[];
      readonly arn: Text | null;
      readonly value: Text;
      readonly meant: string;
      /** Whether events are about what lies in the resource meant, so that a slash sets it apart. */
      readonly contains: boolean;
      readonly dialect: DialectId;
    };

/** What a place has to do with them. */
export type RedundancyRole =
  | { readonly code: "selector-records-all"; readonly selector: SelectorTitle }
  | { readonly code: "value-matches-all" }
  | { readonly code: "redundant-as-well" }
  | { readonly code: "management-events-off"; readonly dialect: DialectId }
  | { readonly code: "records-what-is-left-out"; readonly selector: SelectorTitle }
  | { readonly code: "undone-as-well" }
  | { readonly code: "alternative-beginning"; readonly dialect: DialectId }
  | { readonly code: "recorded-too"; readonly address: string };
