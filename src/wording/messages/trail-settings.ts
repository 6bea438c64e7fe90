/** Words for settings that a policy asks of trails. */
import type { TrailsAsked, TrailSetting, TrailSettingsMessage } from "../../model/messages/trail-settings-message.ts";
import { wordsFor, type Words } from "../words.ts";

export const trailSettings: Words<TrailSetting, string> = {
  "log-file-validation": () => "log file validation",
  "multi-region": () => "recording of all Regions",
  "kms-key": () => "encryption with a KMS key",
  "cloudwatch-logs": () => "delivery to CloudWatch Logs",
  insights: ({ type }) => `Insights events of type ${type}`,
};

/** "log file validation" */
export function settingNoun(setting: TrailSetting): string {
  return wordsFor(trailSettings, setting);
}

const leftOpen = "cannot be said, because the input leaves it open";

export const trailSettingsMessages: Words<TrailSettingsMessage, string> = {
  "settings-missing": ({ title, which, settings }) =>
    `${title}: ${subjects[which]} lacks ${listOf(settings)}. Set it on the trail.`,
  "settings-missing-perhaps": ({ title, settings }) =>
    `${title}: the trail lacks ${listOf(settings)}, and whether it exists and records ${leftOpen}.`,
  "settings-unknown": ({ title, which, settings }) =>
    `${title}: whether ${subjects[which]} has ${listOf(settings)} ${leftOpen}.`,
  "only-trail-unsure": ({ title }) =>
    `${title}: of the trails in sight only this one has all that the policy asks of one, ` +
    `and whether it exists and records ${leftOpen}.`,
};

const subjects: Readonly<Record<TrailsAsked, string>> = {
  any: "no trail has all that the policy asks of one; this one",
  each: "the trail",
};

function listOf(settings: readonly TrailSetting[]): string {
  return settings.map(settingNoun).join(", ");
}
