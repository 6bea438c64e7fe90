/** What is said of selectors held against each other, as data. `src/wording/messages/redundancy.ts` words it, once. */
import type { DialectId } from "../dialects/index.ts";
import type { Operator } from "../selector.ts";
import type { Text } from "../text.ts";
import type { SelectorTitle } from "./selector-title.ts";
import type { ToldValues } from "./told-values.ts";

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
  /** `selectors`: those that were not compared with all others. */
  | { readonly code: "comparisons-given-up"; readonly selectors: readonly SelectorTitle[] }
  | { readonly code: "both-of-read-only"; readonly selector: SelectorTitle }
  | (ToldValues & { readonly code: "value-twice"; readonly where: ValuesPlace })
  | (ToldValues & {
      readonly code: "value-redundant";
      readonly where: ValuesPlace;
      /** Matches all that the first value matches. Values of data resources have no operator: null. */
      readonly by: { readonly operator: Operator | null; readonly value: Text };
      readonly dialect: DialectId;
    })
  | { readonly code: "exclusions-without-management"; readonly dialect: DialectId }
  /** Field, operator and the selectors that record what is left out are those of the first value. */
  | (ToldValues & {
      readonly code: "exclusion-undone";
      readonly selector: SelectorTitle;
      readonly field: string;
      readonly operator: Operator;
      readonly by: readonly SelectorTitle[];
      readonly advice: UndoneAdvice;
      readonly dialect: DialectId;
    })
  | {
      readonly code: "beginning-or-end";
      readonly selector: SelectorTitle;
      readonly beginning: Text;
      readonly end: Text;
      readonly dialect: DialectId;
    }
  /**
   * The first value is the whole ARN of the resource meant, and the beginning of those of others. `arn`: that of the
   * first of them. Other values are such ARNs too.
   */
  | (ToldValues & {
      readonly code: "further-resources";
      readonly selector: SelectorTitle;
      readonly further: readonly string[];
      readonly arn: Text | null;
      readonly meant: string;
      /** Whether events are about what lies in the resource meant, so that a slash sets it apart. */
      readonly contains: boolean;
      readonly dialect: DialectId;
    });

/** What a place has to do with them. */
export type RedundancyRole =
  | { readonly code: "selector-records-all"; readonly selector: SelectorTitle }
  | { readonly code: "value-matches-all" }
  | { readonly code: "redundant-as-well" }
  | { readonly code: "management-events-off"; readonly dialect: DialectId }
  | { readonly code: "records-what-is-left-out"; readonly selector: SelectorTitle }
  | { readonly code: "undone-as-well" }
  | { readonly code: "alternative-beginning"; readonly dialect: DialectId }
  | { readonly code: "recorded-too"; readonly address: string }
  | { readonly code: "matches-more-as-well" };
