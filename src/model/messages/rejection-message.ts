/**
 * What AWS refuses in a sink, or may refuse, as data. `src/wording/messages/rejections.ts` words it, once.
 *
 * No argument is prose but what the facts about CloudTrail say themselves. `dialect`: how the sink is written, whose
 * names for properties the words take. `allowed`: what AWS takes in the place. `meant`: the allowed value that differs
 * in case alone; null where there is none.
 */
import type { ApiSelector, Property } from "../dialects/dialect.ts";
import type { DialectId } from "../dialects/index.ts";
import type { Operator } from "../selector.ts";
import type { Sink } from "../sink.ts";
import type { Text } from "../text.ts";

/** How many characters a text may have, both inclusive; null: no limit. */
export interface AllowedLength {
  readonly minimum: number;
  readonly maximum: number | null;
}

/** What is refused in the settings of a trail, or in properties of any sink. */
type PropertyRejection =
  | { readonly code: "property-missing"; readonly property: "IsLogging" | "S3BucketName" }
  /** `meant`: the property that was probably meant. */
  | {
      readonly code: "property-unknown";
      readonly dialect: DialectId;
      readonly property: string;
      readonly meant: string | null;
    }
  /** `because`: what AWS says of such values. */
  | {
      readonly code: "setting-refused";
      readonly dialect: DialectId;
      readonly property: Property;
      readonly value: Text;
      readonly because: string;
    }
  | { readonly code: "log-group-without-role"; readonly dialect: DialectId }
  | { readonly code: "role-without-log-group"; readonly dialect: DialectId }
  /** A type of Insights, or a category of events that they are for. */
  | {
      readonly code: "insight-word-not-allowed";
      readonly dialect: DialectId;
      readonly value: string;
      readonly allowed: readonly string[];
      readonly meant: string;
    }
  | { readonly code: "selectors-of-both-kinds"; readonly dialect: DialectId }
  /** By a trail for all Regions. `found`: the value that the property has, or that it is not there. */
  | { readonly code: "global-events-left-out"; readonly dialect: DialectId; readonly found: "false" | "nothing" }
  /** `needed`: the events that this type of Insights analyses, of which the trail logs none. */
  | {
      readonly code: "insights-without-events";
      readonly dialect: DialectId;
      readonly insight: string;
      readonly needed: "management-events" | "write-management-events" | "data-events";
    }
  /** In a list whose items must differ. */
  | { readonly code: "item-twice"; readonly property: Property };

type BasicSelectorRejection =
  | {
      readonly code: "basic-selectors-too-many";
      readonly dialect: DialectId;
      readonly count: number;
      readonly maximum: number;
    }
  /** Over all basic selectors of a trail. */
  | {
      readonly code: "data-resources-too-many";
      readonly dialect: DialectId;
      readonly count: number;
      readonly maximum: number;
    }
  | {
      readonly code: "read-write-type-not-allowed";
      readonly dialect: DialectId;
      readonly value: string;
      readonly allowed: readonly string[];
      readonly meant: string | null;
    }
  | {
      readonly code: "excluded-source-not-allowed";
      readonly dialect: DialectId;
      readonly value: string;
      readonly allowed: readonly string[];
    }
  /** It asks for neither management events nor data events. */
  | { readonly code: "basic-selector-empty"; readonly index: number; readonly dialect: DialectId }
  | { readonly code: "data-resource-without-type" }
  | {
      readonly code: "data-resource-type-misspelled";
      readonly type: string;
      readonly allowed: readonly string[];
      readonly meant: string;
    }
  /** `selectors`: advanced ones that say what it means. `hasOtherSelectors`: whether the trail has more basic ones. */
  | {
      readonly code: "data-resource-type-of-advanced";
      readonly dialect: DialectId;
      readonly type: string;
      readonly allowed: readonly string[];
      readonly selectors: readonly ApiSelector<Text>[];
      readonly hasOtherSelectors: boolean;
    }
  | {
      readonly code: "data-resource-type-unlisted";
      readonly dialect: DialectId;
      readonly type: string;
      readonly allowed: readonly string[];
    }
  /** `because`: what AWS says of such values. `all`: the values that stand for all resources of the type. */
  | {
      readonly code: "data-resource-value-refused";
      readonly dialect: DialectId;
      readonly type: string;
      readonly value: Text;
      readonly because: string;
      readonly all: readonly string[];
    };

