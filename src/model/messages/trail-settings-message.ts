/**
 * What findings say of settings that a policy asks of trails, as data. `src/wording/messages/trail-settings.ts` words
 * it, once.
 */

/** A setting that a policy can ask of a trail. */
export type TrailSetting =
  | { readonly code: "log-file-validation" }
  | { readonly code: "multi-region" }
  | { readonly code: "kms-key" }
  | { readonly code: "cloudwatch-logs" }
  | { readonly code: "insights"; readonly type: string }
  | LogBucketSetting;

/** A setting of the bucket of the log files. */
export type LogBucketSetting =
  | { readonly code: "log-bucket-not-public" }
  | { readonly code: "log-bucket-versioned" }
  | { readonly code: "log-bucket-locked" }
  | { readonly code: "log-bucket-access-logged" }
  | { readonly code: "log-files-kept"; readonly days: number };

/** `any`: one trail is enough. */
export type TrailsAsked = "any" | "each";

/** `title`: what the policy calls the requirement. */
export type TrailSettingsMessage =
  | {
      readonly code: "settings-missing";
      readonly title: string;
      readonly which: TrailsAsked;
      readonly settings: readonly TrailSetting[];
    }
  /** Whether the trail exists and records is open. */
  | { readonly code: "settings-missing-perhaps"; readonly title: string; readonly settings: readonly TrailSetting[] }
  | {
      readonly code: "settings-unknown";
      readonly title: string;
      readonly which: TrailsAsked;
      readonly settings: readonly TrailSetting[];
    }
  /** The only trail that has all that is asked may not be there, or not record. */
  | { readonly code: "only-trail-unsure"; readonly title: string; readonly settings: readonly TrailSetting[] };
