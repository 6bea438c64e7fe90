/** What is known of a way to write trails and event data stores, and of the selectors that are written in it. */
import type { Operator } from "../selector.ts";
import type { Text } from "../text.ts";

/** A property of trails, event data stores and selectors, in the API's spelling. */
export type Property =
  | Operator
  | "AdvancedEventSelectors"
  | "CloudWatchLogsLogGroupArn"
  | "CloudWatchLogsRoleArn"
  | "DataResources"
  | "EventSelectors"
  | "ExcludeManagementEventSources"
  | "Field"
  | "FieldSelectors"
  | "IncludeGlobalServiceEvents"
  | "IncludeManagementEvents"
  | "IngestionEnabled"
  | "InsightSelectors"
  | "IsLogging"
  | "IsMultiRegionTrail"
  | "Name"
  | "ReadWriteType"
  | "TrailName"
  | "Values";

/** Code of the dialect that stands for a string: `!GetAtt Orders.Arn`. */
export interface Code {
  readonly code: string;
}

/** A value to write. What is open in a text is written as people are shown it, `${Orders}`; code stands as it is. */
export type Value = string | Text | Code;

/** AWS API: `AdvancedFieldSelector`, to be written. */
export type ApiFieldSelector<V = string> = { readonly Field: string } & Readonly<
  Partial<Record<Operator, readonly V[]>>
>;

/** AWS API: `AdvancedEventSelector`, to be written. */
export interface ApiSelector<V = string> {
  readonly Name?: string;
  readonly FieldSelectors: readonly ApiFieldSelector<V>[];
}

/** Code to copy. */
export interface Snippet {
  /** As a fence of Markdown names it. */
  readonly language: "hcl" | "json" | "sh" | "typescript" | "yaml";
  readonly text: string;
}

/** The trail or event data store that something is written for. Telemetry rules are changed by their owners. */
export interface Target {
  readonly kind: "trail" | "event-data-store";
  /** The ARN of a live one. */
  readonly id: string;
  readonly homeRegion: string | null;
}

/** All selectors that a target is to have. */
export interface Replacement extends Target {
  readonly selectors: readonly ApiSelector<Value>[];
  /** Whether basic selectors are in their place today. */
  readonly hasBasicSelectors: boolean;
}

/** How something is turned on. */
export type TurnOn =
  | { readonly kind: "set"; readonly property: string; readonly value: string }
  /** The property turns it off: without it, or with this value, it is on. */
  | { readonly kind: "remove"; readonly property: string; readonly value: string }
  | { readonly kind: "run"; readonly command: string };

/** How advanced event selectors are written. */
export interface SelectorWriter {
  /** The property whose list the selectors stand in; null where each is a block of its own. */
  readonly property: string | null;
  /** Selectors as they are added to a list that is there. */
  readonly items: (selectors: readonly ApiSelector<Value>[]) => Snippet;
  /** The property with all selectors. */
  readonly list: (selectors: readonly ApiSelector<Value>[]) => Snippet;
  /**
   * What sets the list as a whole where nobody edits one, and takes the place of what was there; left out elsewhere.
   */
  readonly replace?: (replacement: Replacement) => Snippet;
}

/** A way to write trails and event data stores. */
export interface Dialect {
  /** What deploys it, and refuses what it does not take; `nothing` for what AWS has taken already. */
  readonly deployedBy: "cloudformation" | "terraform" | "nothing";
  readonly nameOf: (property: Property) => string;
  /** A property with the list of its values: `Equals: ["Data"]`. */
  readonly valuesOf: (property: Property, values: readonly Value[]) => string;
  /** How a trail is made to log, and an event data store to take in events. */
  readonly turnOn: (target: Target) => TurnOn;
  /** Null where selectors of one's own have no place. */
  readonly selectors: SelectorWriter | null;
}
