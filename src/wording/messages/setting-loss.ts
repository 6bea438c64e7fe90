/** Words for settings that a change weakens. */
import type {
  ExchangedSetting,
  FormerSetting,
  SettingLoss,
  SettingLossMessage,
} from "../../model/messages/setting-loss-message.ts";
import { counted } from "../../model/words.ts";
import { quoted } from "../phrases.ts";
import { clauseOf } from "../unknown-values.ts";
import { wordsFor, type Words } from "../words.ts";
import { listedWithin, type MessageWords } from "./title.ts";
import { trailSettings } from "./trail-settings.ts";

/** What a setting is called in a title, and the question whether it still holds. */
interface FormerWords {
  readonly noun: string;
  readonly stillHolds: string;
}

const has = (noun: string): FormerWords => ({ noun, stillHolds: `it still has ${noun}` });

/** What a change can exchange for another one. */
const exchanged: Words<ExchangedSetting, { readonly noun: string }> = {
  "kms-key": () => ({ noun: "KMS key" }),
  "cloudwatch-logs": () => ({ noun: "log group" }),
};

/** Settings as they were before a change. */
export const formerSettings: Words<FormerSetting, FormerWords> = {
  "log-file-validation": (setting) => has(wordsFor(trailSettings, setting)),
  "kms-key": (setting) => has(wordsFor(trailSettings, setting)),
  "cloudwatch-logs": (setting) => has(wordsFor(trailSettings, setting)),
  insights: (setting) => has(wordsFor(trailSettings, setting)),
  "log-bucket": ({ bucket }) => ({ noun: "the log bucket", stillHolds: `its log bucket is still ${quoted(bucket)}` }),
  target: ({ setting, target }) => {
    const { noun } = wordsFor(exchanged, setting);
    return { noun: `the ${noun}`, stillHolds: `its ${noun} is still ${quoted(target)}` };
  },
  retention: ({ days }) => ({
    noun: "the retention period",
    stillHolds: `it still keeps events for ${counted(days, "day")}`,
  }),
};

/** What is told of one setting: alone in a title, among others, and in a sentence. */
interface LossWords {
  readonly title: string;
  readonly noun: string;
  readonly sentence: string;
}

/** Settings as a change leaves them. */
export const settingLosses: Words<SettingLoss, LossWords> = {
  removed: ({ before }) => {
    const { noun } = wordsFor(formerSettings, before);
    return { title: `the change removes ${noun}`, noun, sentence: `It had ${noun} before, and has it no more.` };
  },
  "other-bucket": ({ before, after }) => ({
    title: "the change delivers its log files to another bucket",
    noun: "the log bucket",
    sentence: `The log bucket was ${quoted(before)} and is ${quoted(after)}.`,
  }),
  "other-target": ({ setting, before, after }) => {
    const { noun } = wordsFor(exchanged, setting);
    const sentence = `The ${noun} was ${quoted(before)} and is ${quoted(after)}.`;
    return { title: `the change gives it another ${noun}`, noun: `the ${noun}`, sentence };
  },
  "shorter-retention": ({ before, after }) => ({
    title: `the change shortens its retention to ${counted(after, "day")}`,
    noun: "the retention period",
    sentence:
      `It kept events for ${counted(before, "day")} and keeps them for ${counted(after, "day")}. ` +
      "CloudTrail removes older events.",
  }),
  unresolved: ({ before, because }) => {
    const { noun, stillHolds } = wordsFor(formerSettings, before);
    const cause = because === null ? "the input leaves it open" : clauseOf(because);
    return {
      title: `unresolved whether the change keeps ${noun}`,
      noun,
      sentence: `Whether ${stillHolds} is unresolved because ${cause}.`,
    };
  },
};

/** So that the name of the trail and the verb find room in the title. */
const roomForSettings = 54;

export const settingLossMessages: Words<SettingLossMessage, MessageWords> = {
  "settings-weakened": ({ settings }) => {
    const words = settings.map((loss) => wordsFor(settingLosses, loss));
    const [only, ...others] = words;
    const nouns = words.map(({ noun }) => noun);
    return {
      title:
        only !== undefined && others.length === 0
          ? only.title
          : `the change weakens ${listedWithin(nouns, roomForSettings)}`,
      detail: `${words.map(({ sentence }) => sentence).join(" ")} Undo it, or accept it with a reason.`,
    };
  },
};
