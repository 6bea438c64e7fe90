/** What findings say of settings that a change weakens, as data. `src/wording/messages/setting-loss.ts` words it. */
import type { UnresolvedValue } from "../reasons/unknown-value.ts";
import type { Text } from "../text.ts";
import type { LogBucketSetting, TrailSetting } from "./trail-settings-message.ts";

/**
 * A setting that a sink has or lacks. That all Regions are recorded is told event by event, and what the log bucket is
 * like is no setting of the sink.
 */
export type KeptSetting = Exclude<TrailSetting, { readonly code: "multi-region" } | LogBucketSetting>;

/** Settings that name something of the account, which a change can exchange for another one. */
export type ExchangedSetting = Extract<KeptSetting, { readonly code: "kms-key" | "cloudwatch-logs" }>;

/** What a sink had before. */
export type FormerSetting =
  | KeptSetting
  | { readonly code: "log-bucket"; readonly bucket: Text }
  | { readonly code: "target"; readonly setting: ExchangedSetting; readonly target: Text }
  | { readonly code: "retention"; readonly days: number };

/** What a change does to one setting. */
export type SettingLoss =
  | { readonly code: "removed"; readonly before: KeptSetting }
  | { readonly code: "other-bucket"; readonly before: Text; readonly after: Text }
  | { readonly code: "other-target"; readonly setting: ExchangedSetting; readonly before: Text; readonly after: Text }
  | { readonly code: "shorter-retention"; readonly before: number; readonly after: number }
  /** `because`: why nobody knows it; null: it depends on what the input leaves open. */
  | { readonly code: "unresolved"; readonly before: FormerSetting; readonly because: UnresolvedValue | null };

/** `settings`: at least one. */
export interface SettingLossMessage {
  readonly code: "settings-weakened";
  readonly settings: readonly SettingLoss[];
}
