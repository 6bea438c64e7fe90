/** Words for settings that a policy asks of trails. */
import type { TrailsAsked, TrailSetting, TrailSettingsMessage } from "../../model/messages/trail-settings-message.ts";
import { counted, listed } from "../../model/words.ts";
import { quoted } from "../phrases.ts";
import { wordsFor, type Words } from "../words.ts";
import { listedWithin, type MessageWords } from "./title.ts";

export const trailSettings: Words<TrailSetting, string> = {
  "log-file-validation": () => "log file validation",
  "multi-region": () => "recording of all Regions",
  "kms-key": () => "encryption with a KMS key",
  "cloudwatch-logs": () => "delivery to CloudWatch Logs",
  insights: ({ type }) => `Insights events of type ${type}`,
  "log-bucket-not-public": () => "a block of public access to the log bucket",
  "log-bucket-versioned": () => "versioning of the log bucket",
  "log-bucket-locked": () => "a default retention with Object Lock in the log bucket",
  "log-bucket-access-logged": () => "access logging of the log bucket",
  "log-files-kept": ({ days }) => `retention of log files for ${counted(days, "day")}`,
};

/** "log file validation" */
export function settingNoun(setting: TrailSetting): string {
  return wordsFor(trailSettings, setting);
}

export const trailSettingsMessages: Words<TrailSettingsMessage, MessageWords> = {
  "settings-missing": ({ title, which, settings }) => {
    const { short, whole } = named(settings, "It lacks");
    return {
      title: `lacks ${short}`,
      detail: `${asked[which](title)}. ${whole}${whatToDo(settings)}`,
    };
  },
  "settings-missing-perhaps": ({ title, settings }) => {
    const { short, whole } = named(settings, "It lacks");
    return {
      title: `lacks ${short}`,
      detail: `${asked.each(title)}. ${whole}The input does not say whether the trail exists and records.`,
    };
  },
  "settings-unknown": ({ title, which, settings }) => {
    const { short, whole } = named(settings, "Unresolved:");
    return {
      title: `unresolved whether it has ${short}`,
      detail: `${asked[which](title)}. ${whole}The input does not give the value.`,
    };
  },
  "only-trail-unsure": ({ title }) => ({
    title: "unresolved whether it exists and records",
    detail:
      `The policy requires one trail for ${quoted(title)}, and only this one meets it. ` +
      "The input does not say whether it exists and records.",
  }),
};

function whatToDo(settings: readonly TrailSetting[]): string {
  const kept = settings.find(({ code }) => code === "log-files-kept");
  const others = settings.filter((setting) => setting !== kept);
  const places = new Set(others.map(({ code }) => (code.startsWith("log-bucket-") ? "the log bucket" : "the trail")));
  const set = `Set ${settings.length === 1 ? "it" : "them"} on ${listed([...places].sort().reverse(), "and")}.`;
  const keep = "Let no lifecycle rule of the log bucket delete log files earlier.";
  return [...(others.length === 0 ? [] : [set]), ...(kept === undefined ? [] : [keep])].join(" ");
}

/** What the policy asks, by the title of its requirement. */
const asked: Readonly<Record<TrailsAsked, (title: string) => string>> = {
  any: (title) => `The policy requires one trail for ${quoted(title)}, and no trail is known to meet it`,
  each: (title) => `The policy requires ${quoted(title)} of each trail`,
};

/** So that the name of the trail and the verb find room in the title. */
const roomForSettings = 54;

/** The settings as the title names them, and a sentence with all of them where it does not. */
function named(settings: readonly TrailSetting[], lead: string): { readonly short: string; readonly whole: string } {
  const nouns = settings.map(settingNoun);
  const all = listed(nouns, "and");
  const short = listedWithin(nouns, roomForSettings);
  return { short, whole: short === all ? "" : `${lead} ${all}. ` };
}
