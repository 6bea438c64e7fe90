/** Why one sink does not record an event, or may not, as data. `src/wording/reasons.ts` words it, once. */
import type { Guard } from "../guard.ts";
import type { SelectorReason } from "./selector-reason.ts";
import type { UnresolvedValue } from "./unknown-value.ts";

/** Whether a sink records at all. */
export type StatusReason =
  | { readonly code: "refused"; readonly what: "trail" | "selectors" }
  | { readonly code: "switched-off"; readonly what: RecordingSwitch }
  /** Null: nothing says whether it is on. */
  | {
      readonly code: "switch-unknown";
      readonly what: RecordingSwitch;
      readonly because: UnresolvedValue | null;
    }
  /** AWS may have another sink than the code shows. */
  | { readonly code: "may-differ"; readonly because: UnresolvedValue }
  | { readonly code: "no-operations-collected" }
  /** `error`: AWS's own code or text. */
  | { readonly code: "deliveries-fail"; readonly error: string }
  | TelemetryRuleReason;

/** What turns the recording of a sink on and off. */
export type RecordingSwitch = "logging" | "ingestion" | "telemetry evaluation";

/** Properties of a telemetry rule that say of what it collects what, and where. */
export type TelemetryProperty = "ResourceType" | "TelemetryType" | "DestinationType";

/** What is particular to CloudWatch telemetry rules. */
export type TelemetryRuleReason =
  /** It collects something else. `wanted`: what makes CloudTrail write events. */
  | {
      readonly code: "rule-of-other-telemetry";
      readonly property: TelemetryProperty;
      readonly value: string;
      readonly wanted: string;
    }
  /** Null: nobody sets the property. */
  | {
      readonly code: "rule-setting-unknown";
      readonly property: TelemetryProperty;
      readonly because: UnresolvedValue | null;
    }
  | { readonly code: "rule-criteria-undocumented" }
  /** Ids of rules that differ from it and may hold in the same account and Region. */
  | { readonly code: "rules-in-conflict"; readonly others: readonly string[] };

/** Whether a sink records for an account. */
export type AccountReason =
  | { readonly code: "same-account-unknown"; readonly scope: string }
  /** `region`: null where it is not known. */
  | { readonly code: "opt-in-home-region"; readonly region: string | null }
  | { readonly code: "same-organization-unknown"; readonly scope: string }
  /** It exists in another deployment of the code than the resource does. */
  | { readonly code: "other-deployment" }
  | { readonly code: "organization-unknown"; readonly because: UnresolvedValue }
  /** `value`: of an organization's telemetry rule; null where it is not known. */
  | { readonly code: "rule-scope-undocumented"; readonly value: string | null };

/** Whether a sink reaches the Region of an event. Regions are null where they are not known. */
export type RegionReason =
  | { readonly code: "global-events-left-out" }
  | { readonly code: "home-region-only"; readonly home: string | null }
  | { readonly code: "multi-region-unknown"; readonly because: UnresolvedValue }
  | { readonly code: "global-events-unknown" }
  | { readonly code: "store-region-undocumented" }
  /** Of telemetry rules. Null in place of a Region that is not known. */
  | { readonly code: "rule-regions"; readonly regions: readonly (string | null)[] }
  | { readonly code: "rule-for-all-regions-undocumented" }
  | { readonly code: "rule-global-events-undocumented" }
  | { readonly code: "event-region-unknown"; readonly home: string | null; readonly region: string | null };

/** One selector in the list of its sink. */
export interface SelectorPlace {
  /** 0-based. */
  readonly index: number;
  readonly count: number;
  readonly name: string | null;
  /** What stands in the list; `advanced` selectors are numbered even where there is one. */
  readonly kind: "default" | "basic" | "advanced" | "unknown";
}

export type SinkReason =
  | {
      readonly code: "selector";
      readonly selector: SelectorPlace;
      readonly because: SelectorReason;
      /** What the selector imports from other stacks and stays open. */
      readonly imports: readonly UnresolvedValue[];
    }
  | { readonly code: "no-selectors" }
  /** Under other answers it does not exist. */
  | { readonly code: "exists-only-when"; readonly guard: Guard }
  /** Under other answers it exists as well, and is another. */
  | { readonly code: "variant-when"; readonly guard: Guard }
  | StatusReason
  | AccountReason
  | RegionReason;