/** Refused in advanced selectors, whatever the category of events is. */
type AdvancedSelectorRejection =
  /** Over all advanced selectors of a sink. */
  | { readonly code: "values-too-many"; readonly dialect: DialectId; readonly count: number; readonly maximum: number }
  | { readonly code: "selector-name-too-long"; readonly length: number; readonly maximum: number }
  | { readonly code: "selector-without-fields"; readonly dialect: DialectId }
  | { readonly code: "operator-without-values"; readonly operator: Operator }
  | { readonly code: "field-name-length"; readonly length: number; readonly allowed: AllowedLength }
  | { readonly code: "value-length"; readonly value: string; readonly allowed: AllowedLength }
  | { readonly code: "field-misspelled"; readonly field: string; readonly meant: string }
  | {
      readonly code: "operator-not-allowed";
      readonly dialect: DialectId;
      readonly field: string;
      readonly operator: Operator;
      readonly allowed: readonly Operator[];
    }
  /** The operator selects events, and the field can only leave events out. */
  | {
      readonly code: "operator-selects";
      readonly dialect: DialectId;
      readonly field: string;
      readonly operator: Operator;
      readonly allowed: readonly Operator[];
    };

/** Refused because of the category of events that a selector is for. */
type CategoryRejection =
  | { readonly code: "category-missing"; readonly dialect: DialectId; readonly allowed: readonly string[] }
  | {
      readonly code: "category-not-known";
      readonly sinkKind: Sink["kind"];
      readonly category: string;
      readonly allowed: readonly string[];
      readonly meant: string | null;
    }
  /** Sinks of the other kind take it. */
  | {
      readonly code: "category-of-other-sinks";
      readonly sinkKind: Sink["kind"];
      readonly category: string;
      readonly allowed: readonly string[];
      readonly meant: string | null;
    }
  /** An event data store keeps events of one group of categories. */
  | { readonly code: "categories-apart"; readonly category: string; readonly beside: string }
  /** Selectors for the category name no other field than the category. */
  | {
      readonly code: "field-beside-category";
      readonly sinkKind: Sink["kind"];
      readonly category: string;
      readonly field: string;
    }
  /** `elsewhere`: sinks that take the field for such events; null: none do. */
  | {
      readonly code: "field-not-allowed";
      readonly sinkKind: Sink["kind"];
      readonly category: string;
      readonly field: string;
      readonly allowed: readonly string[];
      readonly elsewhere: Sink["kind"] | null;
    }
  | {
      readonly code: "field-value-not-allowed";
      readonly sinkKind: Sink["kind"];
      readonly category: string;
      readonly field: string;
      readonly value: string;
      readonly allowed: readonly string[];
      readonly meant: string | null;
    }
  /** `operator`: the one to compare the field with. */
  | {
      readonly code: "field-missing";
      readonly dialect: DialectId;
      readonly category: string;
      readonly field: string;
      readonly operator: Operator;
    }
  /** In one selector. */
  | {
      readonly code: "field-values-too-many";
      readonly field: string;
      readonly count: number;
      readonly maximum: number;
    };

/** What was found, what AWS allows, what to write instead. */
export type RejectionMessage =
  PropertyRejection | BasicSelectorRejection | AdvancedSelectorRejection | CategoryRejection;

/** What AWS's documents speak against without saying that it is refused. */
export type DoubtMessage =
  /** An attribute of a resource that holds the ARN of a log group without its end, in all but old versions. */
  | { readonly code: "log-group-without-end"; readonly dialect: DialectId; readonly value: Text }
  /** A property of a trail or an event data store that nobody knows, and that resembles no other. */
  | { readonly code: "property-unlisted"; readonly dialect: DialectId; readonly property: string }
  /** In one selector, for which AWS does not say whether it takes more than `maximum`. */
  | { readonly code: "several-values"; readonly field: string; readonly count: number; readonly maximum: number }
  | { readonly code: "field-named-twice"; readonly field: string };

/** What a place has to do with what is refused elsewhere. */
export type RejectionRole =
  | { readonly code: "same-item" }
  /** It is refused for the same cause. */
  | { readonly code: "rejected-as-well" }
  | { readonly code: "value-before" }
  | { readonly code: "field-before" }
  /** The category that the refused one cannot stand beside. */
  | { readonly code: "other-category" }
  | { readonly code: "advanced-selectors"; readonly dialect: DialectId }
  | { readonly code: "all-regions" }
  /** Another trail of the same Region. */
  | { readonly code: "trail-beside" };
